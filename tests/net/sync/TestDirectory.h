// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sync/RemoteDirectory.h"

#include <QMap>
#include <QSet>

#include <functional>

namespace muster {

// Another system of accounts, as real in what it does as one that stands behind a network: IDs of its own, names that are unique without regard to case, versions, members, deletion. It may fail in every way that
// those do. What it holds stands in a file where it is given one, written before it answers: so it outlives whoever asks.
class TestDirectory final : public RemoteDirectory
{
public:
    explicit TestDirectory(const QString &file = {});

    using Kind = RemoteObject::Kind;
    RemoteListing list(Kind kind, const Each &each) override;
    RemoteAnswer read(Kind kind, const QString &id, RemoteObject &object) override;
    bool isReadOnly() const override { return readOnly; }
    RemoteAnswer create(RemoteObject &object) override;
    RemoteAnswer change(const RemoteObject &known, RemoteObject &wanted) override;
    RemoteAnswer remove(Kind kind, const QString &id) override;

    // What stands there, by ID
    QMap<QString, RemoteObject> objects[2];
    RemoteObject &user(const QString &id) { return objects[0][id]; }
    RemoteObject &group(const QString &id) { return objects[1][id]; }
    QString add(Kind kind, RemoteObject object); // its ID
    QString addUser(const QString &email, const QHash<Field, QVariant> &more = {});
    QString find(Kind kind, const QString &name) const; // ID; by userName, or the name of a group
    void touch(RemoteObject &object); // another version

    // What goes wrong
    bool readOnly = false;
    qint64 listsAtMost = -1; // and says that it is all there is, or how many there are
    bool promises = true;
    bool listsTwice = false; // some come once more
    int listsInWrongOrder = 0; // a seed; 0: by ID
    QSet<Field> forgets {}; // says nothing of these
    QSet<Field> blanks {}; // says that there is none of these
    bool forgetsMembers = false;
    QSet<Field> ignores {}; // says yes to a change of these, and keeps what was
    bool ignoresMembers = false;
    bool lags = false; // who is made is not to be found
    std::optional<QMap<QString, RemoteObject>> listed[2] {}; // as they are listed, whatever they are
    QString mistakenId {}; // whoever is made is said to have this one
    RemoteAnswer::Step listAnswer = RemoteAnswer::Step::Done;
    std::function<RemoteAnswer::Step(const char *call, qint64 number)> before {}; // Done: it goes on. Others: it is not done, and that is the answer
    std::function<RemoteAnswer::Step(const char *call, qint64 number)> after {}; // it is done, and that is the answer

    void cut(const char *call, RemoteAnswer::Step answer, bool isDone); // the next call of that name, and no other

    // How often it was asked
    qint64 lists = 0;
    qint64 reads = 0;
    qint64 writes = 0;

private:
    RemoteAnswer::Step ask(const std::function<RemoteAnswer::Step(const char *, qint64)> &who, const char *call);
    bool isTaken(const RemoteObject &object) const;
    bool isHidden(const QString &id) const { return m_hidden.contains(id) && lags; }
    RemoteObject shown(const RemoteObject &object) const;
    void save() const;
    void load();

    QString m_file;
    QSet<QString> m_hidden;
    qint64 m_next = 1;
    qint64 m_calls = 0;
};

} // namespace muster
