// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

// What is bound to a statement of SQLite.
class SqliteStatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPlaceNeedsItsValue();
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

QTEST_GUILESS_MAIN(SqliteStatementTest)
#include "SqliteStatementTest.moc"
