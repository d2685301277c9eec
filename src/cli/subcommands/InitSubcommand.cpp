// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/InitSubcommand.h"

#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// The last word is the last name, as far as a program can tell.
void splitName(const QString &name, NewWorkspace &wanted)
{
    const QString simple = name.simplified();
    const qsizetype blank = simple.lastIndexOf(u' ');
    wanted.ownerFirstName = blank < 0 ? simple : simple.left(blank);
    wanted.ownerLastName = blank < 0 ? QString() : simple.mid(blank + 1);
}

} // namespace

Subcommand InitSubcommand::definition()
{
    Subcommand command {u"init"_s, tr("FILE|postgresql://…"), 1, 1, false, tr("Makes a workspace: a file, or a schema on a server (postgresql://USER@HOST/DATABASE?schema=NAME).")};
    command.options = {
        {u"organization"_s, tr("Name of the organization."), tr("NAME")},
        {u"owner"_s, tr("Address of the first administrator."), tr("EMAIL")},
        {u"owner-name"_s, tr("First and last name of the first administrator."), tr("NAME")},
    };
    command.run = run;
    return command;
}

Result<Exit> InitSubcommand::run(const Invocation &invocation)
{
    NewWorkspace wanted;
    wanted.organization = invocation.options.value(u"organization"_s);
    wanted.ownerEmail = invocation.options.value(u"owner"_s);
    splitName(invocation.options.value(u"owner-name"_s), wanted);
    if (wanted.organization.isEmpty() || wanted.ownerEmail.isEmpty()) {
        complain(tr("“init” needs --organization and --owner. See “musterctl help init”."));
        return WrongUsage;
    }
    const auto workspace = Workspace::create(invocation.arguments.first(), wanted, openOptions(invocation));
    if (!workspace)
        return tl::unexpected(workspace.error());
    print(tr("“%1” is ready, Tenant ID %2.").arg(invocation.arguments.first(), (*workspace)->info().id));
    return Done;
}

} // namespace muster
