// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/SeatsSubcommand.h"

#include "cli/ApplyChanges.h"
#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/TableArgument.h"
#include "cli/Terminal.h"
#include "cli/TextTable.h"
#include "storage/Workspace.h"
#include "storage/queries/FreeSeats.h"
#include "storage/queries/ReadSeats.h"
#include "texts/SeatText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster {

Subcommand SeatsSubcommand::definition()
{
    Subcommand command {u"seats"_s, {}, 0, 0, true, tr("Says how many seats are taken, left, and could be freed; how many were taken month by month; and frees them.")};
    command.options = {
        {u"json"_s, tr("As JSON, with raw values.")},
        {u"over-time"_s, tr("How many were taken at the end of each month.")},
        {u"free"_s, tr("Deactivate the users of this query, and take their licensed roles away: “status:disabled”, “login:never”, “login:>90d”, or an address."), tr("QUERY")},
        {u"keep-active"_s, tr("With --free: deactivate nobody.")},
        {u"instead"_s, tr("With --free: the role of whoever would be left without one; without it, Analyst."), tr("ROLE")},
        {u"dry-run"_s, tr("With --free: only say what would happen.")},
    };
    command.run = run;
    return command;
}

Result<Exit> SeatsSubcommand::run(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    const bool frees = options.isSet(u"free"_s);
    const bool needsFree = options.isSet(u"keep-active"_s) || options.isSet(u"instead"_s) || options.isSet(u"dry-run"_s);
    if ((frees && (options.isSet(u"over-time"_s) || options.value(u"free"_s).trimmed().isEmpty())) || (needsFree && !frees)) {
        complain(tr("--over-time stands alone; --keep-active, --instead and --dry-run go with --free, which names users. See “musterctl help seats”."));
        return WrongUsage;
    }
    if (frees && !tableArgument(u"users"_s, options.value(u"free"_s)))
        return WrongUsage;
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (frees)
        return free(**workspace, invocation);
    const bool json = options.isSet(u"json"_s);
    return options.isSet(u"over-time"_s) ? overTime(**workspace, json) : count(**workspace, json);
}

Result<Exit> SeatsSubcommand::count(Workspace &workspace, bool json)
{
    const Result<SpareSeats> spare = await(workspace.read(CountSpareSeats {}));
    if (!spare)
        return tl::unexpected(spare.error());
    const Result<Seats> seats = await(workspace.read(ReadSeats {}));
    if (!seats)
        return tl::unexpected(seats.error());
    json ? printJson(*seats, *spare) : printText(*seats, *spare);
    return Done;
}

void SeatsSubcommand::printText(const Seats &seats, const SpareSeats &spare)
{
    TextTable table({tr("Seats"), tr("Number"), tr("Query of users")});
    table.add({tr("taken"), QString::number(seats.used), u"has:licence"_s});
    if (seats.licence) {
        table.add({tr("licensed"), QString::number(seats.licence->seats), {}});
        table.add({tr("left"), QString::number(seats.state == Seats::State::Invalid ? 0 : seats.left()), {}});
    }
    table.add({tr("could be freed: deactivated"), QString::number(spare.disabled), SeatQueries::disabled()});
    table.add({tr("could be freed: never signed in"), QString::number(spare.neverSignedIn), SeatQueries::neverSignedIn()});
    table.add({tr("could be freed: not for 90 days"), QString::number(spare.idle), SeatQueries::idle()});
    table.end();
    print(tr("Licence: %1").arg(seatStateText(seats.state)));
}

void SeatsSubcommand::printJson(const Seats &seats, const SpareSeats &spare)
{
    const QJsonObject freed {{u"disabled"_s, spare.disabled}, {u"neverSignedIn"_s, spare.neverSignedIn}, {u"idle"_s, spare.idle}};
    QJsonObject object {{u"used"_s, seats.used}, {u"state"_s, keyOf(seats.state)}, {u"spare"_s, freed}};
    object.insert(u"seats"_s, seats.licence ? QJsonValue(seats.licence->seats) : QJsonValue());
    object.insert(u"free"_s, seats.licence ? QJsonValue(seats.state == Seats::State::Invalid ? 0 : seats.left()) : QJsonValue());
    printRaw(QJsonDocument(object).toJson());
}

Result<Exit> SeatsSubcommand::overTime(Workspace &workspace, bool json)
{
    const auto months = await(workspace.read(ReadSeatsOverTime {}));
    if (!months)
        return tl::unexpected(months.error());
    if (json) {
        QJsonArray all;
        for (const SeatsInMonth &month : *months)
            all.append(QJsonObject {{u"month"_s, month.first.toString(u"yyyy-MM"_s)}, {u"used"_s, month.used}});
        printRaw(QJsonDocument(all).toJson());
        return Done;
    }
    TextTable table({tr("Month"), tr("Seats taken at its end")});
    for (const SeatsInMonth &month : *months)
        table.add({month.first.toString(u"yyyy-MM"_s), QString::number(month.used)});
    table.end();
    return Done;
}

Result<Exit> SeatsSubcommand::free(Workspace &workspace, const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    const std::optional<TableQuery> query = tableArgument(u"users"_s, options.value(u"free"_s));
    if (!query)
        return WrongUsage;
    FreeSeats question {.query = *query, .disable = !options.isSet(u"keep-active"_s), .operatorId = workspace.info().operatorId};
    if (options.isSet(u"instead"_s))
        question.instead = options.value(u"instead"_s);
    const Result<FreeSeats::Freed> freed = await(workspace.read(question));
    if (!freed)
        return tl::unexpected(freed.error());
    if (!freed->changes) {
        print(tr("Nobody of these takes a seat."));
        return Done;
    }
    const EventHeader header {invocation.reason};
    return options.isSet(u"dry-run"_s) ? previewAndPrint(workspace, freed->changes, header) : applyAndPrint(workspace, freed->changes, header);
}

} // namespace muster
