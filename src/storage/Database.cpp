// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"

#include "storage/PrivateFiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlResult>
#include <QThread>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Q_LOGGING_CATEGORY(databaseLog, "muster.database", QtWarningMsg) // QT_LOGGING_RULES=muster.database.debug=true

constexpr int StepsBetweenQuestions = 20'000; // of SQLite's machine: a fraction of a millisecond

std::atomic_int onMainThread = 0;
std::atomic_int connectionNumber = 0;

// https://www.sqlite.org/rescode.html; the low byte is the primary code
enum SqliteCode { Busy = 5, Locked = 6, ReadOnlyFile = 8, Interrupted = 9, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

QString connectOptions(Database::Mode mode)
{
    switch (mode) {
    case Database::ReadOnly:
        return u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s;
    case Database::Immutable:
        return u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    case Database::ReadWrite:
    case Database::Private:
        return u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s;
    default:
        return u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    }
}

// What is not there any more is not made anew.
QString queryOf(Database::Mode mode)
{
    switch (mode) {
    case Database::Immutable:
        return u"immutable=1"_s;
    case Database::ReadWrite:
        return u"mode=rw"_s;
    case Database::Private:
        return u"mode=rw&vfs="_s + PrivateFiles::vfsName();
    default:
        return {};
    }
}

QString databaseName(const QString &path, Database::Mode mode)
{
    const QString query = queryOf(mode);
    if (query.isEmpty())
        return path;
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

// QSqlQuery::bindValue() of Qt 6.4 makes a name for each position and looks it up: half as much work as to write the
// row. It is needed once, to say that values are bound by position; from then on they are put where it keeps them.
class Bound : public QSqlResult
{
public:
    static void values(QSqlQuery &query, const QVariantList &values)
    {
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
        QVariantList &bound = (query.result()->*&Bound::boundValues)();
        if (bound.size() == values.size()) {
            bound = values;
            return;
        }
#endif
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values.at(i));
    }

private:
    using QSqlResult::QSqlResult;
};

} // namespace

// The database's own sentence is for whoever looks for the cause, not for who reads the error.
Error databaseError(const QString &nativeCode, const QString &message, const QString &path)
{
    qCDebug(databaseLog, "%s: %s", qPrintable(nativeCode), qPrintable(message));
    const QString number = u"SQLite "_s + nativeCode;
    switch (nativeCode.toInt() & 0xff) {
    case Busy:
    case Locked:
        return {ErrorCode::WorkspaceBusy, {path}};
    case Interrupted:
        return {ErrorCode::Cancelled, {}};
    case ReadOnlyFile:
        return {ErrorCode::WorkspaceReadOnly, {path}};
    case IoError:
    case CannotOpen:
        return {ErrorCode::FileUnreadable, {path, number}};
    case Full:
        return {ErrorCode::DiskFull, {path}};
    case Corrupt:
        return {ErrorCode::WorkspaceDamaged, {path, number}};
    case NotADatabase:
        return {ErrorCode::NotAWorkspace, {path}};
    default:
        return {ErrorCode::Database, {number}};
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    database->m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"muster-%1"_s.arg(++connectionNumber));
    database->m_connection.setConnectOptions(connectOptions(mode));
    database->m_connection.setDatabaseName(databaseName(path, mode));
    if (!database->m_connection.open()) {
        const QSqlError error = database->m_connection.lastError();
        return tl::unexpected(databaseError(error.nativeErrorCode(), error.databaseText(), path));
    }
    QStringList pragmas {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s};
    if (mode == Create || mode == ReadWrite)
        pragmas << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = FULL"_s;
    else if (mode != Private)
        pragmas << u"PRAGMA query_only = ON"_s;
    for (const QString &pragma : pragmas) {
        if (const Result<QVariant> done = database->value(pragma); !done)
            return tl::unexpected(done.error());
    }
    if (const Result<void> done = database->setCache(UsualCache); !done)
        return tl::unexpected(done.error());
    return database;
}

Database::~Database()
{
    m_prepared.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Error Database::errorOf(const QSqlQuery &query) const
{
    return databaseError(query.lastError().nativeErrorCode(), query.lastError().databaseText(), m_path);
}

Result<QSqlQuery *> Database::execute(const QString &sql, const QVariantList &values)
{
    if (qApp && QThread::currentThread() == qApp->thread())
        ++onMainThread;
    std::unique_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_unique<QSqlQuery>(m_connection);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            const Error error = errorOf(*fresh);
            m_prepared.erase(sql);
            return tl::unexpected(error);
        }
        query = std::move(fresh);
    }
    Bound::values(*query, values);
    if (!query->exec()) {
        const Error error = errorOf(*query);
        query->finish();
        return tl::unexpected(error);
    }
    return query.get();
}

Result<qint64> Database::run(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = execute(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    const qint64 rows = (*query)->numRowsAffected();
    m_lastId = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return rows;
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QVariant found;
    const Result<void> done = each(sql, values, [&found](const QSqlQuery &row) {
        found = row.value(0);
        return false;
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Result<void> Database::each(const QString &sql, const QVariantList &values, const TakeRow &take)
{
    const Result<QSqlQuery *> executed = execute(sql, values);
    if (!executed)
        return tl::unexpected(executed.error());
    QSqlQuery &query = **executed;
    while (query.next()) {
        if (!take(query))
            break;
    }
    const bool failed = query.lastError().isValid();
    const Error error = failed ? errorOf(query) : Error {};
    query.finish();
    if (failed)
        return tl::unexpected(error);
    return {};
}

void Database::setCancelled(std::function<bool()> cancelled)
{
    m_cancelled = std::move(cancelled);
    const QVariant handle = m_connection.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    auto *connection = *static_cast<sqlite3 *const *>(handle.constData());
    const auto ask = [](void *database) { return int(static_cast<Database *>(database)->m_cancelled()); };
    sqlite3_progress_handler(connection, m_cancelled ? StepsBetweenQuestions : 0, m_cancelled ? +ask : nullptr, this);
}

Result<void> Database::setCache(qint64 bytes)
{
    for (const QString &pragma : {u"PRAGMA cache_size = -%1"_s.arg(bytes >> 10), u"PRAGMA shrink_memory"_s}) {
        if (const Result<QVariant> done = value(pragma); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<void> Database::begin()
{
    return run(u"BEGIN IMMEDIATE"_s).map([](qint64) { });
}

Result<void> Database::beginRead()
{
    return run(u"BEGIN"_s).map([](qint64) { });
}

Result<void> Database::commit()
{
    return run(u"COMMIT"_s).map([](qint64) { });
}

void Database::rollback()
{
    // A failed write may have ended the transaction already; then there is nothing to take back.
    (void)run(u"ROLLBACK"_s);
}

void Database::leaveLog()
{
    const QVariant handle = m_connection.driver()->handle();
    if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0)
        sqlite3_db_config(*static_cast<sqlite3 *const *>(handle.constData()), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

int Database::statementsOnMainThread()
{
    return onMainThread;
}

} // namespace muster
