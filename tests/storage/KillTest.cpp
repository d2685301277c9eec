// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SameChange.h"
#include "storage/queries/Trail.h"
#include "support/Rounds.h"
#include "support/TestWorkspace.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTextStream>
#include <QThread>

using namespace muster;
using namespace Qt::StringLiterals;

// The program is killed at any moment: nothing acknowledged is lost, nothing is half done. The test runs itself as the
// victim, which adds users in change sets of fifty and says each number that was acknowledged.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMoment();
    void killedAmidMany();
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

// Changes that are made as they are wanted.
class ManyUsers final : public ChangeSource
{
public:
    explicit ManyUsers(int set) : m_set(set) { }

    qint64 count() const override { return Count; }
    Result<std::optional<Change>> next() override
    {
        return m_next == Count ? std::nullopt : std::optional(newUser(u"many-%1-%2@x.example"_s.arg(m_set).arg(m_next++)));
    }
    Result<void> rewind() override
    {
        m_next = 0;
        return {};
    }

    static constexpr int Count = 900;

private:
    int m_set;
    int m_next = 0;
};

// Adds many from a source, does the same to all, and takes that back, over and over; says each that was acknowledged.
static int victimOfMany(const QString &path, const QString &heads)
{
    OpenOptions options;
    options.origin = u"victim"_s;
    options.headsFolder = heads;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, options);
    if (!workspace)
        return 1;
    const TableQuery many {Table::Users, u"many-"_s, {}, {}};
    for (int set = int((*workspace)->read(ListIds {many, 0}).result().value_or(Listing {}).ids.size() / ManyUsers::Count);; ++set) {
        if (!(*workspace)->apply(std::make_shared<ManyUsers>(set)).result())
            return 2;
        QTextStream(stdout) << "added\n" << Qt::flush;
        const auto rows = (*workspace)->read(ListSeen {many}).result();
        if (!rows)
            return 3;
        const Change like = change::editUser({}, {{Field::DefaultGroup, true}});
        if (!(*workspace)->apply(std::make_shared<SameChange>(Table::Users, rows->ids, like, rows->event)).result())
            return 4;
        QTextStream(stdout) << "same\n" << Qt::flush;
        if (!(*workspace)->undo().result())
            return 5;
        QTextStream(stdout) << "undone\n" << Qt::flush;
    }
}

void KillTest::killedAmidMany()
{
    TestWorkspace workspace;
    workspace.close();
    qsizetype acknowledged = 0;
    for (int round = 0; round < roundsOr(10); ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--victim-of-many"_s, workspace.path(), workspace.folder() + u"/heads"_s});
        for (int step = 0; step <= round % 3; ++step)
            QVERIFY(process.waitForReadyRead(30'000)); // in the middle of adding, of the same to all, of taking back
        process.waitForReadyRead(int(QRandomGenerator::global()->bounded(90)));
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        acknowledged += process.readAllStandardOutput().count("added") * ManyUsers::Count;
        MUSTER_VERIFY(workspace.reopen());
        const qsizetype users = workspace.users(u"many-"_s).size();
        QCOMPARE(users % ManyUsers::Count, 0);
        QVERIFY(users >= acknowledged);
        acknowledged = users;
        const qsizetype same = workspace.users(u"many- default:yes"_s).size();
        QVERIFY2(same == 0 || same == users, qPrintable(QString::number(same)));
        const Result<WorkspaceReport> report = workspace->verify().result();
        MUSTER_VERIFY(report);
        QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
        if (same > 0)
            MUSTER_VERIFY(workspace->undo().result()); // the victim sets what is not so
        workspace.close();
    }
}

void KillTest::killedAtAnyMoment()
{
    TestWorkspace workspace;
    workspace.close();
    int acknowledged = 0;
    for (int round = 0; round < roundsOr(12); ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, workspace.path(), workspace.folder() + u"/heads"_s});
        QVERIFY(process.waitForReadyRead(30'000)); // it works
        if (round % 3)
            QThread::msleep(QRandomGenerator::global()->bounded(80)); // what has come by then does not matter
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
    if (app.arguments().value(1) == "--victim-of-many"_L1)
        return victimOfMany(app.arguments().value(2), app.arguments().value(3));
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "KillTest.moc"
