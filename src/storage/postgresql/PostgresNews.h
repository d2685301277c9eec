// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/OpenPlace.h"
#include "storage/postgresql/PostgresLocation.h"

#include <atomic>
#include <thread>

struct pg_conn;

namespace muster {

// LISTEN, on a connection of its own: tells of each event that is committed, and comes back by itself where that connection is lost.
class PostgresNews : public News
{
public:
    PostgresNews(PostgresLocation location, std::function<void()> heard);
    ~PostgresNews() override; // waits for a connection that is being made
    Q_DISABLE_COPY_MOVE(PostgresNews)

private:
    void run();
    void listen(); // until it is lost
    bool isHeard(pg_conn *connection);

    const PostgresLocation m_location;
    const std::function<void()> m_heard;
    std::atomic_bool m_ends = false;
    std::thread m_thread;
};

} // namespace muster
