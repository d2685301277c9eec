// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/SqliteConnection.h"
#include "storage/Dialect.h"
#include "storage/sqlite/PrivateFiles.h"
#include "storage/sqlite/SqliteDigest.h"
#include "storage/sqlite/SqliteLoad.h"
#include "storage/sqlite/SqliteStatement.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Q_LOGGING_CATEGORY(databaseLog, "muster.database", QtWarningMsg) // QT_LOGGING_RULES=muster.database.debug=true

constexpr int StepsBetweenQuestions = 20'000; // of SQLite's machine: a fraction of a millisecond
constexpr int BusyTimeout = 5000; // ms

int flagsOf(Database::Mode mode)
{
    switch (mode) {
    case Database::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Database::Immutable:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case Database::ReadWrite:
    case Database::Private:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI;
    default:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
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

QString fileName(const QString &path, Database::Mode mode)
{
    const QString query = queryOf(mode);
    if (query.isEmpty())
        return path;
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

// The database's own sentence is for whoever looks for the cause, not for who reads the error.
// https://www.sqlite.org/rescode.html; the low byte is the primary code
Error errorOf(int code, const char *sentence, const QString &path)
{
    qCDebug(databaseLog, "%d: %s", code, sentence);
    const QString number = u"SQLite %1"_s.arg(code);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::WorkspaceBusy, {path}};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, {}};
    case SQLITE_READONLY:
        return {ErrorCode::WorkspaceReadOnly, {path}};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {ErrorCode::FileUnreadable, {path, number}};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {path}};
    case SQLITE_CORRUPT:
        return {ErrorCode::WorkspaceDamaged, {path, number}};
    case SQLITE_NOTADB:
        return {ErrorCode::NotAWorkspace, {path}};
    default:
        return {ErrorCode::Database, {number}};
    }
}

// Bytes. What is kept in memory goes to its file by one write, and SQLite writes no more than this at once: of more it takes
// the disk for full (seekAndWriteFd in os_unix.c).
constexpr int StatementMemory = 0x1ffff;

} // namespace

SqliteConnection::SqliteConnection(const QString &path)
    : m_path(path)
{
}

Result<std::unique_ptr<Connection>> SqliteConnection::open(const QString &path, Database::Mode mode)
{
    // Nobody asks how much memory it has taken, and to count that takes a lock at each piece
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    // What a statement would need to be taken back by itself; once it is in a file, each statement of the transaction writes there
    [[maybe_unused]] static const int unspilled = sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, StatementMemory);
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(path));
    const QByteArray name = fileName(path, mode).toUtf8();
    if (sqlite3_open_v2(name.constData(), &connection->m_sqlite, flagsOf(mode) | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK)
        return tl::unexpected(connection->lastError());
    sqlite3_extended_result_codes(connection->m_sqlite, 1);
    sqlite3_busy_timeout(connection->m_sqlite, BusyTimeout);
    if (SqliteDigest::install(connection->m_sqlite) != SQLITE_OK)
        return tl::unexpected(connection->lastError());
    std::vector<const char *> settings {"PRAGMA foreign_keys = ON", "PRAGMA temp_store = MEMORY"};
    if (mode == Database::Create || mode == Database::ReadWrite)
        settings.insert(settings.end(), {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON"}); // what is deleted is written over (U17)
    else if (mode != Database::Private)
        settings.push_back("PRAGMA query_only = ON");
    for (const char *setting : settings) {
        if (const Result<void> done = connection->execute(setting); !done)
            return tl::unexpected(done.error());
    }
    return connection;
}

SqliteConnection::~SqliteConnection()
{
    sqlite3_close(m_sqlite);
}

const Dialect &SqliteConnection::dialect() const
{
    return Dialect::sqlite();
}

Error SqliteConnection::lastError() const
{
    return m_sqlite ? errorOf(sqlite3_extended_errcode(m_sqlite), sqlite3_errmsg(m_sqlite), m_path) : errorOf(SQLITE_NOMEM, "no memory", m_path);
}

Result<std::unique_ptr<Statement>> SqliteConnection::prepare(const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    if (sqlite3_prepare_v3(m_sqlite, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &statement, &rest) != SQLITE_OK)
        return tl::unexpected(lastError());
    auto prepared = std::make_unique<SqliteStatement>(*this, statement);
    if (!QByteArrayView(rest, text.constData() + text.size() - rest).trimmed().isEmpty()) // a second statement would never run
        return tl::unexpected(errorOf(SQLITE_MISUSE, "more than one statement", m_path));
    return prepared;
}

Result<void> SqliteConnection::execute(const QByteArray &sql)
{
    return sqlite3_exec(m_sqlite, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK ? Result<void>() : tl::unexpected(lastError());
}

Result<void> SqliteConnection::begin(Begin how)
{
    return execute(how == Begin::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Result<std::unique_ptr<Load>> SqliteConnection::load(const QString &table, const QVector<LoadColumn> &columns)
{
    return SqliteLoad::begin(*this, m_sqlite, table, columns);
}

Result<void> SqliteConnection::commit()
{
    return execute("COMMIT");
}

qint64 SqliteConnection::rowsWritten() const
{
    return sqlite3_changes64(m_sqlite);
}

void SqliteConnection::setCancelled(std::function<bool()> cancelled)
{
    m_cancelled = std::move(cancelled);
    const auto ask = [](void *connection) { return int(static_cast<SqliteConnection *>(connection)->m_cancelled()); };
    sqlite3_progress_handler(m_sqlite, m_cancelled ? StepsBetweenQuestions : 0, m_cancelled ? +ask : nullptr, this);
}

Result<void> SqliteConnection::setCache(qint64 bytes)
{
    return execute("PRAGMA cache_size = -" + QByteArray::number(bytes >> 10) + "; PRAGMA shrink_memory");
}

Result<void> SqliteConnection::keepTemporaryOnDisk()
{
    return execute("PRAGMA temp_store = FILE");
}

Result<void> SqliteConnection::limitPages(int most)
{
    return execute("PRAGMA max_page_count = " + QByteArray::number(most));
}

void SqliteConnection::leaveLog()
{
    sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

} // namespace muster
