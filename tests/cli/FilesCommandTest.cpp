// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace muster;
using namespace Qt::StringLiterals;

// What is read, what is written and what must not be, as a script would do it.
class FilesCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outputDestroysNothing_data();
    void outputDestroysNothing();
    void pipesAreNotWaitedFor_data();
    void pipesAreNotWaitedFor();
    void endlessInputIsRefused();
    void anUnknownTimeZoneIsSaid();
    void whatCannotBePrintedIsSaid_data();
    void whatCannotBePrintedIsSaid();
    void aKilledMakingLeavesNothing_data();
    void aKilledMakingLeavesNothing();

private:
    QByteArray contentOf(const QString &name) const;
    Run inShell(const QString &script, const QStringList &arguments, const QString &zone = u"UTC"_s) const;

    Musterctl m_musterctl;
};

static const QByteArray wrongRow = "email,first name\nno-address,Bo\n";

void FilesCommandTest::initTestCase()
{
    QVERIFY(m_musterctl.begin());
    m_musterctl.write(u"people.csv"_s, wrongRow);
    QVERIFY(QFile::link(m_musterctl.path(u"people.csv"_s), m_musterctl.path(u"link.csv"_s)));
    QVERIFY(QFile::link(m_musterctl.workspace(), m_musterctl.path(u"link.json"_s)));
}

QByteArray FilesCommandTest::contentOf(const QString &name) const
{
    QFile file(m_musterctl.path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// "$0" is musterctl, "$@" the arguments.
Run FilesCommandTest::inShell(const QString &script, const QStringList &arguments, const QString &zone) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_musterctl.path({}));
    environment.insert(u"TZ"_s, zone);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_musterctl.path({}));
    process.start(u"/bin/sh"_s, QStringList {u"-c"_s, script, QStringLiteral(MUSTERCTL)} + arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void FilesCommandTest::outputDestroysNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QString &target : {u"people.csv"_s, u"./people.csv"_s, u"link.csv"_s, u"people.muster"_s, u"people.muster-wal"_s, u"people.muster-shm"_s})
        QTest::newRow(qPrintable(u"failures to "_s + target)) << QStringList {u"import"_s, u"people.csv"_s, u"--dry-run"_s, u"--failures"_s, target};
    QTest::newRow("export through a link") << QStringList {u"export"_s, u"link.json"_s};
}

void FilesCommandTest::outputDestroysNothing()
{
    QFETCH(QStringList, arguments);
    const QByteArray users = m_musterctl.everything();
    const Run run = m_musterctl.runHere(arguments);
    QCOMPARE(run.exit, 1);
    QVERIFY(run.complainsInOneLine());
    QVERIFY2(run.err.contains(u"was not written"_s), qPrintable(run.err));
    QCOMPARE(contentOf(u"people.csv"_s), wrongRow);
    QCOMPARE(m_musterctl.everything(), users);
}

void FilesCommandTest::pipesAreNotWaitedFor_data()
{
#ifdef Q_OS_UNIX
    QCOMPARE(::mkfifo(QFile::encodeName(m_musterctl.path(u"pipe"_s)).constData(), 0600), 0);
#endif
    QTest::addColumn<QStringList>("arguments");
    for (const QString &what : {u"pipe"_s, u"/dev/zero"_s, u"."_s}) {
        QTest::newRow(qPrintable(u"workspace "_s + what)) << QStringList {u"-w"_s, what, u"list"_s, u"users"_s};
        for (const QString &command : {u"import"_s, u"import-groups"_s, u"apply"_s})
            QTest::newRow(qPrintable(command + u' ' + what)) << QStringList {u"-w"_s, u"people.muster"_s, command, what};
        QTest::newRow(qPrintable(u"head of "_s + what)) << QStringList {u"-w"_s, u"people.muster"_s, u"verify"_s, u"--head"_s, what};
        QTest::newRow(qPrintable(u"key of "_s + what)) << QStringList {u"-w"_s, u"people.muster"_s, u"head"_s, u"--sign"_s, what};
    }
}

void FilesCommandTest::pipesAreNotWaitedFor()
{
    QFETCH(QStringList, arguments);
    const Run run = m_musterctl.run(arguments);
    QCOMPARE(run.exit, 1);
    QVERIFY(run.complainsInOneLine());
    QVERIFY2(run.err.contains(u"is not a file"_s), qPrintable(run.err));
}

void FilesCommandTest::endlessInputIsRefused()
{
    const Run run = inShell(u"exec \"$0\" -w people.muster apply - < /dev/zero"_s, {});
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.err.contains(u"megabytes"_s), qPrintable(run.err));
}

void FilesCommandTest::anUnknownTimeZoneIsSaid()
{
    for (const QStringList &arguments : {QStringList {u"list"_s, u"users"_s}, QStringList {u"list"_s, u"users"_s, u"--query"_s, u"created:2025"_s},
             QStringList {u"export"_s, u"users.csv"_s}, QStringList {u"verify"_s}}) {
        const Run run = inShell(u"exec \"$0\" -w people.muster \"$@\""_s, arguments, u"Mars/Olympus"_s);
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.err.contains(u"“Mars/Olympus” is not known"_s), qPrintable(run.err));
        QCOMPARE(run.out, QString());
    }
    QCOMPARE(inShell(u"exec \"$0\" init mars.muster --organization N --owner a@n.example"_s, {}, u"Mars/Olympus"_s).exit, 1);
    QVERIFY(!QFile::exists(m_musterctl.path(u"mars.muster"_s)));
    for (const QString &zone : {u"Asia/Kathmandu"_s, u"EST5EDT"_s, u":Europe/Berlin"_s, QString()})
        QCOMPARE(inShell(u"exec \"$0\" -w people.muster list users"_s, {}, zone).exit, 0);
}

void FilesCommandTest::whatCannotBePrintedIsSaid_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"list users", "list users --json", "list roles", "help", "help changes", "list --help", "--version", "verify", "mend", "export full.csv",
             "import people.csv --dry-run", "init made.muster --organization N --owner a@n.example", "sample small.muster --users 20"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void FilesCommandTest::whatCannotBePrintedIsSaid()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("This system has no device that is always full.");
    QFETCH(QString, command);
    for (const QString &nowhere : {u">/dev/full"_s, u">&-"_s}) {
        const Run run = inShell(u"rm -f made.muster small.muster; \"$0\" -w people.muster %1 %2"_s.arg(command, nowhere), {});
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.err.contains(u"The output is not complete"_s), qPrintable(run.err));
    }
}

void FilesCommandTest::aKilledMakingLeavesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("init") << QStringList {u"init"_s, u"new.muster"_s, u"--organization"_s, u"N"_s, u"--owner"_s, u"a@n.example"_s};
    QTest::newRow("sample") << QStringList {u"sample"_s, u"new.muster"_s, u"--users"_s, u"300"_s};
}

// At any moment: each time a little later, until it comes to its end before the kill.
void FilesCommandTest::aKilledMakingLeavesNothing()
{
    QFETCH(QStringList, arguments);
    const Musterctl fresh;
    const QDir folder(fresh.path({}));
    bool whole = false;
    int killed = 0;
    for (int pause = 0; !whole && pause < 60'000; pause = pause * 4 / 3 + 1) {
        QProcess process;
        fresh.start(process, arguments);
        QVERIFY(process.waitForStarted());
        process.waitForFinished(pause);
        process.kill();
        process.waitForFinished();
        whole = process.exitStatus() == QProcess::NormalExit;
        killed += whole ? 0 : 1;
        const QStringList there = folder.entryList({u"new.muster*"_s}, QDir::Files);
        if (there.isEmpty())
            continue;
        QVERIFY2(there.contains(u"new.muster"_s), qPrintable(there.join(u' '))); // opened already, it may have its log beside it
        const Run verified = fresh.run({u"-w"_s, u"new.muster"_s, u"verify"_s});
        QVERIFY2(verified.exit == 0, qPrintable(verified.err));
        whole = true;
    }
    QVERIFY(whole);
    QVERIFY(killed > 3);
#ifdef Q_OS_UNIX
    QVERIFY(folder.entryList({u".muster*"_s}, QDir::AllEntries | QDir::Hidden).size() <= 1); // of the last, if that was killed
#endif
}

QTEST_GUILESS_MAIN(FilesCommandTest)
#include "FilesCommandTest.moc"
