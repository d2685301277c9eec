// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/SendSubcommand.h"

#include "cli/Await.h"
#include "cli/MailSecret.h"
#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"
#include "core/MailServer.h"
#include "net/mail/AccessToken.h"
#include "net/mail/MailText.h"
#include "storage/Workspace.h"
#include "storage/mails/NextMail.h"
#include "storage/queries/WorkspaceState.h"
#include "texts/ErrorText.h"

#include <QThread>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace muster {

constexpr int MostPace = 10'000; // mails a minute
constexpr qint64 LookEvery = 2'000; // milliseconds
constexpr int Blink = 50;

Subcommand SendSubcommand::definition()
{
    Subcommand command {u"send"_s, {}, 0, 0, true,
        tr("Sends the mails that wait in the outbox, each once, by the mail server of the workspace's settings; its password, or what access tokens are got with, is asked for, or comes from --secret-file, MUSTER_MAIL_PASSWORD or the keychain. “musterctl list mails” shows what became of each.")};
    command.options = {
        {u"watch"_s, tr("Go on, and send what comes, until it is stopped.")},
        {u"pace"_s, tr("How many a minute at most; 0: as they come. Large providers take 30."), tr("NUMBER"), QString::number(OutboxRun::UsualPace)},
    };
    command.options += MailSecret::options();
    command.run = run;
    return command;
}

Result<Exit> SendSubcommand::run(const Invocation &invocation)
{
    bool isNumber = false;
    const int pace = invocation.options.value(u"pace"_s).toInt(&isNumber);
    if (!isNumber || pace < 0 || pace > MostPace) {
        complain(tr("--pace takes a number from 0 to %1.").arg(MostPace));
        return WrongUsage;
    }
    if (!MailSecret::useOptions(invocation.options))
        return WrongUsage;
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (MailSecret::isWanted(invocation.options))
        return signIn(**workspace);
    return invocation.options.isSet(u"watch"_s) ? watch(**workspace, pace) : once(**workspace, pace);
}

// That the settings name now.
Result<MailServer> SendSubcommand::serverOf(Workspace &workspace)
{
    const Result<WorkspaceState> state = await(workspace.read(ReadWorkspaceState {}));
    if (!state)
        return tl::unexpected(state.error());
    const std::optional<MailServer> server = MailServer::parse(state->mailServer);
    return state->sendsMail() && server ? Result<MailServer>(*server) : fail(ErrorCode::MailNotSetUp);
}

Result<OutboxRun::Secret> SendSubcommand::secretFor(Workspace &workspace)
{
    return serverOf(workspace).and_then([](const MailServer &server) { return MailSecret::of(server); });
}

Result<Exit> SendSubcommand::signIn(Workspace &workspace)
{
    return serverOf(workspace).and_then([](const MailServer &server) { return MailSecret::signIn(server); });
}

Result<Exit> SendSubcommand::once(Workspace &workspace, int pace)
{
    const Result<OutboxRun::Secret> secret = secretFor(workspace);
    if (!secret)
        return tl::unexpected(secret.error());
    const Result<OutboxRun::Tally> tally = send(workspace, *secret, pace);
    if (!tally && tally.error().code == ErrorCode::Cancelled) {
        complain(tr("Stopped. What was not sent waits."));
        return Failed;
    }
    if (!tally)
        return tl::unexpected(tally.error());
    tell(workspace, *tally);
    if (!tally->stopped && !tally->wantsPassword)
        tellNext(workspace, tally->sent + tally->failed + tally->perhaps > 0);
    MailSecret::tell(*secret);
    return tally->stopped || tally->wantsPassword || tally->failed > 0 ? Failed : Done;
}

// Until it is stopped. A server that is away, of mails or of the workspace, comes back; a secret that it does not take it will not take the next time.
Result<Exit> SendSubcommand::watch(Workspace &workspace, int pace)
{
    Result<OutboxRun::Secret> secret = secretFor(workspace);
    if (!secret)
        return tl::unexpected(secret.error());
    bool isUnkept = false; // which is said once
    for (qint64 troubles = 0;;) {
        const Result<OutboxRun::Tally> tally = send(workspace, *secret, pace);
        const bool passes = !tally && (tally.error().code == ErrorCode::ServerUnreachable || tally.error().code == ErrorCode::WorkspaceBusy);
        if (!tally && tally.error().code == ErrorCode::Cancelled)
            return Done;
        if (!tally && !passes)
            return tl::unexpected(tally.error());
        if (passes)
            complain(errorText(tally.error()));
        else
            tell(workspace, *tally);
        if (secret->tokens && secret->tokens->isUnkept() && !std::exchange(isUnkept, true))
            MailSecret::tell(*secret);
        if (tally && tally->stopped && !tally->stopped->mayTryAgain())
            return Failed;
        if (tally && tally->wantsPassword) {
            secret = secretFor(workspace);
            if (!secret)
                return tl::unexpected(secret.error());
            continue;
        }
        troubles = passes || tally->stopped ? troubles + 1 : 0;
        if (const Result<void> waited = wait(troubles > 0 ? OutboxRun::pauseAfter(troubles) : LookEvery); !waited)
            return Done; // it was told to stop
    }
}

Result<OutboxRun::Tally> SendSubcommand::send(Workspace &workspace, const OutboxRun::Secret &secret, int pace)
{
    return await(QtConcurrent::run([&workspace, secret, pace](QPromise<Result<OutboxRun::Tally>> &promise) {
        OutboxRun outbox(workspace, secret);
        outbox.setPace(pace);
        outbox.setCancelled([&promise] { return promise.isCanceled(); });
        promise.addResult(outbox.run());
    }));
}

// Cancelled: whoever started it has had enough.
Result<void> SendSubcommand::wait(qint64 milliseconds)
{
    return await(QtConcurrent::run([milliseconds](QPromise<Result<void>> &promise) {
        for (qint64 waited = 0; waited < milliseconds && !promise.isCanceled(); waited += Blink)
            QThread::msleep(Blink);
        const Result<void> done;
        promise.addResult(done);
    }));
}

void SendSubcommand::tell(Workspace &workspace, const OutboxRun::Tally &tally)
{
    if (tally.sent > 0)
        print(tr("%Ln mail(s) sent.", nullptr, tally.sent));
    if (tally.later > 0)
        print(tr("%Ln mail(s) will be tried again later.", nullptr, tally.later));
    if (tally.perhaps > 0)
        complain(tr("Of %Ln mail(s) nobody knows whether they arrived: the connection was lost before the server answered. See “musterctl list mails --query state:perhaps”.", nullptr, tally.perhaps));
    if (tally.failed > 0)
        complain(tr("%Ln mail(s) could not be sent. See “musterctl list mails --query state:failed”.", nullptr, tally.failed));
    if (tally.stopped) {
        const Result<WorkspaceState> state = await(workspace.read(ReadWorkspaceState {}));
        complain(mailText(*tally.stopped, MailServer::parse(state ? state->mailServer : QString()).value_or(MailServer())));
    }
    if (tally.wantsPassword)
        complain(tr("The settings name another mail server by now, or another user there."));
}

// Of what is held for undo, or tried again: nothing goes by itself where nobody watches.
void SendSubcommand::tellNext(Workspace &workspace, bool anyWent)
{
    const Result<std::optional<qint64>> next = await(workspace.read(NextMail {}));
    if (!next)
        return;
    const int seconds = int(next->value_or(0) / 1000) + 1;
    if (!next->has_value() && !anyWent)
        print(tr("No mail waits."));
    else if (!next->has_value())
        return;
    else if (seconds < 120)
        print(tr("The next mail may go in %Ln second(s).", nullptr, seconds));
    else
        print(tr("The next mail may go in %Ln minute(s).", nullptr, seconds / 60));
}

} // namespace muster
