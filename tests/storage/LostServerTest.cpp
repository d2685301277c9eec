// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/Listing.h"
#include "support/Relay.h"
#include "support/TestWorkspace.h"

#include <QSignalSpy>

using namespace muster;
using namespace Qt::StringLiterals;

// A server that goes away, and comes back; and commits of which nobody hears.
class LostServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void oneConnectionOpensAndOneReads();
    void newsOfAnotherComesAtOnce();
    void aCommitThatNobodyHeardOfStandsOnce();
    void aCommitThatWasNotHeardDoesNotStand();
    void whoWaitsForTheOutcomeWaitsForTheServer();
    void whatWasReadStaysAndTheRestComesBack();
    void aServerThatCrashedIsFoundAgain();
    void previewsShareAConnectionUntilItIsLost();

private:
    QString through() const;
    std::unique_ptr<Workspace> open();
    qint64 count(Workspace &workspace, const QString &query = {});

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Relay> m_relay;
};

void LostServerTest::initTestCase()
{
    qputenv("MUSTER_TEST_ENGINE", "postgresql");
}

void LostServerTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_relay = std::make_unique<Relay>(PostgresServer::instance().folder());
}

void LostServerTest::cleanup()
{
    m_workspace.reset();
    m_relay.reset();
}

QString LostServerTest::through() const
{
    return QString(m_workspace->path()).replace(PostgresServer::instance().folder(), m_relay->folder());
}

std::unique_ptr<Workspace> LostServerTest::open()
{
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(through(), m_workspace->options());
    if (!opened)
        qFatal("error %d %s", int(opened.error().code), qPrintable(opened.error().parameters.join(u'|')));
    return std::move(*opened);
}

qint64 LostServerTest::count(Workspace &workspace, const QString &query)
{
    const Result<Listing> found = workspace.read(ListIds {{Table::Users, query, {}, {}}, 0}).result();
    return found ? found->ids.size() : -int(found.error().code);
}

// Each takes several ways there and back, and a process on the server.
void LostServerTest::oneConnectionOpensAndOneReads()
{
    OpenOptions options = m_workspace->options();
    options.watch = false;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(through(), options);
    MUSTER_VERIFY(workspace);
    QCOMPARE(m_relay->taken(), 1);
    QCOMPARE(count(**workspace), 1);
    QCOMPARE(m_relay->taken(), 2);
}

void LostServerTest::newsOfAnotherComesAtOnce()
{
    const std::unique_ptr<Workspace> other = open();
    QSignalSpy told(other.get(), &Workspace::changed);
    QTest::qWait(300); // until it listens
    told.clear();
    MUSTER_VERIFY(m_workspace->apply({newUser(u"new@x.example"_s)}));
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), 15'000); // sooner than it would look by itself
    QVERIFY(told.first().first().value<ChangedObjects>().touches(ObjectKind::User));
    QVERIFY(told.first().first().value<ChangedObjects>().byAnother);
    MUSTER_VERIFY(m_workspace->apply({newUser(u"newer@x.example"_s)}));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 15'000);
    m_relay->setSlow(60); // also what is told while it looks, at whatever moment of that
    for (int i = 0; i < 10; ++i) {
        MUSTER_VERIFY(m_workspace->apply({newUser(u"first-%1@x.example"_s.arg(i))}));
        QTest::qWait(i * 30);
        const Result<Outcome> second = m_workspace->apply({newUser(u"second-%1@x.example"_s.arg(i))});
        MUSTER_VERIFY(second);
        QTRY_COMPARE_WITH_TIMEOUT(told.last().first().value<ChangedObjects>().event, second->event, 15'000);
    }
}

void LostServerTest::aCommitThatNobodyHeardOfStandsOnce()
{
    const std::unique_ptr<Workspace> workspace = open();
    m_relay->cutNext(Relay::AfterCommit);
    const Result<Outcome> done = workspace->apply({{newUser(u"once@x.example"_s)}, {}, 0}).result();
    MUSTER_VERIFY(done);
    QVERIFY(m_relay->hasCut());
    QCOMPARE(done->event, 2);
    QCOMPARE(workspace->ownEvent() == 2 || QTest::qWaitFor([&] { return workspace->ownEvent() == 2; }), true);
    QCOMPARE(count(*m_workspace->operator->(), u"once@x.example"_s), 1);
    MUSTER_VERIFY(workspace->apply({{newUser(u"next@x.example"_s)}, {}, 0}).result());
    MUSTER_VERIFY(workspace->undo(done->event).result());
    const Result<WorkspaceReport> report = (*m_workspace)->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
}

void LostServerTest::aCommitThatWasNotHeardDoesNotStand()
{
    const std::unique_ptr<Workspace> workspace = open();
    m_relay->cutNext(Relay::BeforeCommit);
    const Result<Outcome> done = workspace->apply({{newUser(u"never@x.example"_s)}, {}, 0}).result();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::ServerUnreachable);
    QVERIFY(m_relay->hasCut());
    QCOMPARE(count(*workspace, u"never@x.example"_s), 0);
    MUSTER_VERIFY(workspace->apply({{newUser(u"never@x.example"_s)}, {}, 0}).result()); // as if nothing had been
    QCOMPARE(count(*workspace, u"never@x.example"_s), 1);
}

// It is neither done nor failed until somebody can say.
void LostServerTest::whoWaitsForTheOutcomeWaitsForTheServer()
{
    const std::unique_ptr<Workspace> workspace = open();
    MUSTER_VERIFY(workspace->apply({{newUser(u"before@x.example"_s)}, {}, 0}).result());
    m_relay->cutNext(Relay::AfterCommitAndDown);
    QFuture<Result<Outcome>> done = workspace->apply({{newUser(u"once@x.example"_s)}, {}, 0});
    QTRY_VERIFY(m_relay->hasCut());
    QTest::qWait(700);
    QVERIFY(!done.isFinished());
    m_relay->setDown(false);
    MUSTER_VERIFY(done.result());
    QCOMPARE(count(*workspace, u"once@x.example"_s), 1);
}

void LostServerTest::whatWasReadStaysAndTheRestComesBack()
{
    const std::unique_ptr<Workspace> workspace = open();
    QSignalSpy told(workspace.get(), &Workspace::standingChanged);
    QSignalSpy changed(workspace.get(), &Workspace::changed);
    QCOMPARE(count(*workspace), 1);
    m_relay->setDown(true);
    QTRY_COMPARE_WITH_TIMEOUT(workspace->standing(), Standing::Unreachable, 10'000);
    QCOMPARE(told.size(), 1);
    QCOMPARE(count(*workspace), -int(ErrorCode::ServerUnreachable));
    const Result<Outcome> refused = workspace->apply({{newUser(u"meanwhile@x.example"_s)}, {}, 0}).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ServerUnreachable);
    MUSTER_VERIFY(m_workspace->apply({newUser(u"another@x.example"_s)})); // by somebody whose network works
    changed.clear();
    m_relay->setDown(false);
    QTRY_COMPARE_WITH_TIMEOUT(workspace->standing(), Standing::There, 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 5'000); // what came meanwhile is told
    QCOMPARE(count(*workspace), 2);
    MUSTER_VERIFY(workspace->apply({{newUser(u"afterwards@x.example"_s)}, {}, 0}).result());
}

void LostServerTest::aServerThatCrashedIsFoundAgain()
{
    const std::unique_ptr<Workspace> workspace = open();
    MUSTER_VERIFY(workspace->apply({{newUser(u"before@x.example"_s)}, {}, 0}).result());
    QCOMPARE(count(*workspace), 2);
    PostgresServer &server = PostgresServer::instance();
    server.stop(SIGQUIT);
    server.start({u"fsync=off"_s, u"full_page_writes=off"_s});
    QCOMPARE(count(*workspace), 2); // nobody had to notice
    MUSTER_VERIFY(workspace->apply({{newUser(u"after@x.example"_s)}, {}, 0}).result());
    QCOMPARE(count(*workspace), 3);
}

void LostServerTest::previewsShareAConnectionUntilItIsLost()
{
    const PostgresServer &server = PostgresServer::instance();
    const auto kept = [&] { return server.sql(u"SELECT pid FROM pg_stat_activity WHERE query = 'ROLLBACK' AND state = 'idle'"_s).trimmed(); };
    const Change adding = newUser(u"new@x.example"_s);
    const auto happening = [&] {
        const Result<Plan> plan = m_workspace->preview({adding});
        return plan ? plan->happening : -int(plan.error().code);
    };
    QCOMPARE(happening(), 1);
    const QString first = kept();
    QVERIFY2(first.toInt() > 0, qPrintable(first));
    QCOMPARE(happening(), 1); // nothing is left of what was tried
    QCOMPARE(kept(), first);
    MUSTER_VERIFY(m_workspace->apply({adding}));
    QCOMPARE(happening(), 0); // as it stands now
    QCOMPARE(kept(), first);
    QCOMPARE(server.sql(u"SELECT pg_terminate_backend(%1)"_s.arg(first)).trimmed(), u"t"_s);
    QCOMPARE(happening(), 0);
    QVERIFY(kept().toInt() > 0);
    QVERIFY(kept() != first);
}

QTEST_GUILESS_MAIN(LostServerTest)
#include "LostServerTest.moc"
