// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/OpenPlace.h"
#include "storage/postgresql/PostgresListener.h"

struct pg_conn;

namespace muster {

// Tells of each event that is committed.
class PostgresNews : public News
{
public:
    PostgresNews(const PostgresLocation &location, std::function<void()> heard)
        : m_listener(location, location.channel(), {.heard = std::move(heard)})
    {
    }

private:
    PostgresListener m_listener;
};

} // namespace muster
