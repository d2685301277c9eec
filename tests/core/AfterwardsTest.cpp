// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Afterwards.h"
#include "core/ReadyFuture.h"

#include <QTest>
#include <QThreadPool>

using namespace muster;

namespace {

// Who answers is for a moment between saying that the answer is there, and calling what follows it.
struct Answerer : QFutureInterface<int>
{
    void say(int answer)
    {
        reportStarted();
        reportResult(answer);
        QFutureInterfaceBase::reportFinished();
    }
    void callWhatFollows() { runContinuation(); }
};

} // namespace

class AfterwardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFollowsIsRunOnceInTheMomentOfTheAnswer();
    void manyFromOtherThreads();
    void whatIsToComeIsWaitedFor();
    void whatWasCancelledIsNotFollowed();
    void nobodyIsCalledWhoIsGone();
};

void AfterwardsTest::whatFollowsIsRunOnceInTheMomentOfTheAnswer()
{
    QObject context;
    int runs = 0;
    Answerer answerer;
    answerer.say(7);
    const QFuture<int> twice = afterwards(answerer.future(), &context, [&runs](int answer) {
        ++runs;
        return 2 * answer;
    });
    answerer.callWhatFollows(); // at which QFuture::then() ends the program
    QTRY_VERIFY(twice.isFinished());
    QCOMPARE(twice.result(), 14);
    QCOMPARE(runs, 1);
}

void AfterwardsTest::manyFromOtherThreads()
{
    constexpr int Many = 2'000;
    QThreadPool threads;
    QObject context;
    int sum = 0;
    for (int i = 0; i < Many; ++i) {
        auto promise = std::make_shared<QPromise<int>>();
        promise->start();
        const QFuture<int> future = promise->future();
        threads.start([promise] {
            promise->addResult(1);
            promise->finish();
        });
        whenAnswered(future, &context, [&](int one) {
            QCOMPARE(QThread::currentThread(), context.thread());
            sum += one;
        });
    }
    QTRY_COMPARE(sum, Many);
}

void AfterwardsTest::whatIsToComeIsWaitedFor()
{
    QObject context;
    QPromise<int> later;
    later.start();
    const QFuture<int> all = afterwards(readyFuture(1), &context, [&later](int) { return later.future(); });
    QCoreApplication::processEvents();
    QVERIFY(!all.isFinished());
    later.addResult(5);
    later.finish();
    QTRY_VERIFY(all.isFinished());
    QCOMPARE(all.result(), 5);
}

void AfterwardsTest::whatWasCancelledIsNotFollowed()
{
    QObject context;
    bool ran = false;
    QFuture<int> all;
    {
        QPromise<int> forgotten;
        forgotten.start();
        all = afterwards(forgotten.future(), &context, [&ran](int answer) {
            ran = true;
            return answer;
        });
    }
    QTRY_VERIFY(all.isFinished());
    QVERIFY(all.isCanceled() && all.resultCount() == 0 && !ran);
}

void AfterwardsTest::nobodyIsCalledWhoIsGone()
{
    auto context = std::make_unique<QObject>();
    bool ran = false;
    QPromise<int> later;
    later.start();
    const QFuture<int> all = afterwards(later.future(), context.get(), [&ran](int answer) {
        ran = true;
        return answer;
    });
    context.reset();
    QVERIFY(all.isFinished() && all.isCanceled());
    later.addResult(1);
    later.finish();
    QCoreApplication::processEvents();
    QVERIFY(!ran);
}

QTEST_GUILESS_MAIN(AfterwardsTest)
#include "AfterwardsTest.moc"
