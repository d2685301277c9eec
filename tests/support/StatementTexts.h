// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

#include <functional>
#include <mutex>
#include <sqlite3.h>

namespace muster {

// Which statements SQLite ran, by their text. There may be one, made before any workspace is opened.
class StatementTexts
{
public:
    StatementTexts() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(listen)); }

    static QSet<QByteArray> of(const std::function<void()> &work)
    {
        QSet<QByteArray> texts;
        note(&texts);
        work();
        note(nullptr);
        if (texts.isEmpty())
            qFatal("Nothing was heard: Qt has its own copy of SQLite here, and cannot be watched.");
        return texts;
    }

private:
    static int listen(sqlite3 *database, char **, const void *) { return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, hear, nullptr); }

    static int hear(unsigned, void *, void *at, void *)
    {
        const std::lock_guard lock(mutex());
        if (noting())
            noting()->insert(sqlite3_sql(static_cast<sqlite3_stmt *>(at)));
        return 0;
    }

    static void note(QSet<QByteArray> *into)
    {
        const std::lock_guard lock(mutex());
        noting() = into;
    }

    static std::mutex &mutex()
    {
        static std::mutex one;
        return one;
    }

    static QSet<QByteArray> *&noting()
    {
        static QSet<QByteArray> *into = nullptr;
        return into;
    }
};

} // namespace muster
