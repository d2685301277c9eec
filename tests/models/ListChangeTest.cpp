// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ListChange.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace muster;

using Ids = QVector<qint64>;

class ListChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameListIsNoChange();
    void oneMoreInTheMiddle();
    void oneLessInTheMiddle();
    void anotherOrder();
    void allNew();
    void ofTooMuchNothingIsSaid();
    void numbersFarFromEachOther();
    void anyChangeCanBeReplayed();
};

void ListChangeTest::theSameListIsNoChange()
{
    const ListChange change = ListChange::between({1, 2, 3}, {1, 2, 3});
    QVERIFY(change.kept.isEmpty() && change.removed.isEmpty() && change.removedRuns.isEmpty() && change.insertedRuns.isEmpty());
    QVERIFY(!change.reordered);
}

void ListChangeTest::oneMoreInTheMiddle()
{
    const ListChange change = ListChange::between({1, 2, 3}, {1, 9, 8, 2, 3});
    QCOMPARE(change.insertedRuns.size(), 1);
    QCOMPARE(change.insertedRuns.first().first, 1);
    QCOMPARE(change.insertedRuns.first().count, 2);
    QVERIFY(change.removedRuns.isEmpty());
}

void ListChangeTest::oneLessInTheMiddle()
{
    const ListChange change = ListChange::between({1, 2, 3, 4, 5}, {1, 3, 5});
    QCOMPARE(change.removed, Ids({2, 4}));
    QCOMPARE(change.removedRuns.size(), 2);
    QCOMPARE(change.removedRuns.first().first, 1);
    QCOMPARE(change.removedRuns.last().first, 3);
    QVERIFY(!change.reordered);
}

void ListChangeTest::anotherOrder()
{
    const ListChange change = ListChange::between({1, 2, 3, 4}, {1, 3, 2, 4});
    QVERIFY(change.reordered);
    QCOMPARE(change.begin, 1);
    QCOMPARE(change.end, 1);
    QCOMPARE(change.kept, Ids({3, 2}));
}

void ListChangeTest::allNew()
{
    const ListChange change = ListChange::between({1, 2}, {3, 4, 5});
    QVERIFY(change.kept.isEmpty());
    QCOMPARE(change.removed, Ids({1, 2}));
    QCOMPARE(change.insertedRuns.size(), 1);
    QCOMPARE(change.insertedRuns.first().count, 3);
}

// What lies between the same beginning and the same end counts, not how long the lists are.
void ListChangeTest::ofTooMuchNothingIsSaid()
{
    const Ids before {1, 2, 3, 4, 5, 6, 7};
    const ListChange little = ListChange::between(before, {1, 2, 4, 3, 5, 6, 7}, 2);
    QVERIFY(!little.isUnknown && little.reordered);
    const ListChange much = ListChange::between(before, {1, 4, 2, 3, 5, 6, 7}, 2);
    QVERIFY(much.isUnknown && !much.isEmpty());
    QVERIFY(!ListChange::between(before, before, 0).isUnknown);
    QVERIFY(ListChange::between(before, before, 0).isEmpty());
    const ListChange more = ListChange::between(before, {1, 2, 3, 10, 11, 4, 5, 6, 7}, 0); // nothing moved
    QVERIFY(!more.isUnknown);
    QCOMPARE(more.insertedRuns.size(), 1);
    const ListChange fewer = ListChange::between(before, {1, 2, 7}, 0);
    QVERIFY(!fewer.isUnknown);
    QCOMPARE(fewer.removed, Ids({3, 4, 5, 6}));
}

// As of who is on a project by a group: two numbers in one.
void ListChangeTest::numbersFarFromEachOther()
{
    constexpr qint64 Far = qint64(1) << 40;
    const ListChange change = ListChange::between({-3, 5 * Far, Far + 1, 7}, {0, Far + 1, 5 * Far, 6 * Far, 9});
    QCOMPARE(change.removed, Ids({-3, 7}));
    QCOMPARE(change.kept, Ids({Far + 1, 5 * Far}));
    QVERIFY(change.reordered);
    QCOMPARE(change.insertedRuns.size(), 2);
}

void ListChangeTest::anyChangeCanBeReplayed()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 500; ++round) {
        Ids before(random.bounded(30));
        std::iota(before.begin(), before.end(), 0);
        Ids after;
        for (qint64 id = 0; id < 40; ++id) {
            if (random.bounded(3) > 0)
                after.append(id);
        }
        if (round % 2)
            std::shuffle(after.begin(), after.end(), random);
        const ListChange change = ListChange::between(before, after);
        Ids list = before;
        for (auto run = change.removedRuns.crbegin(); run != change.removedRuns.crend(); ++run)
            list.remove(run->first, run->count);
        QCOMPARE(list != before.first(change.begin) + change.kept + before.last(change.end), change.reordered);
        list = before.first(change.begin) + change.kept + before.last(change.end);
        for (const ListChange::Run run : change.insertedRuns)
            list = list.first(run.first) + after.mid(run.first, run.count) + list.mid(run.first);
        QCOMPARE(list, after);
    }
}

QTEST_GUILESS_MAIN(ListChangeTest)

#include "ListChangeTest.moc"
