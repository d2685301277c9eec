// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/VerifySubcommand.h"

#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"
#include "storage/queries/Trail.h"
#include "texts/ErrorText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

bool isHash(const QString &text)
{
    static const QRegularExpression form(u"\\A[0-9a-fA-F]{64}\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace

Subcommand VerifySubcommand::definition()
{
    Subcommand command {u"verify"_s, {}, 0, 0, true,
        tr("Goes through the whole audit trail and says whether it is as it was written.")};
    command.options = {{u"head"_s, tr("A chain head from elsewhere that must be in it."), tr("HASH")}};
    command.run = run;
    return command;
}

Result<Exit> VerifySubcommand::run(const Invocation &invocation)
{
    const QStringList heads = invocation.options.values(u"head"_s);
    for (const QString &head : heads) {
        if (!isHash(head)) {
            complain(tr("“%1” is not a chain head: 64 hexadecimal digits. See “musterctl help verify”.").arg(head));
            return WrongUsage;
        }
    }
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<ChainReport> report = await((*workspace)->read(VerifyChain {heads}));
    if (!report)
        return tl::unexpected(report.error());
    if (report->fault)
        return tl::unexpected(*report->fault);
    if ((*workspace)->info().chainSuspect) {
        const ChainHead known = (*workspace)->info().knownHead;
        return fail(ErrorCode::TrailSuspect, invocation.workspace, QString::number(known.event), known.hash);
    }
    print(tr("The audit trail is whole: %n event(s), head %1.", nullptr, int(report->events)).arg(report->head));
    return Done;
}

} // namespace muster
