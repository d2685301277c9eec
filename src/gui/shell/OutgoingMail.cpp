// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/OutgoingMail.h"

#include "core/MailServer.h"
#include "gui/shell/RememberedPasswords.h"
#include "gui/shell/SettingsFile.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "net/mail/AccessToken.h"
#include "net/mail/MailText.h"
#include "net/secrets/Keychain.h"
#include "storage/mails/NextMail.h"
#include "texts/ErrorText.h"

#include <QtConcurrentRun>

#include <utility>

using namespace std::chrono_literals;

namespace muster {

constexpr auto LookEvery = 5s;
constexpr auto KeychainLimit = 5s; // while mails wait

// Where another refresh token goes, and where another program has put one.
static TokenKeeper keychainOf(const QString &account)
{
    return {[account] {
                const Keychain::Answer kept = Keychain::read(Keychain::nameOf(account), KeychainLimit);
                return kept.said == Keychain::Said::Done ? std::optional(kept.secret) : std::nullopt;
            },
        [account](const QString &secret) { return Keychain::write(Keychain::nameOf(account), secret, KeychainLimit).said == Keychain::Said::Done; }};
}

OutgoingMail::OutgoingMail(WorkspaceContext &context, const QString &settingsFile)
    : m_context(context)
    , m_passwords(std::make_unique<RememberedPasswords>(settingsFile.isEmpty() ? muster::settingsFile() : settingsFile))
{
    m_timer.setInterval(LookEvery);
    m_thread.setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, &OutgoingMail::look);
    connect(&context, &WorkspaceContext::stateChanged, this, &OutgoingMail::readPassword);
    connect(m_passwords.get(), &RememberedPasswords::notKept, this, [this] {
        m_saidUnkept = true;
        m_context.say(tr("The password is not remembered: nothing on this computer that keeps passwords answers."));
    });
}

OutgoingMail::~OutgoingMail()
{
    m_running.cancel();
    m_testing.cancel();
    m_running.waitForFinished();
    m_testing.waitForFinished();
}

OutgoingMail::State OutgoingMail::state() const
{
    if (!m_context.state().sendsMail())
        return State::NotSetUp;
    if (m_context.info().readOnly || m_context.info().chainSuspect || !m_context.state().rights.check(Verb::Edit, ObjectKind::User, {}, {}))
        return State::NotAllowed;
    if (!account().isEmpty() && !m_password)
        return State::NeedsPassword;
    if (m_running.isRunning())
        return State::Sending;
    return m_stopped || m_error ? State::Stopped : State::Ready;
}

QString OutgoingMail::about() const
{
    const MailServer server = this->server();
    switch (state()) {
    case State::NotSetUp:
        return tr("This workspace sends no mail yet: set a mail server, a sender and the pages that links lead to in its settings.");
    case State::NotAllowed:
        return tr("You may look at mails, but not send them.");
    case State::NeedsPassword:
        return wanted(server);
    case State::Ready:
    case State::Sending:
        return tr("Mails go out by “%1” while this window is open.").arg(server.host);
    case State::Stopped:
        return m_stopped ? mailText(*m_stopped, server) : errorText(*m_error);
    }
    Q_UNREACHABLE();
}

QString OutgoingMail::wanted(const MailServer &server) const
{
    if (!server.tokens)
        return tr("To send mails, “%1” wants the password of “%2”.").arg(server.host, server.user);
    if (m_stopped) // what was known is good for nothing any more
        return mailText(*m_stopped, server);
    if (server.tokens->canSignIn())
        return tr("To send mails, somebody has to sign in as “%1” at “%2”.").arg(server.user, server.tokens->host());
    if (server.tokens->grant == TokenSource::Grant::ClientCredentials)
        return tr("To send mails, “%1” wants the secret of the client “%2”.").arg(server.tokens->host(), server.tokens->client);
    return tr("To send mails, “%1” wants a refresh token of “%2”.").arg(server.tokens->host(), server.user);
}

MailServer OutgoingMail::server() const
{
    return MailServer::parse(m_context.state().mailServer).value_or(MailServer());
}

QString OutgoingMail::account() const
{
    const MailServer server = this->server();
    return server.signIn != MailServer::SignIn::None ? server.account() : QString();
}

// Asked of the keychain once for each server.
void OutgoingMail::readPassword()
{
    m_context.state().sendsMail() ? m_timer.start() : m_timer.stop();
    const bool asksOtherwise = m_tokens && server() != m_server; // of the same, for something else
    if (account() != m_account || asksOtherwise) {
        m_account = account();
        m_server = server();
        forgetPassword();
        m_stopped.reset();
        m_error.reset();
        m_passwords->read(m_account, [this, asked = m_account](const std::optional<QString> &password) {
            if (asked == m_account && password)
                usePassword(*password);
            Q_EMIT changed();
        });
    }
    Q_EMIT changed();
}

void OutgoingMail::usePassword(const QString &password)
{
    m_password = password;
    m_server = server();
    m_tokens = m_server.tokens ? std::make_shared<AccessToken>(m_server, password, keychainOf(m_account)) : nullptr;
}

std::optional<OutboxRun::Secret> OutgoingMail::secret() const
{
    if (account().isEmpty())
        return OutboxRun::Secret {};
    return m_password ? std::optional(OutboxRun::Secret {m_account, m_tokens ? QString() : *m_password, m_tokens}) : std::nullopt;
}

void OutgoingMail::forgetPassword()
{
    m_password.reset();
    m_tokens.reset();
}

void OutgoingMail::setPassword(const QString &account, const QString &password)
{
    if (account != m_account) // meanwhile another server was set, whom it is none of the business of
        return;
    usePassword(password);
    m_stopped.reset();
    m_error.reset();
    m_saidUnkept = false;
    m_passwords->keep(m_account, password, true);
    Q_EMIT changed();
    look();
}

void OutgoingMail::look()
{
    const State now = state();
    if (m_looking || (now != State::Ready && now != State::Stopped))
        return;
    m_looking = true;
    whenDone(m_context.workspace().read(NextMail {}), this, [this](const Result<std::optional<qint64>> &due) {
        m_looking = false;
        if (due && *due == std::optional<qint64>(0))
            send();
    });
}

void OutgoingMail::send()
{
    if (m_running.isRunning())
        return;
    m_running = QtConcurrent::run(&m_thread, [&workspace = m_context.workspace(), secret = secret().value_or(OutboxRun::Secret())](QPromise<Result<OutboxRun::Tally>> &promise) {
        OutboxRun outbox(workspace, secret);
        outbox.setCancelled([&promise] { return promise.isCanceled(); });
        promise.addResult(outbox.run());
    });
    whenDone(m_running, this, [this](const Result<OutboxRun::Tally> &tally) { take(tally); });
    Q_EMIT changed();
}

void OutgoingMail::sendTest(const QString &to, const QByteArray &message, QObject *asker, std::function<void(const Result<MailAnswer> &)> told)
{
    m_testing = QtConcurrent::run(&m_thread, [server = server(), secret = secret().value_or(OutboxRun::Secret()), from = m_context.state().mailSender, to, message](QPromise<Result<MailAnswer>> &promise) {
        SendMail sending(server, secret.text);
        sending.setTokens(secret.tokens);
        sending.setCancelled([&promise] { return promise.isCanceled(); });
        promise.addResult(sending.send(from, to, message));
    });
    whenDone(m_testing, asker, std::move(told));
}

void OutgoingMail::take(const Result<OutboxRun::Tally> &tally)
{
    m_stopped = tally ? tally->stopped : std::nullopt;
    m_error = tally ? std::nullopt : std::optional(tally.error());
    if (m_tokens && m_tokens->isUnkept() && !std::exchange(m_saidUnkept, true))
        m_context.say(tr("What lasts of the sign-in for mails is not remembered: nothing on this computer that keeps passwords answers."));
    if (m_stopped && m_stopped->wantsSecret())
        forgetPassword(); // it is asked for anew
    if (tally && tally->failed > 0)
        m_context.say(tr("%Ln mail(s) could not be sent: see “Mail”.", nullptr, tally->failed));
    Q_EMIT changed();
}

void OutgoingMail::takeTrial(const MailAnswer &answer)
{
    m_stopped = answer.isDone() ? std::nullopt : std::optional(answer);
    if (answer.isDone())
        m_error.reset();
    if (answer.wantsSecret())
        forgetPassword();
    Q_EMIT changed();
}

} // namespace muster
