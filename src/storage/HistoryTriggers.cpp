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

QStringList statementsFor(const Database &database, const QString &table, QStringList columns)
{
    QStringList statements;
    columns.removeAll(u"until"_s);
    for (const char *name : {"history.function", "history.dropUpdate", "history.dropDelete", "history.onUpdate", "history.onDelete"}) {
        QString statement = database.text(name);
        statement.replace("{history}"_L1, table + Ending).replace("{table}"_L1, table);
        statement.replace("{columns}"_L1, columns.join(u", "_s)).replace("{old}"_L1, oldOf(columns));
        statements.append(statement);
    }
    return statements;
}

} // namespace

Result<void> HistoryTriggers::write(Database &database)
{
    const Result<QStringList> histories = texts(database, "history.tables");
    if (!histories)
        return tl::unexpected(histories.error());
    QStringList statements;
    for (const QString &history : *histories) {
        const Result<QStringList> columns = texts(database, "history.columns", {history});
        if (!columns)
            return tl::unexpected(columns.error());
        statements.append(statementsFor(database, history.chopped(Ending.size()), *columns));
    }
    return database.runAll(statements);
}

} // namespace muster
