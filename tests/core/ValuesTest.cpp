// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Values.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestValueStands();
    void blankIsAValue();
    void orderDoesNotMatter();
};

void ValuesTest::theLatestValueStands()
{
    Values values {{Field::Name, u"a"_s}};
    values.set(Field::Archived, true);
    values.set(Field::Name, u"b"_s);
    QCOMPARE(values.text(Field::Name), u"b"_s);
    QVERIFY(values.flag(Field::Archived));
    QCOMPARE(std::distance(values.begin(), values.end()), 2);
    values.remove(Field::Name);
    QVERIFY(!values.contains(Field::Name));
    QCOMPARE(values.text(Field::Name), QString());
}

void ValuesTest::blankIsAValue()
{
    const Values blank {{Field::Provider, {}}};
    QVERIFY(blank.contains(Field::Provider));
    QVERIFY(!(blank == Values()));
    QVERIFY(!(blank == Values {{Field::Provider, u"Okta"_s}}));
}

void ValuesTest::orderDoesNotMatter()
{
    const Values one {{Field::Name, u"a"_s}, {Field::Archived, false}};
    const Values other {{Field::Archived, false}, {Field::Name, u"a"_s}};
    QVERIFY(one == other);
    QVERIFY(!(one == Values {{Field::Name, u"a"_s}}));
    QVERIFY(!(Values {{Field::Name, u"a"_s}} == one));
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "ValuesTest.moc"
