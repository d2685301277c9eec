// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/WorkspaceFile.h"

#include "files/MoveIntoPlace.h"
#include "files/Part.h"
#include "files/UnfinishedFile.h"
#include "storage/Dialect.h"
#include "storage/Migrations.h"
#include "storage/Transaction.h"
#include "storage/apply/TextKeys.h"
#include "storage/sqlite/DatabaseFile.h"
#include "storage/sqlite/OpenFile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr quint32 ApplicationId = 0x4d757374; // "Must", as schema.sign has it

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

class MakingOfFile : public UnfinishedPlace
{
public:
    explicit MakingOfFile(const QString &path) : m_file(path) { }

    Result<void> begin() { return m_file.begin(); }
    QString location() const override { return m_file.path(); }
    Result<void> finish() override { return m_file.finish(); }
    Error asPlace(Error error) const override { return m_file.asPlace(std::move(error)); }

private:
    UnfinishedFile m_file;
};

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

WorkspaceFile::WorkspaceFile(const QString &path)
    : m_path(path)
    , m_place {QFileInfo(path).absoluteFilePath(), fileIdAt(path)}
{
}

Result<void> WorkspaceFile::inspect() const
{
    const QString &path = m_path;
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

Result<std::unique_ptr<Database>> WorkspaceFile::look() const
{
    const Result<void> inspected = inspect();
    return inspected ? Database::open(m_path, lookingMode()) : tl::unexpected(inspected.error());
}

bool WorkspaceFile::isReadOnly() const
{
    const QFileInfo info(m_path);
    // the administrator of a machine may write everywhere; the bits still say what was meant
    const bool anyWriteBit = info.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther);
    return !info.isWritable() || !anyWriteBit || !QFileInfo(info.absolutePath()).isWritable();
}

Database::Mode WorkspaceFile::lookingMode() const
{
    if (isReadOnly()) // a log that was left beside it counts
        return QFileInfo(m_path + u"-wal"_s).size() == 0 ? Database::Immutable : Database::ReadOnly;
    const Result<std::unique_ptr<DatabaseFile>> file = DatabaseFile::open(m_path);
    const QByteArray header = file ? (*file)->read(0, HeaderSize) : QByteArray();
    return header.size() == HeaderSize && header.at(WriteVersionOffset) == WriteAheadLog ? Database::ReadWrite : Database::ReadOnly;
}

Result<void> WorkspaceFile::fillNew(const QString &path, const Fill &fill) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return QFileInfo::exists(path) ? fail(ErrorCode::FileExists, path) : fail(ErrorCode::FileUnwritable, path, file.errorString());
    file.close();
    const Result<std::unique_ptr<Database>> database = Database::open(path, Database::Create);
    if (!database)
        return tl::unexpected(database.error());
    const Result<void> migrated = Migrations::bringUpToDate(**database, 0);
    return migrated ? fill(**database) : migrated;
}

Result<void> WorkspaceFile::make(const Fill &fill) const
{
    const Result<std::unique_ptr<UnfinishedPlace>> file = beginMaking();
    if (!file)
        return tl::unexpected(file.error());
    if (const Result<void> filled = fillNew((*file)->location(), fill); !filled)
        return tl::unexpected((*file)->asPlace(filled.error()));
    return (*file)->finish();
}

Result<void> WorkspaceFile::makeAtOnce(const Fill &fill) const
{
    return make([&fill](Database &database) -> Result<void> {
        // Not amid a transaction. For each row that others refer to, those would be looked for, by indexes that are not there
        if (const Result<qint64> off = database.run(u"PRAGMA foreign_keys = OFF"_s); !off)
            return tl::unexpected(off.error());
        if (const Result<void> kept = database.keepTemporaryOnDisk(); !kept) // indexes are sorted
            return kept;
        Transaction transaction(database);
        if (!transaction.begun())
            return transaction.begun();
        const Result<void> filled = fill(database);
        return filled ? transaction.commit() : filled;
    });
}

Result<std::unique_ptr<UnfinishedPlace>> WorkspaceFile::beginMaking() const
{
    auto making = std::make_unique<MakingOfFile>(m_path);
    if (const Result<void> begun = making->begin(); !begun)
        return tl::unexpected(begun.error());
    return making;
}

Result<std::unique_ptr<Database>> WorkspaceFile::blank() const
{
    Result<std::unique_ptr<Database>> database = Database::open(u":memory:"_s, Database::Create);
    if (database) {
        if (const Result<void> migrated = Migrations::bringUpToDate(**database, 0); !migrated)
            return tl::unexpected(migrated.error());
    }
    return database;
}

Result<std::unique_ptr<Database>> WorkspaceFile::bringUpToDate(std::unique_ptr<Database> looked) const
{
    looked.reset();
    Result<std::unique_ptr<Database>> database = Database::open(m_path, Database::ReadWrite);
    if (!database)
        return database;
    const Result<int> version = Migrations::versionOf(**database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == Dialect::sqlite().latestMigration()) {
        const Result<void> current = TextKeys::bringUpToDate(**database);
        return current ? std::move(database) : tl::unexpected(current.error());
    }
    if (const Result<void> copied = backUp(**database, *version); !copied)
        return tl::unexpected(copied.error());
    if (const Result<void> migrated = Migrations::bringUpToDate(**database, *version); !migrated)
        return tl::unexpected(migrated.error());
    return database;
}

// The log beside it goes along: what stands there only counts as well.
Result<void> WorkspaceFile::copyMigrated(const QString &copy) const
{
    const Result<std::unique_ptr<DatabaseFile>> file = DatabaseFile::open(m_path);
    if (!file)
        return tl::unexpected(file.error());
    if (const Result<void> copied = (*file)->copyTo(copy); !copied)
        return tl::unexpected(copied.error());
    if (QFile log(m_path + u"-wal"_s); log.exists()) {
        if (!log.copy(copy + u"-wal"_s))
            return fail(ErrorCode::FileUnreadable, m_path, log.errorString());
        QFile::setPermissions(copy + u"-wal"_s, QFile::ReadOwner | QFile::WriteOwner);
    }
    const Result<std::unique_ptr<Database>> database = Database::open(copy, Database::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    const Result<int> version = Migrations::versionOf(**database);
    return version ? Migrations::bringUpToDate(**database, *version) : tl::unexpected(version.error());
}

std::shared_ptr<OpenPlace> WorkspaceFile::hold(Database::Mode mode) const
{
    return std::make_shared<OpenFile>(m_place, mode == Database::Immutable ? OpenFile::Alone : OpenFile::Shared);
}

} // namespace muster
