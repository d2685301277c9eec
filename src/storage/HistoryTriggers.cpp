// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryTriggers.h"
#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString Ending = u"_history"_s;

Result<QStringList> texts(Database &database, const char *name, const QVariantList &values = {})
{
    QStringList found;
    const Result<void> read = database.each(name, values, [&found](const SqlRow &row) {
        found.append(row.value(0).toString());
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

// OLD.id, OLD.name …
QString oldOf(const QStringList &columns)
{
    return u"OLD."_s + columns.join(u", OLD."_s);
}

Result<void> writeFor(Database &database, const QString &table, QStringList columns)
{
    columns.removeAll(u"until"_s);
    const QString history = table + Ending;
    const QString into = u"INSERT INTO %1 (%2, until) "_s.arg(history, columns.join(u", "_s));
    for (const QString &statement : {u"DROP TRIGGER IF EXISTS %1_update"_s.arg(history), u"DROP TRIGGER IF EXISTS %1_delete"_s.arg(history),
             u"CREATE TRIGGER %1_update AFTER UPDATE ON %2 WHEN OLD.since <> NEW.since BEGIN %3VALUES (%4, NEW.since); END"_s.arg(history, table, into, oldOf(columns)),
             u"CREATE TRIGGER %1_delete AFTER DELETE ON %2 BEGIN %3SELECT %4, current_event FROM workspace; END"_s.arg(history, table, into, oldOf(columns))}) {
        if (const Result<qint64> done = database.run(statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace

Result<void> HistoryTriggers::write(Database &database)
{
    const Result<QStringList> histories = texts(database, "history.tables");
    if (!histories)
        return tl::unexpected(histories.error());
    for (const QString &history : *histories) {
        const Result<QStringList> columns = texts(database, "history.columns", {history});
        if (!columns)
            return tl::unexpected(columns.error());
        if (const Result<void> written = writeFor(database, history.chopped(Ending.size()), *columns); !written)
            return written;
    }
    return {};
}

} // namespace muster
