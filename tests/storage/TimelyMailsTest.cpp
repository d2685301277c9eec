// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/MailLink.h"
#include "storage/mails/KnownLink.h"
#include "storage/mails/LinkUse.h"
#include "storage/mails/NextMail.h"
#include "storage/mails/Outbox.h"
#include "support/TestLicence.h"
#include "support/TestWorkspace.h"

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Noon = 1'790'000'000'000; // 2026-09-21
constexpr qint64 Day = 24 * 3'600'000LL;
const QString Ann = u"ann@x.example"_s; // is invited

} // namespace

// Mails that nobody asks for: reminders of invitations, and warnings of few seats; on each engine.
class TimelyMailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anInvitationIsRemindedOfOnce();
    void itsLinkReplacesTheFirst();
    void whatIsSentAgainIsRemindedOfAgain();
    void whoHasAnsweredIsNotReminded();
    void whatNeverWentIsNotRemindedOf();
    void notOnTheHeels();
    void theyCanBeSwitchedOff();
    void answeredWhileItWaits();
    void fewSeatsAreWarnedOfOnce();
    void moreSeatsAndFewAgain();
    void whoMayDoSomethingIsWarned();
    void whatIsLongAgoIsNotWarnedOf();
    void withoutALicenceNobodyIsWarned();
    void cleanup();

private:
    static void fill(TestWorkspace &workspace);
    std::optional<ClaimedMail> claim() { return (*m_workspace)->claimMail().result().value(); }
    std::optional<qint64> due() { return (*m_workspace)->read(NextMail {}).result().value(); }
    ClaimedMail sent(); // the next that is due
    ClaimedMail invited(); // Ann, by a mail that went
    QStringList mails(const QString &query = {}) { return m_workspace->rows({.table = Table::Mails, .text = query}, {Column::Email, Column::Mail, Column::MailState}); }
    void hold(int more); // licensed roles, by so many who had none
    void wait(qint64 milliseconds) { *m_now += milliseconds; }

    std::shared_ptr<std::atomic<qint64>> m_now;
    WorkspaceMould m_mould {&TimelyMailsTest::fill};
    std::unique_ptr<TestWorkspace> m_workspace;
    int m_holders = 0;
};

void TimelyMailsTest::fill(TestWorkspace &workspace)
{
    MUSTER_VERIFY(workspace.apply({change::addProject(u"Alpha"_s),
        change::editWorkspace({{Field::MailServer, u"smtp://mail.x.example:587"_s}, {Field::MailSender, u"accounts@x.example"_s}, {Field::LinkPages, u"https://x.example"_s}})}));
}

void TimelyMailsTest::init()
{
    m_now = std::make_shared<std::atomic<qint64>>(Noon);
    m_workspace = m_mould.cast([now = m_now] { return now->load(); });
    m_holders = 0;
    QVERIFY(!due());
}

void TimelyMailsTest::cleanup()
{
    const Result<WorkspaceReport> verified = (*m_workspace)->verify().result();
    MUSTER_VERIFY(verified);
    QCOMPARE(faultsOf(*verified), QString());
}

ClaimedMail TimelyMailsTest::sent()
{
    const std::optional<ClaimedMail> mail = claim();
    if (!mail || !(*m_workspace)->settleMail(*mail, {MailState::Sent, u"250 OK"_s}).result().value_or(false))
        qFatal("A mail could not be sent");
    return *mail;
}

ClaimedMail TimelyMailsTest::invited()
{
    if (!m_workspace->apply({change::addInvitation({{Field::Email, Ann}, {Field::Project, u"Alpha"_s}})}))
        qFatal("Nobody was invited");
    wait(Outbox::Hold);
    return sent();
}

void TimelyMailsTest::hold(int more)
{
    QVector<Change> changes;
    for (int i = 0; i < more; ++i)
        changes.append(newUser(u"holder%1@x.example"_s.arg(m_holders++), {{Field::Roles, QStringList {u"standard-user"_s}}}));
    if (!m_workspace->apply(changes))
        qFatal("There was no seat");
}

void TimelyMailsTest::anInvitationIsRemindedOfOnce()
{
    const ClaimedMail first = invited();
    QCOMPARE(first.kind, MailKind::Invitation);
    wait(5 * Day - 2 * Outbox::Hold); // of seven, which began when it was asked for
    QVERIFY(!due());
    QVERIFY(!claim());
    wait(2 * Outbox::Hold);
    QCOMPARE(due(), std::optional<qint64>(0));
    const ClaimedMail reminder = sent();
    QCOMPARE(reminder.kind, MailKind::InvitationReminder);
    QCOMPARE(reminder.address, Ann);
    QCOMPARE(reminder.project, u"Alpha"_s);
    QCOMPARE(reminder.inviter, u"Ada King"_s);
    QCOMPARE(reminder.until, first.until);
    QVERIFY(reminder.messageId != first.messageId);
    QVERIFY(!due());
    QVERIFY(!claim());
    QCOMPARE(mails(), QStringList({Ann + u"|invitation-reminder|sent"_s, Ann + u"|invitation|sent"_s}));
}

void TimelyMailsTest::itsLinkReplacesTheFirst()
{
    const ClaimedMail first = invited();
    wait(5 * Day);
    const ClaimedMail reminder = sent();
    const Result<KnownLink> old = (*m_workspace)->read(ReadLink {first.token}).result();
    QVERIFY(!old && old.error().code == ErrorCode::LinkReplaced);
    const Result<KnownLink> link = (*m_workspace)->read(ReadLink {reminder.token}).result();
    MUSTER_VERIFY(link);
    QCOMPARE(link->kind, MailKind::Invitation);
    MUSTER_VERIFY((*m_workspace)->useLink(reminder.token, {.hash = {}, .declines = true}).result());
}

void TimelyMailsTest::whatIsSentAgainIsRemindedOfAgain()
{
    invited();
    wait(5 * Day);
    sent();
    MUSTER_VERIFY(m_workspace->apply({change::editInvitation(Ann, {{Field::InvitationAsked, qint64(0)}})}));
    wait(Outbox::Hold);
    QCOMPARE(sent().kind, MailKind::Invitation);
    wait(4 * Day);
    QVERIFY(!claim());
    wait(Day);
    QCOMPARE(sent().kind, MailKind::InvitationReminder);
    QVERIFY(!claim());
}

void TimelyMailsTest::whoHasAnsweredIsNotReminded()
{
    MUSTER_VERIFY((*m_workspace)->useLink(invited().token, {.hash = {}, .declines = true}).result());
    wait(5 * Day);
    QVERIFY(!due());
    QVERIFY(!claim());
}

// What it would say a second time was never said.
void TimelyMailsTest::whatNeverWentIsNotRemindedOf()
{
    MUSTER_VERIFY(m_workspace->apply({change::addInvitation({{Field::Email, Ann}, {Field::Project, u"Alpha"_s}})}));
    wait(Outbox::Hold);
    const std::optional<ClaimedMail> mail = claim();
    QVERIFY(mail && (*m_workspace)->settleMail(*mail, {MailState::Failed, u"550 nobody"_s}).result().value_or(false));
    wait(5 * Day);
    QVERIFY(!due());
    QVERIFY(!claim());
}

// Of an invitation that is good for a day or two, it would come with the invitation itself.
void TimelyMailsTest::notOnTheHeels()
{
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::InvitationDays, 2}})}));
    invited();
    for (int hours = 0; hours < 47; ++hours) {
        wait(Day / 24);
        QVERIFY(!due());
        QVERIFY(!claim());
    }
}

void TimelyMailsTest::theyCanBeSwitchedOff()
{
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::RemindDays, 0}})}));
    invited();
    wait(6 * Day);
    QVERIFY(!due());
    QVERIFY(!claim());
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::RemindDays, 3}})}));
    QCOMPARE(sent().kind, MailKind::InvitationReminder);
}

// The one that waits, since the server was away, does not go to who has said no.
void TimelyMailsTest::answeredWhileItWaits()
{
    const ClaimedMail first = invited();
    wait(5 * Day);
    const std::optional<ClaimedMail> reminder = claim();
    QVERIFY(reminder);
    QVERIFY((*m_workspace)->settleMail(*reminder, {MailState::Waiting, u"421 later"_s, Outbox::Hold}).result().value_or(false));
    MUSTER_VERIFY((*m_workspace)->useLink(first.token, {.hash = {}, .declines = true}).result());
    wait(2 * Outbox::Hold);
    QVERIFY(!claim());
    QCOMPARE(mails(u"mail:invitation-reminder"_s), QStringList {Ann + u"|invitation-reminder|taken-back"_s});
}

void TimelyMailsTest::fewSeatsAreWarnedOfOnce()
{
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LicenceKey, testLicence(10)}})}));
    hold(5); // and Ada
    QVERIFY(!due());
    QVERIFY(!claim());
    hold(1);
    QCOMPARE(due(), std::optional<qint64>(0));
    const ClaimedMail warning = sent();
    QCOMPARE(warning.kind, MailKind::SeatWarning);
    QCOMPARE(warning.address, u"ada@northwind.example"_s);
    QCOMPARE(warning.seats, 10);
    QCOMPARE(warning.taken, 7);
    QCOMPARE(warning.token, QString());
    hold(1);
    QVERIFY(!due());
    QVERIFY(!claim());
}

void TimelyMailsTest::moreSeatsAndFewAgain()
{
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LicenceKey, testLicence(10)}})}));
    hold(6);
    sent();
    MUSTER_VERIFY(m_workspace->apply({change::editUser(u"holder0@x.example"_s, {{Field::Roles, QStringList {u"analyst"_s}}})}));
    QVERIFY(!due());
    wait(Outbox::Hold);
    hold(1);
    const ClaimedMail warning = sent();
    QCOMPARE(warning.taken, 7);
    QVERIFY(!claim());
}

// Not whoever is deactivated, and nobody who could only look.
void TimelyMailsTest::whoMayDoSomethingIsWarned()
{
    MUSTER_VERIFY(m_workspace->apply({newUser(u"bo@x.example"_s, {{Field::Roles, QStringList {u"administrator"_s}}, {Field::Status, u"active"_s}}),
        newUser(u"gone@x.example"_s, {{Field::Roles, QStringList {u"administrator"_s}}, {Field::Status, u"disabled"_s}}), newUser(u"user@x.example"_s, {{Field::Status, u"active"_s}}),
        change::editWorkspace({{Field::LicenceKey, testLicence(6)}})}));
    QSet<QString> addresses;
    while (const std::optional<ClaimedMail> mail = claim())
        addresses.insert(mail->address);
    QCOMPARE(addresses, QSet<QString>({u"ada@northwind.example"_s, u"bo@x.example"_s}));
}

void TimelyMailsTest::whatIsLongAgoIsNotWarnedOf()
{
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LicenceKey, testLicence(10)}})}));
    hold(6);
    wait(31 * Day);
    QVERIFY(!due());
    QVERIFY(!claim());
}

void TimelyMailsTest::withoutALicenceNobodyIsWarned()
{
    hold(6);
    QVERIFY(!due());
    QVERIFY(!claim());
}

QTEST_GUILESS_MAIN(TimelyMailsTest)
#include "TimelyMailsTest.moc"
