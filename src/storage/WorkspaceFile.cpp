// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/WorkspaceFile.h"

#include "files/MoveIntoPlace.h"
#include "files/Part.h"
#include "storage/HistoryTriggers.h"
#include "storage/Dialect.h"
#include "storage/apply/TextKeys.h"
#include "storage/sqlite/DatabaseFile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr quint32 ApplicationId = 0x4d757374; // "Must"

// https://www.sqlite.org/fileformat.html#the_database_header
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype PageSizeOffset = 16;
constexpr qsizetype WriteVersionOffset = 18;
constexpr char WriteAheadLog = 2;
constexpr qsizetype PageCountOffset = 28;
constexpr qsizetype UserVersionOffset = 60;
constexpr qsizetype ApplicationIdOffset = 68;

quint32 number(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Result<void> migrate(Database &database, int from)
{
    for (int next = from + 1; next <= Dialect::sqlite().latestMigration(); ++next) {
        if (const Result<void> begun = database.begin(); !begun)
            return begun;
        QStringList statements = Dialect::sqlite().migration(next);
        statements << u"PRAGMA user_version = %1"_s.arg(next) << u"PRAGMA application_id = %1"_s.arg(ApplicationId);
        for (const QString &statement : statements) {
            if (const Result<qint64> done = database.run(statement); !done) {
                database.rollback();
                return done.error().code == ErrorCode::Database ? fail(ErrorCode::WorkspaceDamaged, database.path(), done.error().parameters.value(0))
                                                                 : tl::unexpected(done.error());
            }
        }
        Result<void> written = HistoryTriggers::write(database);
        if (written && next == Dialect::sqlite().latestMigration())
            written = TextKeys::makeAnew(database);
        if (!written) {
            database.rollback();
            return written;
        }
        if (const Result<void> committed = database.commit(); !committed) {
            database.rollback();
            return committed;
        }
    }
    return {};
}

Result<void> backUp(Database &database, int version)
{
    const QString copy = u"%1.%2.backup"_s.arg(database.path()).arg(version);
    Part part; // for nobody else to read from the first byte on, and no half of it where somebody would look for a copy
    if (!part.make(copy, Part::Folder))
        return tl::unexpected(writeError(copy, qt_error_string(errno)));
    const QString whole = part.path() + u"/whole"_s;
    const Result<qint64> done = database.run(u"VACUUM INTO ?"_s, {whole});
    if (!done)
        return tl::unexpected(done.error());
    QFile::setPermissions(whole, QFile::ReadOwner | QFile::WriteOwner);
    return replacePlace(whole, copy, copy);
}

} // namespace

Result<void> WorkspaceFile::inspect(const QString &path)
{
    const Result<std::unique_ptr<DatabaseFile>> opened = DatabaseFile::open(path);
    if (!opened)
        return tl::unexpected(opened.error());
    const DatabaseFile &file = **opened;
    const QByteArray header = file.read(0, HeaderSize);
    const bool isSqlite = header.startsWith(QByteArray("SQLite format 3\0", 16));
    if (header.size() < HeaderSize)
        return isSqlite ? fail(ErrorCode::WorkspaceDamaged, path, QString::number(file.size())) : fail(ErrorCode::NotAWorkspace, path);
    if (!isSqlite || number(header, ApplicationIdOffset) != ApplicationId)
        return fail(ErrorCode::NotAWorkspace, path);
    const quint32 version = number(header, UserVersionOffset);
    if (version > quint32(Dialect::sqlite().latestMigration()))
        return fail(ErrorCode::WorkspaceTooNew, path, QString::number(version), QString::number(Dialect::sqlite().latestMigration()));
    const quint32 pageSize = qFromBigEndian<quint16>(header.constData() + PageSizeOffset) == 1
        ? 65536
        : qFromBigEndian<quint16>(header.constData() + PageSizeOffset);
    const qint64 size = qint64(pageSize) * number(header, PageCountOffset);
    // with a log beside it, the file may rightly be shorter than its newest page count
    if (file.size() < size && QFileInfo(path + u"-wal"_s).size() == 0)
        return fail(ErrorCode::WorkspaceDamaged, path, u"%1 < %2"_s.arg(file.size()).arg(size));
    return {};
}

bool WorkspaceFile::isReadOnly(const QString &path)
{
    const QFileInfo info(path);
    // the administrator of a machine may write everywhere; the bits still say what was meant
    const bool anyWriteBit = info.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther);
    return !info.isWritable() || !anyWriteBit || !QFileInfo(info.absolutePath()).isWritable();
}

Database::Mode WorkspaceFile::lookingMode(const QString &path)
{
    const Result<std::unique_ptr<DatabaseFile>> file = DatabaseFile::open(path);
    const QByteArray header = file ? (*file)->read(0, HeaderSize) : QByteArray();
    return header.size() == HeaderSize && header.at(WriteVersionOffset) == WriteAheadLog ? Database::ReadWrite : Database::ReadOnly;
}

Result<std::unique_ptr<Database>> WorkspaceFile::create(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return QFileInfo::exists(path) ? fail(ErrorCode::FileExists, path) : fail(ErrorCode::FileUnwritable, path, file.errorString());
    file.close();
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Create);
    Result<void> migrated;
    if (database)
        migrated = migrate(**database, 0);
    if (database && migrated)
        return database;
    const Error error = database ? migrated.error() : database.error();
    database = tl::unexpected(error);
    remove(path);
    return database;
}

Result<std::unique_ptr<Database>> WorkspaceFile::blank()
{
    Result<std::unique_ptr<Database>> database = Database::open(u":memory:"_s, Database::Create);
    if (database) {
        if (const Result<void> migrated = migrate(**database, 0); !migrated)
            return tl::unexpected(migrated.error());
    }
    return database;
}

Result<std::unique_ptr<Database>> WorkspaceFile::openForWriting(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::ReadWrite);
    if (!database)
        return database;
    const Result<QVariant> version = (*database)->value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() == Dialect::sqlite().latestMigration()) {
        const Result<void> current = TextKeys::bringUpToDate(**database);
        return current ? std::move(database) : tl::unexpected(current.error());
    }
    if (const Result<void> copied = backUp(**database, version->toInt()); !copied)
        return tl::unexpected(copied.error());
    if (const Result<void> migrated = migrate(**database, version->toInt()); !migrated)
        return tl::unexpected(migrated.error());
    return database;
}

Result<bool> WorkspaceFile::isOld(const QString &path, Database::Mode mode)
{
    const Result<std::unique_ptr<Database>> database = Database::open(path, mode);
    if (!database)
        return tl::unexpected(database.error());
    return isOld(**database);
}

Result<bool> WorkspaceFile::isOld(Database &database)
{
    return database.value(u"PRAGMA user_version"_s).map([](const QVariant &version) { return version.toInt() < Dialect::sqlite().latestMigration(); });
}

// The log beside it goes along: what stands there only counts as well.
Result<void> WorkspaceFile::copyMigrated(const QString &path, const QString &copy)
{
    const Result<std::unique_ptr<DatabaseFile>> file = DatabaseFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    if (const Result<void> copied = (*file)->copyTo(copy); !copied)
        return tl::unexpected(copied.error());
    if (QFile log(path + u"-wal"_s); log.exists()) {
        if (!log.copy(copy + u"-wal"_s))
            return fail(ErrorCode::FileUnreadable, path, log.errorString());
        QFile::setPermissions(copy + u"-wal"_s, QFile::ReadOwner | QFile::WriteOwner);
    }
    const Result<std::unique_ptr<Database>> database = Database::open(copy, Database::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    const Result<QVariant> version = (*database)->value(u"PRAGMA user_version"_s);
    return version ? migrate(**database, version->toInt()) : tl::unexpected(version.error());
}

void WorkspaceFile::remove(const QString &path)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + ending);
}

} // namespace muster
