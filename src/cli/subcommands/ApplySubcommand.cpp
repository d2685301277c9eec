// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/ApplySubcommand.h"

#include "cli/ApplyChanges.h"
#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/TableArgument.h"
#include "cli/Terminal.h"
#include "core/ChangeJson.h"
#include "core/SameChange.h"
#include "files/InputFile.h"
#include "storage/Workspace.h"
#include "storage/queries/Listing.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Result<QByteArray> readChanges(const QString &name)
{
    return name == "-"_L1 ? InputFile::readStandardInput(InputFile::MostOfChanges) : InputFile::read(name, InputFile::MostOfChanges);
}

} // namespace

// Of the file, or its one change for each row that is asked for. None: that cannot be meant, and was said.
Result<std::shared_ptr<ChangeSource>> ApplySubcommand::changesOf(const Invocation &invocation, Workspace &workspace, const ChangeSet &set)
{
    if (!invocation.options.isSet(u"each"_s))
        return std::make_shared<ChangeList>(set.changes);
    const std::optional<TableQuery> query = tableArgument(invocation.options.value(u"each"_s), invocation.options.value(u"query"_s));
    if (!query)
        return nullptr;
    Change like = set.changes.value(0);
    like.references.replaceInStrings(QRegularExpression(u"^\\*$"_s), u""_s); // the row's own
    if (set.changes.size() != 1 || like == set.changes.first() || !SameChange::hasPlaceFor(query->table, like)) {
        complain(tr("With --each, the file holds one change, and a star for the row: [{\"do\": \"editUser\", \"user\": \"*\", \"set\": {\"locked\": false}}]"));
        return nullptr;
    }
    const Result<ListSeen::Seen> rows = await(workspace.read(ListSeen {*query}));
    if (!rows)
        return tl::unexpected(rows.error());
    return std::make_shared<SameChange>(query->table, rows->ids, like, rows->event);
}

Subcommand ApplySubcommand::definition()
{
    Subcommand command {u"apply"_s, tr("FILE"), 1, 1, true,
        tr("Applies a file of changes, all or none; “-” reads them from standard input.")};
    command.options = {
        {u"dry-run"_s, tr("Only say what would happen, who gains, loses or changes access to what, and whether it takes something from the account you work as.")},
        {u"json"_s, tr("With --dry-run: as one JSON object.")},
        {u"partial"_s, tr("Make all changes but those that are refused, and say which those are.")},
    };
    command.options.append({u"each"_s, tr("Make the one change in the file, in which a star stands for the row, to each row of this table: users, groups or projects."), tr("TABLE")});
    command.options.append({u"query"_s, tr("With --each: only to rows that match, as in the search box."), tr("QUERY")});
    command.run = run;
    return command;
}

Result<Exit> ApplySubcommand::run(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    const bool asksRows = options.isSet(u"query"_s);
    if ((asksRows && (!options.isSet(u"each"_s) || options.value(u"query"_s).trimmed().isEmpty())) || (options.isSet(u"json"_s) && !options.isSet(u"dry-run"_s))) {
        complain(tr("--query goes with --each, and says which rows; --json goes with --dry-run. See “musterctl help apply”."));
        return WrongUsage;
    }
    const Result<QByteArray> text = readChanges(invocation.arguments.first());
    if (!text)
        return tl::unexpected(text.error());
    Result<ChangeSet> set = changeSetFromJson(*text);
    if (!set)
        return tl::unexpected(set.error());
    if (!invocation.reason.isEmpty())
        set->reason = invocation.reason;
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<std::shared_ptr<ChangeSource>> changes = changesOf(invocation, **workspace, *set);
    if (!changes || !*changes)
        return changes ? Result<Exit>(WrongUsage) : tl::unexpected(changes.error());
    if (invocation.options.isSet(u"dry-run"_s))
        return previewAndPrint(**workspace, *changes, headerOf(*set), invocation.options.isSet(u"json"_s));
    return applyAndPrint(**workspace, *changes, headerOf(*set), invocation.options.isSet(u"partial"_s) ? OnRefusal::PassOver : OnRefusal::Stop);
}

} // namespace muster
