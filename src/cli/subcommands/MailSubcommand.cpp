// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/MailSubcommand.h"

#include "cli/Await.h"
#include "cli/MailSecret.h"
#include "cli/Terminal.h"
#include "net/mail/MailMessage.h"
#include "net/mail/MailText.h"
#include "net/mail/SendMail.h"

#include <QDateTime>
#include <QUuid>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace muster {

Subcommand MailSubcommand::definition()
{
    Subcommand command {u"mail"_s, tr("SERVER"), 1, 1, false,
        tr("Tries a mail server: whether it is there, encrypts with a certificate that is trusted, and lets its user in; with --from and --to a test mail goes out. SERVER is smtp://USER@HOST:587 (changes to TLS), or smtps://USER@HOST:465. Behind a “?”, joined by “&”: sign-in=microsoft&tenant=TENANT&client=ID or sign-in=google&client=ID (access tokens are asked for there with a refresh token, which --sign-in gets from Microsoft), sign-in=oauth&token=URL&client=ID (of any other; with device=URL for --sign-in, and scope=WORDS), grant=client (they are asked for with the secret of the client instead), sign-in=oauth alone (the password is an access token), authority=FILE (trusted besides), tls=none (only on this computer).")};
    command.options = {
        {u"from"_s, tr("Sender of the test mail."), tr("ADDRESS")},
        {u"to"_s, tr("Recipient of the test mail."), tr("ADDRESS")},
    };
    command.options += MailSecret::options();
    command.run = run;
    return command;
}

Result<Exit> MailSubcommand::run(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    const std::optional<MailServer> server = MailServer::parse(invocation.arguments.first());
    if (!server) {
        complain(tr("That is no mail server: it is written as smtp://USER@HOST:587 or smtps://USER@HOST:465, without the password. See “musterctl help mail”."));
        return WrongUsage;
    }
    if (options.isSet(u"from"_s) != options.isSet(u"to"_s)) {
        complain(tr("A test mail needs both --from and --to. Without them, the connection alone is tried."));
        return WrongUsage;
    }
    if (!MailSecret::useOptions(options))
        return WrongUsage;
    if (MailSecret::isWanted(options))
        return MailSecret::signIn(*server);
    const QString from = options.value(u"from"_s);
    const QString to = options.value(u"to"_s);
    const Result<QByteArray> message = options.isSet(u"to"_s) ? testMail(from, to, *server) : QByteArray();
    if (!message)
        return tl::unexpected(message.error());
    const Result<OutboxRun::Secret> secret = MailSecret::of(*server);
    if (!secret)
        return tl::unexpected(secret.error());
    const Result<MailAnswer> answer = await(QtConcurrent::run([server, secret, from, to, message = *message](QPromise<Result<MailAnswer>> &promise) {
        SendMail mail(*server, secret->text);
        mail.setTokens(secret->tokens);
        mail.setCancelled([&promise] { return promise.isCanceled(); });
        promise.addResult(message.isEmpty() ? mail.tryConnection() : mail.send(from, to, message));
    }));
    MailSecret::tell(*secret);
    if (!answer)
        return tl::unexpected(answer.error());
    if (!answer->isDone()) {
        complain(mailText(*answer, *server));
        return Failed;
    }
    if (message->isEmpty())
        print(server->signIn == MailServer::SignIn::None ? tr("“%1” is there.").arg(server->host) : tr("“%1” lets “%2” in.").arg(server->host, server->user));
    else
        print(mailText(*answer, *server));
    return Done;
}

Result<QByteArray> MailSubcommand::testMail(const QString &from, const QString &to, const MailServer &server)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces) + u'@' + from.section(u'@', -1);
    return MailMessage {{from, tr("Muster")}, {to, {}}, tr("Test mail"), tr("Muster can send mail by “%1”.").arg(server.host) + u'\n', {}, id, QDateTime::currentMSecsSinceEpoch()}.bytes();
}

} // namespace muster
