// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/ApplySubcommand.h"

#include "cli/ApplyChanges.h"
#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/PlanReport.h"
#include "core/ChangeJson.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    const bool open = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open && !QFile::exists(name))
        return fail(ErrorCode::FileNotFound, name);
    const QByteArray text = open ? file.readAll() : QByteArray();
    if (!open || file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, name, file.errorString());
    return text;
}

} // namespace

Subcommand ApplySubcommand::definition()
{
    Subcommand command {u"apply"_s, tr("FILE"), 1, 1, true,
        tr("Applies a file of changes, all or none; “-” reads them from standard input.")};
    command.options = {
        {u"dry-run"_s, tr("Only say what would happen, and who gains, loses or changes access to what.")},
        {u"json"_s, tr("With --dry-run: as one JSON object.")},
        {u"partial"_s, tr("Make all changes but those that are refused, and say which those are.")},
    };
    command.run = run;
    return command;
}

Result<Exit> ApplySubcommand::run(const Invocation &invocation)
{
    const Result<QByteArray> text = readFile(invocation.arguments.first());
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
    if (invocation.options.isSet(u"dry-run"_s))
        return previewAndPrint(**workspace, *set, invocation.options.isSet(u"json"_s));
    return applyAndPrint(**workspace, *set, invocation.options.isSet(u"partial"_s) ? OnRefusal::PassOver : OnRefusal::Stop);
}

} // namespace muster
