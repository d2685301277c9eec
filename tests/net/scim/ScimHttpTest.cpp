// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScimTestServer.h"
#include "net/scim/ScimHttp.h"
#include "net/scim/ScimText.h"

#include <QFile>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace muster;
using namespace Qt::StringLiterals;
using Step = ScimAnswer::Step;
using Of = ScimTestServer::Of;

// One request, to a service that is there, to one that behaves badly, and to none.
class ScimHttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnswersMean_data();
    void whatAnswersMean();
    void waitsAsLongAsItIsAsked_data();
    void waitsAsLongAsItIsAsked();
    void pausesGrow();
    void whatMayHaveBeenDoneIsNotSentAgain_data();
    void whatMayHaveBeenDoneIsNotSentAgain();
    void deadConnectionsAreNoReasonToSendTwice();
    void keepsItsPace();
    void theSecretDoesNotFollowARedirect();
    void certificatesAreLookedAt();
    void whatIsInTheClearGoesToNoProxy();
    void tokensAreFetched();
    void tokensAreFetchedAgain_data();
    void tokensAreFetchedAgain();
    void tokensThatAreNone();
    void signsInByPassword();
    void secretsWithLineEndsAreNotSent_data();
    void secretsWithLineEndsAreNotSent();
    void namesArePartsOfNoAddress();
    void isStopped();
    void theLogHasNoSecret();
    void aServiceThatSaysTheSecretIsNotRepeated();
    void whatAServiceSaysIsMadeHarmless();
    void everyAnswerHasASentence_data();
    void everyAnswerHasASentence();

private:
    struct Asked
    {
        ScimAnswer answer;
        QList<qint64> pauses;
        QList<qint64> waits; // as they were told
        ScimConnection connection;
    };
    Asked ask(const QString &word, const ScimRequest &request = {.endpoint = u"/Users"_s}, const ScimLimits &limits = {});

    ScimTestServer m_server {Of::Hostile};
};

ScimHttpTest::Asked ScimHttpTest::ask(const QString &word, const ScimRequest &request, const ScimLimits &limits)
{
    Asked asked {.answer = {}, .pauses = {}, .waits = {}, .connection = m_server.connection(word)};
    ScimHttp http(asked.connection, m_server.secret(), limits);
    http.setPause([&asked](qint64 pause) { asked.pauses.append(pause); });
    http.setWaits([&asked](qint64 milliseconds) { asked.waits.append(milliseconds); });
    asked.answer = http.ask(request);
    return asked;
}

void ScimHttpTest::whatAnswersMean_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("status");
    const auto row = [](const char *word, Step step, int status) { QTest::newRow(word) << QString::fromLatin1(word) << int(step) << status; };
    row("good", Step::Done, 200);
    row("wrongtype", Step::Done, 200); // it is what it is, whatever it is called
    row("forbidden", Step::Forbidden, 403);
    row("html", Step::NotScim, 200);
    row("array", Step::NotScim, 200);
    row("nojson", Step::NotScim, 200);
    row("huge", Step::TooLarge, 200);
    row("bomb", Step::TooLarge, 200);
    row("many", Step::TooLarge, 200);
    row("numbers", Step::TooLarge, 200);
    row("text", Step::Done, 200);
    row("headers", Step::Done, 200);
    row("redirect", Step::Redirected, 307);
    row("broken", Step::TryLater, 500);
    row("silent", Step::Lost, 0);
    row("failing", Step::Done, 200); // in the end
    row("cut", Step::Done, 200);
}

void ScimHttpTest::whatAnswersMean()
{
    QFETCH(QString, word);
    QFETCH(int, step);
    QFETCH(int, status);
    const Asked asked = ask(word);
    QVERIFY2(int(asked.answer.step) == step, qPrintable(scimText(asked.answer, asked.connection)));
    QCOMPARE(asked.answer.status, status);
    QVERIFY(!asked.answer.words.contains("<"_L1)); // pages are not for reading here
}

void ScimHttpTest::waitsAsLongAsItIsAsked_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("seconds") << u"throttle"_s << QByteArray("GET");
    QTest::newRow("seconds, POST") << u"throttle"_s << QByteArray("POST"); // it was turned away, not lost
    QTest::newRow("a date") << u"throttle-date"_s << QByteArray("GET");
}

void ScimHttpTest::waitsAsLongAsItIsAsked()
{
    QFETCH(QString, word);
    QFETCH(QByteArray, method);
    const Asked asked = ask(word, {.method = method, .endpoint = u"/Users"_s, .body = method == "POST" ? QJsonObject {{u"userName"_s, u"kim"_s}} : QJsonObject()});
    QVERIFY2(asked.answer.isDone(), qPrintable(scimText(asked.answer, asked.connection)));
    QCOMPARE(asked.pauses.size(), 2);
    QCOMPARE(asked.waits, QList<qint64>({asked.pauses.first(), 0, asked.pauses.last(), 0}));
    for (const qint64 pause : asked.pauses) {
        if (word == "throttle"_L1)
            QCOMPARE(pause, 7'000);
        else // what is left of the 110 seconds
            QVERIFY2(pause > 30'000 && pause <= 110'000, qPrintable(QString::number(pause)));
    }
    const Asked tooLong = ask(u"throttle-long"_s); // a day: nobody waits here for that
    QCOMPARE(tooLong.answer.step, Step::TryLater);
    QCOMPARE(tooLong.answer.retryAfter, 86'400'000);
    QVERIFY(tooLong.pauses.isEmpty());
    const Asked forever = ask(u"throttle-forever"_s, {.endpoint = u"/Users"_s}, {.tries = 4});
    QCOMPARE(forever.answer.step, Step::TryLater);
    QCOMPARE(forever.pauses, QList<qint64>({3'000, 3'000, 3'000}));
    QCOMPARE(m_server.journal(forever.connection).size(), 4);
}

void ScimHttpTest::pausesGrow()
{
    const ScimLimits limits {.tries = 6, .firstPause = 1'000, .longestPause = 5'000};
    const Asked asked = ask(u"broken"_s, {.endpoint = u"/Users"_s}, limits);
    QCOMPARE(asked.answer.step, Step::TryLater);
    QCOMPARE(m_server.journal(asked.connection).size(), 6);
    const QList<qint64> most {1'000, 2'000, 4'000, 5'000, 5'000};
    QCOMPARE(asked.pauses.size(), most.size());
    for (qsizetype i = 0; i < most.size(); ++i)
        QVERIFY2(asked.pauses.at(i) >= most.at(i) / 2 && asked.pauses.at(i) <= most.at(i), qPrintable(QString::number(asked.pauses.at(i))));
    QSet<qint64> different;
    for (int i = 0; i < 20; ++i)
        different.insert(ask(u"broken"_s, {.endpoint = u"/Users"_s}, {.tries = 2, .firstPause = 100'000, .longestPause = 100'000}).pauses.first());
    QVERIFY(different.size() > 1); // a part of it is by chance
    QCOMPARE(ask(u"throttle-plain"_s).pauses.size(), 2); // it does not say how long
}

void ScimHttpTest::whatMayHaveBeenDoneIsNotSentAgain_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("times");
    for (const QString &word : {u"silent"_s, u"broken"_s}) {
        for (const char *method : {"POST", "PATCH", "PUT"})
            QTest::addRow("%s %s", qPrintable(word), method) << word << QByteArray(method) << 1;
        for (const char *method : {"GET", "DELETE"})
            QTest::addRow("%s %s", qPrintable(word), method) << word << QByteArray(method) << 5;
    }
}

void ScimHttpTest::whatMayHaveBeenDoneIsNotSentAgain()
{
    QFETCH(QString, word);
    QFETCH(QByteArray, method);
    QFETCH(int, times);
    const Asked asked = ask(word, {.method = method, .endpoint = u"/Users"_s, .id = u"u01"_s, .body = method == "GET" || method == "DELETE" ? QJsonObject() : QJsonObject {{u"a"_s, 1}}});
    QVERIFY(asked.answer.mayHaveArrived);
    QCOMPARE(m_server.journal(asked.connection).size(), times);
}

// libcurl sends anew by itself what it gave to a connection that was kept and is dead.
void ScimHttpTest::deadConnectionsAreNoReasonToSendTwice()
{
    const ScimConnection connection = m_server.connection(u"lost-after"_s);
    ScimHttp http(connection, m_server.secret());
    http.setPause([](qint64) {});
    QVERIFY(http.ask({.endpoint = u"/Users"_s}).isDone()); // a connection is kept
    const ScimAnswer answer = http.ask({.method = "POST", .endpoint = u"/Users"_s, .body = {{u"userName"_s, u"kim@x.example"_s}}});
    QCOMPARE(answer.step, Step::Lost);
    QVERIFY(answer.mayHaveArrived);
    QCOMPARE(m_server.journal(connection).size(), 2);
}

void ScimHttpTest::keepsItsPace()
{
    const ScimConnection connection = m_server.connection(u"good"_s);
    ScimHttp http(connection, m_server.secret(), {.perMinute = 1});
    QList<qint64> pauses;
    http.setPause([&pauses](qint64 pause) { pauses.append(pause); });
    for (int i = 0; i < 4; ++i)
        QVERIFY(http.ask({.endpoint = u"/Users"_s}).isDone());
    QCOMPARE(pauses.size(), 3); // the first goes at once
    QVERIFY(pauses.first() <= 60'000);
    QVERIFY(pauses.at(0) < pauses.at(1) && pauses.at(1) < pauses.at(2)); // it was not waited for, so it adds up: a minute each, less what the requests took
}

void ScimHttpTest::theSecretDoesNotFollowARedirect()
{
    const Asked asked = ask(u"redirect"_s);
    QCOMPARE(asked.answer.step, Step::Redirected);
    QVERIFY(asked.answer.words.contains("/elsewhere/1/scim/v2"_L1));
    QVERIFY(m_server.journal(*ScimConnection::parse(u"http://127.0.0.1:%1/elsewhere/1/scim/v2"_s.arg(m_server.port()))).isEmpty());
    QVERIFY(scimText(asked.answer, asked.connection).contains("is not sent after it"_L1));
}

void ScimHttpTest::certificatesAreLookedAt()
{
    ScimTestServer server(Of::HostileTls);
    ScimConnection connection = server.connection(u"good"_s);
    const auto step = [&server](const ScimConnection &to) {
        ScimHttp http(to, server.secret(), {.tries = 1});
        return http.ask({.endpoint = u"/Users"_s}).step;
    };
    QCOMPARE(step(connection), Step::Done);
    ScimConnection another = connection;
    another.authority.clear();
    QCOMPARE(step(another), Step::CertificateUnknown);
    another.authority = server.folder() + u"/nothing.crt"_s;
    QCOMPARE(step(another), Step::AuthorityMissing);
    another = connection;
    another.base.replace(u"localhost"_s, u"127.0.0.1"_s);
    QCOMPARE(step(another), Step::CertificateOfAnother);
    ScimTestServer old(Of::HostileTls, u"localhost"_s, -1);
    QCOMPARE(step(old.connection(u"good"_s)), Step::CertificateExpired);
    another = m_server.connection(u"good"_s); // no TLS there
    another.base.replace(u"http:"_s, u"https:"_s);
    QCOMPARE(step(another), Step::TlsFailed);
    another.base = u"http://127.0.0.1:1/scim"_s;
    QCOMPARE(step(another), Step::NothingListens);
    another.base = u"https://nowhere.invalid/scim"_s;
    QCOMPARE(step(another), Step::NameUnknown);
    QTcpServer mute; // takes connections, and says nothing
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    another.base = u"http://127.0.0.1:%1/scim"_s.arg(mute.serverPort());
    ScimHttp http(another, server.secret(), {.whole = 300, .tries = 1});
    QCOMPARE(http.ask({.endpoint = u"/Users"_s}).step, Step::NoAnswer);
}

void ScimHttpTest::whatIsInTheClearGoesToNoProxy()
{
    qputenv("http_proxy", "http://127.0.0.1:1");
    qputenv("all_proxy", "http://127.0.0.1:1");
    const Asked asked = ask(u"good"_s, {.endpoint = u"/Users"_s}, {.tries = 1});
    qunsetenv("http_proxy");
    qunsetenv("all_proxy");
    QVERIFY2(asked.answer.isDone(), qPrintable(scimText(asked.answer, asked.connection)));
}

static ScimConnection clientOf(ScimConnection connection)
{
    connection.signIn = ScimConnection::SignIn::ClientCredentials;
    connection.user = u"muster"_s;
    connection.scope = u"users groups"_s;
    connection.tokenUrl = QString(connection.base).replace(u"/scim/v2"_s, u"/token"_s);
    return connection;
}

static qsizetype countOf(const QJsonArray &journal, const QString &path)
{
    return std::count_if(journal.begin(), journal.end(), [&path](const QJsonValue &entry) { return entry[u"path"_s].toString() == path; });
}

void ScimHttpTest::tokensAreFetched()
{
    const ScimConnection connection = clientOf(m_server.connection(u"client"_s));
    ScimHttp http(connection, u"cl1ent s3cret"_s);
    for (int i = 0; i < 3; ++i)
        QVERIFY(http.ask({.endpoint = u"/Users"_s}).isDone());
    const QJsonArray journal = m_server.journal(connection);
    QCOMPARE(countOf(journal, u"token"_s), 1); // and kept
    QCOMPARE(journal.at(0)[u"body"_s].toString(), u"grant_type=client_credentials&scope=users%20groups"_s);
    QVERIFY(!QJsonDocument(journal).toJson().contains("cl1ent")); // in the header alone, and coded
    ScimHttp wrong(connection, u"hunter2"_s);
    const ScimAnswer refused = wrong.ask({.endpoint = u"/Users"_s});
    QCOMPARE(refused.step, Step::ClientRefused);
    QVERIFY(!scimText(refused, connection).contains("hunter2"_L1));
}

void ScimHttpTest::tokensAreFetchedAgain_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("before they end") << u"shortlived"_s;
    QTest::newRow("when they are not taken") << u"revoking"_s;
}

void ScimHttpTest::tokensAreFetchedAgain()
{
    QFETCH(QString, word);
    const ScimConnection connection = clientOf(m_server.connection(word));
    ScimHttp http(connection, u"cl1ent s3cret"_s);
    QVERIFY(http.ask({.endpoint = u"/Users"_s}).isDone());
    if (word == "shortlived"_L1) {
        QTRY_VERIFY_WITH_TIMEOUT(http.ask({.endpoint = u"/Users"_s}).isDone() && countOf(m_server.journal(connection), u"token"_s) > 1, 10'000);
    } else {
        const QJsonArray journal = m_server.journal(connection);
        QCOMPARE(countOf(journal, u"token"_s), 2);
        QCOMPARE(journal.size(), 4); // token, refused, token, taken
    }
}

void ScimHttpTest::tokensThatAreNone()
{
    const ScimConnection connection = clientOf(m_server.connection(u"evil-token"_s));
    ScimHttp http(connection, u"cl1ent s3cret"_s);
    QCOMPARE(http.ask({.endpoint = u"/Users"_s}).step, Step::NotScim);
    QCOMPARE(m_server.journal(connection).size(), 1);
    ScimConnection refused = clientOf(m_server.connection(u"good"_s)); // the token is a token; it is not taken
    ScimHttp again(refused, u"cl1ent s3cret"_s);
    QCOMPARE(again.ask({.endpoint = u"/Users"_s}).step, Step::Refused);
    QCOMPARE(countOf(m_server.journal(refused), u"token"_s), 2); // another once, not for ever
}

void ScimHttpTest::signsInByPassword()
{
    ScimConnection connection = m_server.connection(u"basic"_s);
    connection.signIn = ScimConnection::SignIn::Basic;
    connection.user = u"mustér"_s;
    ScimHttp http(connection, u"pass:wörd"_s);
    QVERIFY(http.ask({.endpoint = u"/Users"_s}).isDone());
    ScimHttp wrong(connection, u"hunter2"_s);
    QCOMPARE(wrong.ask({.endpoint = u"/Users"_s}).step, Step::Refused);
    QCOMPARE(m_server.journal(connection).size(), 2); // a wrong password is not tried again
}

void ScimHttpTest::secretsWithLineEndsAreNotSent_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("none") << u""_s;
    QTest::newRow("a header") << u"t0ken\r\nX-Evil: yes"_s;
    QTest::newRow("an end of line") << u"t0ken\n"_s;
    QTest::newRow("a zero") << u"t0ken"_s + QChar(0);
}

void ScimHttpTest::secretsWithLineEndsAreNotSent()
{
    QFETCH(QString, secret);
    const ScimConnection connection = m_server.connection(u"good"_s);
    ScimHttp http(connection, secret);
    QCOMPARE(http.ask({.endpoint = u"/Users"_s}).step, Step::SecretUnusable);
    QVERIFY(m_server.journal(connection).isEmpty());
}

void ScimHttpTest::namesArePartsOfNoAddress()
{
    const Asked asked = ask(u"good"_s, {.endpoint = u"/Users"_s, .id = u"a/../b?c=d#e%2f é"_s, .query = {{u"filter"_s, u"a eq \"&x=y+z\""_s}}});
    QCOMPARE(asked.answer.step, Step::NotFound);
    const QJsonValue entry = m_server.journal(asked.connection).at(0);
    QVERIFY(entry[u"raw"_s].toString().endsWith("/Users/a%2F..%2Fb%3Fc%3Dd%23e%252f%20%C3%A9?filter=a%20eq%20%22%26x%3Dy%2Bz%22"_L1));
    QCOMPARE(entry[u"query"_s].toObject().keys(), QStringList {u"filter"_s});
}

void ScimHttpTest::isStopped()
{
    const ScimConnection connection = m_server.connection(u"mute"_s);
    std::atomic_bool isStopped = false;
    std::thread stopper([&] {
        while (m_server.port() == 0 || !isStopped) {
            QThread::msleep(200);
            isStopped = true;
        }
    });
    ScimHttp http(connection, m_server.secret());
    http.setCancelled([&isStopped] { return isStopped.load(); });
    QCOMPARE(http.ask({.endpoint = u"/Users"_s}).step, Step::Cancelled); // amid the answer
    stopper.join();
    QCOMPARE(http.ask({.endpoint = u"/Users"_s}).step, Step::Cancelled); // before it
    isStopped = false;
    const ScimConnection slow = m_server.connection(u"throttle-forever"_s);
    ScimHttp waiting(slow, m_server.secret());
    waiting.setCancelled([&] { return !m_server.journal(slow).isEmpty(); });
    QCOMPARE(waiting.ask({.endpoint = u"/Users"_s}).step, Step::Cancelled); // amid the pause, or the answer that asks for it
    QCOMPARE(m_server.journal(slow).size(), 1);
}

void ScimHttpTest::theLogHasNoSecret()
{
    const ScimConnection connection = clientOf(m_server.connection(u"client"_s));
    ScimHttp http(connection, u"cl1ent s3cret"_s, {.tries = 2});
    QList<ScimLogEntry> entries;
    http.setPause([](qint64) {});
    http.setLog({[&entries](const ScimLogEntry &entry) { entries.append(entry); }, true});
    QVERIFY(http.ask({.method = "POST", .endpoint = u"/Users"_s, .body = {{u"userName"_s, u"kim@x.example"_s}, {u"password"_s, u"hunter2"_s}}}).isDone());
    QVERIFY(!http.ask({.endpoint = u"/Users"_s, .id = u"nobody"_s}).isDone());
    QCOMPARE(entries.size(), 3); // that for the token too
    QVERIFY(entries.first().url.endsWith("/token"_L1) && entries.first().request.startsWith('(') && entries.first().answer.contains("3600"));
    for (const ScimLogEntry &entry : std::as_const(entries)) {
        const QString all = entry.line() + QString::fromUtf8(entry.request + entry.answer);
        QVERIFY2(!all.contains("hunter2"_L1) && !all.contains("cl1ent"_L1) && !all.contains("\"t1"_L1) && !all.contains("Bearer"_L1), qPrintable(all));
    }
    entries.removeFirst();
    QCOMPARE(entries.first().method, QByteArray("POST"));
    QCOMPARE(entries.first().status, 201);
    QVERIFY(entries.first().sent > 0 && entries.first().received > 0);
    QVERIFY(entries.first().request.contains("kim@x.example") && entries.first().answer.contains("kim@x.example"));
    QCOMPARE(entries.last().status, 404);
    entries.clear();
    http.setLog({[&entries](const ScimLogEntry &entry) { entries.append(entry); }});
    QVERIFY(http.ask({.endpoint = u"/Users"_s}).isDone());
    QVERIFY(entries.first().request.isEmpty() && entries.first().answer.isEmpty()); // only where they are wanted
}

// What it was sent stands in no word of it, nor in a half of one: words are shown, and kept with what was done.
void ScimHttpTest::aServiceThatSaysTheSecretIsNotRepeated()
{
    const auto isSaid = [](const ScimAnswer &answer, const QByteArray &credentials) {
        const QString said = answer.words + u'|' + answer.scimType;
        return said.contains(QString::fromUtf8(credentials.first(5)), Qt::CaseInsensitive) || said.contains(QString::fromUtf8(credentials.last(5)), Qt::CaseInsensitive) ? said : QString();
    };
    const Asked bearer = ask(u"echo"_s);
    QCOMPARE(bearer.answer.step, Step::Rejected);
    QVERIFY(bearer.answer.words.startsWith("Bad Bearer ***"_L1));
    QCOMPARE(isSaid(bearer.answer, m_server.secret().toUtf8()), QString());

    ScimConnection basic = m_server.connection(u"basic-echo"_s);
    basic.signIn = ScimConnection::SignIn::Basic;
    basic.user = u"mustér"_s;
    ScimHttp byPassword(basic, u"pass:wörd"_s);
    const ScimAnswer refused = byPassword.ask({.endpoint = u"/Users"_s});
    QCOMPARE(refused.step, Step::Rejected);
    QCOMPARE(isSaid(refused, QByteArray("mustér:pass:wörd").toBase64()), QString());

    const ScimConnection client = clientOf(m_server.connection(u"client"_s));
    ScimHttp wrong(client, u"not the s3cret"_s);
    const ScimAnswer noToken = wrong.ask({.endpoint = u"/Users"_s});
    QCOMPARE(noToken.step, Step::ClientRefused);
    QVERIFY(noToken.words.startsWith("Bad Basic ***"_L1));
}

void ScimHttpTest::whatAServiceSaysIsMadeHarmless()
{
    const Asked asked = ask(u"controls"_s);
    QCOMPARE(asked.answer.step, Step::Rejected);
    QCOMPARE(asked.answer.scimType, u"invalidValue"_s);
    QVERIFY(asked.answer.words.startsWith("[31mred long"_L1)); // without what would turn a terminal around
    QVERIFY(asked.answer.words.size() <= 500);
}

void ScimHttpTest::everyAnswerHasASentence_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step <= int(Step::Done); ++step)
        QTest::addRow("%d", step) << step;
}

void ScimHttpTest::everyAnswerHasASentence()
{
    QFETCH(int, step);
    for (const char *text : {"https://id.x.example/scim/v2", "https://id.x.example/scim/v2?sign-in=basic&user=kim", "https://id.x.example/scim/v2?sign-in=client&user=kim&token=https://id.x.example/t"}) {
        const ScimConnection connection = *ScimConnection::parse(QString::fromLatin1(text));
        const QString said = scimText({.step = Step(step), .words = u"words"_s}, connection);
        QVERIFY2(said.endsWith(u'.') || said.endsWith(u'”') || said.endsWith("words"_L1), qPrintable(said));
        QVERIFY(!said.contains("%1"_L1));
        QCOMPARE(remoteAnswer({.step = Step(step)}, connection).words.isEmpty(), Step(step) == Step::Done);
    }
    QCOMPARE(remoteAnswer({.step = Step(step)}, {}).isDone(), Step(step) == Step::Done);
}

QTEST_GUILESS_MAIN(ScimHttpTest)
#include "ScimHttpTest.moc"
