// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PackedChanges.h"
#include "exchange/PackedRecords.h"

#include <QRandomGenerator>
#include <QTest>

#include <future>

using namespace muster;
using namespace Qt::StringLiterals;

// What was appended is read again, in any order, by anybody.
class PackedRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inAnyOrder_data();
    void inAnyOrder();
    void changesStayWhatTheyAre();
};

void PackedRecordsTest::inAnyOrder_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("longest");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one") << 1 << 10;
    QTest::newRow("a block") << 128 << 10;
    QTest::newRow("a block and one") << 129 << 10;
    QTest::newRow("many") << 5000 << 100;
    QTest::newRow("nothing in them") << 500 << 0;
    QTest::newRow("more than is kept in memory") << 6000 << 12'000;
}

void PackedRecordsTest::inAnyOrder()
{
    QFETCH(int, count);
    QFETCH(int, longest);
    QRandomGenerator random(7);
    QList<QByteArray> wanted;
    PackedRecords records;
    for (int i = 0; i < count; ++i) {
        QByteArray record(random.bounded(longest + 1), Qt::Uninitialized);
        for (char &c : record)
            c = char(random.bounded(256)); // nothing that could be compressed
        records.append(record);
        wanted.append(record);
    }
    QCOMPARE(records.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(records.at(i), wanted.at(i));
    const auto anywhere = [&](quint32 seed) {
        QRandomGenerator random(seed);
        for (int i = 0; i < std::min(count, 2000); ++i) {
            const int at = int(random.bounded(count));
            if (records.at(at) != wanted.at(at))
                return false;
        }
        return true;
    };
    auto other = std::async(std::launch::async, anywhere, 1);
    QVERIFY(anywhere(2));
    QVERIFY(other.get());
}

void PackedRecordsTest::changesStayWhatTheyAre()
{
    const QVector<Change> changes {
        change::editUser(u"ada@x.example"_s, {{Field::Department, u"Läb \U0001F600"_s}, {Field::DefaultGroup, true}, {Field::Roles, QStringList {u"analyst"_s, QString()}}, {Field::Manager, {}}}, 7),
        Change(Verb::Edit, ObjectKind::User, {u"x"_s}, {{Field::DefaultAccessUntil, qint64(-5)}}, {{Field::DefaultAccessUntil, std::numeric_limits<qint64>::max()}}, 1), change::addMember(u"G"_s, u"u"_s), Change()};
    const QVector<Error> errors {{ErrorCode::Cancelled, {}}, {ErrorCode::InvalidEmail, {u"“x”"_s, QString()}}};
    QVector<Change> sameChanges;
    QVector<Error> sameErrors;
    fromBytes(toBytes(changes, errors), sameChanges, sameErrors);
    QCOMPARE(sameChanges, changes);
    QCOMPARE(sameErrors, errors);
}

QTEST_GUILESS_MAIN(PackedRecordsTest)
#include "PackedRecordsTest.moc"
