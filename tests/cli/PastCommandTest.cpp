// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

// What was on a day in the past, and what became of access since (A5), of sample data, which have a past.
class PastCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWhatWas();
    void exportsWhatWas();
    void comparesWhatIsListed();
    void writesWhatBecame();
    void saysNothingWhereNothingBecame();
    void complains_data();
    void complains();

private:
    Run run(const QStringList &arguments) const { return m_musterctl.runHere(QStringList {u"--as"_s, u"ada@northwind.example"_s} + arguments); }
    QStringList ways(const QStringList &options) const; // whom they lead where, and what they give

    Musterctl m_musterctl;
    QString m_day;
};

void PastCommandTest::initTestCase()
{
    const Run made = m_musterctl.run({u"sample"_s, m_musterctl.path(u"sample.muster"_s), u"--users"_s, u"120"_s});
    QVERIFY2(made.exit == 0, qPrintable(made.err));
    const Run copied = m_musterctl.run({u"copy"_s, m_musterctl.path(u"sample.muster"_s), m_musterctl.workspace()});
    QVERIFY2(copied.exit == 0, qPrintable(copied.err));
    m_day = QDate::currentDate().addDays(-120).toString(Qt::ISODate);
}

void PastCommandTest::listsWhatWas()
{
    const QJsonArray then = run({u"list"_s, u"users"_s, u"--json"_s, u"--as-of"_s, m_day}).json();
    QVERIFY(!then.isEmpty());
    for (const QJsonValue &user : then)
        QVERIFY(user.toObject().value("created"_L1).toString() <= m_day + u"T99"_s);
    const QJsonArray events = run({u"list"_s, u"events"_s, u"--json"_s, u"--as-of"_s, m_day}).json();
    const QJsonArray all = run({u"list"_s, u"events"_s, u"--json"_s}).json();
    QVERIFY(!events.isEmpty());
    QVERIFY(events.size() < all.size());
    QCOMPARE(run({u"list"_s, u"users"_s, u"--json"_s, u"--as-of"_s, QDate::currentDate().toString(Qt::ISODate)}).json(), run({u"list"_s, u"users"_s, u"--json"_s}).json());
}

void PastCommandTest::exportsWhatWas()
{
    const Run table = run({u"export"_s, m_musterctl.path(u"then.json"_s), u"--table"_s, u"access"_s, u"--as-of"_s, m_day});
    QVERIFY2(table.exit == 0, qPrintable(table.err));
    QFile file(m_musterctl.path(u"then.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), run({u"list"_s, u"access"_s, u"--json"_s, u"--as-of"_s, m_day}).json().size());
    const Run workbook = run({u"export"_s, m_musterctl.path(u"then.xlsx"_s), u"--as-of"_s, m_day});
    QVERIFY2(workbook.exit == 0, qPrintable(workbook.err));
    QVERIFY(QFile::exists(m_musterctl.path(u"then.xlsx"_s)));
}

// A list tells by how many the Default Group's own are gone, and what becomes of them is told of each.
static bool isByDefault(const QJsonObject &way)
{
    return way.value("via"_L1).toString().startsWith("default"_L1);
}

QStringList PastCommandTest::ways(const QStringList &options) const
{
    QStringList all;
    for (const QJsonValue &value : run(QStringList {u"list"_s, u"access"_s, u"--json"_s} + options).json()) {
        const QJsonObject way = value.toObject();
        if (!isByDefault(way))
            all.append(QStringList {way.value("projectId"_L1).toString(), way.value("userId"_L1).toString(), way.value("access"_L1).toString(), way.value("role"_L1).toString(),
                way.value("team"_L1).toBool() ? u"team"_s : u""_s}.join(u'|'));
    }
    all.sort();
    return all;
}

// Two lists, and what lies between them. By which group somebody comes there is left out: groups were renamed.
void PastCommandTest::comparesWhatIsListed()
{
    QStringList then = ways({u"--as-of"_s, m_day});
    const QStringList now = ways({});
    QVERIFY(then != now);
    const QJsonArray differences = run({u"compare"_s, m_day, u"--json"_s}).json();
    QVERIFY(!differences.isEmpty());
    for (const QJsonValue &value : differences) {
        const QJsonObject one = value.toObject();
        if (isByDefault(one))
            continue;
        const auto line = [&one](const QString &side) {
            return QStringList {one.value("projectId"_L1).toString(), one.value("userId"_L1).toString(), one.value("access"_L1 + side).toString(), one.value("role"_L1 + side).toString(),
                one.value("team"_L1 + side).toBool() ? u"team"_s : u""_s}.join(u'|');
        };
        const QString what = one.value("what"_L1).toString();
        if (what != "gained"_L1)
            QVERIFY2(then.removeOne(line(u"Before"_s)), qPrintable(what + u' ' + line(u"Before"_s)));
        if (what != "lost"_L1)
            then.append(line(u"After"_s));
    }
    then.sort();
    QCOMPARE(then, now);
}

void PastCommandTest::writesWhatBecame()
{
    const qsizetype all = run({u"compare"_s, m_day, u"--json"_s}).json().size();
    const Run csv = run({u"compare"_s, m_day, u"--to"_s, m_musterctl.path(u"became.csv"_s)});
    QVERIFY2(csv.exit == 0, qPrintable(csv.err));
    QFile file(m_musterctl.path(u"became.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), all + 1);
    const Run workbook = run({u"compare"_s, m_day, QDate::currentDate().addDays(-30).toString(Qt::ISODate), u"--to"_s, m_musterctl.path(u"became.xlsx"_s)});
    QVERIFY2(workbook.exit == 0, qPrintable(workbook.err));
    const Run text = run({u"compare"_s, m_day});
    QCOMPARE(text.out.count(u'\n'), all + 1);
}

void PastCommandTest::saysNothingWhereNothingBecame()
{
    const Run same = run({u"compare"_s, QDate::currentDate().toString(Qt::ISODate)});
    QCOMPARE(same.exit, 0);
    QVERIFY(same.out.contains(u"Access is as it was."_s));
    QCOMPARE(run({u"compare"_s, m_day, u"--query"_s, u"project:\"no such project\""_s, u"--json"_s}).json(), QJsonArray());
}

void PastCommandTest::complains_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::newRow("no day") << QStringList {u"list"_s, u"users"_s, u"--as-of"_s, u"yesterday"_s} << 1;
    QTest::newRow("to come") << QStringList {u"list"_s, u"users"_s, u"--as-of"_s, u"2999-01-01"_s} << 1;
    QTest::newRow("before the workspace") << QStringList {u"list"_s, u"users"_s, u"--as-of"_s, u"1999-01-01"_s} << 1;
    QTest::newRow("compared with before") << QStringList {u"compare"_s, u"1999-01-01"_s} << 1;
    QTest::newRow("the wrong way round") << QStringList {u"compare"_s, m_day, u"2001-01-01"_s} << 2;
    QTest::newRow("no such file") << QStringList {u"compare"_s, m_day, u"--to"_s, u"became.pdf"_s} << 2;
}

void PastCommandTest::complains()
{
    QFETCH(QStringList, arguments);
    const Run wrong = run(arguments);
    QTEST(wrong.exit, "exit");
    QVERIFY(wrong.complainsInOneLine());
    QVERIFY(wrong.out.isEmpty());
}

QTEST_GUILESS_MAIN(PastCommandTest)
#include "PastCommandTest.moc"
