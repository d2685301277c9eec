// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/HeadSubcommand.h"

#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"
#include "storage/audit/KeyFile.h"
#include "storage/audit/PublishedHead.h"
#include "storage/queries/WorkspaceState.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace muster {

Subcommand HeadSubcommand::definition()
{
    Subcommand command {u"head"_s, {}, 0, 0, true,
        tr("Prints the head of the audit trail, to be kept elsewhere; “verify --head” takes it back.")};
    command.options = {
        {u"sign"_s, tr("Sign it with this secret key."), tr("KEY")},
        {u"make-key"_s, tr("Make a pair of keys instead: FILE signs, FILE.pub verifies."), tr("FILE")},
    };
    command.run = run;
    command.withoutWorkspace = u"make-key"_s;
    return command;
}

Result<Exit> HeadSubcommand::makeKey(const QString &path)
{
    if (const Result<void> made = KeyFile::makePair(path); !made)
        return tl::unexpected(made.error());
    print(tr("“%1” signs: keep it to yourself. “%2” verifies: give it to those who shall check.").arg(path, KeyFile::publicPath(path)));
    return Done;
}

Result<Exit> HeadSubcommand::run(const Invocation &invocation)
{
    const bool makes = invocation.options.isSet(u"make-key"_s);
    const QString sign = invocation.options.value(u"sign"_s);
    if ((makes && (invocation.options.isSet(u"sign"_s) || invocation.options.value(u"make-key"_s).isEmpty())) || (invocation.options.isSet(u"sign"_s) && sign.isEmpty())) {
        complain(tr("Name one file, after --sign or after --make-key. See “musterctl help head”."));
        return WrongUsage;
    }
    if (makes)
        return makeKey(invocation.options.value(u"make-key"_s));
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const WorkspaceInfo info = (*workspace)->info();
    if (const Result<void> seen = info.rights.checkSees(Table::Events); !seen)
        return tl::unexpected(seen.error());
    if (info.chainSuspect) // whoever keeps it would take it for good
        return fail(ErrorCode::TrailSuspect, invocation.workspace, QString::number(info.knownHead.event), info.knownHead.hash);
    const Result<WorkspaceState> state = await((*workspace)->read(ReadWorkspaceState {}));
    if (!state)
        return tl::unexpected(state.error());
    PublishedHead head {{info.id, state->event, state->head}, QDateTime::currentMSecsSinceEpoch()};
    if (!sign.isEmpty()) {
        const Result<QByteArray> signature = KeyFile::sign(head.statement(), sign);
        if (!signature)
            return tl::unexpected(signature.error());
        head.signature = *signature;
    }
    printRaw(head.toJson());
    return Done;
}

} // namespace muster
