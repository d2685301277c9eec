// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MailSecret.h"

#include "cli/Await.h"
#include "cli/PasswordSources.h"
#include "cli/Terminal.h"
#include "net/mail/AccessToken.h"
#include "net/mail/DeviceSignIn.h"
#include "net/mail/TokenText.h"

#include <QDateTime>
#include <QLocale>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString FileOption = u"secret-file"_s;
const QString SignInOption = u"sign-in"_s;

// Of a question to the server: what came of it, and what it gave.
template <typename Given>
struct Heard
{
    TokenAnswer answer {};
    Given given {};
};

template <typename Given>
Heard<Given> heard(const tl::expected<Given, TokenAnswer> &got)
{
    return got ? Heard<Given> {{TokenAnswer::Step::Done}, *got} : Heard<Given> {got.error(), {}};
}

// `ask` is done on another thread, and stops where it is told to.
template <typename Given, typename Ask>
Result<Heard<Given>> whileWaiting(DeviceSignIn &signIn, Ask ask)
{
    return await(QtConcurrent::run([&signIn, ask](QPromise<Result<Heard<Given>>> &promise) {
        signIn.setCancelled([&promise] { return promise.isCanceled(); });
        promise.addResult(heard<Given>(ask()));
    }));
}

QString clockTime(qint64 at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).time(), QLocale::ShortFormat);
}

} // namespace

QList<QCommandLineOption> MailSecret::options()
{
    return {
        {FileOption, tr("The password of the mail server, the secret of its client, or a refresh token, in the first line of a file that nobody else can read (mode 0600). Another refresh token is written there; with --sign-in the first one."), tr("FILE")},
        {SignInOption, tr("Sign in for the mail server in a browser, by a code that is shown. What lasts of it is kept in --secret-file or the keychain; a secret of the client comes from MUSTER_MAIL_CLIENT_SECRET.")},
    };
}

bool MailSecret::isWanted(const QCommandLineParser &options)
{
    return options.isSet(SignInOption);
}

bool MailSecret::useOptions(const QCommandLineParser &options)
{
    return !options.isSet(FileOption) || PasswordSources::useMailFile(options.value(FileOption), isWanted(options));
}

Result<OutboxRun::Secret> MailSecret::of(const MailServer &server)
{
    if (server.signIn == MailServer::SignIn::None)
        return OutboxRun::Secret {};
    const QString account = server.account();
    const bool isOfClient = server.tokens && server.tokens->grant == TokenSource::Grant::ClientCredentials;
    const QString question = isOfClient ? tr("Secret of the client %1: ").arg(server.tokens->client) : server.tokens ? tr("Refresh token of %1: ").arg(server.user) : tr("Password of %1: ").arg(server.user);
    const std::optional<QString> given = PasswordSources::ofMail(account, question);
    if (!given)
        return fail(ErrorCode::Cancelled);
    if (!server.tokens)
        return OutboxRun::Secret {account, *given};
    const TokenKeeper keeper {[account] { return PasswordSources::keptOfMail(account); }, [account](const QString &secret) { return PasswordSources::keepOfMail(account, secret); }};
    return OutboxRun::Secret {account, {}, std::make_shared<AccessToken>(server, *given, keeper)};
}

void MailSecret::tell(const OutboxRun::Secret &secret)
{
    if (secret.tokens && secret.tokens->isUnkept())
        complain(tr("The server gave another refresh token, and it could not be kept where the one before came from, which may be good for nothing any more. Use --secret-file or the keychain."));
}

Result<Exit> MailSecret::signIn(const MailServer &server)
{
    if (!server.tokens || !server.tokens->canSignIn()) {
        complain(tr("There is nobody to sign in to by a code. The line of the mail server needs sign-in=microsoft, or sign-in=oauth with token=URL and device=URL, and no grant=client; Google gives no codes for mail."));
        return WrongUsage;
    }
    const QString account = server.account();
    if (!PasswordSources::canKeepOfMail() && !PasswordSources::useKeychainForMail(account))
        return Failed;
    DeviceSignIn signIn(server, qEnvironmentVariable("MUSTER_MAIL_CLIENT_SECRET"));
    const auto code = whileWaiting<DeviceSignIn::Code>(signIn, [&signIn] { return signIn.begin(); });
    if (!code)
        return tl::unexpected(code.error());
    if (!code->answer.isDone()) {
        complain(tokenText(code->answer, server));
        return Failed;
    }
    print(tr("Open %1 in a browser, here or elsewhere, sign in as %2, and type in this code: %3").arg(code->given.page, server.user, code->given.text));
    print(tr("It is good until %1.").arg(clockTime(code->given.until)));
    (void)finishOutput(); // somebody waits for it
    const auto secret = whileWaiting<QString>(signIn, [&signIn] { return signIn.wait(); });
    if (!secret)
        return tl::unexpected(secret.error());
    if (!secret->answer.isDone()) {
        complain(tokenText(secret->answer, server));
        return Failed;
    }
    if (!PasswordSources::keepOfMail(account, secret->given)) {
        complain(tr("The sign-in went well, but what lasts of it could not be kept. Name a file in a folder of your own, and begin again: --secret-file FILE."));
        return Failed;
    }
    print(tr("“%1” is signed in at “%2”. Mails can be sent.").arg(server.user, server.tokens->host()));
    return Done;
}

} // namespace muster
