// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/OutboxRun.h"

#include "core/MailLink.h"
#include "core/MailServer.h"
#include "net/mail/MailLetter.h"
#include "net/mail/MailMessage.h"
#include "storage/Workspace.h"
#include "storage/apply/Lookup.h"
#include "storage/mails/Outbox.h"
#include "storage/queries/WorkspaceState.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = MailAnswer::Step;

constexpr qint64 FirstPause = 60'000;
constexpr qint64 LongestPause = 4 * 3'600'000; // and a fifth that is added, as Outbox has it
constexpr unsigned long Blink = 50; // milliseconds, in which one hears that it is to end

// Of a lost program, a future has no result.
template <typename T>
Result<T> resultOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.resultCount() == 0 ? fail(ErrorCode::Cancelled) : future.result();
}

// It would meet the next mail as well.
bool isOfServer(const MailAnswer &answer)
{
    switch (answer.step) {
    case Step::Done:
    case Step::RecipientRefused:
    case Step::TooLarge:
    case Step::MessageRefused:
    case Step::TryLater:
    case Step::Lost:
    case Step::Perhaps:
        return false;
    default:
        return true;
    }
}

} // namespace

qint64 OutboxRun::pauseAfter(qint64 tries)
{
    const qint64 pause = std::min(LongestPause, FirstPause << std::clamp<qint64>(tries - 1, 0, 20));
    return pause * QRandomGenerator::global()->bounded(80, 121) / 100;
}

Result<OutboxRun::Tally> OutboxRun::run()
{
    while (!isCancelled() && !m_tally.stopped) {
        const Result<WorkspaceState> state = resultOf(m_workspace.read(ReadWorkspaceState {})); // it may be another by now
        if (!state)
            return tl::unexpected(state.error());
        const std::optional<MailServer> server = MailServer::parse(state->mailServer);
        if (!state->sendsMail() || !server)
            return fail(ErrorCode::MailNotSetUp);
        m_tally.wantsPassword = server->signIn != MailServer::SignIn::None && server->account() != m_secret.account;
        if (m_tally.wantsPassword)
            break;
        const Result<std::optional<ClaimedMail>> mail = resultOf(m_workspace.claimMail());
        if (!mail)
            return tl::unexpected(mail.error());
        if (!*mail)
            break;
        if (const Result<void> sent = send(**mail, *state, *server); !sent)
            return tl::unexpected(sent.error());
        if (m_told)
            m_told(m_tally);
        keepPace();
    }
    return m_tally;
}

Result<QByteArray> OutboxRun::messageOf(const ClaimedMail &mail, const WorkspaceState &state) const
{
    const QString name = personName(mail.firstName, mail.lastName, mail.address);
    const MailLetter letter = MailLetter::of(mail.kind, mail.language,
        {{u"organization"_s, state.organization}, {u"name"_s, name}, {u"email"_s, mail.address}, {u"link"_s, MailLink::link(state.linkPages, mail.kind, mail.token)}, {u"until"_s, MailLetter::whenText(mail.until, mail.language)},
            {u"project"_s, mail.project}, {u"role"_s, mail.role}, {u"inviter"_s, mail.inviter}, {u"seats"_s, QString::number(mail.seats)}, {u"taken"_s, QString::number(mail.taken)}, {u"left"_s, QString::number(std::max<qint64>(0, mail.seats - mail.taken))}},
        MailTexts::read(state.mailTexts).value_or(MailTexts()));
    const QString id = mail.messageId + u'@' + state.mailSender.section(u'@', -1);
    return MailMessage {{state.mailSender, state.organization}, {mail.address, name == mail.address ? QString() : name}, letter.subject, letter.text, letter.html, id, QDateTime::currentMSecsSinceEpoch()}.bytes();
}

// Before the last of it is handed over it is written down that it was: whoever finds it so after a power failure cannot know whether it arrived.
Result<void> OutboxRun::send(const ClaimedMail &mail, const WorkspaceState &state, const MailServer &server)
{
    const Result<QByteArray> message = messageOf(mail, state);
    MailAnswer answer {Step::RecipientRefused};
    if (message) {
        SendMail sending(server, server.signIn == MailServer::SignIn::None ? QString() : m_secret.text);
        sending.setTokens(server.tokens ? m_secret.tokens : nullptr);
        sending.setCancelled(m_cancelled);
        sending.setBeforeEnd([&] { return resultOf(m_workspace.settleMail(mail, MailSettling {.state = MailState::Perhaps, .isFinal = false})).value_or(false); });
        answer = sending.send(state.mailSender, mail.address, *message);
    }
    const Result<MailSettling> settling = settlingOf(answer, mail);
    if (!settling)
        return tl::unexpected(settling.error());
    return resultOf(m_workspace.settleMail(mail, *settling)).map([](bool) { });
}

Result<MailSettling> OutboxRun::settlingOf(const MailAnswer &answer, const ClaimedMail &mail)
{
    if (isOfServer(answer) && answer.step != Step::Cancelled)
        m_tally.stopped = answer;
    if (answer.isDone()) {
        ++m_tally.sent;
        return MailSettling {MailState::Sent, answer.words};
    }
    if (answer.step == Step::Perhaps) {
        ++m_tally.perhaps;
        return MailSettling {MailState::Perhaps, answer.words};
    }
    const bool again = answer.mayTryAgain() || isOfServer(answer);
    if (again && (mail.waited < LongestWait || isOfServer(answer))) {
        ++m_tally.later;
        const qint64 pause = answer.step == Step::Cancelled ? 0 : pauseAfter(mail.tries);
        return MailSettling {MailState::Waiting, answer.words, pause};
    }
    ++m_tally.failed;
    const bool isReturned = answer.step == Step::RecipientRefused && answer.code >= 500; // at the door, instead of by a mail later
    return MailSettling {.state = MailState::Failed, .said = answer.words, .isReturned = isReturned};
}

void OutboxRun::keepPace() const
{
    const qint64 until = m_pace > 0 ? QDateTime::currentMSecsSinceEpoch() + 60'000 / m_pace : 0;
    while (QDateTime::currentMSecsSinceEpoch() < until && !isCancelled())
        QThread::msleep(Blink);
}

} // namespace muster
