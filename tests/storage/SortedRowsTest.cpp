// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/SortedRows.h"

#include "storage/index/IndexColumn.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace muster;

class SortedRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsAsTheLibraryDoes_data();
    void sortsAsTheLibraryDoes();
};

void SortedRowsTest::sortsAsTheLibraryDoes_data()
{
    constexpr qint64 Largest = std::numeric_limits<qint64>::max();
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("until");
    QTest::addColumn<int>("oneNullOf"); // 0: none
    QTest::addColumn<int>("count");
    QTest::newRow("none") << qint64(0) << qint64(1) << 0 << 0;
    QTest::newRow("one") << qint64(7) << qint64(8) << 0 << 1;
    QTest::newRow("flags") << qint64(0) << qint64(2) << 0 << 3000;
    QTest::newRow("all alike") << qint64(-5) << qint64(-4) << 0 << 3000;
    QTest::newRow("all null") << qint64(0) << qint64(1) << 1 << 3000;
    QTest::newRow("few, and null") << qint64(0) << qint64(300) << 3 << 3000;
    QTest::newRow("just sixteen bits") << qint64(1) << qint64(65535) << 0 << 3000;
    QTest::newRow("just more") << qint64(0) << qint64(65537) << 5 << 3000;
    QTest::newRow("times") << qint64(1'700'000'000'000) << qint64(1'764'000'000'000) << 4 << 3000;
    QTest::newRow("below zero") << qint64(-70'000) << qint64(70'000) << 9 << 3000;
    QTest::newRow("of all sizes") << -Largest << Largest << 50 << 3000;
}

void SortedRowsTest::sortsAsTheLibraryDoes()
{
    QFETCH(qint64, from);
    QFETCH(qint64, until);
    QFETCH(int, oneNullOf);
    QFETCH(int, count);
    QRandomGenerator random(3);
    std::vector<qint64> numbers(size_t(count), NumberColumn::Null);
    for (qint64 &number : numbers) {
        if (oneNullOf == 0 || random.bounded(oneNullOf) > 0)
            number = from + qint64(random.generate64() % (quint64(until) - quint64(from)));
    }
    std::vector<quint32> rows(numbers.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::shuffle(rows.begin(), rows.end(), random);
    rows.resize(rows.size() * 3 / 4); // the others are dead
    std::vector<quint32> wanted = rows;
    std::stable_sort(wanted.begin(), wanted.end(), [&numbers](quint32 a, quint32 b) { return numbers[a] < numbers[b]; });
    QVERIFY(sortedRows(rows, numbers) == wanted);
}

QTEST_GUILESS_MAIN(SortedRowsTest)
#include "SortedRowsTest.moc"
