// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Writer.h"
#include "storage/visits/OwnAct.h"
#include "storage/visits/Visits.h"
#include "support/TestWorkspace.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

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

} // namespace

// muster-pages as it is started: what it says when something is missing or wrong, and that it ends when it is asked to.
class PagesCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void misuse_data();
    void misuse();
    void itSaysWhatIsMissing();
    void itStartsAndEnds();
    void anotherSecretFileIsRefused();

private:
    Ended run(const QStringList &arguments) const;
    QString secret() const { return m_folder.filePath(u"secret"_s); }

    QTemporaryDir m_folder;
};

Ended PagesCommandTest::run(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral(MUSTER_PAGES), arguments);
    if (!process.waitForFinished(LongestWait)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void PagesCommandTest::misuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList {} << u"Name one workspace."_s;
    QTest::newRow("two") << QStringList {u"a"_s, u"b"_s} << u"Name one workspace."_s;
    QTest::newRow("unknown") << QStringList {u"--fly"_s, u"a"_s} << u"fly"_s;
    QTest::newRow("no port") << QStringList {u"--listen"_s, u"127.0.0.1"_s, u"a"_s} << u"IP address and a port"_s;
    QTest::newRow("no address") << QStringList {u"--listen"_s, u"here:80"_s, u"a"_s} << u"IP address and a port"_s;
    QTest::newRow("half of TLS") << QStringList {u"--certificate"_s, u"x"_s, u"a"_s} << u"belong together"_s;
    QTest::newRow("for all to read") << QStringList {u"--listen"_s, u"0.0.0.0:0"_s, u"a"_s} << u"Without TLS"_s;
}

void PagesCommandTest::misuse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Ended ended = run(arguments);
    QCOMPARE(ended.exit, 2);
    QVERIFY2(ended.err.startsWith(u"muster-pages: "_s) && ended.err.contains(says) && ended.err.count(u'\n') == 1, qPrintable(ended.err));
}

void PagesCommandTest::itSaysWhatIsMissing()
{
    QCOMPARE(run({u"--help"_s}).exit, 0);
    QVERIFY(run({m_folder.filePath(u"none.muster"_s)}).err.contains(u"none.muster"_s));
    TestWorkspace workspace;
    workspace.close();
    const Ended noPages = run({workspace.path(), u"--secret-file"_s, secret()});
    QVERIFY2(noPages.exit == 1 && noPages.err.contains(u"does not say yet where links"_s), qPrintable(noPages.err));
    QVERIFY(!QFile::exists(secret())); // nothing is made for nothing
    const Ended noFile = run({workspace.path(), u"--certificate"_s, m_folder.filePath(u"c"_s), u"--key"_s, m_folder.filePath(u"k"_s)});
    QVERIFY2(noFile.exit == 1 && noFile.err.contains(m_folder.filePath(u"c"_s)), qPrintable(noFile.err));
}

void PagesCommandTest::itStartsAndEnds()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({change::editWorkspace({{Field::LinkPages, u"https://x.example/"_s}})}));
    workspace.close();
    QProcess process;
    process.start(QStringLiteral(MUSTER_PAGES), {workspace.path(), u"--listen"_s, u"127.0.0.1:0"_s, u"--secret-file"_s, secret()});
    QByteArray said;
    while (said.count('\n') < 2 && process.waitForReadyRead(LongestWait))
        said += process.readAllStandardOutput();
    QVERIFY2(said.startsWith("Listening on http://127.0.0.1:") && said.contains("for https://x.example/") && said.contains(secret().toUtf8()), said.constData());
    process.terminate();
    QVERIFY(process.waitForFinished(LongestWait));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardError().contains("--behind-proxy")); // https has to be spoken by somebody
}

void PagesCommandTest::anotherSecretFileIsRefused()
{
    const QString hash = u"$argon2id$v=19$m=65536,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"_s;
    const QString kim = u"kim@x.example"_s;
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({change::editWorkspace({{Field::LinkPages, u"https://x.example/"_s}}), newUser(kim, {{Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}})}));
    MUSTER_VERIFY(workspace->setPassword({.user = kim, .hash = hash}).result());
    MUSTER_VERIFY(workspace->startVisit({kim, hash, u"token"_s}).result());
    MUSTER_VERIFY(workspace->useVisit(u"token"_s, {.authenticator = NewAuthenticator {QByteArray(60, 's'), 1, {}}}).result()); // sealed by whoever
    workspace.close();
    const QString none = m_folder.filePath(u"not-there"_s);
    const Ended missing = run({workspace.path(), u"--secret-file"_s, none});
    QVERIFY2(missing.exit == 1 && missing.err.contains(none) && !QFile::exists(none), qPrintable(missing.err)); // none is made that would open nothing
    const Ended other = run({workspace.path(), u"--secret-file"_s, secret()}); // of another workspace
    QVERIFY2(other.exit == 1 && other.err.contains(u"were sealed with"_s), qPrintable(other.err));
    QFile wrong(m_folder.filePath(u"wrong"_s));
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write("hello");
    wrong.close();
    wrong.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(run({workspace.path(), u"--secret-file"_s, wrong.fileName()}).err.contains(u"no secret file of muster-pages"_s));
}

QTEST_GUILESS_MAIN(PagesCommandTest)
#include "PagesCommandTest.moc"
