// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/MoveIntoPlace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <cstdio>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace muster {
namespace {

constexpr qint64 hardlyAnything = 64 << 10;

void sync(const QString &path, int flags)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(path)
    Q_UNUSED(flags)
#endif
}

// 0, or the system's error number: EEXIST where something stands.
int moveNew(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    const std::wstring source = QDir::toNativeSeparators(from).toStdWString();
    const std::wstring target = QDir::toNativeSeparators(to).toStdWString();
    if (MoveFileExW(source.c_str(), target.c_str(), MOVEFILE_WRITE_THROUGH))
        return 0;
    return GetLastError() == ERROR_ALREADY_EXISTS ? EEXIST : EACCES;
#else
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
#endif
    if (::link(source.constData(), target.constData()) != 0) // fails where something stands; a plain rename would not
        return errno;
    ::unlink(source.constData());
    return 0;
#endif
}

} // namespace

void syncFolderOf(const QString &place)
{
#ifdef Q_OS_UNIX
    sync(QFileInfo(place).absolutePath(), O_RDONLY | O_DIRECTORY);
#else
    Q_UNUSED(place)
#endif
}

Result<void> moveIntoPlace(const QString &file, const QString &place)
{
    sync(file, O_RDONLY);
    if (const int error = moveNew(file, place))
        return error == EEXIST ? fail(ErrorCode::FileExists, place) : fail(ErrorCode::FileUnwritable, place, qt_error_string(error));
    syncFolderOf(place);
    return {};
}

Result<void> replacePlace(const QString &file, const QString &place, const QString &name)
{
    sync(file, O_RDONLY);
    std::error_code error;
    std::filesystem::rename(QFileInfo(file).filesystemFilePath(), QFileInfo(place).filesystemFilePath(), error);
    if (error)
        return tl::unexpected(writeError(name, QString::fromStdString(error.message())));
    syncFolderOf(place);
    return {};
}

Error writeError(const QString &path, const QString &reason)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const bool full = storage.isValid() && !storage.isReadOnly() && storage.bytesTotal() > 0
        && storage.bytesAvailable() < hardlyAnything;
    return full ? Error {ErrorCode::DiskFull, {path}} : Error {ErrorCode::FileUnwritable, {path, reason}};
}

} // namespace muster
