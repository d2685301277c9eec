// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PrivateFiles.h"

#include <QTemporaryFile>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <mutex>
#include <new>
#include <vector>

namespace muster {

namespace {

constexpr char Name[] = "muster-private";

sqlite3_vfs *ordinary()
{
    static sqlite3_vfs *const found = [] {
        sqlite3_initialize();
        return sqlite3_vfs_find(nullptr);
    }();
    return found;
}

// What this connection appends to the log. Blank until the cache is full: a small change never gets here.
struct OwnLog
{
    QTemporaryFile file; // only its owner may read it
    sqlite3_int64 begin = -1; // where in the log it begins; before, the workspace's own is read

    sqlite3_int64 end() const { return begin < 0 ? 0 : begin + file.size(); }
};

// A database file or its log, as SQLite holds it: this, and right behind it the ordinary file.
struct PrivateFile : sqlite3_file
{
    sqlite3_file *real = nullptr; // none: there is no log yet
    std::unique_ptr<OwnLog> log; // of a log
    std::vector<std::unique_ptr<char[]>> index; // copies of the log's index, region by region
};

PrivateFile *of(sqlite3_file *file)
{
    return static_cast<PrivateFile *>(file);
}

int shut(sqlite3_file *file)
{
    PrivateFile *mine = of(file);
    sqlite3_file *real = mine->real;
    mine->~PrivateFile();
    return real ? real->pMethods->xClose(real) : SQLITE_OK;
}

int readLog(PrivateFile &mine, char *into, int amount, sqlite3_int64 offset)
{
    if (mine.log->begin >= 0 && offset >= mine.log->begin) {
        const bool there = mine.log->file.seek(offset - mine.log->begin);
        const qint64 got = there ? std::max<qint64>(mine.log->file.read(into, amount), 0) : 0;
        std::memset(into + got, 0, size_t(amount - got));
        return got == amount ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    }
    if (mine.real)
        return mine.real->pMethods->xRead(mine.real, into, amount, offset);
    std::memset(into, 0, size_t(amount));
    return SQLITE_IOERR_SHORT_READ;
}

int readFile(sqlite3_file *file, void *into, int amount, sqlite3_int64 offset)
{
    PrivateFile *mine = of(file);
    return mine->log ? readLog(*mine, static_cast<char *>(into), amount, offset) : mine->real->pMethods->xRead(mine->real, into, amount, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int amount, sqlite3_int64 offset)
{
    const std::unique_ptr<OwnLog> &log = of(file)->log;
    if (!log)
        return SQLITE_READONLY; // pages go to the log; only a checkpoint would write here
    if (log->begin < 0) {
        if (!log->file.open())
            return SQLITE_IOERR_WRITE;
        log->begin = offset;
    }
    if (offset < log->begin || !log->file.seek(offset - log->begin))
        return SQLITE_IOERR_WRITE;
    return log->file.write(static_cast<const char *>(bytes), amount) == amount ? SQLITE_OK : SQLITE_FULL;
}

int sizeOf(sqlite3_file *file, sqlite3_int64 *size)
{
    PrivateFile *mine = of(file);
    *size = 0;
    const int done = mine->real ? mine->real->pMethods->xFileSize(mine->real, size) : SQLITE_OK;
    if (mine->log)
        *size = std::max(*size, mine->log->end());
    return done;
}

int control(sqlite3_file *file, int operation, void *argument)
{
    PrivateFile *mine = of(file);
    return mine->real && !mine->log ? mine->real->pMethods->xFileControl(mine->real, operation, argument) : SQLITE_NOTFOUND;
}

// A reader's lock is what the reader beside it holds. Anything more would be to tidy up the log: others do that.
int lockFile(sqlite3_file *, int lock)
{
    return lock > SQLITE_LOCK_SHARED ? SQLITE_BUSY : SQLITE_OK;
}

int copyIndex(sqlite3_file *file, int region, int size, int extend, void volatile **into)
{
    PrivateFile *mine = of(file);
    *into = nullptr;
    if (size_t(region) >= mine->index.size())
        mine->index.resize(size_t(region) + 1);
    std::unique_ptr<char[]> &copy = mine->index[size_t(region)];
    if (!copy) {
        void volatile *real = nullptr;
        if (const int done = mine->real->pMethods->xShmMap(mine->real, region, size, 0, &real); done != SQLITE_OK)
            return done;
        if (!real && !extend)
            return SQLITE_OK;
        copy.reset(new (std::nothrow) char[size_t(size)]());
        if (!copy)
            return SQLITE_NOMEM;
        // From front to back: what the head speaks of was written before the head was
        for (int i = 0; real && i < size; ++i)
            copy[size_t(i)] = static_cast<const volatile char *>(real)[i];
    }
    *into = copy.get();
    return SQLITE_OK;
}

int dropIndex(sqlite3_file *file, int)
{
    PrivateFile *mine = of(file);
    mine->index.clear();
    return mine->real->pMethods->xShmUnmap(mine->real, 0);
}

const sqlite3_io_methods *methods()
{
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods m {};
        m.iVersion = 2;
        m.xClose = shut;
        m.xRead = readFile;
        m.xWrite = writeFile;
        m.xTruncate = [](sqlite3_file *, sqlite3_int64) { return SQLITE_OK; };
        m.xSync = [](sqlite3_file *, int) { return SQLITE_OK; };
        m.xFileSize = sizeOf;
        m.xLock = lockFile;
        m.xUnlock = [](sqlite3_file *, int) { return SQLITE_OK; };
        m.xCheckReservedLock = [](sqlite3_file *, int *reserved) { *reserved = 0; return SQLITE_OK; };
        m.xFileControl = control;
        m.xSectorSize = [](sqlite3_file *) { return 4096; };
        m.xDeviceCharacteristics = [](sqlite3_file *) { return 0; };
        m.xShmMap = copyIndex;
        m.xShmLock = [](sqlite3_file *, int, int, int) { return SQLITE_OK; };
        m.xShmBarrier = [](sqlite3_file *) { };
        m.xShmUnmap = dropIndex;
        return m;
    }();
    return &all;
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    if (!(flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL))) // of temporary tables
        return ordinary()->xOpen(ordinary(), name, file, flags, outFlags);
    PrivateFile *mine = new (file) PrivateFile {};
    auto *real = reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(PrivateFile));
    std::memset(real, 0, size_t(ordinary()->szOsFile));
    const bool isLog = flags & SQLITE_OPEN_WAL;
    const int reading = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    int there = 1;
    if (isLog) {
        (void)ordinary()->xAccess(ordinary(), name, SQLITE_ACCESS_EXISTS, &there);
        mine->log = std::make_unique<OwnLog>();
    }
    if (there) {
        if (const int opened = ordinary()->xOpen(ordinary(), name, real, reading, nullptr); opened != SQLITE_OK) {
            mine->~PrivateFile();
            file->pMethods = nullptr; // what is not open is not closed
            return opened;
        }
        mine->real = real;
    }
    mine->pMethods = methods();
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

void registerOnce()
{
    static sqlite3_vfs vfs;
    static std::once_flag once;
    std::call_once(once, [] {
        vfs = *ordinary();
        vfs.pNext = nullptr;
        vfs.zName = Name;
        vfs.szOsFile = int(sizeof(PrivateFile)) + ordinary()->szOsFile;
        vfs.xOpen = openFile;
        vfs.xDelete = [](sqlite3_vfs *, const char *, int) { return SQLITE_OK; }; // nothing of a workspace is its own
        sqlite3_vfs_register(&vfs, 0);
    });
}

} // namespace

QString PrivateFiles::vfsName()
{
    registerOnce();
    return QString::fromLatin1(Name);
}

QString PrivateFiles::ordinaryVfsName()
{
    return QString::fromUtf8(ordinary()->zName);
}

} // namespace muster
