// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/limits/SqlRecorder.h"

#include <mutex>
#include <sqlite3.h>

namespace muster {

namespace {

std::mutex mutex;
QVector<QByteArray> *recording = nullptr;

int note(unsigned, void *, void *statement, void *text)
{
    const std::lock_guard lock(mutex);
    if (!recording || QByteArray(static_cast<const char *>(text)).startsWith("--")) // a trigger
        return 0;
    char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    const QByteArray copy(sql);
    sqlite3_free(sql);
    if (copy.startsWith("SELECT") || copy.startsWith("WITH"))
        recording->append(copy);
    return 0;
}

int listen(sqlite3 *database, char **, const void *)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, note, nullptr);
}

void record(QVector<QByteArray> *into)
{
    const std::lock_guard lock(mutex);
    recording = into;
}

} // namespace

SqlRecorder::SqlRecorder()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(listen));
}

QVector<QByteArray> SqlRecorder::selectsOf(const std::function<void()> &work)
{
    QVector<QByteArray> selects;
    record(&selects);
    work();
    record(nullptr);
    if (selects.isEmpty())
        qFatal("Nothing was heard: Qt has its own copy of SQLite here, and cannot be compared with this one.");
    return selects;
}

} // namespace muster
