// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/SenderSubcommand.h"

#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"
#include "core/JsonText.h"
#include "net/mail/SenderCheck.h"
#include "net/mail/SenderText.h"
#include "storage/Workspace.h"
#include "storage/queries/WorkspaceState.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

Subcommand SenderSubcommand::definition()
{
    Subcommand command {u"sender"_s, tr("[ADDRESS]"), 0, 1, true,
        tr("Asks DNS what other servers think of mail from the workspace's sender: whether what comes back arrives (MX), and SPF, DKIM and DMARC, with what to publish where something is to be mended. ADDRESS instead of the sender, before it is set. MUSTER_DNS_SERVER names another DNS server to ask (ADDRESS:PORT).")};
    command.options = {
        {u"server"_s, tr("Mail server that mail goes out by, instead of the workspace's, as “musterctl help mail” writes it."), tr("SERVER")},
        {u"json"_s, tr("As JSON.")},
    };
    command.run = run;
    return command;
}

Result<Exit> SenderSubcommand::run(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    std::optional<MailServer> server = MailServer::parse(options.value(u"server"_s));
    if (options.isSet(u"server"_s) && !server) {
        complain(tr("That is no mail server: it is written as smtp://USER@HOST:587 or smtps://USER@HOST:465, without the password. See “musterctl help mail”."));
        return WrongUsage;
    }
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<WorkspaceState> state = await((*workspace)->read(ReadWorkspaceState {}));
    if (!state)
        return tl::unexpected(state.error());
    const QString address = invocation.arguments.value(0, state->mailSender);
    if (address.isEmpty()) {
        complain(tr("The workspace has no sender yet: set one in the settings, or say which address is meant."));
        return Failed;
    }
    if (!server)
        server = MailServer::parse(state->mailServer);
    const Result<SenderReport> report = await(QtConcurrent::run([address, server](QPromise<Result<SenderReport>> &promise) {
        SenderCheck check;
        check.setCancelled([&promise] { return promise.isCanceled(); });
        promise.addResult(check.look(address, server));
    }));
    if (!report)
        return tl::unexpected(report.error());
    options.isSet(u"json"_s) ? printJson(*report) : printText(*report);
    const bool isKnown = std::any_of(report->findings.cbegin(), report->findings.cend(), [](const SenderFinding &one) { return one.step != SenderFinding::Step::Unanswered; });
    return report->isToMend() || !isKnown ? Failed : Done;
}

void SenderSubcommand::printText(const SenderReport &report)
{
    std::optional<SenderFinding::Topic> topic;
    for (const SenderFinding &one : report.findings) {
        if (topic != one.topic)
            print(tr("%1: %2", "a topic: good, to mend, unknown").arg(topicText(one.topic), verdictText(report.verdictOf(one.topic))));
        topic = one.topic;
        print(u"  "_s + senderText(one, report));
        if (!one.publish.isNothing())
            print(u"    "_s + recordText(one.publish));
    }
}

void SenderSubcommand::printJson(const SenderReport &report)
{
    JsonText json;
    const auto add = [&json](const char *key, const QString &text) {
        json.key(key);
        json.value(text.isEmpty() ? QVariant() : text, ValueKind::Text);
    };
    json.beginObject();
    add("address", report.address);
    add("domain", report.domain);
    add("server", report.server);
    json.key("findings");
    json.beginArray();
    for (const SenderFinding &one : report.findings) {
        json.beginObject();
        add("topic", keyOf(one.topic));
        add("verdict", keyOf(one.verdict));
        add("finding", keyOf(one.step));
        add("domain", one.where);
        add("detail", one.detail);
        json.key("number");
        json.value(one.number > 0 ? QVariant(qint64(one.number)) : QVariant(), ValueKind::Number);
        add("record", one.record);
        add("publishName", one.publish.name);
        add("publishType", one.publish.type);
        add("publishValue", one.publish.value);
        add("text", senderText(one, report));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    printRaw(json.take() + '\n');
}

} // namespace muster
