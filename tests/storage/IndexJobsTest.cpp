// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/IndexJobs.h"
#include "storage/Database.h"
#include "storage/Store.h"
#include "support/TestWorkspace.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QtConcurrentRun>

using namespace muster;
using namespace Qt::StringLiterals;

// In which order the index reads what is wanted of it.
class IndexJobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatNobodyWaitsForGivesWay();
    void whatSomebodyWaitsForDoesNot();
    void whoeverWaitsLeavesRoom();
    void whatIsWaitedForComesFirst();

private:
    ReaderPool::Setup setup() const
    {
        ReaderPool::Setup setup;
        setup.place.path = m_workspace.path();
        return setup;
    }

    // Counts how often it has begun, and reads until it is stopped or told that it may end.
    IndexJobs::Work endless()
    {
        return [this](Reader &reader) {
            ++m_begun;
            while (!m_mayEnd) {
                if (!reader.database.value(u"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 200000) SELECT count(*) FROM n"_s, {}))
                    return;
            }
            m_ended = true;
        };
    }

    TestWorkspace m_workspace;
    std::atomic_int m_begun = 0;
    std::atomic_bool m_mayEnd = false;
    std::atomic_bool m_ended = false;
    std::unique_ptr<IndexJobs> m_jobs;
};

void IndexJobsTest::init()
{
    m_begun = 0;
    m_mayEnd = m_ended = false;
    m_jobs = std::make_unique<IndexJobs>(setup());
}

void IndexJobsTest::cleanup()
{
    m_mayEnd = true;
    m_jobs.reset();
}

void IndexJobsTest::whatNobodyWaitsForGivesWay()
{
    m_jobs->start(u"order"_s, endless(), IndexJobs::Ahead);
    QTRY_COMPARE(m_begun.load(), 1);
    bool isRead = false;
    m_jobs->start(u"many"_s, [&isRead](Reader &) { isRead = true; });
    QElapsedTimer waiting;
    waiting.start();
    m_jobs->wait(u"many"_s, [&waiting] { return waiting.hasExpired(30'000); });
    QVERIFY(isRead);
    QVERIFY(!m_ended);

    QTRY_COMPARE(m_begun.load(), 2); // anew, as it is wanted still
    m_mayEnd = true;
    m_jobs->wait(u"order"_s, [] { return false; });
    QVERIFY(m_ended);
    QTRY_VERIFY(m_jobs->isIdle());
    QCOMPARE(m_begun.load(), 2);
}

void IndexJobsTest::whatSomebodyWaitsForDoesNot()
{
    m_jobs->start(u"order"_s, endless(), IndexJobs::Ahead);
    QTRY_COMPARE(m_begun.load(), 1);
    std::atomic_bool waits = false;
    const std::unique_ptr<QThread> other(QThread::create([&] { m_jobs->wait(u"order"_s, [&waits] { waits = true; return false; }); }));
    other->start();
    QTRY_VERIFY(waits);
    m_jobs->start(u"many"_s, [](Reader &) { });
    QElapsedTimer waiting;
    waiting.start();
    m_jobs->wait(u"many"_s, [&waiting] { return waiting.hasExpired(200); });
    QCOMPARE(m_begun.load(), 1);
    m_mayEnd = true;
    other->wait();
    QVERIFY(m_ended);
    m_jobs->wait(u"many"_s, [] { return false; });
    QCOMPARE(m_begun.load(), 1);
}

// Rows are read also while all threads of a pool wait for the index.
void IndexJobsTest::whoeverWaitsLeavesRoom()
{
    m_jobs->start(u"many"_s, endless());
    ReaderPool readers(setup()); // of one thread
    const auto ended = qScopeGuard([this] { m_mayEnd = true; });
    QFuture<Result<bool>> waits = readers.run<bool>([this](Reader &reader) -> Result<bool> {
        m_jobs->wait(u"many"_s, reader);
        return m_mayEnd.load();
    });
    QFuture<Result<bool>> other = readers.run<bool>([](Reader &) -> Result<bool> { return true; });
    QTRY_VERIFY(other.isFinished());
    QVERIFY(!waits.isFinished());
    m_mayEnd = true;
    QTRY_VERIFY(waits.isFinished());
    QVERIFY(waits.result().value());
}

void IndexJobsTest::whatIsWaitedForComesFirst()
{
    TestWorkspace workspace;
    workspace.close();
    IndexJobs jobs({.place = Store::at(workspace.path())->place(), .clock = [] { return qint64(0); }});
    QSemaphore begun;
    QSemaphore go;
    QSemaphore asked;
    QStringList done;
    jobs.start(u"running"_s, [&](Reader &) {
        begun.release();
        go.acquire();
        done.append(u"running"_s);
    });
    begun.acquire();
    for (const QString &name : {u"one"_s, u"another"_s, u"wanted"_s, u"a third"_s})
        jobs.start(name, [&done, name](Reader &) { done.append(name); });
    const QFuture<void> wait = QtConcurrent::run([&] {
        jobs.wait(u"wanted"_s, [&asked] {
            asked.release();
            return false;
        });
    });
    asked.acquire();
    go.release();
    QTRY_VERIFY(wait.isFinished() && jobs.isIdle());
    QCOMPARE(done, (QStringList {u"running"_s, u"wanted"_s, u"one"_s, u"another"_s, u"a third"_s}));
}

QTEST_GUILESS_MAIN(IndexJobsTest)
#include "IndexJobsTest.moc"
