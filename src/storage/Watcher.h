// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ReaderPool.h"

#include <QObject>
#include <QTimer>

namespace muster {

// Looks several times a second whether another program has changed the workspace: everything that writes leaves an
// event, so the number of the latest one tells.
class Watcher : public QObject
{
    Q_OBJECT

public:
    Watcher(const QString &path, qint64 event);

    void start();
    void noteOwn(qint64 event); // an event of this program, told already

Q_SIGNALS:
    void changedByAnother(qint64 event);

private:
    void look();

    ReaderPool m_reader; // its own, so that long answers of others do not hold it up
    QTimer m_timer;
    qint64 m_event;
    bool m_looking = false;
};

} // namespace muster
