// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/SendSubcommand.h"

#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/PasswordSources.h"
#include "cli/Terminal.h"
#include "core/MailServer.h"
#include "net/mail/MailText.h"
#include "storage/Workspace.h"
#include "storage/queries/WorkspaceState.h"

#include <QThread>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace muster {

constexpr int MostPace = 10'000; // mails a minute
constexpr int LookEvery = 2'000; // milliseconds
constexpr unsigned long Blink = 50;

Subcommand SendSubcommand::definition()
{
    Subcommand command {u"send"_s, {}, 0, 0, true,
        tr("Sends the mails that wait in the outbox, each once, by the mail server of the workspace's settings; its password is asked for, or comes from the keychain or MUSTER_MAIL_PASSWORD. “musterctl list mails” shows what became of each.")};
    command.options = {
        {u"watch"_s, tr("Go on, and send what comes, until it is stopped.")},
        {u"pace"_s, tr("How many a minute at most; 0: as they come. Large providers take 30."), tr("NUMBER"), QString::number(OutboxRun::UsualPace)},
    };
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
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<WorkspaceState> state = await((*workspace)->read(ReadWorkspaceState {}));
    if (!state)
        return tl::unexpected(state.error());
    const std::optional<MailServer> server = MailServer::parse(state->mailServer);
    if (!state->sendsMail() || !server)
        return fail(ErrorCode::MailNotSetUp);
    QString secret;
    if (server->signIn != MailServer::SignIn::None) {
        const std::optional<QString> given = PasswordSources::ofMail(server->account(), server->user);
        if (!given)
            return fail(ErrorCode::Cancelled);
        secret = *given;
    }
    for (const bool watches = invocation.options.isSet(u"watch"_s);;) {
        const Result<OutboxRun::Tally> tally = send(**workspace, secret, pace);
        if (!tally && watches && tally.error().code == ErrorCode::Cancelled)
            return Done;
        if (!tally)
            return tl::unexpected(tally.error());
        tell(*tally, state->mailServer);
        if (!watches)
            return tally->stopped ? Failed : Done;
        if (const Result<void> waited = wait(); !waited)
            return Done; // it was told to stop
    }
}

Result<OutboxRun::Tally> SendSubcommand::send(Workspace &workspace, const QString &secret, int pace)
{
    return await(QtConcurrent::run([&workspace, secret, pace](QPromise<Result<OutboxRun::Tally>> &promise) {
        OutboxRun outbox(workspace, secret);
        outbox.setPace(pace);
        outbox.setCancelled([&promise] { return promise.isCanceled(); });
        promise.addResult(outbox.run());
    }));
}

// Cancelled: whoever started it has had enough.
Result<void> SendSubcommand::wait()
{
    return await(QtConcurrent::run([](QPromise<Result<void>> &promise) {
        for (int waited = 0; waited < LookEvery && !promise.isCanceled(); waited += int(Blink))
            QThread::msleep(Blink);
        promise.addResult(Result<void>());
    }));
}

void SendSubcommand::tell(const OutboxRun::Tally &tally, const QString &server)
{
    if (tally.sent > 0)
        print(tr("%Ln mail(s) sent.", nullptr, tally.sent));
    if (tally.later > 0)
        print(tr("%Ln mail(s) will be tried again later.", nullptr, tally.later));
    if (tally.perhaps > 0)
        complain(tr("Of %Ln mail(s) nobody knows whether they arrived: the connection was lost before the server answered. See “musterctl list mails --query state:perhaps”.", nullptr, tally.perhaps));
    if (tally.failed > 0)
        complain(tr("%Ln mail(s) could not be sent. See “musterctl list mails --query state:failed”.", nullptr, tally.failed));
    if (tally.stopped)
        complain(mailText(*tally.stopped, MailServer::parse(server).value_or(MailServer())));
}

} // namespace muster
