// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Uuid.h"

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace muster;

class UuidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newOnesComeInOrder();
};

void UuidTest::newOnesComeInOrder()
{
    constexpr int Many = 20'000;
    QStringList made;
    for (int i = 0; i < Many; ++i)
        made.append(newUuid());
    QCOMPARE(QSet<QString>(made.cbegin(), made.cend()).size(), Many);
    for (int i = 0; i < Many; ++i) {
        QVERIFY2(isUuid(made.at(i)), qPrintable(made.at(i)));
        QCOMPARE(made.at(i).at(14), u'7');
        QCOMPARE(QUuid::fromString(made.at(i)).variant(), QUuid::DCE);
        QVERIFY(i == 0 || made.at(i) > made.at(i - 1));
    }
}

QTEST_APPLESS_MAIN(UuidTest)

#include "UuidTest.moc"
