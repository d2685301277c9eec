// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/InputFile.h"

#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace muster {
namespace {

constexpr qint64 blockSize = 4 << 20;

Result<QByteArray> readOpened(QFile &file, const QString &name, qint64 most, const ProgressHook &hook)
{
    if (file.size() > most)
        return fail(ErrorCode::FileTooLarge, name, QString::number(most >> 20));
    QByteArray bytes;
    bytes.reserve(file.size());
    for (;;) {
        const QByteArray block = file.read(blockSize);
        if (file.error() != QFileDevice::NoError)
            return fail(ErrorCode::FileUnreadable, name, file.errorString());
        if (block.isEmpty())
            return bytes;
        bytes += block;
        if (bytes.size() > most) // it grows while it is read, or does not tell its size
            return fail(ErrorCode::FileTooLarge, name, QString::number(most >> 20));
        if (hook && !hook(bytes.size(), std::max<qint64>(file.size(), bytes.size())))
            return fail(ErrorCode::Cancelled);
    }
}

} // namespace

#ifdef Q_OS_UNIX
// Opened first and looked at then: what stands at a name may change in between. Without waiting, as a pipe would have it.
Result<std::unique_ptr<QFile>> InputFile::open(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    const int error = errno;
    if (descriptor < 0 && (error == ENOENT || error == ENOTDIR))
        return fail(ErrorCode::FileNotFound, path);
    if (descriptor < 0 && QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return fail(ErrorCode::NotAFile, path);
    if (descriptor < 0)
        return fail(ErrorCode::FileUnreadable, path, qt_error_string(error));
    struct stat found
    {
    };
    if (::fstat(descriptor, &found) != 0 || !S_ISREG(found.st_mode)) {
        ::close(descriptor);
        return fail(ErrorCode::NotAFile, path);
    }
    auto file = std::make_unique<QFile>();
    if (!file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return fail(ErrorCode::FileUnreadable, path, file->errorString());
    }
    return file;
}
#else
Result<std::unique_ptr<QFile>> InputFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, path);
    if (!info.isFile())
        return fail(ErrorCode::NotAFile, path);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, path, file->errorString());
    return file;
}
#endif

Result<QByteArray> InputFile::read(const QString &path, qint64 most, const ProgressHook &hook)
{
    const Result<std::unique_ptr<QFile>> file = open(path);
    if (!file)
        return tl::unexpected(file.error());
    return readOpened(**file, path, most, hook);
}

Result<std::unique_ptr<QFile>> InputFile::openStandardInput()
{
    auto input = std::make_unique<QFile>();
    if (!input->open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, u"-"_s, input->errorString());
    return input;
}

qint64 InputFile::readSome(QFile &file, char *bytes, qint64 most)
{
#ifdef Q_OS_UNIX
    for (;;) {
        const ssize_t count = ::read(file.handle(), bytes, size_t(most));
        if (count >= 0 || errno != EINTR)
            return count;
    }
#else
    return ::_read(file.handle(), bytes, unsigned(most));
#endif
}

Result<QByteArray> InputFile::readStandardInput(qint64 most)
{
    const Result<std::unique_ptr<QFile>> input = openStandardInput();
    return input ? readOpened(**input, u"-"_s, most, {}) : tl::unexpected(input.error());
}

} // namespace muster
