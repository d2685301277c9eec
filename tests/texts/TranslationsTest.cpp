// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString type; // blank once the translation is finished
    bool numerus = false;
    QStringList forms; // the translation, or one for each numerus

    QString key() const { return context + u" | "_s + source + (comment.isEmpty() ? QString() : u" | "_s + comment); }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value("type"_L1).toString();
    if (!message.numerus) {
        message.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.forms << xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

// Empty when the file cannot be read as a whole, which no test takes for good.
QList<Message> readMessages(const QString &fileName)
{
    QFile file(fileName);
    QXmlStreamReader xml;
    if (!file.open(QIODevice::ReadOnly))
        return {};
    xml.setDevice(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(u"%L?(?:n|[1-9])"_s);
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : form.globalMatch(text))
        found << match.captured();
    QStringList sorted = found.values();
    sorted.sort();
    return sorted;
}

// How a text begins and ends: what is put together from pieces, or opens a dialog, must do so in every language.
QString edges(const QString &text)
{
    static const QRegularExpression form(u"^(\\s*).*?([:…]?\\s*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(text);
    return match.captured(1) + u'|' + match.captured(2);
}

// What is wrong with one form of a translation; blank when nothing is.
QString mistake(const QString &source, const QString &form)
{
    if (form.trimmed().isEmpty())
        return u"is empty"_s;
    if (placeholders(form) != placeholders(source))
        return u"has other placeholders: "_s + form;
    if (edges(form) != edges(source))
        return u"begins or ends otherwise: "_s + form;
    if (form.count(u'\n') != source.count(u'\n'))
        return u"has other line breaks: "_s + form;
    return {};
}

QString mistake(const Message &message)
{
    if (!message.type.isEmpty())
        return u"is "_s + message.type;
    if (message.forms.size() != (message.numerus ? 2 : 1)) // German and English both have two
        return u"has %1 forms"_s.arg(message.forms.size());
    for (const QString &form : message.forms) {
        if (const QString wrong = mistake(message.source, form); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QStringList mistakes(const QList<Message> &messages)
{
    QStringList found;
    for (const Message &message : messages) {
        if (const QString wrong = mistake(message); !wrong.isEmpty())
            found << message.key() + u": "_s + wrong;
    }
    return found;
}

QSet<QString> keys(const QList<Message> &messages, bool onlyNumerus)
{
    QSet<QString> found;
    for (const Message &message : messages) {
        if (message.numerus || !onlyNumerus)
            found << message.key() + (message.numerus ? u" (numerus)"_s : QString());
    }
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTranslationIsWhole_data();
    void everyTranslationIsWhole();
    void englishHasBothFormsOfEveryPlural();
    void germanKnowsEveryTextOfTheSources();

private:
    static QString file(const QString &language)
    {
        return QStringLiteral(MUSTER_TRANSLATIONS) + u"/muster_%1.ts"_s.arg(language);
    }
};

void TranslationsTest::everyTranslationIsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("English") << u"en"_s;
}

void TranslationsTest::everyTranslationIsWhole()
{
    QFETCH(QString, language);
    const QList<Message> messages = readMessages(file(language));
    QVERIFY(!messages.isEmpty());
    const QStringList found = mistakes(messages);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TranslationsTest::englishHasBothFormsOfEveryPlural()
{
    const QList<Message> english = readMessages(file(u"en"_s));
    const QSet<QString> missing = keys(readMessages(file(u"de"_s)), true) - keys(english, true);
    QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.values()).join(u'\n')));
    static const QRegularExpression either(u"\\((?:s|es)\\)"_s);
    for (const Message &message : english) {
        for (const QString &form : message.forms)
            QVERIFY2(!form.contains(either), qPrintable(form));
    }
}

void TranslationsTest::germanKnowsEveryTextOfTheSources()
{
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(MUSTER_LUPDATE),
        {u"-locations"_s, u"none"_s, u"-I"_s, QStringLiteral(MUSTER_SOURCES), QStringLiteral(MUSTER_SOURCES), QStringLiteral(MUSTER_FORMS), u"-ts"_s, fresh});
    QVERIFY2(lupdate.waitForFinished(240'000), qPrintable(lupdate.errorString()));
    QVERIFY2(lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0, lupdate.readAll().constData());
    const QSet<QString> wanted = keys(readMessages(fresh), false);
    QVERIFY(!wanted.isEmpty());
    QStringList missing = (wanted - keys(readMessages(file(u"de"_s)), false)).values();
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(u"Run update_translations, then translate:\n"_s + missing.join(u'\n')));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
