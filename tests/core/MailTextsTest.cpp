// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/MailTexts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

// What mails say in place of what the program has.
class MailTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterHasOneForm();
    void whatIsNoLetter_data();
    void whatIsNoLetter();
    void blankIsNone();
    void comesBackAsItWas();
    void whatIsNoListOfLetters_data();
    void whatIsNoListOfLetters();
    void eachKindSaysWhatItFillsIn();
};

static const QString Letter = u"Hello {name}\n\nYou are in.\n\n[Come in]({link})"_s;

void MailTextsTest::aLetterHasOneForm()
{
    for (const QString &written : {Letter, u"\n\n  "_s + Letter + u"  \n\n\n"_s, QString(Letter).replace(u"\n"_s, u"\r\n"_s), QString(Letter).replace(u"\n\n"_s, u" \n\n\n\n"_s), QString(Letter).replace(u'\n', u'\r')})
        QCOMPARE(MailTexts::cleanLetter(MailKind::Activation, u"en"_s, written).value_or(u"wrong"_s), Letter);
    const QString french = u"Compte\u202F: {email}\n\n« Oui\u00A0»\n\n[Aller]({link})"_s;
    QCOMPARE(MailTexts::cleanLetter(MailKind::Activation, u"fr"_s, french).value_or(u"wrong"_s), french);
    QCOMPARE(MailTexts::cleanLetter(MailKind::Activation, u"en"_s, u"Hello\n\nOne  \t two\n\n[Come in]({link})"_s).value_or(u"wrong"_s), u"Hello\n\nOne two\n\n[Come in]({link})"_s);
    const Result<QString> turned = MailTexts::cleanLetter(MailKind::Activation, u"en"_s, u"Hello\n\n\u202Eevil\n\n[Come in]({link})"_s);
    QVERIFY(!turned && turned.error().code == ErrorCode::ForbiddenCharacter);
    const QString twoLines = u"Hello\n\nOne line\nand another\n\n[Come in]({link})"_s;
    QCOMPARE(MailTexts::cleanLetter(MailKind::Activation, u"en"_s, twoLines).value_or(u"wrong"_s), twoLines);
}

void MailTextsTest::whatIsNoLetter_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("what");
    const auto add = [](const char *name, MailKind kind, const QString &letter, const QString &what) { QTest::newRow(name) << int(kind) << letter << what; };
    const auto activation = MailKind::Activation;
    add("a subject alone", activation, u"Hello"_s, u"subject"_s);
    add("a subject of two lines", activation, u"Hello\nBcc: eve@x.example\n\n[Come in]({link})"_s, u"subject"_s);
    add("the link in the subject", activation, u"Hello {link}\n\n[Come in]({link})"_s, u"subject"_s);
    add("no link", activation, u"Hello\n\nYou are in."_s, u"link"_s);
    add("two links", activation, u"Hello\n\n[Come in]({link})\n\n[Or here]({link})"_s, u"link"_s);
    add("a link in words", activation, u"Hello\n\nGo to {link}\n\n[Come in]({link})"_s, u"link"_s);
    add("a link within a paragraph", activation, u"Hello\n\nNow [come in]({link})"_s, u"link"_s);
    add("a link without words", activation, u"Hello\n\n[]({link})"_s, u"link"_s);
    add("a link elsewhere", activation, u"Hello\n\n[Come in](https://evil.example)"_s, u"link"_s);
    add("a place of another kind", activation, u"Hello\n\n{project}\n\n[Come in]({link})"_s, u"place"_s);
    add("a place of none", activation, u"Hello\n\n{password}\n\n[Come in]({link})"_s, u"place"_s);
    add("a place that is no word", activation, u"Hello\n\n{ }\n\n[Come in]({link})"_s, u"place"_s);
    add("a place of another case", activation, u"Hello {Name}\n\n[Come in]({link})"_s, u"place"_s);
    add("too long", activation, u"Hello\n\n"_s + QString(MailTexts::LongestLetter, u'x') + u"\n\n[Come in]({link})"_s, u"long"_s);
    add("a link where there is none", MailKind::SeatWarning, u"Hello\n\nFew\n\n[Come in]({link})"_s, u"place"_s);
}

void MailTextsTest::whatIsNoLetter()
{
    QFETCH(int, kind);
    QFETCH(QString, letter);
    QFETCH(QString, what);
    const Result<QString> clean = MailTexts::cleanLetter(MailKind(kind), u"en"_s, letter);
    QVERIFY(!clean);
    QCOMPARE(clean.error().code, ErrorCode::MailTextMalformed);
    QCOMPARE(clean.error().parameters.mid(0, 3), QStringList({keyOf(MailKind(kind)), u"en"_s, what}));
}

void MailTextsTest::blankIsNone()
{
    QCOMPARE(MailTexts::cleanLetter(MailKind::Activation, u"en"_s, u" \n \n"_s).value_or(u"wrong"_s), QString());
    QCOMPARE(MailTexts::clean(u"  "_s).value_or(u"wrong"_s), QString());
    QCOMPARE(MailTexts::clean(u"{}"_s).value_or(u"wrong"_s), QString());
    QCOMPARE(MailTexts::clean(uR"({"activation":{"en":" "}})"_s).value_or(u"wrong"_s), QString());
    MailTexts texts;
    texts.set(MailKind::Activation, u"en"_s, Letter);
    texts.set(MailKind::Activation, u"en"_s, {});
    QVERIFY(texts == MailTexts());
    QVERIFY(texts.isEmpty());
}

void MailTextsTest::comesBackAsItWas()
{
    MailTexts texts;
    texts.set(MailKind::Invitation, u"ja"_s, Letter);
    texts.set(MailKind::Activation, u"de"_s, u"Ünicode „{organization}“\n\n[Weiter]({link})"_s);
    const Result<MailTexts> read = MailTexts::read(texts.text());
    QVERIFY(read && *read == texts);
    QCOMPARE(read->of(MailKind::Invitation, u"ja"_s), Letter);
    QCOMPARE(read->of(MailKind::Invitation, u"en"_s), QString());
    QCOMPARE(MailTexts::clean(texts.text()).value_or(u"wrong"_s), texts.text());
}

void MailTextsTest::whatIsNoListOfLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::newRow("no JSON") << u"Hello"_s << u"json"_s;
    QTest::newRow("a list") << u"[]"_s << u"json"_s;
    QTest::newRow("an unknown kind") << uR"({"greeting":{}})"_s << u"kind"_s;
    QTest::newRow("a kind that is a text") << uR"({"activation":"Hello"})"_s << u"kind"_s;
    QTest::newRow("an unknown language") << uR"({"activation":{"xx":""}})"_s << u"language"_s;
    QTest::newRow("a letter that is a number") << uR"({"activation":{"en":1}})"_s << u"language"_s;
    QTest::newRow("a letter that is none") << uR"({"activation":{"en":"Hello"}})"_s << u"subject"_s;
}

void MailTextsTest::whatIsNoListOfLetters()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    const Result<MailTexts> read = MailTexts::read(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::MailTextMalformed);
    QCOMPARE(read.error().parameters.value(2), what);
}

void MailTextsTest::eachKindSaysWhatItFillsIn()
{
    for (const QString &key : keys<MailKind>()) {
        const MailKind kind = *fromKey<MailKind>(key);
        QCOMPARE(MailTexts::placesOf(kind).contains(u"link"_s), MailTexts::hasLink(kind));
        const QString letter = u"Hello\n\n{"_s + MailTexts::placesOf(kind).join(u"} {"_s).replace(u"{link}"_s, QString()) + u'}' + (MailTexts::hasLink(kind) ? u"\n\n[Here]({link})"_s : QString());
        QVERIFY2(MailTexts::cleanLetter(kind, u"en"_s, letter), qPrintable(key));
    }
}

QTEST_GUILESS_MAIN(MailTextsTest)
#include "MailTextsTest.moc"
