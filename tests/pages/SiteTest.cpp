// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SiteFixture.h"
#include "storage/Writer.h"
#include "storage/mails/Outbox.h"
#include "support/TestLicence.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace muster;

// Links on the pages, and what a stranger tries.
class SiteTest : public SiteFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void lookingUsesNothingUp();
    void anAccountIsActivated();
    void aPasswordIsReset();
    void anInvitationIsAcceptedOrDeclined();
    void whoHasAnAccountNeedsNoPassword();
    void aSecondFactorComesFirstWhereItIsRequired();
    void termsAreAccepted();
    void linksThatAreOverSayWhy();
    void twoBrowsersMakeOneAccount();
    void whatIsRefusedLeavesTheLinkGood();
    void badPasswordsAreSaid_data();
    void badPasswordsAreSaid();
    void formsOfOthersAreRefused();
    void guessingIsSlow();
    void aLinkIsForWhatItIsFor();
    void oddPaths_data();
    void oddPaths();
    void everyAnswerIsGuarded();
    void languages();
    void whereProxiesAndHttpsAre();
    void manyAreAnswered();
    void cleanup() { close(); }
};

// Mail scanners look, often.
void SiteTest::lookingUsesNothingUp()
{
    const QString token = link(MailKind::Activation, account(u"kim@x.example"_s, u"pending"_s, false));
    for (int i = 0; i < 50; ++i) {
        const Answer page = m_browser->get(path(MailKind::Activation, token));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains(u"kim@x.example"_s));
    }
    QCOMPARE(m_browser->head(path(MailKind::Activation, token)).status, 200);
    QCOMPARE(cell(u"SELECT state FROM links WHERE hash = ?"_s, {MailLink::hashOf(token)}), u"0"_s);
    QCOMPARE(user(u"kim@x.example"_s, {Column::Status}), QStringList {u"pending"_s});
}

void SiteTest::anAccountIsActivated()
{
    const QString token = link(MailKind::Activation, account(u"kim@x.example"_s, u"pending"_s, false));
    const QString at = path(MailKind::Activation, token);
    const Answer done = m_browser->fill(at, {{u"password"_s, Good}, {u"again"_s, Good}, {u"act"_s, u"do"_s}});
    QCOMPARE(done.status, 303);
    QCOMPARE(done.location, u"/accounts/done/activation?language=en"_s);
    QVERIFY(m_browser->get(done.location).says(u"activation.done.title"_s));
    QCOMPARE(user(u"kim@x.example"_s, {Column::Status, Column::Verified}), QStringList {u"active|true"_s});
    QVERIFY(Password::verify(cell(u"SELECT p.hash FROM passwords p JOIN users u ON u.id = p.user_id WHERE u.email = 'kim@x.example'"_s), Good));
    const Answer again = m_browser->fill(at, {{u"password"_s, Good}, {u"again"_s, Good}}); // replayed
    QVERIFY(again.status == 403 || again.status == 410);
    QCOMPARE(m_browser->get(at).status, 410);
    QVERIFY(m_browser->get(at).says(u"link-used.title"_s));
    QVERIFY(cell(u"SELECT origin FROM events ORDER BY seq DESC LIMIT 1"_s).startsWith(u"muster-pages 127.0.0.1"_s)); // from where
}

void SiteTest::aPasswordIsReset()
{
    const QString token = link(MailKind::PasswordReset, account(u"kim@x.example"_s));
    const QString other = Good + u" neu"_s;
    QCOMPARE(m_browser->fill(path(MailKind::PasswordReset, token), {{u"password"_s, other}, {u"again"_s, other}}).status, 303);
    QVERIFY(Password::verify(cell(u"SELECT hash FROM passwords"_s), other));
}

void SiteTest::anInvitationIsAcceptedOrDeclined()
{
    const QString token = invite(u"guest@y.example"_s, {{Field::FirstName, u"Gül"_s}, {Field::LastName, u"Ünal"_s}});
    const Answer page = m_browser->get(path(MailKind::Invitation, token));
    QVERIFY(page.body.contains(u"Invitation to Alpha &lt;1&gt;"_s) && page.body.contains(u"value=\"Gül\""_s) && page.body.contains(u"Ada King"_s));
    QCOMPARE(m_browser->fill(path(MailKind::Invitation, token), {{u"first"_s, u"Gülüm"_s}, {u"last"_s, u"Ünal"_s}, {u"password"_s, Good}, {u"again"_s, Good}, {u"act"_s, u"do"_s}}).status, 303);
    QCOMPARE(user(u"guest@y.example"_s, {Column::FullName, Column::Status}), QStringList {u"Gülüm Ünal|active"_s});
    QVERIFY(m_browser->get(path(MailKind::Invitation, token)).says(u"link-accepted.title"_s));
    const QString hidden = invite(u"no@y.example"_s, {{Field::HideInviter, true}});
    QVERIFY(!m_browser->get(path(MailKind::Invitation, hidden)).body.contains(u"Ada King"_s));
    const Answer declined = m_browser->fill(path(MailKind::Invitation, hidden), {{u"act"_s, u"decline"_s}});
    QVERIFY(m_browser->get(declined.location).says(u"declined.title"_s));
    QCOMPARE(user(u"no@y.example"_s, {Column::Email}), QStringList());
    QVERIFY(m_browser->get(path(MailKind::Invitation, hidden)).says(u"link-declined.title"_s));
}

void SiteTest::whoHasAnAccountNeedsNoPassword()
{
    const QString token = invite(u"since@y.example"_s);
    account(u"since@y.example"_s);
    const Answer page = m_browser->get(path(MailKind::Invitation, token));
    QVERIFY(page.says(u"invitation.known"_s) && !page.body.contains(u"type=\"password\""_s));
    QCOMPARE(m_browser->fill(path(MailKind::Invitation, token), {{u"act"_s, u"do"_s}}).status, 303);
    QCOMPARE(m_workspace->rows({.table = Table::Assignments}, {Column::Email}), QStringList {u"since@y.example"_s});
}

void SiteTest::aSecondFactorComesFirstWhereItIsRequired()
{
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::MfaRequired, true}})}));
    const QString at = path(MailKind::Invitation, invite(u"guest@y.example"_s));
    const Answer page = m_browser->fill(at, {{u"password"_s, Good}, {u"again"_s, Good}, {u"act"_s, u"do"_s}});
    QVERIFY(page.says(u"mfa.title"_s));
    QCOMPARE(user(u"guest@y.example"_s, {Column::Email}), QStringList()); // not before all of it is there
    const QString form = page.field(u"form"_s);
    const QString state = page.field(u"state"_s);
    QVERIFY(!state.contains(Good) && !state.contains(u"argon"_s));
    const auto show = [&](const QString &code, const QString &carried, const QString &where) { return m_browser->post(where, {{u"form"_s, form}, {u"state"_s, carried}, {u"code"_s, code}, {u"act"_s, u"code"_s}}); };
    const QByteArray secret = secretOn(page);
    const QString code = OneTimeCode::at(secret, QDateTime::currentMSecsSinceEpoch() / OneTimeCode::Period);
    QVERIFY(show(u"000000"_s, state, at).says(u"problem.code"_s));
    const QString other = path(MailKind::Invitation, invite(u"other@y.example"_s));
    QVERIFY(show(code, state, other).says(u"problem.form"_s)); // it was made for the first
    QString forged = state;
    forged[20] = forged.at(20) == u'A' ? u'B' : u'A';
    QVERIFY(show(code, forged, at).says(u"problem.form"_s));
    const Answer codes = show(code, state, at);
    QCOMPARE(codes.status, 200);
    QCOMPARE(codes.body.count(u"<li><code>"_s), OneTimeCode::RecoveryCodes);
    QCOMPARE(user(u"guest@y.example"_s, {Column::Status, Column::Mfa}), QStringList {u"active|true"_s});
    QVERIFY(!cell(u"SELECT CAST(secret AS text) FROM authenticators"_s).contains(QString::fromLatin1(secret.toHex()))); // it is sealed
    QCOMPARE(cell(u"SELECT count(*) FROM recovery_codes"_s), u"10"_s);
    QVERIFY(!show(code, state, at).says(u"codes.text"_s)); // replayed
}

// Before a password is looked at, and carried along to the second factor.
void SiteTest::termsAreAccepted()
{
    const QString terms = u"https://x.example/terms?a=1&b=2"_s;
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Terms, terms}})}));
    const QString stored = cell(u"SELECT terms FROM workspace"_s);
    const QString token = link(MailKind::Activation, account(u"kim@x.example"_s, u"pending"_s, false));
    const QString at = path(MailKind::Activation, token);
    const Answer page = m_browser->get(at);
    QVERIFY(page.says(u"terms.read"_s) && page.body.contains(u"value=\"%1\" required>"_s.arg(stored.toHtmlEscaped())));
    for (const QString &accepted : {QString(), u"https://x.example/older"_s, u"on"_s}) {
        const Answer refused = m_browser->fill(at, {{u"password"_s, Good}, {u"again"_s, Good}, {u"terms"_s, accepted}, {u"act"_s, u"do"_s}});
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.says(u"problem.terms"_s));
    }
    const Answer weak = m_browser->fill(at, {{u"password"_s, u"x"_s}, {u"again"_s, u"x"_s}, {u"terms"_s, stored}, {u"act"_s, u"do"_s}});
    QVERIFY(weak.status == 422 && weak.body.contains(u"required checked>"_s)); // it stays ticked
    QCOMPARE(user(u"kim@x.example"_s, {Column::Status}), QStringList {u"pending"_s});
    QCOMPARE(m_browser->fill(at, {{u"password"_s, Good}, {u"again"_s, Good}, {u"terms"_s, stored}, {u"act"_s, u"do"_s}}).status, 303);
    QCOMPARE(cell(u"SELECT reason FROM events ORDER BY seq DESC LIMIT 1"_s), u"terms: "_s + stored);
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::MfaRequired, true}})}));
    const QString invitation = path(MailKind::Invitation, invite(u"guest@y.example"_s));
    const Answer mfa = m_browser->fill(invitation, {{u"password"_s, Good}, {u"again"_s, Good}, {u"terms"_s, stored}, {u"act"_s, u"do"_s}});
    QVERIFY(mfa.says(u"mfa.title"_s));
    const QString code = OneTimeCode::at(secretOn(mfa), QDateTime::currentMSecsSinceEpoch() / OneTimeCode::Period);
    QCOMPARE(m_browser->post(invitation, {{u"form"_s, mfa.field(u"form"_s)}, {u"state"_s, mfa.field(u"state"_s)}, {u"code"_s, code}, {u"act"_s, u"code"_s}}).status, 200);
    QCOMPARE(user(u"guest@y.example"_s, {Column::Status}), QStringList {u"active"_s});
    QCOMPARE(cell(u"SELECT reason FROM events ORDER BY seq DESC LIMIT 1"_s), u"terms: "_s + stored);
    QVERIFY(!m_browser->get(path(MailKind::PasswordReset, link(MailKind::PasswordReset, cell(u"SELECT uuid FROM users WHERE email = 'kim@x.example'"_s)))).says(u"terms.read"_s));
}

void SiteTest::linksThatAreOverSayWhy()
{
    const QString id = account(u"kim@x.example"_s);
    const QString expired = link(MailKind::PasswordReset, id);
    const QString replaced = link(MailKind::PasswordReset, id);
    MUSTER_VERIFY(m_owner->run(u"UPDATE links SET until = 1 WHERE hash = ?"_s, {MailLink::hashOf(expired)}));
    MUSTER_VERIFY(m_owner->run(u"UPDATE links SET state = 2 WHERE hash = ?"_s, {MailLink::hashOf(replaced)}));
    const auto says = [this](MailKind kind, const QString &token, const QString &key) {
        const Answer page = m_browser->get(path(kind, token));
        return page.says(key) && (page.status == 410 || page.status == 404) && !page.body.contains(u"<form"_s);
    };
    QVERIFY(says(MailKind::PasswordReset, expired, u"link-expired.title"_s));
    QVERIFY(says(MailKind::PasswordReset, replaced, u"link-replaced.title"_s));
    QVERIFY(says(MailKind::PasswordReset, MailLink::newToken(), u"link-wrong.title"_s));
    const QString invited = invite(u"guest@y.example"_s);
    MUSTER_VERIFY(m_owner->run(u"UPDATE links SET state = 2 WHERE hash = ?"_s, {MailLink::hashOf(invited)}));
    QVERIFY(says(MailKind::Invitation, invited, u"link-replaced.invitation"_s));
    const QString revoked = invite(u"gone@y.example"_s);
    MUSTER_VERIFY(m_workspace->apply({change::editInvitation(u"gone@y.example"_s, {{Field::InvitationState, u"revoked"_s}})}));
    QVERIFY(says(MailKind::Invitation, revoked, u"link-revoked.title"_s));
    const QString disabled = link(MailKind::PasswordReset, id);
    MUSTER_VERIFY(m_workspace->apply({change::editUser(u"kim@x.example"_s, {{Field::Status, u"disabled"_s}})}));
    QVERIFY(says(MailKind::PasswordReset, disabled, u"link-disabled.title"_s));
}

void SiteTest::twoBrowsersMakeOneAccount()
{
    const QString at = path(MailKind::Invitation, invite(u"guest@y.example"_s));
    Browser other(m_server->port());
    const QString one = m_browser->get(at).field(u"form"_s);
    const QString two = other.get(at).field(u"form"_s);
    QVERIFY(!one.isEmpty() && one != two);
    const Answer first = m_browser->post(at, {{u"form"_s, one}, {u"password"_s, Good}, {u"again"_s, Good}});
    const Answer second = other.post(at, {{u"form"_s, two}, {u"password"_s, Good}, {u"again"_s, Good}});
    QCOMPARE(first.status, 303);
    QVERIFY(second.says(u"link-accepted.title"_s));
    QCOMPARE(cell(u"SELECT count(*) FROM users WHERE email = 'guest@y.example'"_s), u"1"_s);
}

void SiteTest::whatIsRefusedLeavesTheLinkGood()
{
    const QString at = path(MailKind::Invitation, invite(u"guest@y.example"_s));
    const qint64 taken = m_workspace->rows({Table::Users, {}, {{Column::Licence, {u"true"_s}}}, {}, true, true}, {Column::Email}).size();
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LicenceKey, testLicence(taken)}})}));
    const Answer refused = m_browser->fill(at, {{u"password"_s, Good}, {u"again"_s, Good}});
    QVERIFY(refused.status == 409 && refused.says(u"refused.title"_s));
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LicenceKey, testLicence(taken + 5)}})}));
    QCOMPARE(m_browser->fill(at, {{u"password"_s, Good}, {u"again"_s, Good}}).status, 303);
}

void SiteTest::badPasswordsAreSaid_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("key");
    QTest::newRow("none") << QString() << QString() << u"problem.short"_s;
    QTest::newRow("short") << u"x7#q"_s << u"x7#q"_s << u"problem.short"_s;
    QTest::newRow("weak") << u"password123"_s << u"password123"_s << u"problem.weak"_s;
    QTest::newRow("own name") << u"kim@x.example"_s << u"kim@x.example"_s << u"problem.weak"_s;
    QTest::newRow("long") << QString(5'000, u'ß') << QString(5'000, u'ß') << u"problem.long"_s;
    QTest::newRow("different") << Good << Good + u' ' << u"problem.different"_s;
}

void SiteTest::badPasswordsAreSaid()
{
    QFETCH(QString, password);
    QFETCH(QString, again);
    QFETCH(QString, key);
    const QString at = path(MailKind::Activation, link(MailKind::Activation, account(u"kim@x.example"_s, u"pending"_s, false)));
    const Answer page = m_browser->fill(at, {{u"password"_s, password}, {u"again"_s, again}});
    QCOMPARE(page.status, 422);
    QVERIFY2(page.body.contains(PageText::in(u"en"_s)(key, {{u"shortest"_s, QString::number(Password::Shortest)}}).toHtmlEscaped()), qPrintable(page.body));
    QVERIFY(password.isEmpty() || !page.body.contains(u"value=\"%1\""_s.arg(password)) || password == "kim@x.example"_L1); // it is not sent back
}

void SiteTest::formsOfOthersAreRefused()
{
    const QString at = path(MailKind::Activation, link(MailKind::Activation, account(u"kim@x.example"_s, u"pending"_s, false)));
    const Fields fields {{u"password"_s, Good}, {u"again"_s, Good}};
    const QString form = m_browser->get(at).field(u"form"_s);
    QCOMPARE(m_browser->post(at, fields).status, 403);
    QCOMPARE(m_browser->post(at, Fields {{u"form"_s, u"x"_s}} + fields).status, 403);
    QCOMPARE(m_browser->post(at, Fields {{u"form"_s, form}} + fields, {{"Origin", "https://evil.example"}}).status, 403);
    QCOMPARE(m_browser->post(at, Fields {{u"form"_s, form}} + fields, {{"Sec-Fetch-Site", "cross-site"}}).status, 403);
    Browser stranger(m_server->port()); // without the cookie
    QCOMPARE(stranger.post(at, Fields {{u"form"_s, form}} + fields).status, 403);
    QCOMPARE(user(u"kim@x.example"_s, {Column::Status}), QStringList {u"pending"_s});
    QCOMPARE(m_browser->post(at, Fields {{u"form"_s, form}} + fields, {{"Origin", m_browser->base().toLatin1()}, {"Sec-Fetch-Site", "same-origin"}}).status, 303);
}

void SiteTest::guessingIsSlow()
{
    int wrong = 0;
    Answer last;
    for (int i = 0; i < 60; ++i) {
        last = m_browser->get(path(MailKind::PasswordReset, MailLink::newToken()));
        wrong += last.status == 404 ? 1 : 0;
    }
    QVERIFY2(wrong >= 10 && wrong <= 25, qPrintable(QString::number(wrong)));
    QCOMPARE(last.status, 429);
    QVERIFY(last.says(u"often.title"_s));
    QVERIFY(last.header("retry-after").toInt() > 0);
    *m_ahead += 3'600'000;
    QCOMPARE(m_browser->get(path(MailKind::PasswordReset, MailLink::newToken())).status, 404);
}

void SiteTest::aLinkIsForWhatItIsFor()
{
    const QString token = link(MailKind::PasswordReset, account(u"kim@x.example"_s));
    QCOMPARE(m_browser->get(path(MailKind::Activation, token)).status, 404);
    QCOMPARE(m_browser->get(path(MailKind::Invitation, token)).status, 404);
    QCOMPARE(m_browser->get(path(MailKind::PasswordReset, token)).status, 200);
    QCOMPARE(m_browser->get(path(MailKind::PasswordReset, MailLink::hashOf(token))).status, 404); // what is kept of it is none
}

void SiteTest::oddPaths_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"/accounts/../../etc/passwd", "/accounts/%2e%2e%2f%2e%2e%2fetc/passwd", "/accounts/style.css/../../secret", "/accounts/reset/", "/accounts/reset", "/accounts/reset/a/b", "/accounts/reset/%00",
             "/accounts/reset/' OR 1=1 --", "/accounts/done/..%2fx", "/accounts/done/<script>", "/accounts/en.txt", "/accounts/layout.html", "/nowhere", "//evil.example/", "/accounts/%0d%0aSet-Cookie:x", "/accounts/done/x%0d%0ay"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void SiteTest::oddPaths()
{
    QFETCH(QString, path);
    const Answer page = m_browser->get(path);
    QVERIFY2(page.status == 404, qPrintable(QString::number(page.status)));
    QVERIFY(!page.body.contains(u"<script"_s) && !page.body.contains(u"root:"_s) && page.header("set-cookie").isEmpty());
}

void SiteTest::everyAnswerIsGuarded()
{
    const QString token = link(MailKind::PasswordReset, account(u"kim@x.example"_s));
    const QVector<Answer> answers {m_browser->get(u"/accounts/"_s), m_browser->get(path(MailKind::PasswordReset, token)), m_browser->get(u"/accounts/missing"_s), m_browser->get(u"/accounts/style.css"_s),
        m_browser->get(path(MailKind::PasswordReset, u"x"_s)), m_browser->get(u"/accounts/account"_s), m_browser->post(u"/accounts/"_s, {}), m_browser->get(u"/accounts/health"_s)};
    for (const Answer &answer : answers) {
        QVERIFY2(answer.header("content-security-policy").startsWith("default-src 'none'") && answer.header("content-security-policy").contains("frame-ancestors 'none'"), qPrintable(QString::number(answer.status)));
        QCOMPARE(answer.header("x-content-type-options"), QByteArray("nosniff"));
        QCOMPARE(answer.header("referrer-policy"), QByteArray("same-origin"));
        QVERIFY(!answer.body.contains(u"<script"_s) && !answer.body.contains(u" style="_s) && !answer.body.contains(u"javascript:"_s));
        QVERIFY(answer.header("content-type").startsWith("text/css") || answer.header("cache-control") == "no-store");
    }
    HttpRequest tooLarge;
    tooLarge.path = u"/accounts/account/picture"_s;
    const HttpResponse refused = m_site->refused(tooLarge, 413); // as people read it, with a way on
    QVERIFY(refused.status == 413 && refused.body.contains(PageText::in(u"en"_s)(u"problem.picture"_s).toUtf8()) && refused.body.contains("href=\"/accounts/account?language=en\""));
    QCOMPARE(m_site->largestBody(tooLarge), qsizetype(64 * 1024)); // of who is not signed in
    for (const QByteArray &cookie : answers.first().header("set-cookie").split('\n'))
        QVERIFY2(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie.constData());
}

void SiteTest::languages()
{
    const QString token = invite(u"guest@y.example"_s, {{Field::PreferredLanguage, u"fr"_s}});
    QVERIFY(m_browser->get(path(MailKind::Invitation, token)).body.contains(u"<html lang=\"fr\">"_s)); // the mail's
    QVERIFY(m_browser->get(path(MailKind::Invitation, token) + u"?language=ja"_s).body.contains(u"<html lang=\"ja\">"_s));
    QVERIFY(m_browser->get(path(MailKind::Invitation, token) + u"?language=xx"_s).body.contains(u"<html lang=\"fr\">"_s));
    QVERIFY(m_browser->get(u"/accounts/"_s, {{"Accept-Language", "de-CH"}}).says(u"sign-in.title"_s, u"de"_s));
    const Answer declined = m_browser->post(path(MailKind::Invitation, token) + u"?language=es"_s, {{u"form"_s, m_browser->get(path(MailKind::Invitation, token)).field(u"form"_s)}, {u"act"_s, u"decline"_s}});
    QVERIFY(m_browser->get(declined.location).body.contains(u"<html lang=\"es\">"_s));
}

// What a proxy says of whom it asks for is believed where there is one, and nowhere else.
void SiteTest::whereProxiesAndHttpsAre()
{
    const auto guess = [this](const QByteArray &forwarded) { return m_browser->get(path(MailKind::PasswordReset, MailLink::newToken()), {{"X-Forwarded-For", forwarded}}).status; };
    int allowed = 0;
    for (int i = 0; i < 40; ++i)
        allowed += guess("192.0.2." + QByteArray::number(i)) == 404 ? 1 : 0;
    QVERIFY(allowed <= 25);
    Site::Setup setup;
    setup.base = u"/accounts/"_s;
    setup.behindProxy = true;
    serve(setup);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(guess("192.0.2." + QByteArray::number(i)), 404);
    allowed = 0;
    for (int i = 0; i < 40; ++i)
        allowed += guess("198.51.100." + QByteArray::number(i) + ", 203.0.113.9") == 404 ? 1 : 0; // the last is what the proxy itself has seen
    QVERIFY(allowed <= 25);
    const Answer page = m_browser->get(u"/accounts/"_s);
    QVERIFY(page.header("strict-transport-security").startsWith("max-age="));
    QVERIFY(page.header("set-cookie").startsWith("__Host-muster-form=") && page.header("set-cookie").contains("; Secure"));
    QCOMPARE(m_browser->get(u"/style.css"_s).status, 200); // a proxy may take the prefix away
}

// Ten at once, each its own link: each is answered, and each account is there in the end.
void SiteTest::manyAreAnswered()
{
    QStringList paths;
    for (int i = 0; i < 10; ++i)
        paths.append(path(MailKind::Activation, link(MailKind::Activation, account(u"many%1@x.example"_s.arg(i), u"pending"_s, false))));
    QNetworkAccessManager network;
    const QByteArray cookie = "muster-form=" + [this] {
        Browser fresh(m_server->port());
        const QByteArray set = fresh.get(u"/accounts/"_s).header("set-cookie");
        return set.mid(12, 43);
    }();
    const QByteArray field = FormGuard(*m_secret, false).fieldOf(QString::fromLatin1(cookie.mid(12))).toLatin1();
    QVector<QNetworkReply *> replies;
    for (int round = 0; round < 30; ++round) {
        for (const QString &at : std::as_const(paths)) {
            QNetworkRequest request(QUrl(m_browser->base() + at));
            request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
            request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
            request.setRawHeader("Cookie", cookie);
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
            const QByteArray password = QUrl::toPercentEncoding(Good);
            replies.append(round == 15 ? network.post(request, "form=" + field + "&password=" + password + "&again=" + password) : network.get(request));
        }
    }
    QVERIFY(QTest::qWaitFor([&replies] { return std::all_of(replies.cbegin(), replies.cend(), [](QNetworkReply *reply) { return reply->isFinished(); }); }, 4 * LongestWait));
    QHash<int, int> statuses;
    for (QNetworkReply *reply : std::as_const(replies))
        ++statuses[reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()];
    QCOMPARE(statuses.value(303), 10);
    QCOMPARE(statuses.value(200) + statuses.value(410), 290);
    QCOMPARE(cell(u"SELECT count(*) FROM users WHERE status = 1 AND email LIKE 'many%'"_s), u"10"_s);
}

QTEST_GUILESS_MAIN(SiteTest)
#include "SiteTest.moc"
