// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/postgresql/PostgresLocation.h"

#include <atomic>
#include <functional>
#include <thread>

struct pg_conn;

namespace muster {

// LISTEN, on a connection and a thread of its own, which comes back by itself where it is lost.
class PostgresListener
{
public:
    // All on that thread. Who says no has found the connection lost.
    struct Doings
    {
        std::function<void()> heard; // something was told, or may have been: the connection was made or lost
        std::function<bool(pg_conn *)> begins = [](pg_conn *) { return true; }; // before it listens
        std::function<bool(pg_conn *)> between = [](pg_conn *) { return true; }; // ten times a second
        std::function<void(pg_conn *)> ends = [](pg_conn *) {}; // it is not lost, but wanted no more
        std::function<void()> lost = [] {};
    };

    PostgresListener(PostgresLocation location, QString channel, Doings doings);
    ~PostgresListener(); // waits for a connection that is being made
    Q_DISABLE_COPY_MOVE(PostgresListener)

private:
    void run();
    void listen(); // until it is lost
    bool isHeard(pg_conn *connection);

    const PostgresLocation m_location;
    const QByteArray m_channel;
    const Doings m_doings;
    std::atomic_bool m_ends = false;
    std::thread m_thread;
};

} // namespace muster
