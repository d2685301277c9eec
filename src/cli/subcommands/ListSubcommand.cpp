// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/ListSubcommand.h"

#include "cli/Await.h"
#include "cli/JsonRows.h"
#include "cli/OpenWorkspace.h"
#include "cli/TableArgument.h"
#include "cli/Terminal.h"
#include "cli/TextTable.h"
#include "core/FieldDefinition.h"
#include "storage/queries/MeantWords.h"
#include "storage/queries/RowReader.h"
#include "texts/CellText.h"
#include "texts/ErrorText.h"
#include "texts/Titles.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QVector<FieldDefinition> shownColumns(Table table)
{
    QVector<FieldDefinition> columns = columnsOf(table);
    columns.removeIf([](const FieldDefinition &column) { return !(column.use & FieldDefinition::ShownAtFirst); });
    return columns;
}

QStringList cellsOf(Table table, const QVector<FieldDefinition> &columns, const Row &row, const QLocale &locale, const QTimeZone &zone)
{
    QStringList cells;
    for (const FieldDefinition &column : columns) {
        const QVariant value = row.cells.value(columnIndex(table, column.field));
        cells.append(cellText(table, column.field, value, locale, zone));
    }
    return cells;
}

// From one view of the workspace, as they are read: a million rows need no more room than a few, and belong together.
template <typename Print>
Result<void> forEachRow(Workspace &workspace, const TableQuery &query, Print print)
{
    return await(workspace.read(StreamRows {query, [print](const Row &row) {
        print(row);
        return isOutputWhole(); // nobody takes the others
    }})).map([](qint64) { });
}

Result<void> listAsText(Workspace &workspace, const TableQuery &query)
{
    const QVector<FieldDefinition> columns = shownColumns(query.table);
    QStringList titles;
    for (const FieldDefinition &column : columns)
        titles.append(columnTitle(query.table, column.field));
    TextTable table(titles);
    const QLocale locale;
    const QTimeZone zone = QTimeZone::systemTimeZone(); // made once: it is looked for in files
    const Result<void> read
        = forEachRow(workspace, query, [&](const Row &row) { table.add(cellsOf(query.table, columns, row, locale, zone)); });
    if (read)
        table.end();
    return read;
}

Result<void> listAsJson(Workspace &workspace, const TableQuery &query)
{
    JsonRows json(query.table);
    const Result<void> read = forEachRow(workspace, query, [&json](const Row &row) { json.print(row); });
    if (read)
        json.end();
    return read;
}

// A value that nothing has leaves the list empty: that may be a slip of the fingers.
void sayWhatIsMeant(Workspace &workspace, const TableQuery &query)
{
    if (query.text.isEmpty())
        return;
    const Result<QVector<MeantWord>> words = await(workspace.read(FindMeantWords {query}));
    for (const MeantWord &word : words.value_or(QVector<MeantWord>()))
        complain(errorText({ErrorCode::QueryMeant, {word.typed, word.meant}}));
}

} // namespace

Subcommand ListSubcommand::definition()
{
    Subcommand command {u"list"_s, tableKeys().join(u'|'), 1, 1, true, tr("Lists what is in the workspace.")};
    command.options = {
        {u"query"_s, tr("Only rows that match, as in the search box: \"role:analyst -domain:example.org\". “musterctl help search” says more."),
            tr("QUERY")},
        {u"json"_s, tr("An array of objects by column, with raw values.")},
        asOfOption(),
    };
    command.run = run;
    return command;
}

Result<Exit> ListSubcommand::run(const Invocation &invocation)
{
    const std::optional<TableQuery> query
        = tableArgument(invocation.arguments.first(), invocation.options.value(u"query"_s));
    if (!query)
        return WrongUsage;
    const auto workspace = openAsOf(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<void> listed
        = invocation.options.isSet(u"json"_s) ? listAsJson(**workspace, *query) : listAsText(**workspace, *query);
    if (!listed)
        return tl::unexpected(listed.error());
    sayWhatIsMeant(**workspace, *query);
    return Done;
}

} // namespace muster
