// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/OutgoingMail.h"

#include "core/MailServer.h"
#include "gui/shell/RememberedPasswords.h"
#include "gui/shell/SettingsFile.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "net/mail/MailText.h"
#include "storage/mails/NextMail.h"
#include "texts/ErrorText.h"

#include <QtConcurrentRun>

using namespace std::chrono_literals;

namespace muster {

constexpr auto LookEvery = 5s;

OutgoingMail::OutgoingMail(WorkspaceContext &context, const QString &settingsFile)
    : m_context(context)
    , m_passwords(std::make_unique<RememberedPasswords>(settingsFile.isEmpty() ? muster::settingsFile() : settingsFile))
{
    m_timer.setInterval(LookEvery);
    m_thread.setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, &OutgoingMail::look);
    connect(&context, &WorkspaceContext::stateChanged, this, &OutgoingMail::readPassword);
    connect(m_passwords.get(), &RememberedPasswords::notKept, this, [this] {
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
    const MailServer server = MailServer::parse(m_context.state().mailServer).value_or(MailServer());
    switch (state()) {
    case State::NotSetUp:
        return tr("This workspace sends no mail yet: set a mail server, a sender and the pages that links lead to in its settings.");
    case State::NotAllowed:
        return tr("You may look at mails, but not send them.");
    case State::NeedsPassword:
        return tr("To send mails, “%1” wants the password of “%2”.").arg(server.host, server.user);
    case State::Ready:
    case State::Sending:
        return tr("Mails go out by “%1” while this window is open.").arg(server.host);
    case State::Stopped:
        return m_stopped ? mailText(*m_stopped, server) : errorText(*m_error);
    }
    Q_UNREACHABLE();
}

QString OutgoingMail::account() const
{
    const std::optional<MailServer> server = MailServer::parse(m_context.state().mailServer);
    return server && server->signIn != MailServer::SignIn::None ? server->account() : QString();
}

// Asked of the keychain once for each server.
void OutgoingMail::readPassword()
{
    m_context.state().sendsMail() ? m_timer.start() : m_timer.stop();
    if (account() != m_account) {
        m_account = account();
        m_password.reset();
        m_stopped.reset();
        m_error.reset();
        m_passwords->read(m_account, [this, asked = m_account](const std::optional<QString> &password) {
            if (asked == m_account && password)
                m_password = password;
            Q_EMIT changed();
        });
    }
    Q_EMIT changed();
}

void OutgoingMail::setPassword(const QString &account, const QString &password)
{
    if (account != m_account) // meanwhile another server was set, whom it is none of the business of
        return;
    m_password = password;
    m_stopped.reset();
    m_error.reset();
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
    m_running = QtConcurrent::run(&m_thread, [&workspace = m_context.workspace(), secret = OutboxRun::Secret {m_account, m_password.value_or(QString())}](QPromise<Result<OutboxRun::Tally>> &promise) {
        OutboxRun outbox(workspace, secret);
        outbox.setCancelled([&promise] { return promise.isCanceled(); });
        promise.addResult(outbox.run());
    });
    whenDone(m_running, this, [this](const Result<OutboxRun::Tally> &tally) { take(tally); });
    Q_EMIT changed();
}

void OutgoingMail::sendTest(const QString &to, const QByteArray &message, QObject *asker, std::function<void(const Result<MailAnswer> &)> told)
{
    const MailServer server = MailServer::parse(m_context.state().mailServer).value_or(MailServer());
    m_testing = QtConcurrent::run(&m_thread, [server, secret = m_password.value_or(QString()), from = m_context.state().mailSender, to, message](QPromise<Result<MailAnswer>> &promise) {
        SendMail sending(server, server.signIn == MailServer::SignIn::None ? QString() : secret);
        sending.setCancelled([&promise] { return promise.isCanceled(); });
        promise.addResult(sending.send(from, to, message));
    });
    whenDone(m_testing, asker, std::move(told));
}

void OutgoingMail::take(const Result<OutboxRun::Tally> &tally)
{
    m_stopped = tally ? tally->stopped : std::nullopt;
    m_error = tally ? std::nullopt : std::optional(tally.error());
    if (m_stopped && m_stopped->step == MailAnswer::Step::SignInRefused)
        m_password.reset(); // it is asked for anew
    if (tally && tally->failed > 0)
        m_context.say(tr("%Ln mail(s) could not be sent: see “Mail”.", nullptr, tally->failed));
    Q_EMIT changed();
}

} // namespace muster
