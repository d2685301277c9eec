// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/CompareSubcommand.h"

#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"
#include "cli/TextTable.h"
#include "core/JsonText.h"
#include "exchange/DifferencesExport.h"
#include "exchange/TableExport.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Print = std::function<void(const WayDifference &)>;

Result<qint64> forEachDifference(Workspace &workspace, CompareAccess asked, const Print &print)
{
    asked.take = [print](const WayDifference &difference) {
        print(difference);
        return isOutputWhole(); // nobody takes the others
    };
    return await(workspace.read(asked));
}

Result<qint64> asText(Workspace &workspace, const CompareAccess &asked)
{
    const DifferenceFields fields(DifferenceFields::Words);
    constexpr qsizetype shown = 7; // without IDs
    QStringList titles;
    for (const TableColumn &column : fields.columns().first(shown))
        titles.append(column.title);
    TextTable table(titles);
    const Result<qint64> read = forEachDifference(workspace, asked, [&](const WayDifference &difference) {
        QStringList cells;
        for (const QVariant &value : fields.values(difference).first(shown))
            cells.append(value.toString());
        table.add(cells);
    });
    if (read)
        table.end();
    return read;
}

Result<qint64> asJson(Workspace &workspace, const CompareAccess &asked)
{
    const DifferenceFields fields(DifferenceFields::Keys);
    const QList<TableColumn> columns = fields.columns();
    bool isFirst = true;
    const Result<qint64> read = forEachDifference(workspace, asked, [&](const WayDifference &difference) {
        const QVariantList values = fields.values(difference);
        JsonText json;
        json.beginObject();
        for (qsizetype i = 0; i < columns.size(); ++i) {
            json.key(columns.at(i).key.toUtf8().constData());
            json.value(values.at(i), columns.at(i).kind);
        }
        json.endObject();
        printRaw((std::exchange(isFirst, false) ? "[\n" : ",\n") + json.take());
    });
    if (read)
        printRaw(isFirst ? "[]\n" : "\n]\n");
    return read;
}

} // namespace

Subcommand CompareSubcommand::definition()
{
    Subcommand command {u"compare"_s, tr("DAY [DAY]"), 1, 2, true,
        tr("Says who gained, lost or changed access to what since the end of a day (2026-06-30), up to the end of a later one or to now; for who may see the audit trail.")};
    command.options = {
        {u"query"_s, tr("Only access that matches, as in “list access”: \"project:alpha\"."), tr("QUERY")},
        {u"json"_s, tr("An array of objects, with raw values.")},
        {u"to"_s, tr("Write it to this file: .xlsx, .csv or .json."), tr("FILE")},
    };
    command.run = run;
    return command;
}

Result<Exit> CompareSubcommand::run(const Invocation &invocation)
{
    const Result<qint64> since = endOfDay(invocation.arguments.first());
    if (!since)
        return tl::unexpected(since.error());
    CompareAccess asked {*since, {}, invocation.options.value(u"query"_s), {}};
    if (invocation.arguments.size() > 1) {
        const Result<qint64> until = endOfDay(invocation.arguments.at(1));
        if (!until)
            return tl::unexpected(until.error());
        asked.until = *until;
    }
    if (asked.until && *asked.until <= asked.since) {
        complain(tr("The first day has to be before the second. See “musterctl help compare”."));
        return WrongUsage;
    }
    const QString path = invocation.options.value(u"to"_s);
    if (invocation.options.isSet(u"to"_s) && !TableExport::understands(path)) {
        complain(tr("“%1” does not end in .xlsx, .csv or .json. See “musterctl help compare”.").arg(path));
        return WrongUsage;
    }
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const bool isJson = invocation.options.isSet(u"json"_s);
    const Result<qint64> taken = !path.isEmpty() ? await((*workspace)->read(DifferencesExport {asked.since, asked.until, asked.text, path}))
        : isJson ? asJson(**workspace, asked) : asText(**workspace, asked);
    if (!taken)
        return tl::unexpected(taken.error());
    if (!path.isEmpty())
        print(tr("%n row(s) written to “%1”.", nullptr, int(*taken)).arg(path));
    else if (*taken == 0 && !isJson)
        print(tr("Access is as it was."));
    return Done;
}

} // namespace muster
