// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <functional>
#include <mutex>
#include <sqlite3.h>

namespace muster {

// How many steps SQLite's machine took for each statement, with the triggers that it set off: a measure of work that is the
// same on every machine. There may be one, made before any workspace is opened.
class StatementSteps
{
public:
    using Steps = QHash<QByteArray, qint64>; // by the statement's text

    StatementSteps() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(listen)); }

    static Steps of(const std::function<void()> &work)
    {
        Steps steps;
        count(&steps);
        work();
        count(nullptr);
        if (steps.isEmpty())
            qFatal("Nothing was heard: Qt has its own copy of SQLite here, and cannot be watched.");
        return steps;
    }

private:
    static int listen(sqlite3 *database, char **, const void *) { return sqlite3_trace_v2(database, SQLITE_TRACE_PROFILE, note, nullptr); }

    static int note(unsigned, void *, void *at, void *)
    {
        const std::lock_guard lock(mutex());
        auto *statement = static_cast<sqlite3_stmt *>(at);
        const int steps = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
        if (counting())
            (*counting())[sqlite3_sql(statement)] += steps;
        return 0;
    }

    static void count(Steps *into)
    {
        const std::lock_guard lock(mutex());
        counting() = into;
    }

    static std::mutex &mutex()
    {
        static std::mutex one;
        return one;
    }

    static Steps *&counting()
    {
        static Steps *into = nullptr;
        return into;
    }
};

} // namespace muster
