// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SiteFixture.h"
#include "storage/mails/Outbox.h"
#include "storage/visits/OwnAct.h"
#include "storage/visits/Visits.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace muster;

// Signing in on the pages, and one's own account.
class AccountPagesTest : public SiteFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void somebodySignsIn();
    void nobodyLearnsWhoHasAnAccount();
    void strangersAreWorkedOnAsMuch();
    void anotherSecretFileOpensNothing();
    void whoKnowsItIsNotKeptOut();
    void aSecondFactorIsSetUpAnew();
    void passwordsAreNotTriedForLong();
    void codesAreNotTriedForLong();
    void whatFailedIsCountedAtTheEnd();
    void tooManyFailuresLockTheAccount();
    void aPasswordIsChanged();
    void aTemporaryPasswordComesFirst();
    void picturesAreMadeAnew();
    void whoHasForgottenGetsAMail();
    void cleanup() { close(); }
};

void AccountPagesTest::somebodySignsIn()
{
    account(u"kim@x.example"_s);
    QVERIFY(m_browser->get(u"/accounts/account"_s).location == "/accounts/"_L1);
    const Answer in = m_browser->fill(u"/accounts/"_s, {{u"email"_s, u" KIM@x.example"_s}, {u"password"_s, Good}});
    QCOMPARE(in.status, 303);
    QCOMPARE(in.location, u"/accounts/account"_s);
    QVERIFY(in.header("set-cookie").contains("muster-visit="));
    const Answer page = m_browser->get(u"/accounts/account"_s);
    QVERIFY(page.body.contains(u"kim@x.example"_s) && page.body.contains(u"value=\"Kim\""_s));
    const QString form = page.field(u"form"_s);
    const Answer saved = m_browser->post(u"/accounts/account/person"_s, {{u"form"_s, form}, {u"first"_s, u"Kim <b>"_s}, {u"last"_s, u"Lund"_s}, {u"mails"_s, u"de"_s}, {u"signature"_s, u"K."_s}});
    QCOMPARE(saved.status, 303);
    QVERIFY(m_browser->get(saved.location).says(u"said.saved"_s, u"de"_s));
    QCOMPARE(user(u"kim@x.example"_s, {Column::FullName, Column::PreferredLanguage}), QStringList {u"Kim <b> Lund|de"_s});
    QCOMPARE(m_browser->post(u"/accounts/account/person"_s, {{u"first"_s, u"Eve"_s}}).status, 403);
    Browser other(m_server->port()); // nobody's cookie
    const QString theirs = other.get(u"/accounts/"_s).field(u"form"_s);
    QCOMPARE(other.post(u"/accounts/account/person"_s, {{u"form"_s, theirs}, {u"first"_s, u"Eve"_s}}).location, u"/accounts/"_s);
    // What others have changed meanwhile stays, where the form shows what was before
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::CorrectNames, true}}), change::editUser(u"kim@x.example"_s, {{Field::LastName, u"Newname"_s}})}));
    (void)m_browser->post(u"/accounts/account/person"_s, {{u"form"_s, form}, {u"first"_s, u"Kim"_s}, {u"was-first"_s, u"Kim <b>"_s}, {u"last"_s, u"Lund"_s}, {u"was-last"_s, u"Lund"_s}});
    QCOMPARE(user(u"kim@x.example"_s, {Column::FullName}), QStringList {u"Kim Newname"_s});
    const QString long_ = QString(300, u'x');
    QVERIFY(m_browser->post(u"/accounts/account/person"_s, {{u"form"_s, form}, {u"first"_s, long_}, {u"last"_s, u""_s}, {u"signature"_s, u""_s}}).says(u"problem.name"_s, u"de"_s));
    QCOMPARE(m_browser->post(u"/accounts/sign-out"_s, {{u"form"_s, form}}).status, 303);
    QCOMPARE(m_browser->get(u"/accounts/account"_s).status, 303);
    QCOMPARE(cell(u"SELECT count(*) FROM visits"_s), u"0"_s);
}

void AccountPagesTest::nobodyLearnsWhoHasAnAccount()
{
    account(u"kim@x.example"_s);
    account(u"new@x.example"_s, u"pending"_s, false);
    const auto bodyOf = [this](const QString &email, const QString &password) {
        Answer page = m_browser->fill(u"/accounts/"_s, {{u"email"_s, email}, {u"password"_s, password}});
        return page.body.replace(email, u"…"_s);
    };
    const QString wrong = bodyOf(u"kim@x.example"_s, Good + u"!"_s);
    QVERIFY(wrong.contains(PageText::in(u"en"_s)(u"problem.sign-in"_s)));
    for (const QString &email : {u"nobody@x.example"_s, u"new@x.example"_s, u"ada@northwind.example"_s})
        QCOMPARE(bodyOf(email, Good), wrong);
    QStringList forgot;
    for (const QString &email : {u"nobody@x.example"_s, u"kim@x.example"_s, u"no address"_s})
        forgot.append(m_browser->fill(u"/accounts/forgot"_s, {{u"email"_s, email}}).location);
    QCOMPARE(forgot, QStringList(3, u"/accounts/done/forgot"_s));
}

// Or how long it takes would say it; times say nothing here, so what is worked on is counted.
void AccountPagesTest::strangersAreWorkedOnAsMuch()
{
    const QString kim = u"kim@x.example"_s;
    const QString none = u"none@x.example"_s;
    const QString off = u"off@x.example"_s;
    const QString locked = u"locked@x.example"_s;
    const QString sso = u"sso@x.example"_s;
    for (const QString &email : {kim, off})
        account(email);
    account(none, u"active"_s, false);
    MUSTER_VERIFY(m_workspace->apply({change::editUser(off, {{Field::Status, u"disabled"_s}}), newUser(locked, {{Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}, {Field::Locked, true}}),
        newUser(sso, {{Field::SignIn, u"sso"_s}, {Field::Status, u"active"_s}})}));
    MUSTER_VERIFY((*m_workspace)->setPassword({.user = locked, .hash = cell(u"SELECT p.hash FROM passwords p JOIN users u ON u.id = p.user_id WHERE u.email = ?"_s, {kim})}).result());
    const auto workOf = [this](const QString &email, const QString &password) {
        const Password::Work before = Password::workDone();
        const int status = m_browser->fill(u"/accounts/"_s, {{u"email"_s, email}, {u"password"_s, password}}).status;
        const Password::Work done = Password::workDone().since(before);
        return u"%1: %2 of %3 KiB, %4 passes"_s.arg(status).arg(done.hashes).arg(done.memory).arg(done.passes);
    };
    const QString refused = u"422: 1 of 65536 KiB, 3 passes"_s;
    QCOMPARE(workOf(kim, Good + u'!'), refused);
    for (const QString &email : {u"nobody@x.example"_s, u"no address"_s, none, off, locked, sso}) {
        const QString work = workOf(email, Good);
        QVERIFY2(work == refused, qPrintable(email + u' ' + work));
    }
    QCOMPARE(workOf(kim, Good), u"303: 1 of 65536 KiB, 3 passes"_s);
}

// By whose key nobody can make codes: that of no key at all would be known to everybody.
void AccountPagesTest::anotherSecretFileOpensNothing()
{
    account(u"kim@x.example"_s);
    const PagesSecret other = PagesSecret::at(m_folder.filePath(u"other"_s)).value();
    MUSTER_VERIFY((*m_workspace)->startVisit({u"kim@x.example"_s, cell(u"SELECT hash FROM passwords"_s), u"token"_s}).result());
    MUSTER_VERIFY((*m_workspace)->useVisit(u"token"_s, {.authenticator = NewAuthenticator {other.sealed(OneTimeCode::newSecret()), 1, {}}}).result());
    QCOMPARE(m_browser->fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}}).location, u"/accounts/code"_s);
    const QString form = m_browser->get(u"/accounts/code"_s).field(u"form"_s);
    for (int i = -1; i <= 1; ++i)
        QVERIFY(m_browser->post(u"/accounts/code"_s, {{u"form"_s, form}, {u"code"_s, OneTimeCode::at({}, QDateTime::currentMSecsSinceEpoch() / OneTimeCode::Period + i)}}).says(u"problem.code"_s));
    QVERIFY(!m_secret->opened(m_door->read(ReadSealedSecret {}).result().value()).size()); // so the program does not start with it
}

void AccountPagesTest::whoKnowsItIsNotKeptOut()
{
    account(u"kim@x.example"_s);
    for (int i = 0; i < 15; ++i)
        QCOMPARE(m_browser->fill(u"/accounts/forgot"_s, {{u"email"_s, u"nobody@x.example"_s}}).status, 303);
    for (int i = 0; i < 15; ++i) {
        Browser other(m_server->port());
        QCOMPARE(other.fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}}).status, 303);
    }
}

// By who shows a code of the one before; also where it is required.
void AccountPagesTest::aSecondFactorIsSetUpAnew()
{
    account(u"kim@x.example"_s);
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::MfaRequired, true}})}));
    MUSTER_VERIFY((*m_workspace)->startVisit({u"kim@x.example"_s, cell(u"SELECT hash FROM passwords"_s), u"token"_s}).result());
    const NewAuthenticator first {m_secret->sealed(OneTimeCode::newSecret()), 1, {OneTimeCode::hashOf(u"first"_s), OneTimeCode::hashOf(u"second"_s)}};
    MUSTER_VERIFY((*m_workspace)->useVisit(u"token"_s, {.authenticator = first}).result());
    (void)m_browser->fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}});
    const QString form = m_browser->get(u"/accounts/code"_s).field(u"form"_s);
    QCOMPARE(m_browser->post(u"/accounts/code"_s, {{u"form"_s, form}, {u"code"_s, u"first"_s}}).location, u"/accounts/account"_s);
    QVERIFY(m_browser->get(u"/accounts/account"_s).says(u"account.mfa.again"_s) && !m_browser->get(u"/accounts/account"_s).says(u"account.mfa.end"_s));
    QVERIFY(m_browser->post(u"/accounts/account/mfa-again"_s, {{u"form"_s, form}, {u"code"_s, u"wrong"_s}}).says(u"problem.code"_s));
    const Answer page = m_browser->post(u"/accounts/account/mfa-again"_s, {{u"form"_s, form}, {u"code"_s, u"second"_s}});
    QVERIFY(page.says(u"mfa.title"_s));
    const QByteArray secret = secretOn(page);
    const QString code = OneTimeCode::at(secret, QDateTime::currentMSecsSinceEpoch() / OneTimeCode::Period);
    QCOMPARE(m_browser->post(u"/accounts/account/mfa"_s, {{u"form"_s, form}, {u"state"_s, page.field(u"state"_s)}, {u"code"_s, code}}).body.count(u"<li><code>"_s), OneTimeCode::RecoveryCodes);
    QVERIFY(cell(u"SELECT CAST(secret AS text) FROM authenticators"_s) != QString::fromLatin1(first.secret));
    QCOMPARE(cell(u"SELECT count(*) FROM recovery_codes"_s), u"10"_s); // those of the one before are gone
    QCOMPARE(user(u"kim@x.example"_s, {Column::Mfa}), QStringList {u"true"_s});
    QCOMPARE(m_browser->get(u"/accounts/account"_s).location, u"/accounts/?said=over"_s); // one signs in anew
}

// From one place few, from all of them some more.
void AccountPagesTest::passwordsAreNotTriedForLong()
{
    Site::Setup setup;
    setup.base = u"/accounts/"_s;
    setup.secure = false;
    setup.behindProxy = true;
    serve(setup);
    account(u"kim@x.example"_s);
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LockAfter, qint64(0)}})})); // or it would be locked
    const QString form = m_browser->get(u"/accounts/"_s).field(u"form"_s);
    int tried = 0;
    for (int i = 0; i < 20; ++i)
        tried += m_browser->post(u"/accounts/"_s, {{u"form"_s, form}, {u"email"_s, i % 2 ? u"kim@x.example"_s : u"KIM@x.example"_s}, {u"password"_s, QString::number(i)}}, {{"X-Forwarded-For", "192.0.2." + QByteArray::number(i)}}).status == 422 ? 1 : 0;
    QCOMPARE(tried, 20); // from other places
    tried = 0;
    for (int i = 0; i < 20; ++i)
        tried += m_browser->post(u"/accounts/"_s, {{u"form"_s, form}, {u"email"_s, u"kim@x.example"_s}, {u"password"_s, QString::number(i)}}, {{"X-Forwarded-For", "203.0.113.1:" + QByteArray::number(4'000 + i)}}).status == 422 ? 1 : 0;
    QCOMPARE(tried, 10);
    QCOMPARE(m_browser->post(u"/accounts/"_s, {{u"form"_s, form}, {u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}}, {{"X-Forwarded-For", "198.51.100.7"}}).status, 303); // and keep nobody out
}

void AccountPagesTest::codesAreNotTriedForLong()
{
    account(u"kim@x.example"_s);
    const QByteArray secret = OneTimeCode::newSecret();
    MUSTER_VERIFY((*m_workspace)->startVisit({u"kim@x.example"_s, cell(u"SELECT hash FROM passwords"_s), u"token"_s}).result());
    MUSTER_VERIFY((*m_workspace)->useVisit(u"token"_s, {.authenticator = NewAuthenticator {m_secret->sealed(secret), 1, {OneTimeCode::hashOf(u"abcde-fghij"_s)}}}).result());
    const Answer in = m_browser->fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}});
    QCOMPARE(in.location, u"/accounts/code"_s);
    QCOMPARE(m_browser->get(u"/accounts/account"_s).location, u"/accounts/code"_s);
    const QString form = m_browser->get(u"/accounts/code"_s).field(u"form"_s);
    const auto shows = [&](const QString &code) { return m_browser->post(u"/accounts/code"_s, {{u"form"_s, form}, {u"code"_s, code}}); };
    QCOMPARE(shows(OneTimeCode::at(secret, QDateTime::currentMSecsSinceEpoch() / OneTimeCode::Period)).location, u"/accounts/account"_s);
    QVERIFY(m_browser->get(u"/accounts/account"_s).says(u"account.mfa.on"_s));
    MUSTER_VERIFY((*m_workspace)->endVisit(u"token"_s).result());
    int tried = 0;
    (void)m_browser->fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}});
    for (int i = 0; i < 20; ++i)
        tried += shows(QString::number(100'000 + i)).status == 422 ? 1 : 0;
    QVERIFY2(tried <= 5, qPrintable(QString::number(tried)));
    *m_ahead += 120'000;
    QCOMPARE(shows(u"ABCDE FGHIJ"_s).location, u"/accounts/account"_s); // that was written down
}

// What waits for its time when the program ends is not lost.
void AccountPagesTest::whatFailedIsCountedAtTheEnd()
{
    account(u"kim@x.example"_s);
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_browser->fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, u"no"_s}}).says(u"problem.sign-in"_s));
    m_site->finish();
    QCOMPARE(cell(u"SELECT failed FROM sign_ins"_s), u"3"_s);
    m_site->finish(); // nothing is done twice
    QCOMPARE(cell(u"SELECT failed FROM sign_ins"_s), u"3"_s);
}

// Passwords and codes alike, here and there; what is said of it is what is always said.
void AccountPagesTest::tooManyFailuresLockTheAccount()
{
    account(u"kim@x.example"_s);
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LockAfter, qint64(3)}})}));
    const auto failed = [this] { return cell(u"SELECT coalesce(sum(failed), 0) FROM sign_ins"_s); };
    MUSTER_VERIFY((*m_workspace)->startVisit({u"kim@x.example"_s, cell(u"SELECT hash FROM passwords"_s), u"token"_s}).result());
    MUSTER_VERIFY((*m_workspace)->useVisit(u"token"_s, {.authenticator = NewAuthenticator {m_secret->sealed(OneTimeCode::newSecret()), 1, {OneTimeCode::hashOf(u"abcde-fghij"_s)}}}).result());
    const Answer wrong = m_browser->fill(u"/accounts/"_s, {{u"email"_s, u"Kim@x.example"_s}, {u"password"_s, u"no"_s}});
    QVERIFY(wrong.says(u"problem.sign-in"_s));
    QTRY_COMPARE_WITH_TIMEOUT(failed(), u"1"_s, LongestWait);
    (void)m_browser->fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}});
    const QString form = m_browser->get(u"/accounts/code"_s).field(u"form"_s);
    QVERIFY(m_browser->post(u"/accounts/code"_s, {{u"form"_s, form}, {u"code"_s, u"000000"_s}}).says(u"problem.code"_s));
    QTRY_COMPARE_WITH_TIMEOUT(failed(), u"2"_s, LongestWait);
    (void)m_browser->post(u"/accounts/code"_s, {{u"form"_s, form}, {u"code"_s, u"abcde-fghij"_s}});
    QCOMPARE(failed(), u"0"_s);
    const auto change = [&] { return m_browser->post(u"/accounts/account/password"_s, {{u"form"_s, form}, {u"current"_s, u"no"_s}, {u"password"_s, Good + u" neu"_s}, {u"again"_s, Good + u" neu"_s}}); };
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(change().says(u"problem.current"_s));
        QTRY_COMPARE_WITH_TIMEOUT(failed(), QString::number(i), LongestWait);
    }
    QTRY_COMPARE_WITH_TIMEOUT(user(u"kim@x.example"_s, {Column::Locked}), QStringList {u"true"_s}, LongestWait);
    QCOMPARE(m_browser->get(u"/accounts/account"_s).location, u"/accounts/?said=over"_s);
    QVERIFY(m_browser->fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}}).says(u"problem.sign-in"_s));
    const QString event = m_workspace->rows({Table::Events, {}, {}, {}, true, true}, {Column::Origin, Column::Reason}).value(0);
    QCOMPARE(event, u"muster-pages 127.0.0.1|too many failed sign-ins"_s);
}

void AccountPagesTest::aPasswordIsChanged()
{
    account(u"kim@x.example"_s);
    (void)m_browser->fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}});
    const QString form = m_browser->get(u"/accounts/account"_s).field(u"form"_s);
    const auto change = [&](const QString &current, const QString &password) { return m_browser->post(u"/accounts/account/password"_s, {{u"form"_s, form}, {u"current"_s, current}, {u"password"_s, password}, {u"again"_s, password}}); };
    const QString other = Good + u" neu"_s;
    QVERIFY(change(u"wrong"_s, other).says(u"problem.current"_s));
    QVERIFY(change(Good, u"password123"_s).says(u"problem.weak"_s));
    const Answer changed = change(Good, other);
    QCOMPARE(changed.location, u"/accounts/?said=password"_s);
    QVERIFY(m_browser->get(changed.location).says(u"said.password"_s));
    QCOMPARE(cell(u"SELECT count(*) FROM visits"_s), u"0"_s); // everywhere else too
    QVERIFY(Password::verify(cell(u"SELECT hash FROM passwords"_s), other));
}

void AccountPagesTest::aTemporaryPasswordComesFirst()
{
    account(u"kim@x.example"_s);
    *m_ahead += 1'000;
    MUSTER_VERIFY((*m_workspace)->setPassword({.user = u"kim@x.example"_s, .hash = Password::hash(Good).value(), .temporary = true}).result());
    (void)m_browser->fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}});
    const Answer page = m_browser->get(u"/accounts/account"_s);
    QVERIFY(page.says(u"problem.temporary"_s) && !page.body.contains(u"name=\"first\""_s));
    QCOMPARE(m_browser->post(u"/accounts/account/person"_s, {{u"form"_s, page.field(u"form"_s)}, {u"first"_s, u"X"_s}}).location, u"/accounts/account"_s);
    QCOMPARE(user(u"kim@x.example"_s, {Column::FirstName}), QStringList {u"Kim"_s});
}

void AccountPagesTest::picturesAreMadeAnew()
{
    account(u"kim@x.example"_s);
    (void)m_browser->fill(u"/accounts/"_s, {{u"email"_s, u"kim@x.example"_s}, {u"password"_s, Good}});
    const QString form = m_browser->get(u"/accounts/account"_s).field(u"form"_s);
    QCOMPARE(m_browser->get(u"/accounts/account/picture.png"_s).status, 404);
    for (const QString &given : {u"no picture"_s, u"<svg onload=x>"_s, QString()})
        QCOMPARE(m_browser->post(u"/accounts/account/picture"_s, {{u"form"_s, form}, {u"picture"_s, given}}).status, 422);
    QCOMPARE(user(u"kim@x.example"_s, {Column::FirstName}), QStringList {u"Kim"_s});
}

void AccountPagesTest::whoHasForgottenGetsAMail()
{
    account(u"kim@x.example"_s);
    (void)m_browser->fill(u"/accounts/forgot"_s, {{u"email"_s, u"kim@x.example"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(cell(u"SELECT count(*) FROM mails WHERE kind = 1"_s), u"1"_s, LongestWait);
    *m_ahead += Outbox::Hold + 5'000;
    const auto mail = (*m_workspace)->claimMail().result();
    MUSTER_VERIFY(mail);
    QVERIFY(*mail && (*mail)->address == "kim@x.example"_L1);
    const QString other = Good + u" neu"_s;
    QCOMPARE(m_browser->fill(path(MailKind::PasswordReset, (*mail)->token), {{u"password"_s, other}, {u"again"_s, other}}).status, 303);
}

QTEST_GUILESS_MAIN(AccountPagesTest)
#include "AccountPagesTest.moc"
