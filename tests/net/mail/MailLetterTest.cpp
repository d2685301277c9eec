// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/MailLetter.h"

#include "core/FieldDefinition.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString> values {{u"organization"_s, u"Müller & Söhne <IT>"_s}, {u"name"_s, u"Kim {link} <b>Lund</b>"_s}, {u"email"_s, u"kim@x.example"_s},
    {u"link"_s, u"https://x.example/reset/a\"b"_s}, {u"until"_s, u"2026-09-21 UTC"_s},
    {u"project"_s, u"Alpha & Omega"_s}, {u"role"_s, u"Viewer"_s}, {u"inviter"_s, u"Ada <Admin>"_s}};

const QStringList &languages()
{
    return findField(ObjectKind::User, Field::PreferredLanguage)->allowed;
}

// That the English one names.
QSet<QString> placesOf(const QString &kind)
{
    QFile file(u":/mail/en/%1.txt"_s.arg(kind));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no mail of that kind");
    static const QRegularExpression place(u"\\{([a-z]+)\\}"_s);
    QSet<QString> places;
    for (auto found = place.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
        places.insert(found.next().captured(1));
    return places;
}

} // namespace

// What mails say, in each language.
class MailLetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAllOfIt_data();
    void saysAllOfIt();
    void valuesAreText();
    void whoIsHiddenIsNotSpokenOf();
    void isThereInEnglish();
    void eachLanguageIsItsOwn();
    void theOnesOfTheProgramAreLetters_data();
    void theOnesOfTheProgramAreLetters();
    void aWorkspaceSaysItsOwn();
};

void MailLetterTest::saysAllOfIt_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("language");
    for (const QString &kind : keys<MailKind>()) {
        for (const QString &language : languages())
            QTest::newRow(qPrintable(kind + u' ' + language)) << int(*fromKey<MailKind>(kind)) << language;
    }
}

void MailLetterTest::saysAllOfIt()
{
    QFETCH(int, kind);
    QFETCH(QString, language);
    QHash<QString, QString> plain;
    for (const QString &place : placesOf(keyOf(MailKind(kind))))
        plain.insert(place, u'<' + place.toUpper() + u'>');
    QVERIFY(plain.size() >= 5);
    const MailLetter letter = MailLetter::of(MailKind(kind), language, plain);
    QVERIFY(letter.subject.contains(u"<ORGANIZATION>"_s));
    for (const QString &value : std::as_const(plain)) {
        QVERIFY2(letter.text.contains(value), qPrintable(value));
        QVERIFY2(letter.html.contains(value.toHtmlEscaped()), qPrintable(value));
    }
    QVERIFY(letter.html.contains(u"<html lang=\"%1\">"_s.arg(language)));
    QCOMPARE(letter.html.contains(u"<a href=\"&lt;LINK&gt;\""_s), MailTexts::hasLink(MailKind(kind)));
    QCOMPARE(letter.text.contains(QRegularExpression(u"\n<LINK>\n"_s)), MailTexts::hasLink(MailKind(kind))); // on a line of its own, for whoever copies it
    static const QRegularExpression brace(u"[{}\\[\\]]"_s);
    QVERIFY2(!letter.subject.contains(brace) && !letter.text.contains(brace), qPrintable(letter.text));
}

void MailLetterTest::whoIsHiddenIsNotSpokenOf()
{
    for (const QString &language : languages()) {
        QHash<QString, QString> hidden = values;
        hidden.remove(u"inviter"_s);
        const MailLetter told = MailLetter::of(MailKind::Invitation, language, values);
        const MailLetter letter = MailLetter::of(MailKind::Invitation, language, hidden);
        QVERIFY(told.text.contains(u"Ada <Admin>"_s));
        QCOMPARE(letter.text.count(u"\n\n"_s), told.text.count(u"\n\n"_s) - 1);
        QCOMPARE(letter.html.count(u"<p>"_s), told.html.count(u"<p>"_s) - 1);
    }
}

// What an account is called makes no markup, and no place for another value.
void MailLetterTest::valuesAreText()
{
    const MailLetter letter = MailLetter::of(MailKind::PasswordReset, u"en"_s, values);
    QVERIFY(letter.text.contains(u"Hello Kim {link} <b>Lund</b>,"_s));
    QVERIFY(letter.html.contains(u"Hello Kim {link} &lt;b&gt;Lund&lt;/b&gt;,"_s));
    QVERIFY(letter.html.contains(u"href=\"https://x.example/reset/a&quot;b\""_s));
    QVERIFY(letter.subject.contains(u"Müller & Söhne <IT>"_s));
    QVERIFY(letter.html.contains(u"Müller &amp; Söhne &lt;IT&gt;"_s));
}

void MailLetterTest::isThereInEnglish()
{
    const MailLetter english = MailLetter::of(MailKind::Activation, u"en"_s, values);
    QCOMPARE(MailLetter::of(MailKind::Activation, u"xx"_s, values).text, english.text);
    QCOMPARE(MailLetter::of(MailKind::Activation, {}, values).html, english.html);
}

void MailLetterTest::eachLanguageIsItsOwn()
{
    for (const QString &kind : keys<MailKind>()) {
        QSet<QString> texts;
        for (const QString &language : languages())
            texts.insert(MailLetter::of(*fromKey<MailKind>(kind), language, values).text);
        QCOMPARE(texts.size(), languages().size());
    }
}

void MailLetterTest::theOnesOfTheProgramAreLetters_data()
{
    saysAllOfIt_data();
}

// Whoever changes one begins with what can be saved.
void MailLetterTest::theOnesOfTheProgramAreLetters()
{
    QFETCH(int, kind);
    QFETCH(QString, language);
    const QString usual = MailLetter::usual(MailKind(kind), language);
    QCOMPARE(MailTexts::cleanLetter(MailKind(kind), language, usual).value_or(u"none"_s), usual);
}

void MailLetterTest::aWorkspaceSaysItsOwn()
{
    MailTexts own;
    own.set(MailKind::Activation, u"de"_s, u"Servus {name}\n\n<b>Fett</b> {organization}\n\n[Los & weiter]({link})"_s);
    const MailLetter letter = MailLetter::of(MailKind::Activation, u"de"_s, values, own);
    QCOMPARE(letter.subject, u"Servus Kim {link} <b>Lund</b>"_s);
    QVERIFY(letter.text.contains(u"<b>Fett</b> Müller & Söhne <IT>"_s));
    QVERIFY(letter.html.contains(u"<p>&lt;b&gt;Fett&lt;/b&gt; Müller &amp; Söhne &lt;IT&gt;</p>"_s));
    QVERIFY(letter.html.contains(u">Los &amp; weiter</a>"_s));
    for (const auto &[kind, language] : {std::pair(MailKind::Activation, u"en"_s), std::pair(MailKind::PasswordReset, u"de"_s)}) // and of nothing else
        QCOMPARE(MailLetter::of(kind, language, values, own).text, MailLetter::of(kind, language, values).text);
    own.set(MailKind::Activation, u"en"_s, u"Hi\n\n[Go]({link})"_s);
    QCOMPARE(MailLetter::of(MailKind::Activation, {}, values, own).subject, u"Hi"_s); // who has no language reads English
}

QTEST_GUILESS_MAIN(MailLetterTest)
#include "MailLetterTest.moc"
