// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxRoom.h"

#include <QFile>
#include <xlsxwriter.h>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace muster::xlsx {

qint64 fileSize(FILE *file)
{
#ifdef Q_OS_UNIX
    struct stat status
    {
    };
    return fstat(fileno(file), &status) == 0 ? qint64(status.st_size) : 0;
#else
    return _filelengthi64(_fileno(file));
#endif
}

int missingRoom(const QString &path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return EACCES;
#ifdef Q_OS_LINUX
    const int error = posix_fallocate(file.handle(), 0, bytes); // resizing alone would take no room
#else
    const int error = file.resize(bytes) ? 0 : ENOSPC;
#endif
    file.resize(0);
    return error;
}

RowFiles::RowFiles(const std::vector<lxw_worksheet *> &sheets)
{
#ifdef Q_OS_UNIX
    for (const lxw_worksheet *sheet : sheets)
        m_descriptors.push_back(::fcntl(fileno(sheet->file), F_DUPFD_CLOEXEC, 0));
#else
    Q_UNUSED(sheets)
#endif
}

RowFiles::~RowFiles()
{
#ifdef Q_OS_UNIX
    for (const int descriptor : m_descriptors) {
        if (descriptor < 0)
            continue;
        if (::ftruncate(descriptor, 0) != 0)
            qWarning("cannot empty a temporary file: %s", qPrintable(qt_error_string(errno)));
        ::close(descriptor);
    }
#endif
}

} // namespace muster::xlsx
