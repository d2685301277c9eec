// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Fold.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldingTwiceIsFoldingOnce();
    void addressesAreTheSame_data();
    void addressesAreTheSame();
    void addresses_data();
    void addresses();
    void aHostileAddressIsAnsweredAtOnce();
};

void FoldTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << u"Ada King"_s << u"ada king"_s;
    QTest::newRow("accents") << u"Åström Élodie Nguyễn"_s << u"astrom elodie nguyen"_s;
    QTest::newRow("decomposed") << u"A\u030Astro\u0308m"_s << u"astrom"_s;
    QTest::newRow("strokes") << u"Łukasz Ørsted Đặng"_s << u"lukasz orsted dang"_s;
    QTest::newRow("ligatures") << u"Æbelø Œuvre ﬁn"_s << u"aebelo oeuvre fin"_s;
    QTest::newRow("sharp s") << u"Groß GROẞ"_s << u"gross gross"_s;
    QTest::newRow("Turkish i") << u"İzmir Iğdır"_s << u"izmir igdir"_s;
    QTest::newRow("Greek") << u"Ὀδυσσεύς"_s << u"οδυσσευσ"_s;
    QTest::newRow("Cyrillic") << u"Йод"_s << u"иод"_s;
    QTest::newRow("full width") << u"Ａｄａ"_s << u"ada"_s;
    QTest::newRow("Devanagari keeps its marks") << u"हिन्दी"_s << u"हिन्दी"_s;
    QTest::newRow("Hangul stays composed") << u"김민준"_s << u"김민준"_s;
    QTest::newRow("letters whose numbers end alike") << u"Aéa AǩA Aéa"_s << u"aea aka aea"_s;
    QTest::newRow("a mark among plain letters") << u"Re\u0301sume\u0301s à la carte"_s << u"resumes a la carte"_s;
    QTest::newRow("two marks on a letter beyond ASCII") << u"Xö\u0304\u0323X"_s << u"xox"_s;
    QTest::newRow("Hangul by its letters, among plain ones") << u"A\u1100\u1161\u11a8B \u1112\u1161\u11abC"_s << u"a각b 한c"_s;
    QTest::newRow("signs between plain letters") << u"A → B\u00adC"_s << u"a → bc"_s;
    QTest::newRow("beyond the first plane") << u"𐐀😀"_s << u"𐐨😀"_s;
}

void FoldTest::folds()
{
    QFETCH(QString, text);
    QTEST(fold(text), "folded");
}

void FoldTest::foldingTwiceIsFoldingOnce()
{
    for (char32_t c = 1; c < 0x20000; ++c) {
        if (c >= 0xd800 && c < 0xe000)
            continue;
        const QString once = fold(QString::fromUcs4(&c, 1));
        QVERIFY2(fold(once) == once, qPrintable(u"U+%1"_s.arg(quint32(c), 4, 16)));
    }
}

void FoldTest::addressesAreTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("case") << u"Ada@Example.ORG"_s << u"ada@example.org"_s << true;
    QTest::newRow("blanks") << u" ada@example.org\t"_s << u"ada@example.org"_s << true;
    QTest::newRow("composition") << u"Jose\u0301@example.org"_s << u"josé@example.org"_s << true;
    QTest::newRow("case of letters beyond ASCII") << u"JÖRG@example.org"_s << u"jörg@example.org"_s << true;
    QTest::newRow("accents") << u"jorg@example.org"_s << u"jörg@example.org"_s << true;
    QTest::newRow("case of a letter with a mark of its own") << u"\u01f0@example.org"_s << u"J\u030c@example.org"_s << true;
    QTest::newRow("case of a letter with two marks") << u"\u0390@example.org"_s << u"\u03aa\u0301@example.org"_s << true;
    QTest::newRow("what cannot be seen") << u"m\u00adax@exa\u200bmple.org"_s << u"max@example.org"_s << true;
    QTest::newRow("wide letters") << u"ａｄａ@example.org"_s << u"ada@example.org"_s << true;
    QTest::newRow("dots differ") << u"a.b@example.org"_s << u"ab@example.org"_s << false;
}

void FoldTest::addressesAreTheSame()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(emailKey(one) == emailKey(other), "same");
}

void FoldTest::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    const QString label(63, u'a');
    const auto row = [](const char *name, const QString &text, bool valid) { QTest::newRow(name) << text << valid; };
    row("usual", u"ada.king@northwind.example"_s, true);
    row("plus", u"ada+muster@example.org"_s, true);
    row("apostrophe", u"o'brien@example.org"_s, true);
    row("letters of any script", u"用户@例子.公司"_s, true);
    row("local of 64", QString(64, u'a') + u"@example.org"_s, true);
    row("local of 65", QString(65, u'a') + u"@example.org"_s, false);
    row("label of 63", u"a@"_s + label + u".org"_s, true);
    row("label of 64", u"a@a"_s + label + u".org"_s, false);
    row("domain too long", u"a@"_s + (label + u'.').repeated(4) + u"org"_s, false);
    row("empty", QString(), false);
    row("no at", u"ada.example.org"_s, false);
    row("two ats", u"ada@king@example.org"_s, false);
    row("no local", u"@example.org"_s, false);
    row("no domain", u"ada@"_s, false);
    row("no dot", u"ada@localhost"_s, false);
    row("double dot", u"ada..king@example.org"_s, false);
    row("leading dot", u".ada@example.org"_s, false);
    row("trailing dot", u"ada.@example.org"_s, false);
    row("domain's trailing dot", u"ada@example.org."_s, false);
    row("hyphen first", u"ada@-example.org"_s, false);
    row("hyphen last", u"ada@example-.org"_s, false);
    row("blank inside", u"ada king@example.org"_s, false);
    row("blank after", u"ada@example.org "_s, false);
    row("line break", u"ada@example.org\n"_s, false);
    row("header", u"ada@example.org\r\nBcc: x@example.org"_s, false);
    row("name and address", u"Ada <ada@example.org>"_s, false);
    row("quoted", u"\"ada king\"@example.org"_s, false);
    row("literal", u"ada@[127.0.0.1]"_s, false);
}

void FoldTest::addresses()
{
    QFETCH(QString, text);
    QTEST(isEmail(text), "valid");
}

void FoldTest::aHostileAddressIsAnsweredAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!isEmail(u"a."_s.repeated(200'000)));
    QVERIFY(!isEmail(u"a@"_s + u"a-"_s.repeated(200'000)));
    QVERIFY(!isEmail(u"a@"_s + u"a."_s.repeated(200'000)));
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(FoldTest)
#include "FoldTest.moc"
