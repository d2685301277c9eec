// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/FileId.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/stat.h>
#endif

namespace muster {

#ifdef Q_OS_WIN
static std::optional<BY_HANDLE_FILE_INFORMATION> informationAt(const QString &path)
{
    constexpr DWORD everybody = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    const HANDLE file = CreateFileW(name.c_str(), 0, everybody, nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return std::nullopt;
    BY_HANDLE_FILE_INFORMATION found {};
    const bool known = GetFileInformationByHandle(file, &found);
    CloseHandle(file);
    if (!known)
        return std::nullopt;
    return found;
}

static qint64 joined(DWORD high, DWORD low)
{
    return qint64((quint64(high) << 32) | low);
}

std::optional<FileId> fileIdAt(const QString &path)
{
    const auto found = informationAt(path);
    return found ? std::optional(FileId {found->dwVolumeSerialNumber, quint64(joined(found->nFileIndexHigh, found->nFileIndexLow))}) : std::nullopt;
}

std::optional<FileStamp> fileStampAt(const QString &path)
{
    const auto found = informationAt(path);
    if (!found)
        return std::nullopt;
    return FileStamp {joined(found->nFileSizeHigh, found->nFileSizeLow), joined(found->ftLastWriteTime.dwHighDateTime, found->ftLastWriteTime.dwLowDateTime)};
}
#else
std::optional<FileId> fileIdAt(const QString &path)
{
    struct stat found
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileId {quint64(found.st_dev), quint64(found.st_ino)};
}

static qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

std::optional<FileStamp> fileStampAt(const QString &path)
{
    struct stat found
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
#ifdef Q_OS_DARWIN
    return FileStamp {qint64(found.st_size), nanoseconds(found.st_mtimespec)};
#else
    return FileStamp {qint64(found.st_size), nanoseconds(found.st_mtim)};
#endif
}
#endif

} // namespace muster
