// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/DeadRuns.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace muster;

// Rows that are gone are passed over in runs.
class DeadRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deadRowsAreWalkedThroughOnce();
};

// However often one looks from amid them.
void DeadRunsTest::deadRowsAreWalkedThroughOnce()
{
    constexpr quint32 Places = 3000;
    constexpr int Questions = 4000;
    QRandomGenerator random(5);
    std::vector<bool> dead(Places);
    for (quint32 at = 0, end = 0; at < Places; at = end) {
        end = std::min(Places, at + 1 + random.bounded(300u));
        std::fill(dead.begin() + at, dead.begin() + end, random.bounded(3) > 0);
    }
    int looked = 0;
    DeadRuns runs([&](quint32 place) {
        ++looked;
        return bool(dead.at(place));
    });
    for (int i = 0; i < Questions; ++i) {
        const quint32 until = random.bounded(Places + 1);
        const quint32 from = random.bounded(until + 1);
        QCOMPARE(runs.living(from, until), quint32(std::find(dead.cbegin() + from, dead.cbegin() + until, false) - dead.cbegin()));
    }
    QVERIFY(looked <= std::count(dead.cbegin(), dead.cend(), true) + Questions);
}

QTEST_APPLESS_MAIN(DeadRunsTest)
#include "DeadRunsTest.moc"
