// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SearchText.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class SearchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bareWordsAreNames_data();
    void bareWordsAreNames();
};

void SearchTextTest::bareWordsAreNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("words") << u"ann  north"_s << u"name:ann name:north"_s;
    QTest::newRow("excluded") << u"-ann"_s << u"-name:ann"_s;
    QTest::newRow("address") << u"ada@north"_s << u"email:ada@north"_s;
    QTest::newRow("field") << u"role:analyst -status:pending"_s << u"role:analyst -status:pending"_s;
    QTest::newRow("quoted") << u"\"van Dijk\" group:\"Field crew\""_s << u"name:\"van Dijk\" group:\"Field crew\""_s;
    QTest::newRow("alternatives") << u"ann or bo | cy|di"_s << u"name:ann or name:bo | name:cy|di"_s;
    QTest::newRow("quote not closed yet") << u"\"van D"_s << u"name:\"van D"_s;
}

void SearchTextTest::bareWordsAreNames()
{
    QFETCH(QString, text);
    QFETCH(QString, names);
    QCOMPARE(namesOnly(text), names);
}

QTEST_GUILESS_MAIN(SearchTextTest)

#include "SearchTextTest.moc"
