// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/OpenFile.h"
#include "storage/Database.h"

#include <QFile>

#include <sqlite3.h>

#include <atomic>
#include <cstring>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int WaysToOpen = 3;
constexpr qint64 LogHead = 32; // bytes; two numbers in it are new each time the log begins anew

// Where in the index of the log.
constexpr int IndexRegion = 32768;
constexpr int SaltOffset = 32;
constexpr int CopiedOffset = 96;
constexpr int AttemptedOffset = 128;

quint32 numberAt(const volatile void *index, int offset)
{
    return *reinterpret_cast<const volatile quint32 *>(static_cast<const volatile char *>(index) + offset);
}

// A connection that has the log open, and keeps it so.
sqlite3 *connectionTo(const QString &path)
{
    sqlite3 *connection = nullptr;
    const bool opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_FULLMUTEX, nullptr) == SQLITE_OK;
    if (opened && sqlite3_exec(connection, "SELECT 1 FROM sqlite_master", nullptr, nullptr, nullptr) == SQLITE_OK)
        return connection;
    sqlite3_close(connection);
    return nullptr;
}

} // namespace

OpenFile::OpenFile(FilePlace place, Sharing sharing)
    : m_place(std::move(place))
    , m_sharing(sharing)
    , m_connection(sharing == Shared ? connectionTo(m_place.path) : nullptr)
    , m_stamp(fileStampAt(m_place.path))
{
    const QMutexLocker locked(&m_lock);
    (void)looksTheSame();
    m_logHead = logHead();
}

OpenFile::~OpenFile()
{
    close();
}

void OpenFile::close()
{
    const QMutexLocker locked(&m_lock);
    sqlite3_close(m_connection);
    m_connection = nullptr;
}

bool OpenFile::isIntact()
{
    if (!m_place.isThere())
        return false;
    const QMutexLocker locked(&m_lock);
    m_lost = m_lost || !looksTheSame(); // whatever is written there afterwards
    if (!m_lost)
        m_logHead = logHead();
    return !m_lost;
}

bool OpenFile::looksTheSame()
{
    if (m_sharing == Alone)
        return fileStampAt(m_place.path) == m_stamp;
    for (int tries = 0; tries < WaysToOpen; ++tries) {
        const std::optional<Progress> before = progress();
        const std::optional<FileStamp> stamp = fileStampAt(m_place.path);
        if (!before || before != progress()) // somebody is at it
            continue;
        if (before->copied != before->attempted) // or copies at length, or was killed at it
            return true;
        if (before == m_progress && stamp != m_stamp)
            return false;
        m_progress = before;
        m_stamp = stamp;
        return true;
    }
    return true;
}

std::optional<OpenFile::Progress> OpenFile::progress() const
{
    sqlite3_file *file = nullptr;
    if (!m_connection || sqlite3_file_control(m_connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file->pMethods || file->pMethods->iVersion < 2)
        return std::nullopt;
    volatile void *index = nullptr;
    if (file->pMethods->xShmMap(file, 0, IndexRegion, 0, &index) != SQLITE_OK || !index)
        return std::nullopt;
    const quint64 log = (quint64(numberAt(index, SaltOffset)) << 32) | numberAt(index, SaltOffset + 4);
    const Progress progress {log, numberAt(index, CopiedOffset), numberAt(index, AttemptedOffset)};
    std::atomic_thread_fence(std::memory_order_seq_cst);
    return progress;
}

QByteArray OpenFile::logHead() const
{
    QFile log(m_place.path + u"-wal"_s);
    return log.open(QIODevice::ReadOnly) ? log.read(LogHead) : QByteArray();
}

void OpenFile::leave(std::unique_ptr<Database> writer, As as)
{
    const bool intact = as == As::Reader || isIntact();
    close();
    if (!writer && as == As::Writer && intact)
        writer = Database::open(path(), Database::ReadWrite).value_or(nullptr);
    if (writer && !intact)
        writer->leaveLog();
    writer.reset();
    if (!intact && m_place.isThere())
        putLogAside();
}

void OpenFile::putLogAside()
{
    const QMutexLocker locked(&m_lock);
    const QString log = m_place.path + u"-wal"_s;
    if (m_logHead.isEmpty() || logHead() != m_logHead) // none, or one that came with what stands there now
        return;
    QFile::remove(log + u".lost"_s);
    QFile::rename(log, log + u".lost"_s);
}

} // namespace muster
