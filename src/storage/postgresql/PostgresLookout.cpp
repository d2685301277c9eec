// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresLookout.h"
#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace muster {

static constexpr int BetweenQuestions = 100; // ms

Result<std::unique_ptr<PostgresLookout>> PostgresLookout::over(const QString &location, int process)
{
    Result<std::unique_ptr<Database>> database = Database::open(location, Database::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<PostgresLookout>(new PostgresLookout(std::move(*database), process));
}

PostgresLookout::PostgresLookout(std::unique_ptr<Database> database, int process)
    : m_database(std::move(database))
    , m_process(process)
{
    m_asked.start();
}

PostgresLookout::~PostgresLookout() = default;

bool PostgresLookout::isWaitedFor()
{
    if (m_waitedFor || !m_asked.hasExpired(BetweenQuestions))
        return m_waitedFor;
    m_asked.restart();
    const Result<QVariant> waiting = m_database->value(u"SELECT count(*) FROM pg_locks WHERE NOT granted AND CAST(? AS integer) = ANY (pg_blocking_pids(pid))"_s, {m_process});
    m_waitedFor = !waiting || waiting->toInt() > 0;
    return m_waitedFor;
}

} // namespace muster
