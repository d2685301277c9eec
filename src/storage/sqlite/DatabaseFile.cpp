// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/DatabaseFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

#include <sqlite3.h>

namespace muster {

constexpr qint64 BlockSize = 1 << 20;

// The layer follows no links.
DatabaseFile::DatabaseFile(const QString &path)
    : m_path(path)
    , m_name(sqlite3_create_filename(QDir::toNativeSeparators(QFileInfo(path).canonicalFilePath()).toUtf8().constData(), "", "", 0, nullptr))
    , m_memory(std::make_unique<char[]>(size_t(sqlite3_vfs_find(nullptr)->szOsFile)))
    , m_file(reinterpret_cast<sqlite3_file *>(m_memory.get()))
{
}

DatabaseFile::~DatabaseFile()
{
    if (m_file->pMethods)
        m_file->pMethods->xClose(m_file);
    sqlite3_free_filename(m_name);
}

bool DatabaseFile::begin()
{
    sqlite3_vfs *const layer = sqlite3_vfs_find(nullptr);
    return m_name && layer->xOpen(layer, m_name, m_file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr) == SQLITE_OK;
}

// Looked at before it is opened: a pipe would be waited for.
Result<std::unique_ptr<DatabaseFile>> DatabaseFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, path);
    if (!info.isFile())
        return fail(ErrorCode::NotAFile, path);
    std::unique_ptr<DatabaseFile> file(new DatabaseFile(path));
    errno = 0;
    if (!file->begin())
        return fail(ErrorCode::FileUnreadable, path, qt_error_string(errno));
    return file;
}

qint64 DatabaseFile::size() const
{
    sqlite3_int64 size = 0;
    return m_file->pMethods->xFileSize(m_file, &size) == SQLITE_OK ? size : 0;
}

QByteArray DatabaseFile::read(qint64 from, qint64 bytes) const
{
    QByteArray found(std::clamp<qint64>(size() - from, 0, bytes), Qt::Uninitialized);
    return m_file->pMethods->xRead(m_file, found.data(), int(found.size()), from) == SQLITE_OK ? found : QByteArray();
}

Result<void> DatabaseFile::copyTo(const QString &copy) const
{
    QFile file(copy);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorCode::FileUnwritable, copy, file.errorString());
    const qint64 all = size();
    for (qint64 at = 0; at < all; at += BlockSize) {
        const QByteArray block = read(at, std::min(BlockSize, all - at));
        if (block.isEmpty())
            return fail(ErrorCode::FileUnreadable, m_path, qt_error_string(errno));
        if (file.write(block) != block.size())
            return fail(ErrorCode::FileUnwritable, copy, file.errorString());
    }
    return file.flush() ? Result<void>() : fail(ErrorCode::FileUnwritable, copy, file.errorString());
}

} // namespace muster
