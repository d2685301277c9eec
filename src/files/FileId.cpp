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
std::optional<FileId> fileIdAt(const QString &path)
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
    return FileId {found.dwVolumeSerialNumber, (quint64(found.nFileIndexHigh) << 32) | found.nFileIndexLow};
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
#endif

} // namespace muster
