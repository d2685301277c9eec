// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/MailLink.h"
#include "core/Password.h"
#include "storage/Writer.h"
#include "storage/visits/KnownVisit.h"
#include "storage/visits/Visits.h"
#include "support/TestWorkspace.h"

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QString Hash = u"$argon2id$v=19$m=65536,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"_s;
const QString Other = u"$argon2id$v=19$m=65536,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA"_s;
const QString Kim = u"kim@x.example"_s;
const QByteArray Sealed(52, 's');
const QString Code(64, u'c');

} // namespace

// Who is signed in on the pages of the workspace, and their second factor; on each engine.
class VisitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoKnowsThePasswordIsIn();
    void nobodyElseIs();
    void itEndsByItself();
    void itEndsWithTheAccount_data();
    void itEndsWithTheAccount();
    void whatIsTheirsIsChanged();
    void whatIsNotTheirsIsNot();
    void aSecondFactorIsAskedFor();
    void noCodeIsGoodTwice();
    void anAdministratorResetsIt();
    void undoBringsItBack();
    void itIsSetUpWhereTheFlagStands();
    void othersWhoAreInAreOut();
    void onlyWhoseItIsSetsItUp();
    void aTemporaryPasswordIsSaid();
    void whoHasForgottenGetsAMail();
    void tooManyFailuresLock();
    void failuresOfLongAgoDoNot();
    void whoGetsInBeginsAnew();
    void reportedFailuresCountToo();
    void nobodyElseIsCounted();
    void whatFailedBeforeASuccessDoesNotCount();
    void whatCouldNotBeLockedIsForgotten();
    void theLastWhoManagesAdministratorsStays();
    void aLockIsNothingToUndo();
    void cleanup();

private:
    qint64 tryWrong(int times = 1, const QString &email = u"KIM@x.example"_s, qint64 ago = 0); // the number of the event that locks; 0: none did
    void makeAdministrator(const QString &email, const QString &role = u"administrator"_s); // who signs in by a password
    QString visit(const QString &hash = Hash); // a token; blank: refused
    Result<KnownVisit> look(const QString &token) { return (*m_workspace)->read(ReadVisit {token}).result(); }
    Result<Outcome> use(const QString &token, const OwnChange &change) { return (*m_workspace)->useVisit(token, change).result(); }
    QStringList kim(const QVector<Column> &columns) { return m_workspace->rows({Table::Users, u"email:"_s + Kim, {}, {}, true, true}, columns); }

    std::shared_ptr<std::atomic<qint64>> m_now;
    std::unique_ptr<TestWorkspace> m_workspace;
};

void VisitsTest::init()
{
    m_now = std::make_shared<std::atomic<qint64>>(1'790'000'000'000);
    m_workspace = std::make_unique<TestWorkspace>([now = m_now] { return now->load(); });
    MUSTER_VERIFY(m_workspace->apply({newUser(Kim, {{Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}})}));
    MUSTER_VERIFY((*m_workspace)->setPassword({.user = Kim, .hash = Hash}).result());
}

void VisitsTest::cleanup()
{
    const Result<WorkspaceReport> verified = (*m_workspace)->verify().result();
    MUSTER_VERIFY(verified);
    QCOMPARE(faultsOf(*verified), QString());
}

void VisitsTest::makeAdministrator(const QString &email, const QString &role)
{
    *m_now += 1'000;
    if (!email.startsWith(u"ada@"_s)) // who is there
        MUSTER_VERIFY(m_workspace->apply({newUser(email, {{Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}, {Field::Roles, QStringList {role}}})}));
    MUSTER_VERIFY((*m_workspace)->setPassword({.user = email, .hash = Hash}).result());
}

QString VisitsTest::visit(const QString &hash)
{
    *m_now += 1'000;
    const QString token = MailLink::newToken();
    const Result<VisitStart> started = (*m_workspace)->startVisit({Kim, hash, token}).result();
    return started && *started != VisitStart::Refused ? token : QString();
}

void VisitsTest::whoKnowsThePasswordIsIn()
{
    const QString token = visit();
    const Result<KnownVisit> known = look(token);
    MUSTER_VERIFY(known);
    QCOMPARE(known->email, Kim);
    QVERIFY(!known->needsCode && !known->mfa && !known->hasTemporary);
    QVERIFY((*m_workspace)->endVisit(token).result().value());
    QVERIFY(!look(token));
    QVERIFY(!(*m_workspace)->endVisit(token).result().value());
}

void VisitsTest::nobodyElseIs()
{
    QCOMPARE(visit(Other), QString());
    QCOMPARE(visit({}), QString());
    QVERIFY(!look(MailLink::newToken()));
    QVERIFY(!look({}));
    QCOMPARE((*m_workspace)->read(ReadPasswordForm {Kim}).result().value(), Password::formOf(Hash));
    QCOMPARE((*m_workspace)->read(ReadPasswordForm {u"ada@northwind.example"_s}).result().value(), QString()); // has none
    QCOMPARE((*m_workspace)->read(ReadPasswordForm {u"nobody@x.example"_s}).result().value(), QString());
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::Status, u"disabled"_s}})}));
    QCOMPARE(visit(), QString());
}

void VisitsTest::itEndsByItself()
{
    const QString token = visit();
    *m_now += KnownVisit::Life - 1;
    MUSTER_VERIFY(look(token));
    *m_now += 1;
    QVERIFY(!look(token));
    QVERIFY(!use(token, {.set = {{Field::FirstName, u"X"_s}}}));
}

void VisitsTest::itEndsWithTheAccount_data()
{
    QTest::addColumn<Values>("set");
    QTest::newRow("deactivated") << Values {{Field::Status, u"disabled"_s}};
    QTest::newRow("sessions ended") << Values {{Field::SessionsEnded, qint64(1)}};
    QTest::newRow("another address") << Values {{Field::Email, u"kim2@x.example"_s}};
    QTest::newRow("password taken away") << Values {{Field::PasswordChanged, {}}};
}

void VisitsTest::itEndsWithTheAccount()
{
    QFETCH(Values, set);
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::CorrectNames, true}})}));
    const QString token = visit();
    *m_now += 1'000;
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::Department, u"Else"_s}})}));
    MUSTER_VERIFY(look(token)); // not with anything else
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, set)}));
    QVERIFY(!look(token));
}

// In the trail they did it themselves.
void VisitsTest::whatIsTheirsIsChanged()
{
    const QString token = visit();
    const QByteArray picture = QByteArray::fromHex("89504e470d0a1a0a01");
    MUSTER_VERIFY(use(token, {.set = {{Field::FirstName, u"Kim"_s}, {Field::LastName, u"Lund"_s}, {Field::PreferredLanguage, u"ja"_s}, {Field::Signature, u"K."_s}}, .picture = picture, .origin = u"here"_s}));
    const Result<KnownVisit> known = look(token);
    MUSTER_VERIFY(known);
    QCOMPARE(known->firstName + known->lastName + known->language + known->signature, u"KimLundjaK."_s);
    QCOMPARE(known->picture, picture);
    QCOMPARE(m_workspace->rows({.table = Table::Events, .text = u"operator:kim"_s}, {Column::Operator, Column::Origin}), QStringList {u"kim@x.example|here"_s});
    MUSTER_VERIFY(use(token, {.picture = QByteArray()}));
    QVERIFY(look(token)->picture.isEmpty());
    *m_now += 1'000;
    MUSTER_VERIFY(use(token, {.hash = Other}));
    QVERIFY(!look(token)); // one signs in anew, with that
    QCOMPARE(visit(), QString());
    QVERIFY(!visit(Other).isEmpty());
}

void VisitsTest::whatIsNotTheirsIsNot()
{
    const Result<Outcome> mfa = use(visit(), {.set = {{Field::Mfa, true}}});
    QVERIFY(!mfa && mfa.error().code == ErrorCode::InvalidValue); // without any
    QCOMPARE(kim({Column::Mfa}), QStringList {u"false"_s});
}

void VisitsTest::aSecondFactorIsAskedFor()
{
    MUSTER_VERIFY(use(visit(), {.authenticator = NewAuthenticator {Sealed, 100, {Code}}}));
    QCOMPARE(kim({Column::Mfa}), QStringList {u"true"_s});
    const QString token = MailLink::newToken();
    QCOMPARE((*m_workspace)->startVisit({Kim, Hash, token}).result().value(), VisitStart::NeedsCode);
    const Result<KnownVisit> known = look(token);
    MUSTER_VERIFY(known);
    QVERIFY(known->needsCode);
    QCOMPARE(known->secret, Sealed);
    const Result<Outcome> early = use(token, {.set = {{Field::FirstName, u"X"_s}}});
    QVERIFY(!early && early.error().code == ErrorCode::LinkExpired);
    QVERIFY((*m_workspace)->passVisit(token, {.step = 101}).result().value());
    QVERIFY(!look(token)->needsCode);
    MUSTER_VERIFY(use(token, {.set = {{Field::Mfa, false}}})); // and away with it
    QVERIFY(!look(token)); // one signs in anew
    QCOMPARE((*m_workspace)->startVisit({Kim, Hash, MailLink::newToken()}).result().value(), VisitStart::In);
}

void VisitsTest::noCodeIsGoodTwice()
{
    MUSTER_VERIFY(use(visit(), {.authenticator = NewAuthenticator {Sealed, 100, {Code}}}));
    const QString token = visit();
    const auto pass = [this](const QString &shown, const VisitCode &code) { return (*m_workspace)->passVisit(shown, code).result().value(); };
    QVERIFY(!pass(token, {.step = 100})); // it proved that the app shows what it should
    QVERIFY(pass(token, {.step = 101}));
    const QString second = visit();
    QVERIFY(!pass(second, {.step = 101}));
    QVERIFY(!pass(second, {.recoveryHash = QString(64, u'd')}));
    QVERIFY(!pass(second, {}));
    QVERIFY(pass(second, {.recoveryHash = Code}));
    QVERIFY(!pass(visit(), {.recoveryHash = Code}));
    QVERIFY(!pass(MailLink::newToken(), {.step = 200})); // of nobody's visit
}

void VisitsTest::anAdministratorResetsIt()
{
    MUSTER_VERIFY(use(visit(), {.authenticator = NewAuthenticator {Sealed, 100, {Code}}}));
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::Mfa, false}})}));
    QVERIFY(!look(visit())->needsCode);
    MUSTER_VERIFY(use(visit(), {.authenticator = NewAuthenticator {Sealed, 100, {Code}}})); // the codes of the one before are gone
}

void VisitsTest::undoBringsItBack()
{
    MUSTER_VERIFY(use(visit(), {.authenticator = NewAuthenticator {Sealed, 100, {Code}}}));
    const Result<Outcome> reset = m_workspace->apply({change::editUser(Kim, {{Field::Mfa, false}})});
    MUSTER_VERIFY(reset);
    QVERIFY(!look(visit())->needsCode);
    MUSTER_VERIFY((*m_workspace)->undo(reset->event).result());
    const QString token = visit();
    QVERIFY(look(token)->needsCode); // and not only in words
    QCOMPARE(look(token)->secret, Sealed);
    QVERIFY((*m_workspace)->passVisit(token, {.recoveryHash = Code}).result().value());
}

// As another system may have it, or an import.
void VisitsTest::itIsSetUpWhereTheFlagStands()
{
    MUSTER_VERIFY(m_workspace->apply({newUser(u"lee@x.example"_s, {{Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}, {Field::Mfa, true}})}));
    *m_now += 1'000;
    MUSTER_VERIFY((*m_workspace)->setPassword({.user = u"lee@x.example"_s, .hash = Hash}).result());
    const QString token = MailLink::newToken();
    QCOMPARE((*m_workspace)->startVisit({u"lee@x.example"_s, Hash, token}).result().value(), VisitStart::In); // none that could be asked for here
    const Result<Outcome> set = use(token, {.authenticator = NewAuthenticator {Sealed, 100, {Code}}});
    MUSTER_VERIFY(set);
    QVERIFY(set->event > 0);
    QCOMPARE((*m_workspace)->startVisit({u"lee@x.example"_s, Hash, MailLink::newToken()}).result().value(), VisitStart::NeedsCode);
}

void VisitsTest::othersWhoAreInAreOut()
{
    const QString thief = visit();
    const QString own = visit();
    MUSTER_VERIFY(use(own, {.authenticator = NewAuthenticator {Sealed, 100, {Code}}}));
    MUSTER_VERIFY(look(own));
    QVERIFY(!look(thief));
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::Mfa, false}})}));
    QVERIFY(!look(own)); // an administrator has reset it
}

void VisitsTest::onlyWhoseItIsSetsItUp()
{
    const Result<Outcome> set = m_workspace->apply({change::editUser(Kim, {{Field::Mfa, true}})});
    QVERIFY(!set && set.error().code == ErrorCode::InvalidValue);
}

void VisitsTest::aTemporaryPasswordIsSaid()
{
    *m_now += 1'000;
    MUSTER_VERIFY((*m_workspace)->setPassword({.user = Kim, .hash = Other, .temporary = true}).result());
    const QString token = visit(Other);
    QVERIFY(look(token)->hasTemporary);
    MUSTER_VERIFY(use(token, {.hash = Hash}));
    QVERIFY(!look(visit())->hasTemporary);
}

void VisitsTest::whoHasForgottenGetsAMail()
{
    const auto asks = [this](const QString &email) { return (*m_workspace)->askReset(email, u"here"_s).result(); };
    const Result<Outcome> notYet = asks(Kim);
    QVERIFY(!notYet && notYet.error().code == ErrorCode::MailNotSetUp);
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::MailServer, u"smtp://mail.x.example:587"_s}, {Field::MailSender, u"accounts@x.example"_s}, {Field::LinkPages, u"https://x.example"_s}})}));
    QCOMPARE(asks(u"nobody@x.example"_s).value().event, 0);
    QCOMPARE(asks(u"ada@northwind.example"_s).value().event > 0, true);
    QVERIFY(asks(u"KIM@X.example"_s).value().event > 0);
    QCOMPARE(asks(Kim).value().event, 0); // one is on its way
    *m_now += 16 * 60'000;
    QVERIFY(asks(Kim).value().event > 0);
    *m_now += Outbox::Hold;
    QStringList sent;
    while (const std::optional<ClaimedMail> mail = (*m_workspace)->claimMail().result().value())
        sent.append(mail->address);
    QVERIFY(sent.contains(Kim));
}

qint64 VisitsTest::tryWrong(int times, const QString &email, qint64 ago)
{
    qint64 event = 0;
    for (int i = 0; i < times; ++i) {
        *m_now += 1'000;
        const Result<Outcome> noted = (*m_workspace)->noteRefusal({email, u"muster-pages 192.0.2.7"_s, ago}).result();
        if (!noted)
            qFatal("%d", int(noted.error().code));
        event = noted->event;
    }
    return event;
}

// As those that login servers report do; in the trail with where they came from.
void VisitsTest::tooManyFailuresLock()
{
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LockAfter, qint64(3)}, {Field::LockWithin, qint64(10)}})}));
    const QString token = visit();
    QCOMPARE(tryWrong(2), 0);
    QCOMPARE(kim({Column::FailedSignIns, Column::Locked}), QStringList {u"2|false"_s});
    MUSTER_VERIFY(look(token));
    QVERIFY(tryWrong() > 0);
    QCOMPARE(kim({Column::FailedSignIns, Column::Locked}), QStringList {u"3|true"_s});
    QCOMPARE(m_workspace->rows({Table::Events, {}, {}, {}, true, true}, {Column::Operator, Column::Origin, Column::Reason}).value(0), u"%1|muster-pages 192.0.2.7|too many failed sign-ins"_s.arg(Kim));
    QVERIFY(!look(token));
    QCOMPARE(visit(), QString());
    QCOMPARE(tryWrong(5), 0); // it is locked
    *m_now += 1'000;
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::Locked, false}})}));
    QVERIFY(!visit().isEmpty());
    QCOMPARE(tryWrong(2), 0); // those before were forgiven
    QVERIFY(tryWrong() > 0);
}

void VisitsTest::failuresOfLongAgoDoNot()
{
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LockAfter, qint64(3)}, {Field::LockWithin, qint64(10)}})}));
    QCOMPARE(tryWrong(2), 0);
    *m_now += 10 * 60'000;
    QCOMPARE(tryWrong(2), 0);
    *m_now += 10 * 60'000 - 3'000;
    QVERIFY(tryWrong() > 0);
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::Locked, false}}), change::editWorkspace({{Field::LockAfter, qint64(0)}})}));
    QCOMPARE(tryWrong(130), 0); // nobody wants it; of many the last are known
    QCOMPARE(kim({Column::FailedSignIns, Column::Locked}), QStringList {u"100|false"_s});
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LockAfter, qint64(100)}, {Field::LockWithin, qint64(2)}})}));
    *m_now += 40'000; // 99 are within two minutes no more
    QCOMPARE(tryWrong(1), 0);
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LockWithin, qint64(3)}})}));
    QVERIFY(tryWrong() > 0);
}

void VisitsTest::whoGetsInBeginsAnew()
{
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LockAfter, qint64(3)}})}));
    QCOMPARE(kim({Column::LastLogin}), QStringList {QString()});
    QCOMPARE(tryWrong(2), 0);
    const QString first = visit();
    QVERIFY(!first.isEmpty());
    QVERIFY(kim({Column::LastLogin}) != QStringList {QString()});
    QCOMPARE(kim({Column::FailedSignIns}), QStringList {u"0"_s});
    QCOMPARE(tryWrong(2), 0);
    MUSTER_VERIFY(use(first, {.authenticator = NewAuthenticator {Sealed, 100, {Code}}}));
    const QString second = visit(); // who has shown no code yet is not in
    QCOMPARE(kim({Column::FailedSignIns}), QStringList {u"2"_s});
    const QStringList before = kim({Column::LastLogin});
    *m_now += 3'600'000 / 2;
    QVERIFY((*m_workspace)->passVisit(second, {.recoveryHash = Code}).result().value());
    QCOMPARE(kim({Column::FailedSignIns}), QStringList {u"0"_s});
    QVERIFY(kim({Column::LastLogin}) != before);
}

// Also where a reporter's clock is ahead.
void VisitsTest::reportedFailuresCountToo()
{
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LockAfter, qint64(3)}, {Field::LockWithin, qint64(10)}})}));
    const auto report = [this](qint64 at) { return (*m_workspace)->takeSignIns({{.line = 1, .user = Kim, .at = at, .outcome = SignInReport::Outcome::Failure}}).result(); };
    MUSTER_VERIFY(report(*m_now + 240'000));
    QCOMPARE(tryWrong(1), 0);
    MUSTER_VERIFY(report(*m_now));
    QCOMPARE(kim({Column::FailedSignIns, Column::Locked}), QStringList {u"3|true"_s});
}

void VisitsTest::nobodyElseIsCounted()
{
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LockAfter, qint64(1)}}), newUser(u"sso@x.example"_s, {{Field::SignIn, u"sso"_s}, {Field::Status, u"active"_s}}), newUser(u"new@x.example"_s, {{Field::SignIn, u"password"_s}})}));
    for (const QString &email : {u"nobody@x.example"_s, u"sso@x.example"_s, u"new@x.example"_s, QString(), u"address"_s, u"refused"_s})
        QCOMPARE((*m_workspace)->noteRefusal({email, {}}).result().value().event, 0);
    QCOMPARE(m_workspace->rows({Table::Users, u"locked:yes"_s, {}, {}, true, true}, {Column::Email}), QStringList());
    QVERIFY(tryWrong() > 0);
}

// It is counted a moment later.
void VisitsTest::whatFailedBeforeASuccessDoesNotCount()
{
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LockAfter, qint64(2)}})}));
    QVERIFY(!visit().isEmpty());
    QCOMPARE(tryWrong(3, Kim, 5'000), 0);
    QCOMPARE(kim({Column::FailedSignIns}), QStringList {u"0"_s});
    QCOMPARE(tryWrong(1, Kim, -5'000), 0);
    QVERIFY(tryWrong() > 0);
    *m_now += 1'000;
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::Locked, false}})}));
    QCOMPARE(tryWrong(3, Kim, 3'600'000), 0); // before that; so long ago is nothing noted
    *m_now += 20'000;
    QCOMPARE(tryWrong(1, Kim, 3'600'000), 0);
    QCOMPARE(kim({Column::FailedSignIns}), QStringList {u"1"_s});
}

// Or one wrong password would lock long after.
void VisitsTest::whatCouldNotBeLockedIsForgotten()
{
    const auto lockAfter = [this](qint64 times) { MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LockAfter, times}})})); };
    makeAdministrator(u"ada@northwind.example"_s);
    lockAfter(2);
    QCOMPARE(tryWrong(3, u"ada@northwind.example"_s), 0); // she is the last
    *m_now += 1'000;
    QCOMPARE((*m_workspace)->startVisit({u"ada@northwind.example"_s, Hash, MailLink::newToken()}).result().value(), VisitStart::In);
    makeAdministrator(u"bo@x.example"_s);
    QCOMPARE(tryWrong(1, u"ada@northwind.example"_s), 0);
    lockAfter(2);
    QCOMPARE(tryWrong(1, Kim), 0);
    lockAfter(0);
    *m_now += 1'000;
    QCOMPARE(tryWrong(3, Kim), 0);
    MUSTER_VERIFY((*m_workspace)->takeSignIns({{.line = 1, .user = Kim, .at = *m_now, .outcome = SignInReport::Outcome::Failure}}).result());
    QCOMPARE(kim({Column::Locked}), QStringList {u"false"_s});
    lockAfter(100);
    QCOMPARE(tryWrong(1, Kim), 0);
}

void VisitsTest::theLastWhoManagesAdministratorsStays()
{
    const QString ada = u"ada@northwind.example"_s;
    makeAdministrator(ada);
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LockAfter, qint64(2)}}),
        change::addRole({{Field::Name, u"Deputy"_s}, {Field::Permissions, QStringList {u"users.edit"_s, u"users.manage_roles"_s, u"users.view"_s}}})}));
    makeAdministrator(u"deputy@x.example"_s, u"Deputy"_s); // who could not unlock her
    QCOMPARE(tryWrong(3, ada), 0);
    QCOMPARE(m_workspace->rows({Table::Users, u"locked:yes"_s, {}, {}, true, true}, {Column::Email}), QStringList());
    makeAdministrator(u"bo@x.example"_s);
    QVERIFY(tryWrong(2, u"bo@x.example"_s) > 0);
    QCOMPARE(tryWrong(1, ada), 0); // she is the last again
    QVERIFY(tryWrong(2, u"deputy@x.example"_s) > 0);
}

// It stands under the name of whose account it is, but is none of what they did.
void VisitsTest::aLockIsNothingToUndo()
{
    const QString ada = u"ada@northwind.example"_s;
    makeAdministrator(ada);
    makeAdministrator(u"bo@x.example"_s);
    *m_now += 1'000;
    const QString words = u"a rather long password of Bo"_s;
    MUSTER_VERIFY((*m_workspace)->setPassword({.user = u"bo@x.example"_s, .hash = Password::hash(words).value()}).result());
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LockAfter, qint64(2)}})}));
    const Result<Outcome> done = m_workspace->apply({change::addProject(u"Bridge"_s)});
    MUSTER_VERIFY(done);
    const qint64 locked = tryWrong(2, ada);
    QVERIFY(locked > 0);
    *m_now += 1'000;
    OpenOptions options = m_workspace->options();
    options.operatorEmail = u"bo@x.example"_s;
    options.password = words;
    {
        const Result<std::unique_ptr<Workspace>> bo = Workspace::open(m_workspace->path(), options);
        MUSTER_VERIFY(bo);
        MUSTER_VERIFY((*bo)->apply({{change::editUser(ada, {{Field::Locked, false}})}, {}, 0}).result());
    }
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(m_workspace->rows({Table::Projects, {}, {}, {}, true, true}, {Column::Name}), QStringList());
    MUSTER_VERIFY((*m_workspace)->redo().result());
    QCOMPARE(m_workspace->rows({Table::Projects, {}, {}, {}, true, true}, {Column::Name}), QStringList {u"Bridge"_s});
}

QTEST_GUILESS_MAIN(VisitsTest)
#include "VisitsTest.moc"
