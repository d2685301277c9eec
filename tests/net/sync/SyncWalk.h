// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SyncBench.h"

#include <QRandomGenerator>

namespace muster {

// Changes both sides at random, one thing after another, and compares them as wholes.
class SyncWalk
{
public:
    // What the other side does and others do not.
    struct Ways
    {
        bool saysBlank = true; // it says so where there is nothing, which most leave out
        bool hasInnerGroups = true;
        bool changesHere = true;
        bool freesAddresses = true; // of whom was deleted there; some keep them taken
    };
    // `there`: the other side as it is, however bad the way is by which the sync asks it.
    SyncWalk(SyncBench &bench, RemoteDirectory &there, quint32 seed, const Ways &ways);

    void change(); // some things, on either side
    // Two there that are one here, as when somebody brings back an account in whose place there is another: somebody takes one of them away.
    void settleConflicts();
    QString differences(); // blank: none
    QString lost(); // who is missing or inactive on a side, and was never deactivated, deleted or renamed by this; blank: nobody

    int bounded(int most) { return m_random.bounded(most); }

private:
    using Objects = QMap<QString, RemoteObject>; // by ID

    void changeHere();
    void changeThere();
    void changeUserThere(const Objects &users);
    void changeGroupThere(const Objects &users, const Objects &groups);
    void changeThere(const RemoteObject &known, const RemoteObject &wanted) { RemoteObject written = wanted; (void)m_there.change(known, written); } // what may not be is not
    Objects list(RemoteObject::Kind kind);
    QString someName() { return QString(QChar(u'a' + bounded(26))); }
    QString someValue(Field field);
    QString newAddress();
    QString otherAddress() { return QStringLiteral("u%1@x.example").arg(++m_next); }
    template <typename List> auto oneOf(const List &list) { return list.at(bounded(int(list.size()))); }
    QStringList here();
    QStringList there();
    QString managerOf(const QString &email, const QString &manager, const QHash<QString, QString> &names);

    SyncBench &m_bench;
    RemoteDirectory &m_there;
    QRandomGenerator m_random;
    Ways m_ways;
    int m_next = 0;
    int m_newest = 0;
    QSet<QString> m_apart; // addresses of those who have somebody above them whom the other side knows not
    QSet<QString> m_made; // addresses
    QSet<QString> m_ended; // addresses that somebody had who was deactivated, deleted or renamed
};

} // namespace muster
