// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresLookout.h"
#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace muster {

static constexpr int BetweenQuestions = 100; // ms

PostgresLookout::PostgresLookout(QString location, int process)
    : m_location(std::move(location))
    , m_process(process)
{
    begin();
}

PostgresLookout::~PostgresLookout() = default;

void PostgresLookout::begin()
{
    m_waitedFor = false;
    m_asked.start();
}

bool PostgresLookout::isWaitedFor()
{
    if (m_waitedFor || !m_asked.hasExpired(BetweenQuestions))
        return m_waitedFor;
    m_asked.restart();
    const Result<QVariant> found = waiting();
    m_waitedFor = !found || found->toInt() > 0;
    return m_waitedFor;
}

Result<QVariant> PostgresLookout::waiting()
{
    if (!m_database) {
        Result<std::unique_ptr<Database>> database = Database::open(m_location, Database::ReadOnly);
        if (!database)
            return tl::unexpected(database.error());
        m_database = std::move(*database);
    }
    return m_database->value(u"SELECT count(*) FROM pg_locks WHERE NOT granted AND CAST(? AS integer) = ANY (pg_blocking_pids(pid))"_s, {m_process});
}

} // namespace muster
