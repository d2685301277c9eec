// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Presence.h"
#include "storage/postgresql/PostgresListener.h"

#include <chrono>
#include <mutex>

namespace muster {

// The session that listens is the one that tells: as long as it stands, this window is there (guards/5-present.sql).
class PostgresPresence : public Presence
{
public:
    PostgresPresence(PostgresLocation location, const QString &operatorId, std::function<void()> changed);

    static Result<QVector<Present>> read(const QString &location);

    void tell(const OpenThing &open) override;
    QVector<Present> all() const override;

private:
    using Clock = std::chrono::steady_clock;

    bool begin(pg_conn *connection);
    bool goOn(pg_conn *connection);
    bool tellNow(pg_conn *connection, const OpenThing &open);
    bool look(pg_conn *connection);
    void take(QVector<Present> all);

    const QString m_operatorId;
    const QByteArray m_schema;
    const std::function<void()> m_changed;

    mutable std::mutex m_mutex; // of the next two
    OpenThing m_wanted;
    QVector<Present> m_all;

    // Of the thread
    OpenThing m_told;
    qint64 m_own = 0; // the number of this window; 0: not told yet
    bool m_heard = false;
    Clock::time_point m_lastTold;
    Clock::time_point m_lastLook;

    PostgresListener m_listener; // ends first
};

} // namespace muster
