// SPDX-License-Identifier: GPL-3.0-or-later
// A library that a server is started with (LD_PRELOAD): where a file may not grow (see PostgresServer::limitGrowth), the server is told what a full disk
// says. From 16 on PostgreSQL says to its clients which of the two it was.
#include <cerrno>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

using Write = ssize_t(int, const void *, size_t, off_t);
using WriteAll = ssize_t(int, const iovec *, int, off_t);
using Allocate = int(int, off_t, off_t);

template <typename Function> Function *ofTheSystem(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

ssize_t told(ssize_t written)
{
    if (written < 0 && errno == EFBIG)
        errno = ENOSPC;
    return written;
}

} // namespace

extern "C" {

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    static Write *const write = ofTheSystem<Write>("pwrite");
    return told(write(file, bytes, size, at));
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off_t at)
{
    return pwrite(file, bytes, size, at);
}

ssize_t pwritev(int file, const iovec *pieces, int count, off_t at)
{
    static WriteAll *const write = ofTheSystem<WriteAll>("pwritev");
    return told(write(file, pieces, count, at));
}

ssize_t pwritev64(int file, const iovec *pieces, int count, off_t at)
{
    return pwritev(file, pieces, count, at);
}

int posix_fallocate(int file, off_t at, off_t size)
{
    static Allocate *const allocate = ofTheSystem<Allocate>("posix_fallocate");
    const int error = allocate(file, at, size);
    return error == EFBIG ? ENOSPC : error;
}

int posix_fallocate64(int file, off_t at, off_t size)
{
    return posix_fallocate(file, at, size);
}
}
