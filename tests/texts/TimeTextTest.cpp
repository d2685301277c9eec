// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/TimeText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class TimeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void nothing();
};

void TimeTextTest::times_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("Germany") << QLocale(QLocale::German, QLocale::Germany) << u"05.01.2026 03:04:09"_s;
    QTest::newRow("United Kingdom") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"05/01/2026 03:04:09"_s;
    QTest::newRow("United States") << QLocale(QLocale::English, QLocale::UnitedStates) << u"1/5/2026 3:04:09 AM"_s;
    QTest::newRow("Finland") << QLocale(QLocale::Finnish, QLocale::Finland) << u"5.1.2026 3.04.09"_s;
    QTest::newRow("none") << QLocale::c() << u"5 Jan 2026 03:04:09"_s;
}

void TimeTextTest::times()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    const QDateTime at(QDate(2026, 1, 5), QTime(3, 4, 9));
    QCOMPARE(timeText(at, locale).replace(QChar(0x202f), u' '), text); // some data have a narrow space before AM
    QVERIFY(text.startsWith(dayText(at.date(), locale)));
}

void TimeTextTest::nothing()
{
    QCOMPARE(timeText({}, QLocale::c()), QString());
    QCOMPARE(dayText({}, QLocale::c()), QString());
}

QTEST_GUILESS_MAIN(TimeTextTest)
#include "TimeTextTest.moc"
