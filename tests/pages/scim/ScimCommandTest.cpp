// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScimHarness.h"

#include "core/ClientToken.h"

#include <QNetworkReply>
#include <QProcess>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongestWait = 60'000; // milliseconds

struct Ended
{
    int exit = -1;
    QString out;
    QString err;
};

Ended run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(LongestWait)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

// The programs as they are started: a token is made, muster-pages serves, and the token is good there until another is made.
class ScimCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTokenIsMadeAndServed();
    void tokensAreForAccountsThatCanBeUsed();
    void itIsOffUnlessAskedFor();
    void misuse();

private:
    Ended token(const QString &user) { return run(QStringLiteral(MUSTERCTL), {u"-w"_s, m_scim->location(), u"scim-token"_s, user}); }
    QByteArray start(QProcess &process, const QStringList &more) const; // what it says first
    static int ask(const QByteArray &said, const QByteArray &token, const QByteArray &body = {});

    std::unique_ptr<ScimHarness> m_scim;
    QTemporaryDir m_folder;
};

void ScimCommandTest::init()
{
    m_scim = std::make_unique<ScimHarness>();
    MUSTER_VERIFY(m_scim->apply({change::editWorkspace({{Field::LinkPages, u"http://127.0.0.1/pages/"_s}}),
        newUser(u"entra@northwind.example"_s, {{Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}, {Field::AccountType, u"admin"_s}})}));
}

QByteArray ScimCommandTest::start(QProcess &process, const QStringList &more) const
{
    QString place = m_scim->location();
    if (const QString login = m_scim->cell(engineOfProgram() == Engine::Sqlite ? u"SELECT ''"_s : u"SELECT login FROM logins WHERE user_uuid = 'pages'"_s); !login.isEmpty())
        place.replace(u"//muster@"_s, u"//%1@"_s.arg(login));
    process.start(QStringLiteral(MUSTER_PAGES), QStringList {place, u"--listen"_s, u"127.0.0.1:0"_s, u"--secret-file"_s, m_folder.filePath(u"secret"_s)} + more);
    QByteArray said;
    while (!said.contains("secret file") && process.waitForReadyRead(LongestWait))
        said += process.readAllStandardOutput();
    return said;
}

int ScimCommandTest::ask(const QByteArray &said, const QByteArray &token, const QByteArray &body)
{
    const QString base = QString::fromUtf8(said.mid(said.indexOf("http://"))).section(u' ', 0, 0);
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(base + u"pages/scim/v2/Users"_s));
    request.setRawHeader("Authorization", "Bearer " + token);
    request.setRawHeader("Content-Type", "application/scim+json");
    QNetworkReply *reply = body.isEmpty() ? network.get(request) : network.post(request, body);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, LongestWait))
        qFatal("There is no answer");
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void ScimCommandTest::aTokenIsMadeAndServed()
{
    const Ended made = token(u"entra@northwind.example"_s);
    QVERIFY2(made.exit == 0, qPrintable(made.err));
    QVERIFY(ClientToken::read(made.out.trimmed().toLatin1()));
    QVERIFY(made.err.contains(u"entra@northwind.example"_s) && !made.err.contains(made.out.trimmed()));
    QProcess pages;
    const QByteArray said = start(pages, {u"--scim"_s});
    QVERIFY2(said.contains("SCIM is at http://127.0.0.1/pages/scim/v2\n"), said.constData());
    QCOMPARE(ask(said, made.out.trimmed().toLatin1()), 200);
    QCOMPARE(ask(said, made.out.trimmed().toLatin1(), q("{'userName':'kim@x.example'}")), 201);
    QCOMPARE(m_scim->rows({.table = Table::Users, .text = u"kim"_s}, {Column::Email, Column::Status}), QStringList {u"kim@x.example|pending"_s});
    const Ended next = token(u"ENTRA@northwind.example"_s);
    QVERIFY2(next.exit == 0 && next.out != made.out, qPrintable(next.err));
    QCOMPARE(ask(said, next.out.trimmed().toLatin1()), 200);
    if (engineOfProgram() == Engine::Sqlite) // of a server, half a minute later
        QCOMPARE(ask(said, made.out.trimmed().toLatin1()), 401);
    pages.terminate();
    QVERIFY(pages.waitForFinished(LongestWait));
    QCOMPARE(pages.exitStatus(), QProcess::NormalExit);
    QCOMPARE(pages.exitCode(), 0);
    const QByteArray log = pages.readAllStandardError();
    QVERIFY2(!log.contains("muster_") && !log.contains("kim@"), log.constData());
}

void ScimCommandTest::tokensAreForAccountsThatCanBeUsed()
{
    const Ended nobody = token(u"nobody@northwind.example"_s);
    QVERIFY(nobody.exit == 1 && nobody.out.isEmpty() && nobody.err.contains(u"nobody@northwind.example"_s));
    QVERIFY(token(u"pages"_s).exit == 1);
    MUSTER_VERIFY(m_scim->apply({newUser(u"sso@northwind.example"_s, {{Field::Status, u"active"_s}}), newUser(u"new@northwind.example"_s, {{Field::SignIn, u"password"_s}})}));
    if (engineOfProgram() == Engine::Sqlite) {
        QVERIFY(token(u"sso@northwind.example"_s).exit == 1); // has no password
        QVERIFY(token(u"new@northwind.example"_s).exit == 1); // cannot be used yet
    }
}

void ScimCommandTest::itIsOffUnlessAskedFor()
{
    const Ended made = token(u"entra@northwind.example"_s);
    QProcess pages;
    const QByteArray said = start(pages, {});
    QVERIFY(!said.contains("SCIM"));
    QCOMPARE(ask(said, made.out.trimmed().toLatin1()), 404);
    pages.terminate();
    QVERIFY(pages.waitForFinished(LongestWait));
}

void ScimCommandTest::misuse()
{
    const Ended ended = run(QStringLiteral(MUSTER_PAGES), {m_scim->location(), u"--scim-provider"_s, u"X"_s});
    QVERIFY(ended.exit == 2 && ended.err.contains(u"--scim"_s));
    QCOMPARE(run(QStringLiteral(MUSTERCTL), {u"-w"_s, m_scim->location(), u"scim-token"_s}).exit, 2);
}

QTEST_GUILESS_MAIN(ScimCommandTest)
#include "ScimCommandTest.moc"
