// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/MailLink.h"
#include "storage/Writer.h"
#include "storage/mails/KnownLink.h"
#include "storage/mails/Outbox.h"
#include "storage/queries/FindInvitees.h"
#include "storage/queries/Reasons.h"
#include "support/TestLicence.h"
#include "support/TestWorkspace.h"

#include <algorithm>
#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Noon = 1'790'000'000'000; // 2026-09-21
constexpr qint64 Day = 24 * 3'600'000LL;
const QString Kim = u"kim@x.example"_s; // has an account
const QString New = u"new@y.example"_s; // has none
const QString Hash = u"$argon2id$v=19$m=65536,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"_s;

Change inviting(const QString &email, Values more = {})
{
    more.set(Field::Email, email);
    if (!more.contains(Field::Project))
        more.set(Field::Project, u"Alpha"_s);
    return change::addInvitation(more);
}

Change resending(const QString &invitation)
{
    return change::editInvitation(invitation, {{Field::InvitationAsked, qint64(0)}});
}

Change revoking(const QString &invitation)
{
    return change::editInvitation(invitation, {{Field::InvitationState, keyOf(InvitationState::Revoked)}});
}

} // namespace

// From an invitation to an account, and everything else that may become of it; on each engine.
class InvitationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void acceptedItIsAnAccountOnTheProject();
    void whoInvitedHasGranted();
    void aNameOfTheirOwnIsTaken();
    void acceptedTwice();
    void twoProgramsMakeOneUser();
    void declined();
    void revoked();
    void expiresByTheClock();
    void sentAgainItLivesOn();
    void whatBecameOfItIsSentAgainToo();
    void askedForTwiceAtOnceItIsOnce();
    void deletedItAllowsWhatThePolicySays();
    void whoAcceptsAcceptsTheTerms();
    void undoTakesTheMailBack();
    void onceItWentItStays();
    void undoOfADeletionBringsItBack();
    void undoOfAnAcceptanceTakesTheAccountAway();
    void whoHasAnAccountIsNotInvited();
    void whoHasGotAnAccountSinceGetsTheRole();
    void onceToEachProject();
    void nobodyIsInvitedToTheArchive();
    void whatOperatorsMayNotSay_data();
    void whatOperatorsMayNotSay();
    void takingTheMailBackAnswersNothing();
    void whatThereIsNoMoreIsNotOffered();
    void nothingExpiredIsSent();
    void onlyWhatWaitsIsChanged();
    void whoInvitesStandsThere();
    void anAccountThatGoesTakesItAlong();
    void aProjectThatGoesRevokes();
    void aRoleThatGoesIsReplaced();
    void seatsAreCountedWhenItIsAccepted();
    void itIsFoundByItsState();
    void whoIsMeant();
    void cleanup();

private:
    static void fill(TestWorkspace &workspace);
    std::optional<ClaimedMail> claim() { return (*m_workspace)->claimMail().result().value(); }
    ClaimedMail sent(); // the next that waits
    ClaimedMail invited(const QString &email, const Values &more = {});
    Result<KnownLink> look(const QString &token) { return (*m_workspace)->read(ReadLink {token}).result(); }
    Result<Outcome> accept(const QString &token, const LinkAnswer &answer = {.hash = Hash}) { return (*m_workspace)->useLink(token, answer).result(); }
    QStringList invitations(const QVector<Column> &columns = {Column::Email, Column::InvitationState}, const QString &query = {}) { return m_workspace->rows({.table = Table::Invitations, .text = query}, columns); }
    QStringList user(const QString &email, const QVector<Column> &columns) { return m_workspace->rows({Table::Users, u"email:"_s + email, {}, {}, true, true}, columns); }
    QStringList onAlpha() { return m_workspace->rows({.table = Table::Assignments, .text = u"project:Alpha"_s}, {Column::Email, Column::Role}); }
    void wait(qint64 milliseconds) { *m_now += milliseconds; }

    std::shared_ptr<std::atomic<qint64>> m_now;
    WorkspaceMould m_mould {&InvitationsTest::fill};
    std::unique_ptr<TestWorkspace> m_workspace;
};

template <typename T>
static int codeOf(const Result<T> &result)
{
    return result ? -1 : int(result.error().code);
}

template <typename T>
static QString whyOf(const Result<T> &result)
{
    return result ? QString() : result.error().parameters.join(u'|');
}

void InvitationsTest::fill(TestWorkspace &workspace)
{
    MUSTER_VERIFY(workspace.apply({newUser(Kim, {{Field::Status, u"active"_s}}), change::addProject(u"Alpha"_s), change::addProject(u"Beta"_s),
        change::editWorkspace({{Field::MailServer, u"smtp://mail.x.example:587"_s}, {Field::MailSender, u"accounts@x.example"_s}, {Field::LinkPages, u"https://x.example"_s}})}));
}

void InvitationsTest::init()
{
    m_now = std::make_shared<std::atomic<qint64>>(Noon);
    m_workspace = m_mould.cast([now = m_now] { return now->load(); });
}

void InvitationsTest::cleanup()
{
    const Result<WorkspaceReport> verified = (*m_workspace)->verify().result();
    MUSTER_VERIFY(verified);
    QCOMPARE(faultsOf(*verified), QString());
}

ClaimedMail InvitationsTest::sent()
{
    wait(Outbox::Hold);
    const std::optional<ClaimedMail> mail = claim();
    if (!mail || !(*m_workspace)->settleMail(*mail, {MailState::Sent, u"250 OK"_s}).result().value_or(false))
        qFatal("A mail could not be sent");
    return *mail;
}

ClaimedMail InvitationsTest::invited(const QString &email, const Values &more)
{
    if (const Result<Outcome> asked = m_workspace->apply({inviting(email, more)}); !asked)
        qFatal("Nobody was invited: %d %s", int(asked.error().code), qPrintable(whyOf(asked)));
    return sent();
}

void InvitationsTest::acceptedItIsAnAccountOnTheProject()
{
    const ClaimedMail mail = invited(New, {{Field::FirstName, u"Ines"_s}, {Field::LastName, u"Neu"_s}, {Field::Role, u"Viewer"_s}, {Field::PreferredLanguage, u"fr"_s}});
    QCOMPARE(mail.address, New);
    QCOMPARE(QStringList({mail.project, mail.role, mail.language}), QStringList({u"Alpha"_s, u"Viewer"_s, u"fr"_s}));
    QVERIFY(!mail.inviter.isEmpty());
    QCOMPARE(mail.until, Noon + 7 * Day);
    for (int visit = 0; visit < 3; ++visit) { // mail scanners do
        const Result<KnownLink> known = look(mail.token);
        MUSTER_VERIFY(known);
        QCOMPARE(known->email, New);
        QCOMPARE(known->offer->project, u"Alpha"_s);
        QVERIFY(known->needsPassword());
    }
    MUSTER_VERIFY(accept(mail.token));
    QCOMPARE(user(New, {Column::FullName, Column::Status, Column::SignIn, Column::Verified, Column::PreferredLanguage}), QStringList {u"Ines Neu|active|password|true|fr"_s});
    QVERIFY(!user(New, {Column::PasswordChanged}).value(0).isEmpty());
    QCOMPARE(onAlpha(), QStringList {New + u"|Viewer"_s});
    QCOMPARE(invitations(), QStringList {New + u"|accepted"_s});
    QCOMPARE(m_workspace->rows({.table = Table::Events}, {Column::Operator}).first(), u"Ines Neu"_s); // who accepts does it
}

void InvitationsTest::whoInvitedHasGranted()
{
    MUSTER_VERIFY(accept(invited(New).token));
    const QString id = user(New, {Column::UserId}).value(0);
    const auto by = [&] {
        const Result<QVector<AccessPath>> why = (*m_workspace)->read(WhyAccess {id}).result();
        return why && why->size() == 1 ? why->first().grantedBy : QString();
    };
    QCOMPARE(by(), u"Ada King"_s);
    const Result<QVector<RoleGrant>> roles = (*m_workspace)->read(WhyRoles {id}).result();
    MUSTER_VERIFY(roles);
    for (const RoleGrant &role : *roles)
        QCOMPARE(role.grantedBy, u"Ada King"_s);
    MUSTER_VERIFY(m_workspace->apply({change::editUserAssignment(u"Alpha"_s, New, {{Field::Role, u"Viewer"_s}})})); // by whoever is at it
    QCOMPARE(by(), (*m_workspace)->info().operatorName);
}

void InvitationsTest::aNameOfTheirOwnIsTaken()
{
    const ClaimedMail mail = invited(New, {{Field::FirstName, u"Ines"_s}});
    MUSTER_VERIFY(accept(mail.token, {.hash = Hash, .firstName = u"Inés"_s, .lastName = u"Nueva"_s}));
    QCOMPARE(user(New, {Column::FullName}), QStringList {u"Inés Nueva"_s});
}

void InvitationsTest::acceptedTwice()
{
    const ClaimedMail mail = invited(New);
    MUSTER_VERIFY(accept(mail.token));
    const Result<Outcome> again = accept(mail.token);
    QCOMPARE(codeOf(again), int(ErrorCode::LinkAnswered));
    QCOMPARE(whyOf(again), u"accepted"_s);
}

void InvitationsTest::twoProgramsMakeOneUser()
{
    const ClaimedMail mail = invited(New);
    const std::unique_ptr<Workspace> other = std::move(*Workspace::open(m_workspace->path(), m_workspace->options()));
    QFuture<Result<Outcome>> here = (*m_workspace)->useLink(mail.token, {.hash = Hash});
    QFuture<Result<Outcome>> there = other->useLink(mail.token, {.hash = Hash});
    const Result<Outcome> one = here.result();
    const Result<Outcome> two = there.result();
    QCOMPARE(int(one.has_value()) + int(two.has_value()), 1);
    const Result<Outcome> &late = one ? two : one;
    QVERIFY2(codeOf(late) == int(ErrorCode::LinkAnswered) || codeOf(late) == int(ErrorCode::LinkUsed), qPrintable(whyOf(late)));
    QCOMPARE(user(New, {Column::Email}), QStringList {New});
}

void InvitationsTest::declined()
{
    const ClaimedMail mail = invited(New);
    MUSTER_VERIFY(accept(mail.token, {.declines = true}));
    QCOMPARE(invitations({Column::Email, Column::InvitationState, Column::Answered}).size(), 1);
    QCOMPARE(invitations(), QStringList {New + u"|declined"_s});
    QCOMPARE(whyOf(accept(mail.token)), u"declined"_s);
    QVERIFY(user(New, {Column::Email}).isEmpty());
}

void InvitationsTest::revoked()
{
    const ClaimedMail mail = invited(New);
    MUSTER_VERIFY(m_workspace->apply({revoking(New)}));
    QCOMPARE(whyOf(accept(mail.token)), u"revoked"_s);
    QCOMPARE(invitations(), QStringList {New + u"|revoked"_s});
    MUSTER_VERIFY((*m_workspace)->undo().result());
    MUSTER_VERIFY(accept(mail.token)); // it waits again, and so its link is good
}

void InvitationsTest::expiresByTheClock()
{
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::InvitationDays, 3}})}));
    const ClaimedMail mail = invited(New);
    wait(3 * Day - Outbox::Hold - 60'000);
    QVERIFY(look(mail.token).has_value());
    QCOMPARE(invitations(), QStringList {New + u"|pending"_s});
    wait(120'000);
    QCOMPARE(codeOf(accept(mail.token)), int(ErrorCode::LinkExpired));
    QCOMPARE(invitations(), QStringList {New + u"|expired"_s});
}

// After six of seven days it lives seven more, and the old link says that there is a newer one.
void InvitationsTest::sentAgainItLivesOn()
{
    const ClaimedMail first = invited(New);
    wait(6 * Day);
    MUSTER_VERIFY(m_workspace->apply({resending(New)}));
    QVERIFY(look(first.token).has_value()); // until the newer one is on its way
    const ClaimedMail second = sent();
    QCOMPARE(second.until, Noon + 13 * Day + Outbox::Hold);
    QCOMPARE(codeOf(accept(first.token)), int(ErrorCode::LinkReplaced));
    wait(6 * Day);
    MUSTER_VERIFY(accept(second.token));
}

void InvitationsTest::whatBecameOfItIsSentAgainToo()
{
    const ClaimedMail mail = invited(New);
    MUSTER_VERIFY(accept(mail.token, {.declines = true}));
    const QString id = invitations({Column::InvitationId}).value(0);
    MUSTER_VERIFY(m_workspace->apply({resending(id)}));
    QCOMPARE(invitations(), QStringList {New + u"|pending"_s});
    MUSTER_VERIFY(accept(sent().token));
    QCOMPARE(codeOf(m_workspace->apply({resending(id)})), int(ErrorCode::InvitationAnswered));
}

// What is set to now is set already by the one before it; an edit of nothing would be none that anybody can read.
void InvitationsTest::askedForTwiceAtOnceItIsOnce()
{
    (void)invited(New);
    wait(Day);
    const Result<Outcome> again = m_workspace->apply({resending(New), resending(New)});
    MUSTER_VERIFY(again);
    QCOMPARE(again->summary.count, 1);
    const Change ended = change::editUser(Kim, {{Field::SessionsEnded, qint64(0)}});
    const Result<Outcome> sessions = m_workspace->apply({ended, ended});
    MUSTER_VERIFY(sessions);
    QCOMPARE(sessions->summary.count, 1);
    MUSTER_VERIFY((*m_workspace)->undo(again->event).result());
}

void InvitationsTest::deletedItAllowsWhatThePolicySays()
{
    const ClaimedMail nothing = invited(New);
    MUSTER_VERIFY(m_workspace->apply({change::deleteInvitation(New)}));
    QCOMPARE(invitations(), QStringList());
    QCOMPARE(codeOf(accept(nothing.token)), int(ErrorCode::LinkWrong));
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::DeletedInvitations, u"account"_s}})}));
    MUSTER_VERIFY(accept(nothing.token));
    QCOMPARE(user(New, {Column::Status}), QStringList {u"active"_s});
    QCOMPARE(onAlpha(), QStringList());
    QCOMPARE(codeOf(accept(nothing.token)), int(ErrorCode::LinkUsed));
    const ClaimedMail taken = invited(u"two@y.example"_s);
    MUSTER_VERIFY(m_workspace->apply({revoking(u"two@y.example"_s)}));
    MUSTER_VERIFY(m_workspace->apply({change::deleteInvitation(invitations({Column::InvitationId}).value(0))}));
    QCOMPARE(whyOf(accept(taken.token)), u"revoked"_s); // of what was revoked before, nothing is left
}

// Who declines does not, nor who has an account already.
void InvitationsTest::whoAcceptsAcceptsTheTerms()
{
    const QString terms = u"https://x.example/terms"_s;
    const QString no = invited(u"no@y.example"_s).token;
    const QString late = invited(u"late@y.example"_s).token;
    const QString token = invited(New).token;
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Terms, terms}}), newUser(u"late@y.example"_s, {{Field::Status, u"active"_s}})}));
    QCOMPARE(codeOf(accept(token)), int(ErrorCode::TermsNotAccepted));
    MUSTER_VERIFY(accept(token, {.hash = Hash, .terms = terms}));
    MUSTER_VERIFY(accept(no, {.declines = true}));
    MUSTER_VERIFY(accept(late));
    QCOMPARE(m_workspace->rows({.table = Table::Events, .text = u"reason:terms"_s}, {Column::Reason}), QStringList {u"terms: "_s + terms});
}

void InvitationsTest::undoTakesTheMailBack()
{
    MUSTER_VERIFY(m_workspace->apply({inviting(New), inviting(u"two@y.example"_s)}));
    MUSTER_VERIFY((*m_workspace)->undo().result());
    wait(Outbox::Hold);
    QVERIFY(!claim());
    QCOMPARE(invitations(), QStringList());
    MUSTER_VERIFY((*m_workspace)->redo().result());
    QCOMPARE(invitations({Column::InvitationState}), QStringList({u"pending"_s, u"pending"_s}));
    QCOMPARE(QSet<QString>({sent().address, sent().address}), QSet<QString>({New, u"two@y.example"_s}));
}

void InvitationsTest::onceItWentItStays()
{
    const ClaimedMail mail = invited(New);
    const Result<Outcome> undone = (*m_workspace)->undo().result();
    QCOMPARE(codeOf(undone), int(ErrorCode::MailWent));
    QCOMPARE(undone.error().parameters.value(1), New); // an invitation, which can be revoked
    MUSTER_VERIFY(m_workspace->apply({resending(New)}));
    MUSTER_VERIFY((*m_workspace)->undo().result()); // that one waits still
    wait(Outbox::Hold);
    QVERIFY(!claim());
    MUSTER_VERIFY(accept(mail.token));
}

void InvitationsTest::undoOfADeletionBringsItBack()
{
    const ClaimedMail mail = invited(New);
    MUSTER_VERIFY(m_workspace->apply({change::deleteInvitation(New)}));
    MUSTER_VERIFY((*m_workspace)->undo().result());
    MUSTER_VERIFY(accept(mail.token));
}

void InvitationsTest::undoOfAnAcceptanceTakesTheAccountAway()
{
    const ClaimedMail mail = invited(New);
    const Result<Outcome> accepted = accept(mail.token);
    MUSTER_VERIFY(accepted);
    MUSTER_VERIFY((*m_workspace)->undo(accepted->event, {.withLater = true}).result());
    QVERIFY(user(New, {Column::Email}).isEmpty());
    QCOMPARE(invitations(), QStringList {New + u"|pending"_s});
    QCOMPARE(codeOf(accept(mail.token)), int(ErrorCode::LinkUsed));
    MUSTER_VERIFY(m_workspace->apply({resending(New)}));
    MUSTER_VERIFY(accept(sent().token));
}

void InvitationsTest::whoHasAnAccountIsNotInvited()
{
    QCOMPARE(codeOf(m_workspace->apply({inviting(Kim)})), int(ErrorCode::HasAccount));
    QCOMPARE(codeOf(m_workspace->apply({inviting(Kim.toUpper())})), int(ErrorCode::HasAccount));
    QCOMPARE(codeOf(m_workspace->apply({inviting(u"no address"_s)})), int(ErrorCode::InvalidEmail));
    QCOMPARE(codeOf(m_workspace->apply({inviting(New, {{Field::Project, u"Gone"_s}})})), int(ErrorCode::ProjectNotFound));
    QCOMPARE(codeOf(m_workspace->apply({inviting(New, {{Field::Role, u"administrator"_s}})})), -1); // of projects, by its name
    QCOMPARE(codeOf(m_workspace->apply({inviting(u"two@y.example"_s, {{Field::Role, u"standard-user"_s}})})), int(ErrorCode::RoleNotFound)); // a key of the workspace's
}

void InvitationsTest::whoHasGotAnAccountSinceGetsTheRole()
{
    const ClaimedMail mail = invited(New, {{Field::Role, u"Viewer"_s}});
    MUSTER_VERIFY(m_workspace->apply({newUser(New, {{Field::Status, u"active"_s}, {Field::FirstName, u"Own"_s}})}));
    const Result<KnownLink> known = look(mail.token);
    MUSTER_VERIFY(known);
    QVERIFY(!known->needsPassword());
    MUSTER_VERIFY(accept(mail.token, {}));
    QCOMPARE(onAlpha(), QStringList {New + u"|Viewer"_s});
    QCOMPARE(user(New, {Column::FirstName, Column::SignIn}), QStringList {u"Own|sso"_s});
    QCOMPARE(m_workspace->rows({.table = Table::Events, .text = u"operator:own"_s}, {Column::Operator}), QStringList {u"Own"_s}); // who did it
    const ClaimedMail other = invited(u"two@y.example"_s);
    MUSTER_VERIFY(m_workspace->apply({newUser(u"two@y.example"_s, {{Field::Status, u"disabled"_s}})}));
    QCOMPARE(codeOf(accept(other.token, {})), int(ErrorCode::AccountDisabled));
    QCOMPARE(codeOf(m_workspace->apply({resending(u"two@y.example"_s)})), int(ErrorCode::HasAccount));
}

void InvitationsTest::nobodyIsInvitedToTheArchive()
{
    invited(New);
    MUSTER_VERIFY(m_workspace->apply({change::editProject(u"Alpha"_s, {{Field::Archived, true}})}));
    const Result<Outcome> again = m_workspace->apply({resending(New)});
    QCOMPARE(codeOf(again), int(ErrorCode::ProjectArchived));
    QCOMPARE(whyOf(again), u"Alpha"_s);
    QCOMPARE(codeOf(m_workspace->apply({inviting(u"other@x.example"_s)})), int(ErrorCode::ProjectArchived));
    MUSTER_VERIFY(m_workspace->apply({change::editProject(u"Alpha"_s, {{Field::Archived, false}})}));
    MUSTER_VERIFY(m_workspace->apply({resending(New)}));
}

void InvitationsTest::onceToEachProject()
{
    MUSTER_VERIFY(m_workspace->apply({inviting(New), inviting(New, {{Field::Project, u"Beta"_s}})}));
    QCOMPARE(codeOf(m_workspace->apply({inviting(New)})), int(ErrorCode::InvitationOut));
    QCOMPARE(codeOf(m_workspace->apply({revoking(New)})), int(ErrorCode::InvitationAmbiguous));
    QCOMPARE(codeOf(m_workspace->apply({revoking(u"nobody@y.example"_s)})), int(ErrorCode::InvitationNotFound));
    // Who accepts both is on both
    const ClaimedMail one = sent();
    const ClaimedMail two = sent();
    MUSTER_VERIFY(accept(one.token));
    MUSTER_VERIFY(accept(two.token, {}));
    QCOMPARE(m_workspace->rows({.table = Table::Assignments, .text = u"email:"_s + New}, {Column::Project}), QStringList({u"Alpha"_s, u"Beta"_s}));
}

void InvitationsTest::whatOperatorsMayNotSay_data()
{
    QTest::addColumn<QString>("state");
    for (const InvitationState state : {InvitationState::Accepted, InvitationState::Declined, InvitationState::Expired})
        QTest::newRow(qPrintable(keyOf(state))) << keyOf(state);
}

void InvitationsTest::whatOperatorsMayNotSay()
{
    QFETCH(QString, state);
    invited(New);
    QCOMPARE(codeOf(m_workspace->apply({change::editInvitation(New, {{Field::InvitationState, state}})})), int(ErrorCode::InvalidValue));
    const QStringList before = invitations({Column::Expires, Column::By, Column::Answered});
    for (const Field along : {Field::Expires, Field::Answered}) {
        const Result<Outcome> nothing = m_workspace->apply({change::editInvitation(New, {{along, Noon + 900 * Day}})});
        MUSTER_VERIFY(nothing);
        QCOMPARE(nothing->event, 0);
    }
    MUSTER_VERIFY(m_workspace->apply({inviting(u"two@y.example"_s, {{Field::InvitationState, state}, {Field::Expires, Noon + 900 * Day}, {Field::By, Kim}, {Field::Answered, Noon}})}));
    const QStringList two = invitations({Column::InvitationState, Column::Expires, Column::By}, u"email:two"_s).value(0).split(u'|');
    QCOMPARE(two.value(0), u"pending"_s);
    QVERIFY(two.value(2) != Kim);
    QCOMPARE(invitations({Column::Expires, Column::By, Column::Answered}, u"email:new"_s), before);
}

void InvitationsTest::takingTheMailBackAnswersNothing()
{
    MUSTER_VERIFY(m_workspace->apply({inviting(New)}));
    for (const InvitationState state : {InvitationState::Accepted, InvitationState::Expired})
        QCOMPARE(codeOf(m_workspace->apply({change::editInvitation(New, {{Field::InvitationAsked, QVariant()}, {Field::InvitationState, keyOf(state)}})})), int(ErrorCode::InvalidValue));
    MUSTER_VERIFY(m_workspace->apply({change::editInvitation(New, {{Field::InvitationAsked, QVariant()}})}));
    wait(Outbox::Hold);
    QVERIFY(!claim());
    QCOMPARE(invitations(), QStringList {New + u"|pending"_s});
    QCOMPARE(codeOf(m_workspace->apply({change::editInvitation(New, {{Field::InvitationAsked, QVariant()}})})), -1); // it is so already
}

void InvitationsTest::whatThereIsNoMoreIsNotOffered()
{
    MUSTER_VERIFY(m_workspace->apply({change::addRole({{Field::Name, u"Guest"_s}, {Field::Scope, u"project"_s}})}));
    invited(New, {{Field::Role, u"Guest"_s}});
    invited(u"two@y.example"_s, {{Field::Project, u"Beta"_s}});
    const QString id = m_workspace->rows({.table = Table::Invitations, .text = u"email:new"_s}, {Column::InvitationId}).value(0);
    const QString other = m_workspace->rows({.table = Table::Invitations, .text = u"email:two"_s}, {Column::InvitationId}).value(0);
    MUSTER_VERIFY(m_workspace->apply({revoking(id), change::deleteRole(u"Guest"_s), change::deleteProject(u"Beta"_s)}));
    QCOMPARE(codeOf(m_workspace->apply({resending(id)})), int(ErrorCode::RoleNotFound));
    QCOMPARE(codeOf(m_workspace->apply({resending(other)})), int(ErrorCode::ProjectNotFound));
    MUSTER_VERIFY(m_workspace->apply({change::editInvitation(id, {{Field::InvitationAsked, qint64(0)}, {Field::Role, u"Viewer"_s}})}));
    QCOMPARE(invitations({Column::InvitationState, Column::Role}, u"email:new"_s), QStringList {u"pending|Viewer"_s});
}

// Where the mail server was away for longer than it is good.
void InvitationsTest::nothingExpiredIsSent()
{
    MUSTER_VERIFY(m_workspace->apply({inviting(New)}));
    wait(8 * Day);
    QVERIFY(!claim());
    QCOMPARE(m_workspace->rows({.table = Table::Mails}, {Column::MailState}), QStringList {u"taken-back"_s});
}

void InvitationsTest::onlyWhatWaitsIsChanged()
{
    const ClaimedMail mail = invited(New);
    MUSTER_VERIFY(m_workspace->apply({change::editInvitation(New, {{Field::Role, u"Viewer"_s}, {Field::HideInviter, true}})}));
    QCOMPARE(look(mail.token)->offer->roleName, u"Viewer"_s);
    QCOMPARE(look(mail.token)->offer->inviter, QString());
    MUSTER_VERIFY(accept(mail.token, {.declines = true}));
    const QString id = invitations({Column::InvitationId}).value(0);
    QCOMPARE(codeOf(m_workspace->apply({change::editInvitation(id, {{Field::Role, u"Analyst"_s}})})), int(ErrorCode::InvitationAnswered));
    QCOMPARE(codeOf(m_workspace->apply({revoking(id)})), int(ErrorCode::InvitationAnswered));
}

void InvitationsTest::whoInvitesStandsThere()
{
    const ClaimedMail told = invited(New);
    const ClaimedMail hidden = invited(u"two@y.example"_s, {{Field::HideInviter, true}});
    QVERIFY(!told.inviter.isEmpty());
    QCOMPARE(hidden.inviter, QString());
    QCOMPARE(look(told.token)->offer->inviter, told.inviter);
    QCOMPARE(look(hidden.token)->offer->inviter, QString());
    const QString by = invitations({Column::By}).value(0);
    QCOMPARE(m_workspace->rows({Table::Invitations, {}, {{Column::By, {by}}}, {}}, {Column::Email}).size(), 2);
    QCOMPARE(m_workspace->rows({Table::Invitations, {}, {{Column::By, {Kim}}}, {}}, {Column::Email}).size(), 0);
}

void InvitationsTest::anAccountThatGoesTakesItAlong()
{
    const ClaimedMail mail = invited(New);
    MUSTER_VERIFY(accept(mail.token));
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Deletion, u"any"_s}})}));
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(New)}));
    QCOMPARE(invitations(), QStringList());
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(invitations(), QStringList {New + u"|accepted"_s});
    MUSTER_VERIFY((*m_workspace)->redo().result());
    QCOMPARE(invitations(), QStringList());
}

void InvitationsTest::aProjectThatGoesRevokes()
{
    const ClaimedMail mail = invited(New);
    MUSTER_VERIFY(m_workspace->apply({change::deleteProject(u"Alpha"_s)}));
    QCOMPARE(invitations({Column::InvitationState, Column::Project}), QStringList {u"revoked|Alpha"_s});
    QCOMPARE(whyOf(accept(mail.token)), u"revoked"_s);
    MUSTER_VERIFY((*m_workspace)->undo().result());
    MUSTER_VERIFY(accept(mail.token));
}

void InvitationsTest::aRoleThatGoesIsReplaced()
{
    MUSTER_VERIFY(m_workspace->apply({change::addRole({{Field::Name, u"Guest"_s}, {Field::Scope, u"project"_s}})}));
    const ClaimedMail mail = invited(New, {{Field::Role, u"Guest"_s}});
    const Result<Outcome> alone = m_workspace->apply({change::deleteRole(u"Guest"_s)});
    QCOMPARE(codeOf(alone), int(ErrorCode::RoleInUse));
    QCOMPARE(whyOf(alone), u"Guest|0|0|1"_s);
    MUSTER_VERIFY(m_workspace->apply({change::deleteRole(u"Guest"_s, u"Viewer"_s)}));
    MUSTER_VERIFY(accept(mail.token));
    QCOMPARE(onAlpha(), QStringList {New + u"|Viewer"_s});
}

void InvitationsTest::seatsAreCountedWhenItIsAccepted()
{
    const ClaimedMail one = invited(New);
    const ClaimedMail two = invited(u"two@y.example"_s);
    const qint64 taken = m_workspace->rows({Table::Users, {}, {{Column::Licence, {u"true"_s}}}, {}, true, true}, {Column::Email}).size();
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LicenceKey, testLicence(int(taken) + 1)}})}));
    MUSTER_VERIFY(accept(one.token));
    QCOMPARE(codeOf(accept(two.token)), int(ErrorCode::SeatsExceeded));
    QVERIFY(look(two.token).has_value()); // it is not used up by that
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LicenceKey, testLicence(int(taken) + 2)}})}));
    MUSTER_VERIFY(accept(two.token));
}

void InvitationsTest::itIsFoundByItsState()
{
    MUSTER_VERIFY(m_workspace->apply({inviting(u"old@y.example"_s)}));
    wait(8 * Day);
    MUSTER_VERIFY(m_workspace->apply({inviting(u"waits@y.example"_s), inviting(u"gone@y.example"_s)}));
    MUSTER_VERIFY(m_workspace->apply({revoking(u"gone@y.example"_s)}));
    QCOMPARE(invitations({Column::Email}), QStringList({u"waits@y.example"_s, u"old@y.example"_s, u"gone@y.example"_s})); // what wants something first
    QCOMPARE(invitations({Column::Email}, u"state:expired"_s), QStringList {u"old@y.example"_s});
    QCOMPARE(invitations({Column::Email}, u"state:pending"_s), QStringList {u"waits@y.example"_s});
    QCOMPARE(invitations({Column::Email}, u"-state:accepted"_s).size(), 3);
    QCOMPARE(invitations({Column::Email}, u"project:alp"_s).size(), 3);
    QCOMPARE(m_workspace->rows({Table::Invitations, {}, {{Column::InvitationState, {u"expired"_s, u"revoked"_s}}}, {}}, {Column::Email}).size(), 2);
}

void InvitationsTest::whoIsMeant()
{
    const auto project = [this](const QString &name) { return m_workspace->rows({.table = Table::Projects, .text = u"name:"_s + name}, {Column::ProjectId}).value(0); };
    MUSTER_VERIFY(m_workspace->apply({inviting(New), newUser(u"on@x.example"_s), change::assignUser(u"Alpha"_s, u"on@x.example"_s, {{Field::Role, u"Viewer"_s}})}));
    const QVector<Invitee> asked {{.email = u"third@y.example"_s}, {.email = New.toUpper()}, {.email = Kim}, {.email = u"on@x.example"_s}, {.email = u"?"_s, .way = Invitee::IsWrong}};
    const auto ways = [&](const QString &role) {
        QVector<int> found;
        const Result<QVector<Invitee>> invitees = (*m_workspace)->read(FindInvitees {asked, project(u"Alpha"_s), role}).result();
        if (invitees)
            std::transform(invitees->cbegin(), invitees->cend(), std::back_inserter(found), [](const Invitee &one) { return int(one.way); });
        return found;
    };
    QCOMPARE(ways(u"project.viewer"_s), QVector<int>({Invitee::Invite, Invitee::Resend, Invitee::Bind, Invitee::IsOnProject, Invitee::IsWrong}));
    QCOMPARE(ways(u"project.analyst"_s), QVector<int>({Invitee::Invite, Invitee::Resend, Invitee::Bind, Invitee::ChangeRole, Invitee::IsWrong}));
    const QVector<Invitee> all = (*m_workspace)->read(FindInvitees {asked, project(u"Alpha"_s), u"project.analyst"_s}).result().value();
    const Offer offer {project(u"Alpha"_s), u"project.analyst"_s, u"de"_s, true};
    MUSTER_VERIFY((*m_workspace)->apply(OfferedTo {}.changes(all, offer)).result());
    const QStringList on = onAlpha();
    QCOMPARE(QSet<QString>(on.cbegin(), on.cend()), QSet<QString>({Kim + u"|Analyst"_s, u"on@x.example|Analyst"_s}));
    const QString offered = u"|Standard User|en"_s; // what it offers stays
    QCOMPARE(invitations({Column::Email, Column::Role, Column::PreferredLanguage}), QStringList({New + offered, u"third@y.example|Analyst|de"_s}));
    QCOMPARE(OfferedTo({true, false}).changes(all, offer).changes.size(), 2);
    Offer unsent = offer;
    unsent.sendsMail = false;
    QCOMPARE(OfferedTo({true, false}).changes(all, unsent).changes.size(), 1);
}

QTEST_GUILESS_MAIN(InvitationsTest)
#include "InvitationsTest.moc"
