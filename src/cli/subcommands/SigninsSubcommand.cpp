// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/SigninsSubcommand.h"

#include "cli/Await.h"
#include "cli/FaultLines.h"
#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"
#include "exchange/SignInReader.h"
#include "files/InputFile.h"
#include "storage/Workspace.h"
#include "texts/ErrorText.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster {

Subcommand SigninsSubcommand::definition()
{
    Subcommand command {u"signins"_s, tr("FILE"), 1, 1, true,
        tr("Takes in sign-ins that another system reports, a JSON object on each line (“-” reads standard input, as a stream): \"email\", \"userId\" or \"externalId\"; \"time\"; "
           "\"outcome\" (success, failure, sign-out); and, where known, \"provider\", \"address\", \"session\". Locks whoever failed too often by the policy of the workspace.")};
    command.options = {{u"json"_s, tr("What became of them as one JSON object.")}};
    command.run = run;
    return command;
}

Result<Exit> SigninsSubcommand::run(const Invocation &invocation)
{
    const QString name = invocation.arguments.first();
    Result<std::unique_ptr<QFile>> file = name == "-"_L1 ? InputFile::openStandardInput() : InputFile::open(name);
    if (!file)
        return tl::unexpected(file.error());
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    SignInReader lines(std::move(*file));
    const auto reasonOr = [&invocation](const QString &usual) { return invocation.reason.isEmpty() ? usual : invocation.reason; };
    const Result<TakenSignIns> taken = takeAll(**workspace, lines, {.lock = reasonOr(tr("Too many failed sign-ins")), .first = reasonOr(tr("First sign-in"))});
    if (!taken)
        return tl::unexpected(taken.error());
    if (invocation.options.isSet(u"json"_s)) {
        const QJsonObject json {{u"taken"_s, taken->taken}, {u"left"_s, taken->left}, {u"locked"_s, taken->locked}, {u"activated"_s, taken->activated}};
        printRaw(QJsonDocument(json).toJson());
    }
    tell(*taken);
    if (!invocation.options.isSet(u"json"_s) && taken->activated > 0)
        print(tr("%Ln account(s) became active by a first sign-in.", nullptr, int(taken->activated)));
    if (!invocation.options.isSet(u"json"_s))
        print(tr("%1; %2; %3").arg(tr("%Ln line(s) taken in", nullptr, int(taken->taken)), tr("%Ln left out", nullptr, int(taken->left)), tr("%Ln user(s) locked", nullptr, int(taken->locked))));
    return taken->left > 0 ? Failed : Done;
}

Result<TakenSignIns> SigninsSubcommand::takeAll(Workspace &workspace, SignInReader &lines, const SignInReasons &reasons)
{
    TakenSignIns all;
    for (bool isLast = false; !isLast;) {
        const SignInReader::Batch batch = lines.next();
        isLast = batch.isLast;
        all.unite({0, batch.faults.size(), batch.faults});
        if (batch.lines.isEmpty() && !(isLast && all.taken == 0)) // of nothing it is still said whether one may
            continue;
        const Result<TakenSignIns> taken = await(workspace.takeSignIns(batch.lines, reasons));
        if (!taken)
            return taken;
        all.unite(*taken);
    }
    return all;
}

void SigninsSubcommand::tell(const TakenSignIns &taken)
{
    FaultLines faults;
    for (const TakenSignIns::Fault &fault : taken.faults)
        faults.add(errorText(fault.error), fault.line);
    faults.tell(complain);
    for (const Error &error : taken.notLocked)
        complain(tr("Not locked, though it is due: %1").arg(errorText(error)));
    for (const Error &error : taken.notActivated)
        complain(tr("Has signed in, and did not become active: %1").arg(errorText(error)));
}

} // namespace muster
