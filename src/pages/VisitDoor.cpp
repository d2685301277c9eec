// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/VisitDoor.h"

#include "core/Afterwards.h"
#include "core/Fold.h"
#include "core/MailLink.h"
#include "core/OneTimeCode.h"
#include "storage/Workspace.h"
#include "storage/visits/Visits.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// How often at once, and milliseconds until once more.
constexpr int TriesHereAtOnce = 10; // of one account from one network
constexpr qint64 TriesHerePause = 60'000;
constexpr int TriesOfOneAtOnce = 60; // of one account, whoever tries
constexpr qint64 TriesOfOnePause = 20'000;
constexpr int CodesAtOnce = 5;
constexpr qint64 CodesPause = 60'000;
constexpr int ShortestDelay = 500; // milliseconds
constexpr int LongestDelay = 5'000;

} // namespace

VisitDoor::VisitDoor(Workspace &workspace, const PagesSecret &secret, Clock clock)
    : m_workspace(workspace)
    , m_secret(secret)
    , m_clock(std::move(clock))
    , m_triesHere(TriesHereAtOnce, TriesHerePause)
    , m_triesOf(TriesOfOneAtOnce, TriesOfOnePause)
    , m_codes(CodesAtOnce, CodesPause)
{
}

QString VisitDoor::organization() const
{
    return m_workspace.info().organization;
}

QString VisitDoor::origin(const Visit &visit) const
{
    return u"muster-pages "_s + visit.who;
}

Page VisitDoor::failure(const Visit &visit, const Error &error) const
{
    if (error.code == ErrorCode::LinkExpired) // the visit is over
        return signInFirst(visit);
    if (Page::isAway(error.code))
        return Page::away(visit.text(), error.code);
    qWarning("Something of one's own could not be changed: error %d", int(error.code)); // what belongs to it may name somebody
    return Page::message(visit.text(), 409, u"refused-own"_s, {{u"organization"_s, organization()}});
}

Page VisitDoor::signInFirst(const Visit &visit) const
{
    Page page = Page::redirect(visit.text(), visit.token.isEmpty() ? QString() : u"?said=over"_s);
    page.visitCookie = QString(); // of a visit that is over
    return page;
}

// Few from one network, more from all: who tries from one place keeps nobody out who comes from another.
bool VisitDoor::mayTry(const Visit &visit, const QString &email)
{
    const QString account = MailLink::hashOf(emailKey(email)); // as long as any other
    return m_triesHere.take(account + visit.who, m_clock()) && m_triesOf.take(account, m_clock());
}

void VisitDoor::gotIn(const Visit &visit, const QString &email)
{
    const QString account = MailLink::hashOf(emailKey(email));
    m_triesHere.giveBack(account + visit.who, m_clock());
    m_triesOf.giveBack(account, m_clock());
}

// As failures that login servers report; those who come faster than they are counted are slowed down meanwhile.
void VisitDoor::refused(const Visit &visit, const QString &email)
{
    QElapsedTimer since;
    since.start();
    atSomeTime([this, since, refusal = RefusedSignIn {email, origin(visit)}]() mutable {
        refusal.ago = since.elapsed();
        return m_workspace.noteRefusal(refusal);
    }, "A sign-in that failed could not be counted, or locked nobody");
}

void VisitDoor::atSomeTime(LateAct act, const char *failure)
{
    const int number = ++m_lateActs;
    m_late.emplace(number, std::pair(std::move(act), failure));
    QTimer::singleShot(QRandomGenerator::global()->bounded(ShortestDelay, LongestDelay), this, [this, number] { this->act(number); });
}

void VisitDoor::act(int number)
{
    const auto late = m_late.extract(number);
    if (!late)
        return;
    m_latest = late.mapped().first();
    whenAnswered(m_latest, QCoreApplication::instance(), [failure = late.mapped().second](const Result<Outcome> &done) { // of nobody who might be gone by then
        if (!done)
            qWarning("%s: error %d", failure, int(done.error().code));
    });
}

void VisitDoor::finish()
{
    while (!m_late.empty())
        act(m_late.begin()->first);
    m_latest.waitForFinished();
}

bool VisitDoor::mayTryCode(const KnownVisit &known)
{
    return m_codes.take(known.userId, m_clock());
}

// Of an app, or one that was written down; each is good once.
QFuture<Page> VisitDoor::withCode(const Visit &visit, const KnownVisit &known, std::function<QFuture<Page>(bool good)> go)
{
    if (!mayTryCode(known))
        return now(Page::often(visit.text()));
    const QString typed = visit.request.field(u"code"_s).left(64);
    const QByteArray secret = m_secret.opened(known.secret);
    if (secret.isEmpty()) // it was sealed by another
        qWarning("A second factor cannot be opened: is this the secret file that it was sealed with?");
    const std::optional<qint64> step = OneTimeCode::stepOf(typed, secret, m_clock(), known.step);
    const VisitCode code = step ? VisitCode {*step, {}} : VisitCode {0, OneTimeCode::hashOf(typed)};
    return afterwards(m_workspace.passVisit(visit.token, code), this, [this, visit, userId = known.userId, email = known.email, go = std::move(go)](const Result<bool> &passed) {
        if (passed && *passed)
            m_codes.giveBack(userId, m_clock());
        else if (passed)
            refused(visit, email);
        return passed ? go(*passed) : now(failure(visit, passed.error()));
    });
}

QFuture<Page> VisitDoor::signedIn(const Visit &visit, Act act)
{
    if (visit.token.isEmpty())
        return now(signInFirst(visit));
    return afterwards(m_workspace.read(ReadVisit {visit.token}), this, [this, visit, act = std::move(act)](const Result<KnownVisit> &known) {
        if (!known)
            return now(failure(visit, known.error()));
        return known->needsCode ? now(Page::redirect(visit.text(known->language), u"code"_s)) : act(*known);
    });
}

} // namespace muster
