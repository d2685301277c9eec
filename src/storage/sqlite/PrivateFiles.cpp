// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/PrivateFiles.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
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

// What this connection appends to the log. Blank until the cache is full: a small change never gets here. It is a temporary
// file of SQLite's, which has no name (or goes with its handle): people's data stays behind nowhere, even where the program
// is killed, and only its owner could read it.
class OwnLog
{
public:
    OwnLog() = default;
    ~OwnLog()
    {
        if (m_file)
            m_file->pMethods->xClose(m_file);
    }
    Q_DISABLE_COPY_MOVE(OwnLog)

    bool has(sqlite3_int64 offset) const { return m_file && offset >= m_begin; }
    sqlite3_int64 end() const { return m_file ? m_begin + m_size : 0; }

    int read(void *into, int amount, sqlite3_int64 offset) { return m_file->pMethods->xRead(m_file, into, amount, offset - m_begin); }

    int write(const void *bytes, int amount, sqlite3_int64 offset)
    {
        if (!m_file) {
            if (const int opened = open(offset); opened != SQLITE_OK)
                return opened;
        }
        if (offset < m_begin)
            return SQLITE_IOERR_WRITE;
        const int done = m_file->pMethods->xWrite(m_file, bytes, amount, offset - m_begin);
        if (done == SQLITE_OK)
            m_size = std::max(m_size, offset - m_begin + amount);
        return done;
    }

private:
    int open(sqlite3_int64 begin)
    {
        m_memory.reset(new (std::nothrow) char[size_t(ordinary()->szOsFile)]());
        if (!m_memory)
            return SQLITE_NOMEM;
        auto *file = reinterpret_cast<sqlite3_file *>(m_memory.get());
        constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE | SQLITE_OPEN_DELETEONCLOSE | SQLITE_OPEN_TEMP_JOURNAL;
        if (const int opened = ordinary()->xOpen(ordinary(), nullptr, file, flags, nullptr); opened != SQLITE_OK)
            return opened;
        m_file = file;
        m_begin = begin;
        return SQLITE_OK;
    }

    std::unique_ptr<char[]> m_memory;
    sqlite3_file *m_file = nullptr; // in it, as soon as it is open
    sqlite3_int64 m_begin = 0; // where in the log it begins; before, the workspace's own is read
    sqlite3_int64 m_size = 0;
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

int readLog(PrivateFile &mine, void *into, int amount, sqlite3_int64 offset)
{
    if (mine.log->has(offset))
        return mine.log->read(into, amount, offset);
    if (mine.real)
        return mine.real->pMethods->xRead(mine.real, into, amount, offset);
    std::memset(into, 0, size_t(amount));
    return SQLITE_IOERR_SHORT_READ;
}

int readFile(sqlite3_file *file, void *into, int amount, sqlite3_int64 offset)
{
    PrivateFile *mine = of(file);
    return mine->log ? readLog(*mine, into, amount, offset) : mine->real->pMethods->xRead(mine->real, into, amount, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int amount, sqlite3_int64 offset)
{
    const std::unique_ptr<OwnLog> &log = of(file)->log;
    return log ? log->write(bytes, amount, offset) : SQLITE_READONLY; // pages go to the log; only a checkpoint would write here
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

// From front to back: what the head speaks of was written before the head was. While it was copied somebody may have begun
// the log anew, so that a head of before would stand before an index of after: then once more.
bool copyRegion(const volatile char *real, char *copy, int size, bool hasHead)
{
    constexpr int Heads = 96; // twice the same, https://www.sqlite.org/walformat.html
    constexpr int Tries = 100;
    for (int tries = 0; tries < Tries; ++tries) {
        for (int i = 0; i < size; ++i)
            copy[i] = real[i];
        std::atomic_thread_fence(std::memory_order_seq_cst);
        if (!hasHead || (std::equal(copy, copy + Heads, real) && std::equal(copy, copy + Heads / 2, copy + Heads / 2)))
            return true;
    }
    return false;
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
        if (real && !copyRegion(static_cast<const volatile char *>(real), copy.get(), size, region == 0)) {
            copy.reset();
            return SQLITE_BUSY;
        }
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
    if (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL)) // without a log it would be written in place
        return SQLITE_CANTOPEN;
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

// https://www.sqlite.org/tempfiles.html
QString PrivateFiles::folder()
{
#ifdef Q_OS_UNIX
    for (const QString &path : {qEnvironmentVariable("SQLITE_TMPDIR"), qEnvironmentVariable("TMPDIR"), QStringLiteral("/var/tmp"), QStringLiteral("/usr/tmp")}) {
        const QFileInfo info(path);
        if (!path.isEmpty() && info.isDir() && info.isWritable())
            return path;
    }
#endif
    return QDir::tempPath();
}

QString PrivateFiles::ordinaryVfsName()
{
    return QString::fromUtf8(ordinary()->zName);
}

} // namespace muster
