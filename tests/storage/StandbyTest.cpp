// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Relay.h"
#include "support/TestWorkspace.h"

using namespace muster;
using namespace Qt::StringLiterals;

// Commits that wait for a synchronous standby which is away: they stand on the primary, and nobody has said so. Whatever ends the wait, what stands is
// never told as failed, and done once.
class StandbyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWaitThatIsCancelledIsDone();
    void aWaitThatIsEndedIsAskedForAndDone();
    void whoIsCutOffHearsOfItWhenTheStandbyIsBack();
    void whereNobodyAnswersItIsSaidThatNobodyKnows();
    void cleanup();

private:
    OpenOptions options() const;
    std::unique_ptr<Workspace> open(const QString &location);
    QFuture<Result<Outcome>> leaveWaiting(const QString &email);
    QString waiting();
    QString ask(const QString &statement) { return m_primary->sql(statement, u"muster"_s).trimmed(); }
    int count(const QString &email) { return ask(u"SELECT count(*) FROM team.users WHERE email = '%1'"_s.arg(email)).toInt(); }
    void checkDoneOnce(const Result<Outcome> &outcome, const QString &email);

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_primary;
    std::unique_ptr<PostgresServer> m_standby;
    QString m_location;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<Workspace> m_workspace; // ends when what it waits for is there: not before cleanup()
    qint64 m_before = 0; // the last event that waited for nobody
};

void StandbyTest::initTestCase()
{
    m_primary = std::make_unique<PostgresServer>(QStringList {u"fsync=off"_s});
    m_location = m_primary->location(u"team"_s);
    MUSTER_VERIFY(Workspace::create(m_location, {u"Northwind"_s, u"ada@northwind.example"_s, u"Ada"_s, u"King"_s}, options()));
    m_standby = PostgresServer::standbyOf(*m_primary);
}

OpenOptions StandbyTest::options() const
{
    OpenOptions options;
    options.origin = u"test"_s;
    options.headsFolder = m_folder.filePath(u"heads"_s);
    options.watch = false;
    return options;
}

std::unique_ptr<Workspace> StandbyTest::open(const QString &location)
{
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(location, options());
    if (!opened)
        qFatal("error %d %s", int(opened.error().code), qPrintable(opened.error().parameters.join(u'|')));
    return std::move(*opened);
}

// The first change makes what a connection that writes needs: that would wait already.
QFuture<Result<Outcome>> StandbyTest::leaveWaiting(const QString &email)
{
    const Result<Outcome> first = m_workspace->apply({{newUser(u"before-"_s + email)}, {}, 0}).result();
    if (!first)
        qFatal("error %d %s", int(first.error().code), qPrintable(first.error().parameters.join(u'|')));
    m_before = first->event;
    m_standby->stop(SIGINT);
    return m_workspace->apply({{newUser(email)}, {}, 0});
}

// The process of the server whose commit waits; empty: none does.
QString StandbyTest::waiting()
{
    QString process;
    const auto isThere = [&] {
        process = ask(u"SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND backend_type = 'client backend'"_s);
        return !process.isEmpty();
    };
    return QTest::qWaitFor(isThere, 30'000) ? process : QString();
}

void StandbyTest::checkDoneOnce(const Result<Outcome> &outcome, const QString &email)
{
    MUSTER_VERIFY(outcome);
    QCOMPARE(outcome->event, m_before + 1);
    QCOMPARE(count(email), 1);
    QCOMPARE(ask(u"SELECT max(seq) FROM team.events"_s).toLongLong(), outcome->event); // and nothing beside it
}

void StandbyTest::aWaitThatIsCancelledIsDone()
{
    const QString email = u"cancelled@x.example"_s;
    m_workspace = open(m_location);
    const QFuture<Result<Outcome>> done = leaveWaiting(email);
    const QString process = waiting();
    QVERIFY(!process.isEmpty());
    QVERIFY(!done.isFinished());
    QCOMPARE(count(email), 0); // nobody sees it yet
    QCOMPARE(ask(u"SELECT pg_cancel_backend(%1)"_s.arg(process)), u"t"_s);
    checkDoneOnce(done.result(), email);
    QTRY_COMPARE(m_workspace->ownEvent(), m_before + 1);
}

void StandbyTest::aWaitThatIsEndedIsAskedForAndDone()
{
    const QString email = u"ended@x.example"_s;
    m_workspace = open(m_location);
    const QFuture<Result<Outcome>> done = leaveWaiting(email);
    const QString process = waiting();
    QVERIFY(!process.isEmpty());
    QVERIFY(!done.isFinished());
    QCOMPARE(ask(u"SELECT pg_terminate_backend(%1)"_s.arg(process)), u"t"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(email), 1, 10'000); // it stands, but its process still waits: to take away what was the session's own
    QVERIFY(!done.isFinished());
    m_standby->start({u"fsync=off"_s}); // now it ends, without a word
    checkDoneOnce(done.result(), email);
    QTRY_COMPARE(m_workspace->ownEvent(), m_before + 1);
}

// The server does not learn that they are gone: it keeps the turn, and nobody can say what will be.
void StandbyTest::whoIsCutOffHearsOfItWhenTheStandbyIsBack()
{
    const QString email = u"cut-off@x.example"_s;
    m_relay = std::make_unique<Relay>(m_primary->folder());
    m_workspace = open(QString(m_location).replace(m_primary->folder(), m_relay->folder()));
    const QFuture<Result<Outcome>> done = leaveWaiting(email);
    QVERIFY(!waiting().isEmpty());
    const int taken = m_relay->taken();
    m_relay->setDown(true);
    QTest::qWait(300); // until all of them have ended
    m_relay->setDown(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->taken() > taken, 20'000); // it asks
    QTest::qWait(700);
    QVERIFY(!done.isFinished());
    QCOMPARE(count(email), 0);
    m_standby->start({u"fsync=off"_s});
    checkDoneOnce(done.result(), email);
}

// For as long as it asks: a minute.
void StandbyTest::whereNobodyAnswersItIsSaidThatNobodyKnows()
{
    const QString email = u"unknown@x.example"_s;
    m_workspace = open(m_location);
    const QFuture<Result<Outcome>> done = leaveWaiting(email);
    QVERIFY(!waiting().isEmpty());
    m_primary->stop(SIGQUIT);
    const Result<Outcome> unknown = done.result();
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::OutcomeUnknown);
    QCOMPARE(unknown.error().parameters.value(1).toLongLong(), m_before + 1);
    m_primary->start({u"fsync=off"_s});
    m_standby->start({u"fsync=off"_s});
    QCOMPARE(count(email), 1);
    const Result<Outcome> again = m_workspace->apply({{newUser(email)}, {}, 0}).result(); // as if it had failed
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::EmailTaken);
    QCOMPARE(ask(u"SELECT max(seq) FROM team.events"_s).toLongLong(), m_before + 1);
}

// With the standby back, it goes on, and all of it is whole.
void StandbyTest::cleanup()
{
    for (PostgresServer *const server : {m_primary.get(), m_standby.get()}) {
        if (server->processId() == 0)
            server->start({u"fsync=off"_s});
    }
    if (!m_workspace)
        m_workspace = open(m_location);
    MUSTER_VERIFY(m_workspace->apply({{newUser(u"after-%1@x.example"_s.arg(m_before))}, {}, 0}).result());
    const Result<WorkspaceReport> report = m_workspace->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
    m_workspace.reset();
    m_relay.reset();
    QTRY_COMPARE_WITH_TIMEOUT(ask(u"SELECT sync_state FROM pg_stat_replication"_s), u"sync"_s, 30'000); // for the next one
}

QTEST_GUILESS_MAIN(StandbyTest)
#include "StandbyTest.moc"
