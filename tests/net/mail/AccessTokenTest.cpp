// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailTestServer.h"
#include "TokenTestServer.h"
#include "net/mail/AccessToken.h"
#include "net/mail/MailMessage.h"
#include "net/mail/MailText.h"
#include "net/mail/SendMail.h"
#include "net/mail/TokenText.h"
#include "support/Certificates.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QUrl>

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;
using Step = TokenAnswer::Step;

// Access tokens that are asked for, and the mails that go out by them, before and after each has ended.
class AccessTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mailsGoOutBeforeAndAfterATokenEnds();
    void oneTokenServesManyMails();
    void oneThatEndedSoonerIsReplacedOnce();
    void aClientSignsInAsItself();
    void aClientsSecretStandsBehindTheRefreshToken();
    void anotherRefreshTokenIsKept();
    void whatAnotherProgramGotIsTakenUp();
    void whatIsTakenBackIsSaid();
    void whatCannotBeATokenIsNone_data();
    void whatCannotBeATokenIsNone();
    void whatIsRefusedIsSaid_data();
    void whatIsRefusedIsSaid();
    void theSecretGoesNowhereElse_data();
    void theSecretGoesNowhereElse();
    void noAnswerHasNoEnd_data();
    void noAnswerHasNoEnd();
    void nothingSecretIsSaid();
    void certificatesAreLookedAt();
    void whoIsNotThereIsSaid();
    void nothingGoesInTheClear();
    void isStopped();
    void everyAnswerHasASentence_data();
    void everyAnswerHasASentence();

private:
    MailAnswer send(const std::shared_ptr<AccessToken> &tokens, const MailServer &server);
    MailServer server(const QString &client) const { return m_tokens->with(m_mail->server(), client); }
    TokenAnswer answerOf(const MailServer &server, const QString &secret = TokenTestServer::Refresh) const;

    std::unique_ptr<MailTestServer> m_mail;
    std::unique_ptr<TokenTestServer> m_tokens;
    qsizetype m_before = 0; // mails
};

void AccessTokenTest::init()
{
    if (!m_mail)
        m_mail = std::make_unique<MailTestServer>();
    for (const QString &name : {u"asked"_s, u"tokens"_s, u"withdrawn"_s, u"refused"_s})
        QFile::remove(m_mail->folder() + u'/' + name);
    m_before = m_mail->count();
    m_tokens = std::make_unique<TokenTestServer>(m_mail->folder());
}

MailAnswer AccessTokenTest::send(const std::shared_ptr<AccessToken> &tokens, const MailServer &server)
{
    const QByteArray message = MailMessage {{u"muster@x.example"_s, {}}, {u"kim@x.example"_s, {}}, u"Hello"_s, u"one\n"_s, {}, u"1@x.example"_s, 0}.bytes().value();
    SendMail mail(server, {});
    mail.setTokens(tokens);
    return mail.send(u"muster@x.example"_s, u"kim@x.example"_s, message);
}

TokenAnswer AccessTokenTest::answerOf(const MailServer &server, const QString &secret) const
{
    AccessToken token(server, secret);
    const auto got = token.get();
    return got ? TokenAnswer {Step::Done} : got.error();
}

// Each is good for two seconds; the server of mails takes none that has ended.
void AccessTokenTest::mailsGoOutBeforeAndAfterATokenEnds()
{
    m_tokens.reset();
    m_tokens = std::make_unique<TokenTestServer>(m_mail->folder(), 2);
    const MailServer server = this->server(u"app"_s);
    const auto tokens = std::make_shared<AccessToken>(server, TokenTestServer::Refresh);
    int sent = 0;
    qint64 longest = 0; // milliseconds
    for (; m_tokens->given().size() < 3; ++sent) {
        QElapsedTimer took;
        took.start();
        const MailAnswer answer = send(tokens, server);
        longest = std::max(longest, took.elapsed());
        QVERIFY2(answer.isDone(), qPrintable(mailText(answer, server)));
    }
    QCOMPARE(m_mail->count() - m_before, sent);
    QVERIFY(sent > 3); // else each was asked for anew
    constexpr qint64 Spare = 400; // for so long a token is still good when another one is fetched; who was kept from running for longer has used one that ended meanwhile
    QVERIFY(longest >= Spare || !QFile::exists(m_mail->folder() + u"/refused"_s)); // none was used that had ended
    QSet<QString> refreshed;
    for (const QJsonObject &asked : m_tokens->asked())
        refreshed.insert(asked.value("refresh_token"_L1).toString());
    QCOMPARE(refreshed.size(), 3); // each is used once
}

void AccessTokenTest::oneTokenServesManyMails()
{
    const MailServer server = this->server(u"app"_s);
    const auto tokens = std::make_shared<AccessToken>(server, TokenTestServer::Refresh);
    for (int i = 0; i < 3; ++i)
        QVERIFY(send(tokens, server).isDone());
    const QVector<QJsonObject> asked = m_tokens->asked();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first(), QJsonObject({{u"path"_s, u"/token"_s}, {u"type"_s, u"application/x-www-form-urlencoded"_s}, {u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, u"app"_s},
                                {u"refresh_token"_s, TokenTestServer::Refresh}, {u"scope"_s, u"mail/.default"_s}}));
}

// It says that a token is good for an hour, and it is for a second.
void AccessTokenTest::oneThatEndedSoonerIsReplacedOnce()
{
    m_tokens.reset();
    m_tokens = std::make_unique<TokenTestServer>(m_mail->folder(), 1);
    MailServer server = this->server(u"liar"_s);
    const auto tokens = std::make_shared<AccessToken>(server, TokenTestServer::Refresh);
    while (m_tokens->given().size() < 3) {
        const MailAnswer answer = send(tokens, server);
        QVERIFY2(answer.isDone(), qPrintable(mailText(answer, server)));
    }
    server.user = u"somebody-else"_s; // for whom no token is good: two are tried, and no more
    const qsizetype before = m_tokens->given().size();
    const MailAnswer answer = send(tokens, server);
    QCOMPARE(answer.step, MailAnswer::Step::SignInRefused);
    QVERIFY(answer.wantsSecret());
    QCOMPARE(m_tokens->given().size(), before + 1);
    QVERIFY2(mailText(answer, server).contains(u"does not take the access token that “localhost” gave for “somebody-else”"_s), qPrintable(mailText(answer, server)));
    for (const QString &token : m_tokens->given())
        QVERIFY(!mailText(answer, server).contains(token));
}

void AccessTokenTest::aClientSignsInAsItself()
{
    const MailServer server = m_tokens->asItself(m_mail->server(), u"app"_s);
    QVERIFY(send(std::make_shared<AccessToken>(server, TokenTestServer::ClientSecret), server).isDone());
    QCOMPARE(m_tokens->asked().last().value("client_secret"_L1).toString(), TokenTestServer::ClientSecret);
    QCOMPARE(answerOf(server, u"wrong"_s).step, Step::SecretRefused);
    QVERIFY(answerOf(server, u"wrong"_s).wantsSecret());
}

void AccessTokenTest::aClientsSecretStandsBehindTheRefreshToken()
{
    const MailServer server = this->server(u"secret"_s);
    QCOMPARE(answerOf(server).step, Step::ClientRefused);
    QCOMPARE(answerOf(server, TokenTestServer::Refresh + u" wrong"_s).step, Step::SecretRefused);
    QString kept;
    AccessToken token(server, u" %1 %2\n"_s.arg(TokenTestServer::Refresh, TokenTestServer::ClientSecret), {{}, [&kept](const QString &secret) { kept = secret; return true; }});
    QVERIFY(token.get());
    QVERIFY(kept.startsWith("rt-"_L1) && kept.endsWith(u' ' + TokenTestServer::ClientSecret));
}

void AccessTokenTest::anotherRefreshTokenIsKept()
{
    QStringList kept;
    AccessToken token(server(u"app"_s), TokenTestServer::Refresh, {{}, [&kept](const QString &secret) { kept.append(secret); return kept.size() < 2; }});
    const auto first = token.get();
    QVERIFY(first && first->isNew);
    QVERIFY(!token.get()->isNew);
    QCOMPARE(kept.size(), 1);
    QVERIFY(!token.isUnkept());
    QCOMPARE(answerOf(server(u"app"_s), TokenTestServer::Refresh).step, Step::SignInEnded); // it was good once
    token.forget(u"another"_s);
    QVERIFY(!token.get()->isNew);
    token.forget(first->token);
    QVERIFY(token.get()->isNew);
    QCOMPARE(kept.size(), 2);
    QVERIFY(token.isUnkept());
    QCOMPARE(answerOf(server(u"app"_s), kept.last()).step, Step::Done);
    AccessToken steady(server(u"steady"_s), m_tokens->asked().last().value("refresh_token"_L1).toString());
    QVERIFY(!steady.get()); // that one was used up as well
    QVERIFY(!steady.isUnkept());
}

// Two programs with one refresh token: what one got, the other reads where it is kept.
void AccessTokenTest::whatAnotherProgramGotIsTakenUp()
{
    QString kept = TokenTestServer::Refresh;
    const TokenKeeper keeper {[&kept] { return std::optional(kept); }, [&kept](const QString &secret) { kept = secret; return true; }};
    AccessToken one(server(u"app"_s), kept, keeper);
    AccessToken other(server(u"app"_s), kept, keeper);
    QVERIFY(one.get());
    const auto got = other.get();
    QVERIFY2(got, qPrintable(got ? QString() : tokenText(got.error(), server(u"app"_s))));
    m_tokens->withdraw();
    one.forget(one.get()->token);
    const qsizetype before = m_tokens->asked().size();
    QCOMPARE(one.get().error().step, Step::SignInEnded);
    QCOMPARE(m_tokens->asked().size(), before + 2); // its own, and the one that was kept; and then no more
}

void AccessTokenTest::whatIsTakenBackIsSaid()
{
    const MailServer server = this->server(u"app"_s);
    m_tokens->withdraw();
    const MailAnswer answer = send(std::make_shared<AccessToken>(server, TokenTestServer::Refresh), server);
    QCOMPARE(answer.step, MailAnswer::Step::NoToken);
    QVERIFY(answer.wantsSecret() && !answer.mayTryAgain());
    QCOMPARE(mailText(answer, server), u"The sign-in of “mailer” at “localhost” has ended, or was taken back. Sign in again. The server says: “invalid_grant: Token is not active”"_s);
    QCOMPARE(m_mail->count(), m_before);
}

void AccessTokenTest::whatCannotBeATokenIsNone_data()
{
    QTest::addColumn<QString>("client");
    for (const char *client : {"notoken", "control", "space", "mac", "notype", "number", "long"})
        QTest::newRow(client) << QString::fromLatin1(client);
}

void AccessTokenTest::whatCannotBeATokenIsNone()
{
    QFETCH(QString, client);
    const TokenAnswer answer = answerOf(server(client));
    QVERIFY2(answer.step == Step::Malformed, qPrintable(tokenText(answer, server(client))));
    QVERIFY(!answer.mayTryAgain() && !answer.wantsSecret());
}

void AccessTokenTest::whatIsRefusedIsSaid_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("again");
    const auto row = [](const char *client, Step step, const QString &words = {}, bool again = false) { QTest::newRow(client) << QString::fromLatin1(client) << int(step) << words << again; };
    row("unknown", Step::ClientRefused, u"invalid_client: No such client"_s);
    row("unauthorized", Step::ClientRefused, u"unauthorized_client"_s);
    row("nogrant", Step::ClientRefused, u"unsupported_grant_type"_s);
    row("scope", Step::ScopeRefused, u"invalid_scope: Not that"_s);
    row("odd", Step::OtherRefused, u"consent_required: Ask your administrator [31mnow"_s);
    row("busy", Step::TryLater, {}, true);
    row("unwell", Step::TryLater, u"server_error"_s, true);
    row("often", Step::TryLater, {}, true);
    row("gone", Step::Lost, {}, true);
    row("missing", Step::NoTokenServer);
    row("page", Step::NoTokenServer);
    row("array", Step::NoTokenServer);
    row("deep", Step::NoTokenServer);
    row("text", Step::Done);
}

void AccessTokenTest::whatIsRefusedIsSaid()
{
    QFETCH(QString, client);
    QFETCH(int, step);
    QFETCH(QString, words);
    QFETCH(bool, again);
    const TokenAnswer answer = answerOf(server(client));
    const QString said = tokenText(answer, server(client));
    QVERIFY2(int(answer.step) == step, qPrintable(u"%1: %2"_s.arg(int(answer.step)).arg(said)));
    QCOMPARE(answer.words, words);
    QVERIFY2(said.contains(words), qPrintable(said));
    QCOMPARE(answer.mayTryAgain(), again);
}

void AccessTokenTest::theSecretGoesNowhereElse_data()
{
    QTest::addColumn<QString>("client");
    QTest::newRow("302") << u"moved"_s;
    QTest::newRow("307, by which a form is sent again") << u"sent-on"_s;
}

void AccessTokenTest::theSecretGoesNowhereElse()
{
    QFETCH(QString, client);
    QCOMPARE(answerOf(server(client)).step, Step::Redirected);
    QCOMPARE(m_tokens->asked().size(), 1);
    QVERIFY(m_tokens->given().isEmpty());
}

void AccessTokenTest::noAnswerHasNoEnd_data()
{
    QTest::addColumn<QString>("client");
    QTest::newRow("a gigabyte") << u"huge"_s;
    QTest::newRow("half a megabyte of headers") << u"headers"_s;
}

void AccessTokenTest::noAnswerHasNoEnd()
{
    QFETCH(QString, client);
    QCOMPARE(answerOf(server(client)).step, Step::NoTokenServer);
    for (const QJsonObject &asked : m_tokens->asked())
        QCOMPARE(asked.value("path"_L1).toString(), u"/token"_s);
}

// Some servers repeat what they were sent; as it is, and as a form writes it.
void AccessTokenTest::nothingSecretIsSaid()
{
    const MailServer server = this->server(u"echo"_s);
    const QString refresh = u"r3fresh+/=%&"_s;
    const TokenAnswer answer = answerOf(server, refresh + u' ' + TokenTestServer::ClientSecret);
    QCOMPARE(answer.step, Step::SignInEnded);
    const QString said = tokenText(answer, server);
    QVERIFY2(said.contains(u"invalid_grant: The token … (…) of the client with … is none"_s), qPrintable(said));
    for (const QString &secret : {refresh, TokenTestServer::ClientSecret}) {
        QVERIFY(!said.contains(secret));
        QVERIFY(!said.contains(QString::fromLatin1(QUrl::toPercentEncoding(secret))));
    }
}

void AccessTokenTest::certificatesAreLookedAt()
{
    MailServer server = this->server(u"app"_s);
    server.authority.clear();
    QCOMPARE(answerOf(server).step, Step::CertificateUnknown);
    server.authority = m_mail->folder() + u"/none.crt"_s;
    QCOMPARE(answerOf(server).step, Step::AuthorityMissing);
    QTemporaryDir another;
    makeCertificates(another.path(), u"elsewhere.example"_s);
    QCOMPARE(answerOf(TokenTestServer(another.path()).with(m_mail->server(), u"app"_s)).step, Step::CertificateOfAnother);
    QTemporaryDir ended;
    makeCertificates(ended.path(), u"localhost"_s, -1);
    QCOMPARE(answerOf(TokenTestServer(ended.path()).with(m_mail->server(), u"app"_s)).step, Step::CertificateExpired);
    QVERIFY(m_tokens->asked().isEmpty());
    QVERIFY(!QFile::exists(another.filePath(u"asked"_s)) && !QFile::exists(ended.filePath(u"asked"_s)));
}

void AccessTokenTest::whoIsNotThereIsSaid()
{
    MailServer server = this->server(u"app"_s);
    m_tokens.reset();
    QCOMPARE(answerOf(server).step, Step::NothingListens);
    server.tokens->token = u"https://nobody.invalid/token"_s;
    const Step step = answerOf(server).step; // where a proxy stands between, it is the one who does not know the name
    QVERIFY(step == Step::NameUnknown || step == Step::ProxyFailed);
    QTemporaryDir folder;
    const TokenTestServer plain(folder.path(), 3'600, TokenTestServer::Security::None);
    server.tokens->token = plain.address(u"/token"_s).replace("http://"_L1, "https://"_L1);
    QCOMPARE(answerOf(server).step, Step::TlsFailed);
}

// But on this computer.
void AccessTokenTest::nothingGoesInTheClear()
{
    QTemporaryDir folder;
    const TokenTestServer plain(folder.path(), 3'600, TokenTestServer::Security::None);
    MailServer server = plain.with(m_mail->server(), u"app"_s);
    QCOMPARE(answerOf(server).step, Step::Done);
    server.tokens->token = plain.address(u"/token"_s).replace("localhost"_L1, "0.0.0.0"_L1);
    QCOMPARE(answerOf(server).step, Step::NotSecure);
    server.tokens->token = u"file://"_s + folder.filePath(u"tokens"_s);
    QCOMPARE(answerOf(server).step, Step::NotSecure);
    QCOMPARE(plain.asked().size(), 1);
}

void AccessTokenTest::isStopped()
{
    std::atomic<bool> stop = false;
    const MailServer server = this->server(u"silent"_s);
    MailAnswer answer;
    SendMail mail(server, {});
    mail.setTokens(std::make_shared<AccessToken>(server, TokenTestServer::Refresh));
    mail.setCancelled([&stop] { return stop.load(); });
    const std::unique_ptr<QThread> asking(QThread::create([&] { answer = mail.tryConnection(); }));
    asking->start();
    QTRY_COMPARE(m_tokens->asked().size(), 1);
    stop = true;
    asking->wait();
    QCOMPARE(answer.step, MailAnswer::Step::Cancelled);
}

void AccessTokenTest::everyAnswerHasASentence_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step <= int(Step::Done); ++step)
        QTest::addRow("%d", step) << step;
}

void AccessTokenTest::everyAnswerHasASentence()
{
    QFETCH(int, step);
    static QSet<QString> said;
    const QString text = tokenText({Step(step)}, server(u"app"_s));
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    QVERIFY2(!text.contains(u'%') && !said.contains(text), qPrintable(text));
    said.insert(text);
}

QTEST_GUILESS_MAIN(AccessTokenTest)
#include "AccessTokenTest.moc"
