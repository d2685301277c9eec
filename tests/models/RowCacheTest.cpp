// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RowCache.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class RowCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasInserted();
    void dropsWhatWasUsedLongestAgo();
    void peekingIsNoUse();
    void staleRowsAreStillThere();
    void replacingKeepsTheSize();
};

static Row row(qint64 id, const QString &text = {})
{
    return {.id = id, .cells = {text}};
}

void RowCacheTest::findsWhatWasInserted()
{
    RowCache cache;
    QVERIFY(!cache.find(7));
    cache.insert(row(7, u"seven"_s));
    QVERIFY(cache.find(7));
    QCOMPARE(cache.find(7)->cells.first().toString(), u"seven"_s);
    cache.clear();
    QVERIFY(!cache.find(7));
    QCOMPARE(cache.size(), 0);
}

void RowCacheTest::dropsWhatWasUsedLongestAgo()
{
    RowCache cache(3);
    for (const qint64 id : {1, 2, 3})
        cache.insert(row(id));
    QVERIFY(cache.find(1));
    cache.insert(row(4));
    QCOMPARE(cache.size(), 3);
    QVERIFY(cache.peek(1));
    QVERIFY(!cache.peek(2));
    QVERIFY(cache.peek(3));
    QVERIFY(cache.peek(4));
}

void RowCacheTest::peekingIsNoUse()
{
    RowCache cache(2);
    cache.insert(row(1));
    cache.insert(row(2));
    QVERIFY(cache.peek(1));
    cache.insert(row(3));
    QVERIFY(!cache.peek(1));
}

void RowCacheTest::staleRowsAreStillThere()
{
    RowCache cache;
    cache.insert(row(1, u"before"_s));
    QVERIFY(cache.isFresh(1));
    cache.markStale();
    QVERIFY(!cache.isFresh(1));
    QCOMPARE(cache.find(1)->cells.first().toString(), u"before"_s);
    cache.insert(row(1, u"after"_s));
    QVERIFY(cache.isFresh(1));
    QCOMPARE(cache.find(1)->cells.first().toString(), u"after"_s);
}

void RowCacheTest::replacingKeepsTheSize()
{
    RowCache cache(2);
    cache.insert(row(1));
    cache.insert(row(2));
    cache.insert(row(1, u"again"_s)); // now the latest used
    cache.insert(row(3));
    QCOMPARE(cache.size(), 2);
    QVERIFY(cache.peek(1));
    QVERIFY(!cache.peek(2));
}

QTEST_GUILESS_MAIN(RowCacheTest)

#include "RowCacheTest.moc"
