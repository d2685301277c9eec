// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Writer.h"
#include "storage/mails/FindReturned.h"
#include "storage/mails/Outbox.h"
#include "support/TestWorkspace.h"

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Noon = 1'790'000'000'000; // 2026-09-21
const QString Kim = u"Kim@x.example"_s; // active
const QString Lee = u"lee@x.example"_s; // pending activation
const QString Guest = u"guest@y.example"_s; // invited
const QString Refusal = u"550 5.1.1 No such user"_s;

} // namespace

// Mail that came back marks the address that it went to, until another arrives or the address is another; on each engine.
class ReturnedMailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void marksTheAddress();
    void onlyForGood_data();
    void onlyForGood();
    void whatIsRefusedAtOnceMarksItToo();
    void anotherAddressEndsIt();
    void aLaterOneEndsIt();
    void whatIsKnownLateIsOfTheLatest();
    void sendingAgainEndsIt();
    void isOfTheAddressWhoeverHasIt();
    void twoThatCameBackAreOne();
    void ofChanges();
    void isFound();
    void forgettingTakesItAlong();

private:
    static void fill(TestWorkspace &workspace);
    ClaimedMail sent(const Change &asking); // the mail that this asks for, handed over
    ClaimedMail sentTo(const QString &user) { return sent(change::editUser(user, {{user == Lee ? Field::ActivationAsked : Field::ResetAsked, qint64(0)}})); }
    bool comesBack(const ClaimedMail &mail, const QString &said = Refusal) { return (*m_workspace)->returnMail(mail.messageId, said).result().value(); }
    QVector<ReturnedMail> find(const FindReturned &question) { return (*m_workspace)->read(question).result().value(); }
    bool isMarked(const QString &address) { return !find({.addresses = {address}}).isEmpty(); }
    QString idOf(Table table, const QString &email) { return m_workspace->rows({table, u"email:"_s + email, {}, {}, true, true}, {table == Table::Users ? Column::UserId : Column::InvitationId}).value(0); }
    void wait(qint64 milliseconds) { *m_now += milliseconds; }

    std::shared_ptr<std::atomic<qint64>> m_now;
    WorkspaceMould m_mould {&ReturnedMailTest::fill};
    std::unique_ptr<TestWorkspace> m_workspace;
};

void ReturnedMailTest::fill(TestWorkspace &workspace)
{
    MUSTER_VERIFY(workspace.apply({newUser(Kim, {{Field::Status, u"active"_s}, {Field::SignIn, u"password"_s}}), newUser(Lee, {{Field::SignIn, u"password"_s}}), change::addProject(u"P"_s)}));
    MUSTER_VERIFY(workspace.apply({change::editWorkspace({{Field::MailServer, u"smtp://mail.x.example:587"_s}, {Field::MailSender, u"accounts@x.example"_s}, {Field::LinkPages, u"https://x.example"_s}})}));
}

void ReturnedMailTest::init()
{
    m_now = std::make_shared<std::atomic<qint64>>(Noon);
    m_workspace = m_mould.cast([now = m_now] { return now->load(); });
}

ClaimedMail ReturnedMailTest::sent(const Change &asking)
{
    if (const Result<Outcome> asked = m_workspace->apply({asking}); !asked)
        qFatal("A mail could not be asked for: %d", int(asked.error().code));
    wait(Outbox::Hold);
    const std::optional<ClaimedMail> mail = (*m_workspace)->claimMail().result().value();
    if (!mail || !(*m_workspace)->settleMail(*mail, {MailState::Sent, u"250 OK"_s}).result().value())
        qFatal("A mail could not be sent");
    wait(1'000);
    return *mail;
}

void ReturnedMailTest::marksTheAddress()
{
    const ClaimedMail mail = sentTo(Kim);
    QVERIFY(!isMarked(Kim));
    wait(60'000);
    QVERIFY(comesBack(mail));
    const QVector<ReturnedMail> expected {{u"KIM@X.example"_s, m_now->load(), Refusal}};
    QCOMPARE(find({.addresses = {u"KIM@X.example"_s, Lee}}), expected); // as it was asked for
    QCOMPARE(find({.objects = {idOf(Table::Users, Kim), idOf(Table::Users, Lee)}}), (QVector<ReturnedMail> {{Kim, m_now->load(), Refusal}}));
    wait(60'000);
    QVERIFY(!comesBack(mail, u"550 again"_s)); // it is known
    QCOMPARE(find({.addresses = {Kim}}).value(0).said, Refusal);
}

void ReturnedMailTest::onlyForGood_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("marks");
    QTest::newRow("no such user") << u"550 5.1.1 No such user"_s << true;
    QTest::newRow("status") << u"5.2.1"_s << true;
    QTest::newRow("given up after a while") << u"4.4.7 Expired"_s << false;
    QTest::newRow("greylisted for days") << u"451 4.7.1 Come again"_s << false;
    QTest::newRow("words alone") << u"gone"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void ReturnedMailTest::onlyForGood()
{
    QFETCH(QString, said);
    QFETCH(bool, marks);
    QVERIFY(comesBack(sentTo(Kim), said));
    QCOMPARE(m_workspace->rows({.table = Table::Mails}, {Column::MailState}), QStringList {u"failed"_s});
    QCOMPARE(isMarked(Kim), marks);
}

void ReturnedMailTest::whatIsRefusedAtOnceMarksItToo()
{
    for (const bool isReturned : {false, true}) {
        MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::ResetAsked, qint64(0)}})}));
        wait(Outbox::Hold);
        const std::optional<ClaimedMail> mail = (*m_workspace)->claimMail().result().value();
        QVERIFY(mail && (*m_workspace)->settleMail(*mail, {.state = MailState::Failed, .said = Refusal, .isReturned = isReturned}).result().value());
        QCOMPARE(isMarked(Kim), isReturned);
    }
}

void ReturnedMailTest::anotherAddressEndsIt()
{
    QVERIFY(comesBack(sentTo(Lee)));
    const QString id = idOf(Table::Users, Lee);
    QCOMPARE(find({.objects = {id}}).size(), 1);
    const Result<Outcome> corrected = m_workspace->apply({change::editUser(Lee, {{Field::Email, u"right@x.example"_s}})});
    MUSTER_VERIFY(corrected);
    QCOMPARE(find({.objects = {id}}).size(), 0);
    QVERIFY(isMarked(Lee)); // whoever gets that one
    MUSTER_VERIFY((*m_workspace)->undo(corrected->event).result());
    QCOMPARE(find({.objects = {id}}).size(), 1);
}

void ReturnedMailTest::aLaterOneEndsIt()
{
    QVERIFY(comesBack(sentTo(Kim)));
    QVERIFY(isMarked(Kim));
    const ClaimedMail later = sentTo(Kim);
    QVERIFY(!isMarked(Kim));
    QVERIFY(comesBack(later));
    QVERIFY(isMarked(Kim));
}

// The first of two comes back when the second has arrived: somebody gets mail there.
void ReturnedMailTest::whatIsKnownLateIsOfTheLatest()
{
    const ClaimedMail first = sentTo(Kim);
    (void)sentTo(Kim);
    QVERIFY(comesBack(first));
    QVERIFY(!isMarked(Kim));
}

void ReturnedMailTest::sendingAgainEndsIt()
{
    const ClaimedMail mail = sentTo(Kim);
    QVERIFY(comesBack(mail));
    QVERIFY((*m_workspace)->retryMail(mail.id).result().value());
    QVERIFY(!isMarked(Kim));
    const std::optional<ClaimedMail> again = (*m_workspace)->claimMail().result().value();
    QVERIFY(again && (*m_workspace)->settleMail(*again, {MailState::Sent, u"250 OK"_s}).result().value());
    QVERIFY(!isMarked(Kim));
    QVERIFY(comesBack(*again));
    QVERIFY(isMarked(Kim));
}

void ReturnedMailTest::isOfTheAddressWhoeverHasIt()
{
    QVERIFY(comesBack(sent(change::addInvitation({{Field::Email, Guest}, {Field::Project, u"P"_s}, {Field::Role, u"project.viewer"_s}}))));
    QCOMPARE(find({.objects = {idOf(Table::Invitations, Guest)}}).size(), 1);
    MUSTER_VERIFY(m_workspace->apply({newUser(Guest)}));
    QCOMPARE(find({.objects = {idOf(Table::Users, Guest)}}).size(), 1);
    QVERIFY(!isMarked(Kim));
}

void ReturnedMailTest::twoThatCameBackAreOne()
{
    QVERIFY(comesBack(sentTo(Kim), u"550 first"_s));
    QVERIFY(comesBack(sentTo(Kim), u"550 second"_s));
    const QVector<ReturnedMail> found = find({.addresses = {Kim}});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().said, u"550 second"_s);
}

// Those that would send a mail, to whom.
void ReturnedMailTest::ofChanges()
{
    for (const ClaimedMail &mail : {sentTo(Kim), sentTo(Lee), sent(change::addInvitation({{Field::Email, Guest}, {Field::Project, u"P"_s}, {Field::Role, u"project.viewer"_s}}))})
        QVERIFY(comesBack(mail));
    const auto warned = [this](const Change &change) {
        QStringList addresses;
        for (const ReturnedMail &mail : find(FindReturned::before({change})))
            addresses.append(mail.address);
        return addresses.join(u' ');
    };
    QCOMPARE(warned(change::editUser(Kim, {{Field::ResetAsked, qint64(0)}})), Kim);
    QCOMPARE(warned(change::editUser(idOf(Table::Users, Lee), {{Field::ActivationAsked, qint64(0)}})), Lee);
    QCOMPARE(warned(change::editInvitation(idOf(Table::Invitations, Guest), {{Field::InvitationAsked, qint64(0)}})), Guest);
    QCOMPARE(warned(change::addInvitation({{Field::Email, Kim}, {Field::Project, u"P"_s}})), Kim);
    QCOMPARE(warned(newUser(Guest, {{Field::SignIn, u"password"_s}})), Guest);
    for (const Change &silent : {newUser(Guest), change::editUser(Kim, {{Field::Locked, true}}), change::editUser(Kim, {{Field::ResetAsked, QVariant()}}), change::deleteUser(Kim), change::editInvitation(idOf(Table::Invitations, Guest), {{Field::Role, u"project.viewer"_s}})})
        QVERIFY(FindReturned::before({silent}).isNothing());
}

// In either table, as soon as it is known, though no event tells of it.
void ReturnedMailTest::isFound()
{
    const auto users = [this](const QString &query) { return m_workspace->rows({Table::Users, query, {}, {}, true, true}, {Column::Email, Column::Mail}); };
    const auto invitations = [this](const QString &query) { return m_workspace->rows({.table = Table::Invitations, .text = query}, {Column::Email, Column::Mail}); };
    const ClaimedMail mail = sentTo(Kim);
    const ClaimedMail invited = sent(change::addInvitation({{Field::Email, Guest}, {Field::Project, u"P"_s}, {Field::Role, u"project.viewer"_s}}));
    QCOMPARE(users(u"mail:returned"_s), QStringList());
    QCOMPARE(invitations(u"mail:returned"_s), QStringList());
    QVERIFY(comesBack(mail) && comesBack(invited));
    QCOMPARE(users(u"mail:returned"_s), QStringList {Kim + u"|returned"_s});
    QCOMPARE(users(u"mail:returned kim"_s), QStringList {Kim + u"|returned"_s});
    QVERIFY(users(u"mail:ok"_s).contains(Lee + u"|ok"_s) && !users(u"-mail:returned"_s).join(u' ').contains(Kim));
    QCOMPARE(m_workspace->rows({Table::Users, {}, {{Column::Mail, {u"returned"_s}}}, {}, true, true}, {Column::Email}), QStringList {Kim});
    QCOMPARE(invitations(u"mail:returned"_s), QStringList {Guest + u"|returned"_s});
    (void)sentTo(Kim);
    QCOMPARE(users(u"mail:returned"_s), QStringList());
}

void ReturnedMailTest::forgettingTakesItAlong()
{
    QVERIFY(comesBack(sent(change::addInvitation({{Field::Email, Guest}, {Field::Project, u"P"_s}, {Field::Role, u"project.viewer"_s}}))) && comesBack(sentTo(Kim)));
    MUSTER_VERIFY(m_workspace->apply({change::deleteInvitation(idOf(Table::Invitations, Guest))}));
    MUSTER_VERIFY(m_workspace->apply({newUser(Guest)}));
    QVERIFY(isMarked(Guest) && isMarked(Kim)); // whether or not the invitation is still there
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Tombstone, u"pseudonym"_s}, {Field::Deletion, u"any"_s}})}));
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(Guest)}));
    QVERIFY(!isMarked(Guest) && isMarked(Kim));
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(Kim)}));
    QVERIFY(!isMarked(Kim));
}

QTEST_GUILESS_MAIN(ReturnedMailTest)
#include "ReturnedMailTest.moc"
