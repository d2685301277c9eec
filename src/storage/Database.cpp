// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "storage/Dialect.h"
#include "storage/postgresql/PostgresConnection.h"
#include "storage/postgresql/PostgresLocation.h"
#include "storage/sqlite/SqliteConnection.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

std::atomic_int onMainThread = 0;

// Hands out each row until there is none or nobody wants it; what is written is written to its end all the same.
Result<void> answer(Statement &statement, const QVariantList &values, const Database::TakeRow &take)
{
    if (const Result<void> bound = statement.bind(values); !bound)
        return bound;
    Result<bool> stands = statement.step();
    for (bool wanted = true; stands && *stands; stands = statement.step()) {
        wanted = wanted && take(statement);
        if (!wanted && !statement.writes())
            return {};
    }
    return stands ? Result<void>() : tl::unexpected(stands.error());
}

} // namespace

Database::Database(const QString &path, std::unique_ptr<Connection> connection)
    : m_path(path)
    , m_connection(std::move(connection))
    , m_statements(*m_connection)
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    Result<std::unique_ptr<Connection>> connection = PostgresLocation::isOne(path) ? PostgresConnection::open(path, mode) : SqliteConnection::open(path, mode);
    if (!connection)
        return tl::unexpected(connection.error());
    std::unique_ptr<Database> database(new Database(path, std::move(*connection)));
    if (const Result<void> done = database->setCache(UsualCache); !done)
        return tl::unexpected(done.error());
    return database;
}

template <typename Sql> Result<void> Database::read(const Sql &sql, const QVariantList &values, const TakeRow &take)
{
    if (qApp && QThread::currentThread() == qApp->thread())
        ++onMainThread;
    const Result<Statement *> statement = m_statements.take(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const auto done = qScopeGuard([&] {
        (*statement)->reset();
        m_statements.giveBack(sql);
    });
    return answer(**statement, values, take);
}

template <typename Sql> Result<qint64> Database::write(const Sql &sql, const QVariantList &values)
{
    const Result<void> done = read(sql, values, [](const SqlRow &) { return true; });
    if (!done)
        return tl::unexpected(done.error());
    return m_connection->rowsWritten();
}

template <typename Sql> Result<QVariant> Database::first(const Sql &sql, const QVariantList &values)
{
    QVariant found;
    const Result<void> done = read(sql, values, [&found](const SqlRow &row) {
        found = row.value(0);
        return false;
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

// For those who include the header alone.
template Result<void> Database::read(const char *const &, const QVariantList &, const TakeRow &);
template Result<void> Database::read(const QString &, const QVariantList &, const TakeRow &);
template Result<qint64> Database::write(const char *const &, const QVariantList &);
template Result<qint64> Database::write(const QString &, const QVariantList &);
template Result<QVariant> Database::first(const char *const &, const QVariantList &);
template Result<QVariant> Database::first(const QString &, const QVariantList &);

// Each ends on a line of its own, where a comment has ended too.
Result<void> Database::runAll(const QStringList &statements)
{
    return m_connection->execute(m_connection->dialect().withPhrases(statements.join("\n;\n"_L1)).toUtf8());
}

QString Database::text(const char *name) const
{
    return m_connection->dialect().text(QString::fromLatin1(name));
}

Result<void> Database::begin()
{
    return m_connection->begin(Connection::Begin::Write);
}

Result<void> Database::beginRead()
{
    return m_connection->begin(Connection::Begin::Read);
}

Result<void> Database::commit()
{
    return m_connection->commit();
}

void Database::rollback()
{
    // A failed write may have ended the transaction already; then there is nothing to take back.
    (void)run(u"ROLLBACK"_s);
}

int Database::statementsOnMainThread()
{
    return onMainThread;
}

} // namespace muster
