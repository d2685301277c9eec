// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ShortText.h"
#include "core/Text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

// The beginning of what machines say.
class ShortTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCutBetweenCharacters();
    void saysThatItGoesOn();
    void isAlwaysAsPeopleMaySeeIt();
};

void ShortTextTest::isCutBetweenCharacters()
{
    QCOMPARE(shortText(u"abc"_s, 3), u"abc"_s);
    QCOMPARE(shortText(u"abcd"_s, 3), u"abc"_s);
    QCOMPARE(shortText(u"ab😀"_s, 3), u"ab"_s); // not half of it
    QCOMPARE(shortText(u"ab cd"_s, 3), u"ab"_s); // nor a blank
    QCOMPARE(shortText(u"\u202ea\u0000b\r\nc"_s, 10), u"ab c"_s.remove(u'\0'));
    QCOMPARE(shortText({}, 3), QString());
    QCOMPARE(shortText(QString(1'000'000, u'x'), 3), u"xxx"_s);
}

void ShortTextTest::saysThatItGoesOn()
{
    QCOMPARE(ellipsedText(u"abc"_s, 3), u"abc"_s);
    QCOMPARE(ellipsedText(u"abcd"_s, 3), u"ab…"_s);
    QCOMPARE(ellipsedText(u"a😀😀"_s, 3), u"a…"_s);
    QCOMPARE(ellipsedText(u"ab "_s + QString(100, u'\u200b') + u"c"_s, 3), u"ab…"_s); // far behind what is not seen
}

void ShortTextTest::isAlwaysAsPeopleMaySeeIt()
{
    QRandomGenerator random(7);
    const QString some = u"ab \t\n😀é\u0301\u202e\u200b\u00ad\u0000"_s + QChar(0xD83D) + QChar(0xDE00) + QChar(0xFFFE) + QChar(u'ᄒ') + QChar(u'ᅡ');
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = random.bounded(30); i > 0; --i)
            text += some.at(random.bounded(int(some.size())));
        const int most = 1 + random.bounded(12);
        for (const QString &cut : {shortText(text, most), ellipsedText(text, most)}) {
            QVERIFY(cut.size() <= most);
            QCOMPARE(visibleText(cut), cut);
        }
    }
}

QTEST_GUILESS_MAIN(ShortTextTest)
#include "ShortTextTest.moc"
