// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/OpenPlace.h"
#include "storage/ReaderPool.h"
#include "storage/queries/ChangesSince.h"
#include "storage/queries/SignInsSince.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace muster {

// Whether another program has changed the workspace: everything that writes leaves an event, so the number of the latest one
// tells, and its entries say what it did; what is reported of sign-ins has a number of its own. Looks where it is told to, or several times a second where nobody tells.
class Watcher : public QObject
{
    Q_OBJECT

public:
    Watcher(const FilePlace &place, const std::shared_ptr<OpenPlace> &file, bool immutable, qint64 event);

    void start();
    void noteOwn(qint64 event); // an event of this program, told already

Q_SIGNALS:
    void changedByAnother(const muster::ChangedObjects &objects);
    void standingChanged(muster::Standing standing);

private:
    void look();
    void see(const Result<ChangesSince::Answer> &changes);
    void lookAtSignIns();
    void take(const ChangesSince::Answer &changes);
    void goOn(qint64 event);

    ReaderPool m_reader; // its own, so that long answers of others do not hold it up
    QTimer m_timer;
    qint64 m_event; // all up to this one have been told
    std::optional<qint64> m_signIns; // likewise of what is reported; not known yet
    QElapsedTimer m_sinceSignIns;
    QTimer m_signInsLater; // they were told of too soon after the last time
    QSet<qint64> m_own; // later ones that need not be
    bool m_looking = false;
    bool m_lookingAtSignIns = false;
    bool m_again = false; // told while it looked: what it sees may be from before
    Standing m_standing = Standing::There;
    std::shared_ptr<OpenPlace> m_file;
    std::unique_ptr<News> m_news; // ends first: it calls this one
};

} // namespace muster
