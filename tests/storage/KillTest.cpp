// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/Trail.h"
#include "support/TestWorkspace.h"

#include <QProcess>
#include <QTextStream>

using namespace muster;
using namespace Qt::StringLiterals;

// The program is killed at any moment: nothing acknowledged is lost, nothing is half done. The test runs itself as the
// victim, which adds users in change sets of fifty and says each number that was acknowledged.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMoment();
};

constexpr int SetSize = 50;

static int victim(const QString &path, const QString &heads)
{
    OpenOptions options;
    options.origin = u"victim"_s;
    options.headsFolder = heads;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, options);
    if (!workspace)
        return 1;
    for (int set = 0;; ++set) {
        ChangeSet changes;
        for (int i = 0; i < SetSize; ++i)
            changes.changes.append(newUser(u"%1-%2-%3@x.example"_s.arg(QCoreApplication::applicationPid()).arg(set).arg(i)));
        if (!(*workspace)->apply(changes).result())
            return 2;
        QTextStream(stdout) << "done\n" << Qt::flush;
    }
}

void KillTest::killedAtAnyMoment()
{
    TestWorkspace workspace;
    workspace.close();
    int acknowledged = 0;
    for (int round = 0; round < 12; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, workspace.path(), workspace.folder() + u"/heads"_s});
        QVERIFY(process.waitForReadyRead(30'000)); // it works
        if (round % 3)
            process.waitForReadyRead(round * 7); // a little later each time; what has come by then does not matter
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        acknowledged += int(process.readAllStandardOutput().count("done"));
        MUSTER_VERIFY(workspace.reopen());
        const qsizetype users = workspace.users({}).size() - 1;
        QCOMPARE(users % SetSize, 0); // all of a set, or nothing
        QVERIFY(users >= acknowledged * SetSize); // what was acknowledged is there
        acknowledged = int(users / SetSize); // what was not, may be: it was written, and the word was cut off
        const Result<WorkspaceReport> report = workspace->verify().result();
        MUSTER_VERIFY(report);
        QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
        QVERIFY(!workspace->info().chainSuspect);
        QCOMPARE(workspace.users(u"-0-"_s + u"0"_s).isEmpty(), false); // and the search index knows them
        workspace.close();
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--victim"_L1)
        return victim(app.arguments().value(2), app.arguments().value(3));
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "KillTest.moc"
