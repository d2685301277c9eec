// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailTestServer.h"
#include "TokenTestServer.h"
#include "cli/Musterctl.h"
#include "support/SecretSearch.h"

#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace muster;

// Mails go out by access tokens that are asked for, from a script, for as long as it runs; and none of what is secret of it stands anywhere but where it is kept.
class MailTokenCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void somebodySignsInAndMailsGoOut();
    void mailsGoOnWhileTokensEnd();
    void aClientSignsInAsItself();
    void theKeychainKeepsIt();
    void whatCannotBeKeptIsSaid();
    void whatIsTakenBackIsSaid();
    void aSignInThatFailsKeepsNothing_data();
    void aSignInThatFailsKeepsNothing();
    void aSignInNeedsAPlace();
    void misuseIsSaid();

private:
    void beginTokens(double life);
    void useServer(const MailServer &server);
    void add(const QString &name);
    Run send(const QStringList &more = {});
    Run say(const Run &run);
    QString keep(const QString &name, const QString &secret) const; // path
    QString kept(const QString &name) const;
    QStringList states() const;

    std::unique_ptr<MailTestServer> m_server;
    std::unique_ptr<TokenTestServer> m_tokens;
    std::unique_ptr<Musterctl> m_musterctl;
    QString m_said; // by musterctl, all of it
};

void MailTokenCommandTest::init()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keychain
    qunsetenv("MUSTER_MAIL_PASSWORD");
    qunsetenv("MUSTER_MAIL_CLIENT_SECRET");
    m_said.clear();
    m_server = std::make_unique<MailTestServer>();
    m_musterctl = std::make_unique<Musterctl>();
    QVERIFY(m_musterctl->begin());
    beginTokens(3'600);
}

// Whatever a test did: nothing of it is secret but the file that it is kept in.
void MailTokenCommandTest::cleanup()
{
    SecretSearch search;
    int count = 0;
    for (const QString &token : m_tokens->given())
        search.plant(u"access token %1"_s.arg(++count), token);
    for (const QJsonObject &asked : m_tokens->asked()) {
        for (const QString &name : {u"refresh_token"_s, u"client_secret"_s, u"device_code"_s}) {
            if (asked.contains(name))
                search.plant(name, asked.value(name).toString());
        }
    }
    search.look(u"what was said"_s, m_said);
    search.lookInFolder(m_musterctl->path({}), {u"secret"_s});
    QVERIFY(search.files() > 0);
    QCOMPARE(search.found(), QString());
}

void MailTokenCommandTest::beginTokens(double life)
{
    m_tokens.reset();
    m_tokens = std::make_unique<TokenTestServer>(m_server->folder(), life);
    useServer(m_tokens->with(m_server->server(), u"app"_s));
}

void MailTokenCommandTest::useServer(const MailServer &server)
{
    const Run set = m_musterctl->apply(uR"([{"do":"editWorkspace","set":{"mailServer":"%1","mailSender":"accounts@x.example","linkPages":"https://pages.x.example/"}}])"_s.arg(server.text()).toUtf8());
    QVERIFY2(set.exit == 0, qPrintable(set.err));
}

void MailTokenCommandTest::add(const QString &name)
{
    const Run added = m_musterctl->apply(uR"([{"do":"addUser","set":{"email":"%1@x.example","signIn":"password"}}])"_s.arg(name).toUtf8());
    QVERIFY2(added.exit == 0, qPrintable(added.err));
    (void)m_musterctl->cell(u"UPDATE mails SET due = 0 WHERE state = 0"_s); // the ten seconds in which undo finds it are over
}

Run MailTokenCommandTest::say(const Run &run)
{
    m_said += run.out + run.err;
    return run;
}

Run MailTokenCommandTest::send(const QStringList &more)
{
    return say(m_musterctl->runHere(QStringList {u"send"_s, u"--pace"_s, u"0"_s} + more));
}

QString MailTokenCommandTest::keep(const QString &name, const QString &secret) const
{
    m_musterctl->write(name, secret.toUtf8() + "\nA line of its owner's\n");
    QFile::setPermissions(m_musterctl->path(name), QFile::ReadOwner | QFile::WriteOwner);
    return m_musterctl->path(name);
}

QString MailTokenCommandTest::kept(const QString &name) const
{
    QFile file(m_musterctl->path(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList MailTokenCommandTest::states() const
{
    QStringList all;
    for (const QJsonValue &mail : m_musterctl->list(u"mails"_s))
        all.append(mail.toObject().value("state"_L1).toString());
    return all;
}

void MailTokenCommandTest::somebodySignsInAndMailsGoOut()
{
    const QString file = m_musterctl->path(u"secret"_s);
    const Run signedIn = say(m_musterctl->runHere({u"send"_s, u"--sign-in"_s, u"--secret-file"_s, file}));
    QVERIFY2(signedIn.exit == 0, qPrintable(signedIn.err));
    static const QRegularExpression asked(u"^Open https://id\\.x\\.example/device in a browser, here or elsewhere, sign in as mailer, and type in this code: WDJB-MJHT\nIt is good until .+\\.\n“mailer” is signed in at “localhost”\\. Mails can be sent\\.\n$"_s);
    QVERIFY2(asked.match(signedIn.out).hasMatch(), qPrintable(signedIn.out));
    QCOMPARE(signedIn.err, QString());
    QVERIFY(kept(u"secret"_s).startsWith("rt-"_L1));
    QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    for (const QString &name : {u"kim"_s, u"sam"_s}) {
        const QString before = kept(u"secret"_s);
        add(name);
        const Run sent = send({u"--secret-file"_s, file});
        QVERIFY2(sent.exit == 0 && sent.err.isEmpty(), qPrintable(sent.err));
        QVERIFY(kept(u"secret"_s) != before); // the next one
        QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    }
    QCOMPARE(m_server->count(), 2);
    const Run tried = say(m_musterctl->run({u"mail"_s, m_tokens->with(m_server->server(), u"app"_s).text(), u"--secret-file"_s, file}));
    QCOMPARE(tried.out, u"“localhost” lets “mailer” in.\n"_s);
}

// Each token is good for two seconds; one program runs all the while.
void MailTokenCommandTest::mailsGoOnWhileTokensEnd()
{
    beginTokens(2);
    const QString file = keep(u"secret"_s, TokenTestServer::Refresh);
    QProcess process;
    m_musterctl->start(process, {u"-w"_s, m_musterctl->workspace(), u"send"_s, u"--watch"_s, u"--pace"_s, u"0"_s, u"--secret-file"_s, file});
    QVERIFY(process.waitForStarted());
    int sent = 0;
    while (m_tokens->given().size() < 4) {
        add(u"u%1"_s.arg(++sent));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->count(), sent, 60'000);
    }
    QVERIFY(!QFile::exists(m_server->folder() + u"/refused"_s)); // none was used that had ended
#ifdef Q_OS_UNIX
    ::kill(pid_t(process.processId()), SIGTERM);
#endif
    QVERIFY(process.waitForFinished(60'000));
    say({process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())});
    QVERIFY2(!m_said.contains(u"musterctl:"_s), qPrintable(m_said));
    QVERIFY(kept(u"secret"_s).endsWith("\nA line of its owner's\n"_L1));
    QVERIFY(!kept(u"secret"_s).startsWith(TokenTestServer::Refresh));
}

void MailTokenCommandTest::aClientSignsInAsItself()
{
    useServer(m_tokens->asItself(m_server->server(), u"app"_s));
    qputenv("MUSTER_MAIL_PASSWORD", TokenTestServer::ClientSecret.toUtf8());
    add(u"kim"_s);
    const Run sent = send();
    QVERIFY2(sent.exit == 0, qPrintable(sent.err));
    QCOMPARE(m_server->count(), 1);
    add(u"sam"_s);
    qputenv("MUSTER_MAIL_PASSWORD", "another-secret");
    const Run refused = send();
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains(u"“localhost” does not take the secret of the client “app”. It may have ended: make a new one there. The server says: “invalid_client: Wrong secret”"_s), qPrintable(refused.err));
    QCOMPARE(m_server->count(), 1);
}

// A session bus of the test's own, with a real keyring on it. Each program gets another refresh token, and keeps it for the next.
void MailTokenCommandTest::theKeychainKeepsIt()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QTemporaryDir home; // with mode 0700
    for (const QString &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_DATA_HOME"_s})
        environment.insert(name, home.path());
    for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s})
        environment.remove(name);
    const QString line = m_tokens->with(m_server->server(), u"app"_s).text();
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(u"dbus-run-session"_s, {u"--"_s, u"bash"_s, u"-c"_s,
        u"printf pass | gnome-keyring-daemon --unlock --components=secrets --foreground >/dev/null 2>&1 & K=$!; until gdbus wait --session --timeout 30 org.freedesktop.secrets; do :; done; "
        "\"$0\" mail \"$1\" --sign-in >/dev/null && \"$0\" mail \"$1\" && \"$0\" mail \"$1\"; kill $K; wait $K"_s, QStringLiteral(MUSTERCTL), line});
    QVERIFY(process.waitForFinished(120'000));
    const Run run = say({0, QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())});
    QVERIFY2(run.out == u"“localhost” lets “mailer” in.\n“localhost” lets “mailer” in.\n"_s, qPrintable(run.out + run.err));
    QVERIFY(!run.err.contains(u"musterctl:"_s));
}

// Out of the environment.
void MailTokenCommandTest::whatCannotBeKeptIsSaid()
{
    qputenv("MUSTER_MAIL_PASSWORD", TokenTestServer::Refresh.toUtf8());
    add(u"kim"_s);
    const Run sent = send();
    QCOMPARE(sent.exit, 0);
    QCOMPARE(m_server->count(), 1);
    QVERIFY2(sent.err.startsWith(u"musterctl: The server gave another refresh token, and it could not be kept"_s), qPrintable(sent.err));
}

void MailTokenCommandTest::whatIsTakenBackIsSaid()
{
    m_tokens->withdraw();
    add(u"kim"_s);
    const Run sent = send({u"--secret-file"_s, keep(u"secret"_s, TokenTestServer::Refresh)});
    QCOMPARE(sent.exit, 1);
    QVERIFY2(sent.err.contains(u"The sign-in of “mailer” at “localhost” has ended, or was taken back. Sign in again."_s), qPrintable(sent.err));
    QCOMPARE(states(), QStringList {u"waiting"_s});
}

void MailTokenCommandTest::aSignInThatFailsKeepsNothing_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("said");
    QTest::newRow("denied") << u"denied"_s << u"Whoever signed in at “localhost” did not allow that mail is sent. Begin again, and allow it."_s;
    QTest::newRow("nobody came") << u"short"_s << u"Nobody signed in at “localhost” while the code was good. Begin again."_s;
    QTest::newRow("no such client") << u"unknown"_s << u"“localhost” does not know the client “unknown”"_s;
    QTest::newRow("no page") << u"script"_s << u"“localhost” answers with an access token, or a code, that cannot be one."_s;
}

void MailTokenCommandTest::aSignInThatFailsKeepsNothing()
{
    QFETCH(QString, client);
    QFETCH(QString, said);
    const QString file = m_musterctl->path(u"secret"_s);
    const Run run = say(m_musterctl->run({u"mail"_s, m_tokens->with(m_server->server(), client).text(), u"--sign-in"_s, u"--secret-file"_s, file}));
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.complainsInOneLine() && run.err.contains(said), qPrintable(run.err));
    QVERIFY(!QFile::exists(file));
}

// Before anybody has taken the trouble.
void MailTokenCommandTest::aSignInNeedsAPlace()
{
    const Run run = say(m_musterctl->runHere({u"send"_s, u"--sign-in"_s}));
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.err, u"musterctl: Nothing on this computer that keeps passwords answers. Name a file for it: --secret-file FILE.\n"_s);
    QCOMPARE(say(m_musterctl->runHere({u"send"_s, u"--sign-in"_s, u"--secret-file"_s, u"/nowhere/secret"_s})).exit, 2);
    QVERIFY(m_tokens->asked().isEmpty());
}

void MailTokenCommandTest::misuseIsSaid()
{
    const auto signIn = [this](const MailServer &server) { return say(m_musterctl->run({u"mail"_s, server.text(), u"--sign-in"_s, u"--secret-file"_s, m_musterctl->path(u"secret"_s)})); };
    for (const MailServer &server : {m_server->server(), m_tokens->asItself(m_server->server(), u"app"_s)}) {
        const Run run = signIn(server);
        QCOMPARE(run.exit, 2);
        QVERIFY2(run.err.startsWith(u"musterctl: There is nobody to sign in to by a code."_s), qPrintable(run.err));
    }
    const QString file = keep(u"secret"_s, TokenTestServer::Refresh);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther);
    const Run open = send({u"--secret-file"_s, file});
    QCOMPARE(open.exit, 2);
    QVERIFY2(open.err.contains(u"chmod 600"_s), qPrintable(open.err));
    QVERIFY(m_tokens->asked().isEmpty());
}

QTEST_GUILESS_MAIN(MailTokenCommandTest)
#include "MailTokenCommandTest.moc"
