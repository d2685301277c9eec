// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/MendSubcommand.h"

#include "cli/ApplyChanges.h"
#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/PlanReport.h"
#include "cli/Terminal.h"
#include "storage/queries/FindTeamFixes.h"
#include "texts/TeamFixText.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Every user that is named on every project that is named.
FindTeamFixes questionOf(const QStringList &projects, const QStringList &users)
{
    FindTeamFixes question;
    question.everywhere = projects.isEmpty() && users.isEmpty();
    for (const QString &project : projects.isEmpty() ? QStringList {QString()} : projects) {
        for (const QString &user : users.isEmpty() ? QStringList {QString()} : users)
            question.places.append({.project = project, .user = user});
    }
    return question;
}

void printAll(const QVector<TeamFix> &fixes)
{
    for (const TeamFix &fix : fixes)
        print(teamFixText(fix));
}

Result<Exit> dryRun(Workspace &workspace, const QVector<TeamFix> &fixes, const ChangeSet &set)
{
    printAll(fixes);
    return previewAndPrint(workspace, set);
}

} // namespace

Subcommand MendSubcommand::definition()
{
    Subcommand command {
        u"mend"_s, {}, 0, 0, true, tr("Gives everybody who is on a project without a team one, all or none.")};
    command.options = {
        {u"project"_s, tr("Only on this project. May be given more than once."), tr("NAME")},
        {u"user"_s, tr("Only this user. May be given more than once."), tr("EMAIL")},
        {u"dry-run"_s, tr("Only say what would happen, and who gains, loses or changes access to what.")},
    };
    command.run = run;
    return command;
}

Result<Exit> MendSubcommand::run(const Invocation &invocation)
{
    const QStringList projects = invocation.options.values(u"project"_s);
    const QStringList users = invocation.options.values(u"user"_s);
    if (projects.contains(QString()) || users.contains(QString())) {
        complain(tr("The name of a project or the address of a user is missing. See “musterctl help mend”."));
        return WrongUsage;
    }
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<QVector<TeamFix>> fixes = await((*workspace)->read(questionOf(projects, users)));
    if (!fixes)
        return tl::unexpected(fixes.error());
    if (fixes->isEmpty()) {
        print(tr("Nothing to mend: everybody has a team."));
        return Done;
    }
    ChangeSet set;
    set.reason = invocation.reason;
    for (const TeamFix &fix : *fixes)
        set.changes.append(fix.change);
    if (invocation.options.isSet(u"dry-run"_s))
        return dryRun(**workspace, *fixes, set);
    const Result<Outcome> outcome = applyChanges(**workspace, set);
    if (!outcome)
        return tl::unexpected(outcome.error());
    printAll(*fixes);
    PlanReport::print(*outcome);
    return Done;
}

} // namespace muster
