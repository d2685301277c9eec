// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SameChange.h"
#include "storage/queries/Trail.h"
#include "support/Rounds.h"
#include "support/ServerSession.h"
#include "support/TestWorkspace.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTextStream>
#include <QThread>

using namespace muster;
using namespace Qt::StringLiterals;

// The program is killed at any moment: nothing acknowledged is lost, nothing is half done. The test runs itself as the
// victim, which adds users in change sets of fifty and says each number that was acknowledged; and musterctl, amid an import.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMoment();
    void killedAmidMany();
    void killedAmidAnImport();
};

constexpr int SetSize = 50;

// A server learns that somebody is gone when it has done what they asked last.
static void waitForServer()
{
    if (engineOfProgram() == Engine::Postgresql)
        QTRY_COMPARE_WITH_TIMEOUT(PostgresServer::instance().sql(u"SELECT count(*) FROM pg_stat_activity WHERE usename = 'muster'"_s).trimmed(), u"0"_s, 60'000);
}

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

// Each step is an event: so from their number follows what the tables have to be.
void KillTest::killedAmidMany()
{
    TestWorkspace workspace;
    workspace.close();
    qint64 events = 1; // the founding
    qsizetype users = 0;
    for (int round = 0; round < roundsOr(10); ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--victim-of-many"_s, workspace.path(), workspace.folder() + u"/heads"_s});
        for (int step = 0; step <= round % 3; ++step)
            QVERIFY(process.waitForReadyRead(30'000)); // in the middle of adding, of the same to all, of taking back
        process.waitForReadyRead(int(QRandomGenerator::global()->bounded(90)));
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        const qsizetype acknowledged = process.readAllStandardOutput().count('\n');
        waitForServer();
        MUSTER_VERIFY(workspace.reopen());
        const Result<WorkspaceReport> report = workspace->verify().result();
        MUSTER_VERIFY(report);
        QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
        const qint64 done = report->events - events;
        QVERIFY2(done == acknowledged || done == acknowledged + 1, qPrintable(u"%1 of %2"_s.arg(done).arg(acknowledged))); // of one, the word may have been cut off
        users += (done + 2) / 3 * ManyUsers::Count;
        QCOMPARE(workspace.users(u"many-"_s).size(), users);
        const bool isSame = done % 3 == 2; // and was not taken back any more
        QCOMPARE(workspace.users(u"many- default:yes"_s).size(), isSame ? users : 0);
        if (isSame)
            MUSTER_VERIFY(workspace->undo().result()); // the victim sets what is not so
        events = report->events + (isSame ? 1 : 0);
        workspace.close();
    }
}

// At home in a folder of its own.
static void startMusterctl(QProcess &process, const QString &home, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"MUSTER_WORKSPACE"_s);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_DATA_HOME"_s, home);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MUSTERCTL), arguments);
}

// By whoever imports: on a server it has the turn, of a file the log grows.
static bool isBeingWritten(const QString &path)
{
    if (engineOfProgram() == Engine::Sqlite)
        return QFileInfo(path + u"-wal"_s).size() > 0;
    static ServerSession session(PostgresServer::instance(), u"muster"_s);
    return session.ask(turnsTaken).trimmed() != u"0"_s;
}

// Every other time when it has begun to write.
void KillTest::killedAmidAnImport()
{
    constexpr int Rows = 4'000;
    const QTemporaryDir folder;
    QFile csv(folder.filePath(u"people.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("email,first name,last name,role,default group\n");
    for (int i = 0; i < Rows; ++i)
        csv.write("person-" + QByteArray::number(i) + "@x.example,Kim,Lund,Analyst,TRUE\n");
    csv.close();
    WorkspaceMould mould;
    int whole = 0; // milliseconds of the first, which nobody kills
    int killed = 0;
    for (int round = 0; round <= roundsOr(12); ++round) {
        const std::unique_ptr<TestWorkspace> workspace = mould.cast();
        workspace->close();
        waitForServer();
        QElapsedTimer running;
        running.start();
        QProcess process;
        startMusterctl(process, folder.path(), {u"-w"_s, workspace->path(), u"import"_s, csv.fileName()});
        const bool waits = round > 0 && round % 2 == 0;
        bool hasEnded = false;
        while (waits && !hasEnded && !isBeingWritten(workspace->path()))
            hasEnded = process.waitForFinished(1);
        const int most = round == 0 ? 0 : std::max(1, waits ? whole / 20 : whole);
        if (!hasEnded)
            hasEnded = process.waitForFinished(round == 0 ? 120'000 : int(QRandomGenerator::global()->bounded(most)));
        if (!hasEnded) {
            process.kill();
            QVERIFY(process.waitForFinished());
        }
        whole = round == 0 ? int(running.elapsed()) : whole;
        const bool isKilled = process.exitStatus() == QProcess::CrashExit;
        QVERIFY2(isKilled ? round > 0 : process.exitCode() == 0, process.readAllStandardError().constData());
        killed += isKilled ? 1 : 0;
        waitForServer();
        MUSTER_VERIFY(workspace->reopen());
        const qsizetype people = workspace->users(u"person-"_s).size();
        QVERIFY2(people == Rows || (isKilled && people == 0), qPrintable(QString::number(people))); // all of them, or nobody
        const Result<WorkspaceReport> report = (*workspace)->verify().result();
        MUSTER_VERIFY(report);
        QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
        QCOMPARE(report->events, people > 0 ? 2 : 1);
    }
    QVERIFY(killed > 0);
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
        waitForServer();
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
