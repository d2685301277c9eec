// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ListChange.h"

#include <QRandomGenerator>
#include <QSet>
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
    void oneThatIsThereTwice();
    void manyRunsAreGathered_data();
    void manyRunsAreGathered();
    void anyChangeCanBeReplayed();

private:
    void replay(const ListChange &change, const Ids &before, const Ids &after);
};

// What a model does with it; of ids that only move, nothing comes or goes.
void ListChangeTest::replay(const ListChange &change, const Ids &before, const Ids &after)
{
    if (!change.isGathered) {
        QVector<Ids> lists {before};
        for (auto run = change.removedRuns.crbegin(); run != change.removedRuns.crend(); ++run)
            lists.append(lists.last().first(run->first) + lists.last().mid(run->first + run->count));
        for (const ListChange::Run run : change.insertedRuns)
            lists.append(lists.last().first(run.first) + after.mid(run.first, run.count) + lists.last().mid(run.first));
        QCOMPARE(lists.last(), after);
        QCOMPARE(change.steps, lists.mid(1, lists.size() - 2));
        return;
    }
    Ids list = change.beforeRemoval;
    QCOMPARE(list.size(), before.size());
    QCOMPARE(QSet<qint64>(list.cbegin(), list.cend()), QSet<qint64>(before.cbegin(), before.cend()));
    list.remove(change.removed.first, change.removed.count);
    QCOMPARE(change.afterRemoval, list);
    list = change.afterInsertion;
    QCOMPARE(list.size(), after.size());
    QCOMPARE(QSet<qint64>(list.cbegin(), list.cend()), QSet<qint64>(after.cbegin(), after.cend()));
    list.remove(change.inserted.first, change.inserted.count);
    QCOMPARE(list.size(), change.afterRemoval.size());
    if (change.inserted.count > 0)
        QCOMPARE(list, change.afterRemoval);
}

void ListChangeTest::theSameListIsNoChange()
{
    const ListChange change = ListChange::between({1, 2, 3}, {1, 2, 3});
    QVERIFY(change.isEmpty());
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
    QCOMPARE(change.removedRuns.size(), 2);
    QCOMPARE(change.removedRuns.first().first, 1);
    QCOMPARE(change.removedRuns.last().first, 3);
    QVERIFY(!change.isGathered);
}

void ListChangeTest::anotherOrder()
{
    const ListChange change = ListChange::between({1, 2, 3, 4}, {1, 3, 2, 4});
    QVERIFY(change.isGathered);
    QCOMPARE(change.begin, 1);
    QCOMPARE(change.end, 1);
    QCOMPARE(change.removed.count + change.inserted.count, 0);
    QCOMPARE(change.beforeRemoval, Ids({1, 3, 2, 4}));
}

void ListChangeTest::allNew()
{
    const ListChange change = ListChange::between({1, 2}, {3, 4, 5});
    QCOMPARE(change.removedRuns.size(), 1);
    QCOMPARE(change.removedRuns.first().count, 2);
    QCOMPARE(change.insertedRuns.size(), 1);
    QCOMPARE(change.insertedRuns.first().count, 3);
}

// What lies between the same beginning and the same end counts, not how long the lists are.
void ListChangeTest::ofTooMuchNothingIsSaid()
{
    const Ids before {1, 2, 3, 4, 5, 6, 7};
    const ListChange little = ListChange::between(before, {1, 2, 4, 3, 5, 6, 7}, 2);
    QVERIFY(!little.isUnknown && little.isGathered);
    const ListChange much = ListChange::between(before, {1, 4, 2, 3, 5, 6, 7}, 2);
    QVERIFY(much.isUnknown && !much.isEmpty());
    QVERIFY(!ListChange::between(before, before, 0).isUnknown);
    QVERIFY(ListChange::between(before, before, 0).isEmpty());
    const ListChange more = ListChange::between(before, {1, 2, 3, 10, 11, 4, 5, 6, 7}, 0); // nothing moved
    QVERIFY(!more.isUnknown);
    QCOMPARE(more.insertedRuns.size(), 1);
    const ListChange fewer = ListChange::between(before, {1, 2, 7}, 0);
    QVERIFY(!fewer.isUnknown);
    QCOMPARE(fewer.removedRuns.value(0).first, 2);
    QCOMPARE(fewer.removedRuns.value(0).count, 4);
}

// As of who is on a project by a group: two numbers in one.
void ListChangeTest::numbersFarFromEachOther()
{
    constexpr qint64 Far = qint64(1) << 40;
    const ListChange change = ListChange::between({-3, 5 * Far, Far + 1, 7}, {0, Far + 1, 5 * Far, 6 * Far, 9});
    QCOMPARE(change.beforeRemoval, Ids({Far + 1, 5 * Far, -3, 7}));
    QCOMPARE(change.afterRemoval, Ids({Far + 1, 5 * Far}));
    QCOMPARE(change.afterInsertion, Ids({Far + 1, 5 * Far, 0, 6 * Far, 9}));
}

// As a damaged file can say.
void ListChangeTest::oneThatIsThereTwice()
{
    const Ids once {1, 2, 3, 4};
    const Ids twice {5, 2, 4, 2, 1};
    for (const auto &[before, after] : {std::pair(once, twice), std::pair(twice, once), std::pair(twice, Ids {2, 7})}) {
        const ListChange change = ListChange::between(before, after);
        QVERIFY(!change.isGathered);
        replay(change, before, after);
    }
}

void ListChangeTest::manyRunsAreGathered_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("step"); // each such one is not in the other list
    QTest::addColumn<bool>("gathered");
    QTest::newRow("few") << 30 << 3 << false;
    QTest::newRow("many") << 300 << 3 << true;
    QTest::newRow("few of a large list") << int(ListChange::Large) + 1 << int(ListChange::Large) / 3 << true;
    QTest::newRow("two of a large list") << int(ListChange::Large) + 1 << int(ListChange::Large) * 3 / 5 << false;
}

// All that goes stands together before it goes, and all that comes when it has come; what both begin and end with does not move.
void ListChangeTest::manyRunsAreGathered()
{
    QFETCH(int, size);
    QFETCH(int, step);
    QFETCH(bool, gathered);
    Ids whole(size);
    std::iota(whole.begin(), whole.end(), 0);
    Ids part;
    for (const qint64 id : std::as_const(whole)) {
        if (id % step != 1)
            part.append(id);
    }
    for (const auto &[before, after] : {std::pair(whole, part), std::pair(part, whole)}) {
        const ListChange change = ListChange::between(before, after);
        QCOMPARE(change.isGathered, gathered);
        if (!gathered)
            continue;
        replay(change, before, after);
        QCOMPARE(change.afterInsertion.first(change.begin), after.first(change.begin));
        QCOMPARE(change.afterInsertion.last(change.end), after.last(change.end));
    }
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
        replay(change, before, after);
    }
}

QTEST_GUILESS_MAIN(ListChangeTest)

#include "ListChangeTest.moc"
