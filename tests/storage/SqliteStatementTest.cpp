// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "storage/Savepoint.h"

#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

// What the engine's own statements promise on SQLite.
class SqliteStatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPlaceNeedsItsValue();
    void takesBackLargeStatements_data();
    void takesBackLargeStatements();
};

// A value too few would be NULL, and one too many would be dropped: both would say something else than was meant.
void SqliteStatementTest::eachPlaceNeedsItsValue()
{
    QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"some.db"_s), Database::Create);
    QVERIFY(database);
    Database &some = **database;
    QVERIFY(some.run(u"CREATE TABLE things (name TEXT, size INTEGER)"_s));
    const QString insert = u"INSERT INTO things (name, size) VALUES (?, ?)"_s;
    for (const QVariantList &values : {QVariantList(), QVariantList {u"box"_s}, QVariantList {u"box"_s, 3, 4}}) {
        const Result<qint64> written = some.run(insert, values);
        QVERIFY(!written);
        QCOMPARE(int(written.error().code), int(ErrorCode::Database));
        QVERIFY(!some.value(u"SELECT count(*) FROM things WHERE name = ? AND size = ?"_s, values));
    }
    QCOMPARE(some.value(u"SELECT count(*) FROM things"_s)->toInt(), 0);
    QCOMPARE(some.run(insert, {u"box"_s, 3}).value_or(0), 1); // the same statement, asked rightly
    QCOMPARE(some.value(u"SELECT count(*) FROM things WHERE name = ? AND size = ?"_s, {u"box"_s, 3})->toInt(), 1);
}

void SqliteStatementTest::takesBackLargeStatements_data()
{
    QTest::addColumn<int>("pages");
    for (const int pages : {20, 31, 32, 33, 1000, 4095, 4097, 9000})
        QTest::addRow("%d pages", pages) << pages;
}

// What a statement needs to be taken back by itself may be kept in memory or in a file, and be of any size.
void SqliteStatementTest::takesBackLargeStatements()
{
    QFETCH(int, pages);
    QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"some.db"_s), Database::Create);
    QVERIFY(database);
    Database &some = **database;
    QVERIFY(some.run(u"CREATE TABLE things (id INTEGER PRIMARY KEY, size INTEGER CHECK (size < 100000), data BLOB)"_s)); // a row a page
    QVERIFY(some.run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO things SELECT i, i, zeroblob(3500) FROM n"_s, {pages}));
    QVERIFY(some.keepTemporaryOnDisk());
    QVERIFY(some.begin());
    QCOMPARE(some.run(u"UPDATE things SET size = size + 1"_s).value_or(0), pages);
    {
        Savepoint part(some, "part");
        QVERIFY(part.begun());
        const Result<qint64> refused = some.run(u"UPDATE things SET size = CASE WHEN id < ? THEN 0 ELSE 100000 END"_s, {pages});
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), int(ErrorCode::Database));
        QVERIFY(part.takeBack());
    }
    QCOMPARE(some.run(u"UPDATE things SET size = size + 1"_s).value_or(0), pages);
    QVERIFY(some.commit());
    QCOMPARE(some.value(u"SELECT count(*) FROM things WHERE size = id + 2"_s)->toInt(), pages);
}

QTEST_GUILESS_MAIN(SqliteStatementTest)
#include "SqliteStatementTest.moc"
