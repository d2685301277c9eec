// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/CellText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class CellTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
};

void CellTextTest::cells_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<Column>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << Table::Users << Column::FirstName << QVariant(u"Ada"_s) << u"Ada"_s;
    QTest::newRow("blank") << Table::Users << Column::LastLogin << QVariant() << QString();
    QTest::newRow("key") << Table::Users << Column::Status << QVariant(u"pending"_s) << u"Pending activation"_s;
    QTest::newRow("flag") << Table::Users << Column::Locked << QVariant(true) << u"Yes"_s;
    QTest::newRow("list") << Table::Users << Column::Groups << QVariant(QStringList {u"North"_s, u"South"_s})
                          << u"North, South"_s;
    QTest::newRow("number") << Table::Groups << Column::Members << QVariant(12345) << u"12.345"_s;
    QTest::newRow("a number that is a name") << Table::Events << Column::Event << QVariant(12345) << u"12345"_s;
    // 2026-03-29 01:30 UTC is after the clocks went forward in Berlin.
    QTest::newRow("time") << Table::Users << Column::LastLogin << QVariant(qint64(1774747800000))
                          << u"29.03.2026 03:30:00"_s;
    QTest::newRow("action") << Table::Entries << Column::Action << QVariant(u"editUser"_s) << u"User edited"_s;
    QTest::newRow("several actions") << Table::Events << Column::Action << QVariant(u""_s) << u"Several changes"_s;
    QTest::newRow("via") << Table::Access << Column::Via << QVariant(u"default"_s) << u"Default Group"_s;
    QTest::newRow("via several") << Table::Misconfigurations << Column::Via
                                 << QVariant(QStringList {u"North"_s, u"direct"_s}) << u"North, Direct"_s;
    QTest::newRow("no such column") << Table::Roles << Column::Email << QVariant(u"a"_s) << QString();
}

void CellTextTest::cells()
{
    QFETCH(Table, table);
    QFETCH(Column, column);
    QFETCH(QVariant, value);
    QFETCH(QString, text);
    QCOMPARE(
        cellText(table, column, value, QLocale(QLocale::German, QLocale::Germany), QTimeZone("Europe/Berlin")), text);
}

QTEST_GUILESS_MAIN(CellTextTest)
#include "CellTextTest.moc"
