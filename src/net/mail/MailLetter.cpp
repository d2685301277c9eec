// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/MailLetter.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString UsualLanguage = u"en"_s;

QString contentOf(const QString &name)
{
    QFile file(u":/mail/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// In one go: what a value says in braces is its own.
QString filled(const QString &text, const QHash<QString, QString> &values, bool html)
{
    static const QRegularExpression place(u"\\{([a-z]+)\\}"_s);
    QString result;
    qsizetype from = 0;
    for (auto places = place.globalMatch(text); places.hasNext();) {
        const QRegularExpressionMatch found = places.next();
        result += QStringView(text).mid(from, found.capturedStart() - from);
        const QString value = values.value(found.captured(1));
        result += html ? value.toHtmlEscaped() : value;
        from = found.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

QString textOf(const QString &paragraph, const QString &words, const QHash<QString, QString> &values)
{
    return words.isEmpty() ? filled(paragraph, values, false) : filled(words, values, false) + u'\n' + values.value(u"link"_s);
}

QString htmlOf(const QString &paragraph, const QString &words, const QHash<QString, QString> &values)
{
    if (words.isEmpty())
        return u"<p>"_s + filled(paragraph.toHtmlEscaped(), values, true) + u"</p>"_s;
    const QString button = u"<p><a href=\"{link}\" style=\"display:inline-block;padding:10px 18px;border-radius:6px;background:#2f5fd0;color:#ffffff;text-decoration:none\">%1</a></p>"
                           "<p style=\"font-size:13px;word-break:break-all\">{link}</p>"_s;
    return filled(button.arg(words.toHtmlEscaped()), values, true);
}

} // namespace

QString MailLetter::usual(MailKind kind, const QString &language)
{
    const QString name = u'/' + keyOf(kind) + u".txt"_s;
    const QString own = contentOf(language + name);
    return (own.isEmpty() ? contentOf(UsualLanguage + name) : own).trimmed();
}

QString MailLetter::whenText(qint64 at, const QString &language)
{
    const QLocale locale(language.isEmpty() ? UsualLanguage : language);
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at).toUTC();
    return u"%1 %2 UTC"_s.arg(locale.toString(utc.date(), QLocale::LongFormat), locale.toString(utc.time(), QLocale::ShortFormat));
}

MailLetter MailLetter::of(MailKind kind, const QString &language, const QHash<QString, QString> &values, const MailTexts &own)
{
    static const QRegularExpression link(u"^\\[(.+)\\]\\(\\{link\\}\\)$"_s);
    const QString written = own.of(kind, language.isEmpty() ? UsualLanguage : language);
    QStringList paragraphs = (written.isEmpty() ? usual(kind, language) : written).split(u"\n\n"_s, Qt::SkipEmptyParts);
    MailLetter letter;
    if (paragraphs.isEmpty())
        qFatal("There is no mail of this kind in the program");
    letter.subject = filled(paragraphs.takeFirst(), values, false);
    QStringList text;
    QStringList html;
    for (const QString &paragraph : std::as_const(paragraphs)) {
        if (paragraph.contains("{inviter}"_L1) && values.value(u"inviter"_s).isEmpty()) // who wants to be hidden is not spoken of
            continue;
        const QString words = link.match(paragraph).captured(1);
        text << textOf(paragraph, words, values);
        html << htmlOf(paragraph, words, values);
    }
    letter.text = text.join(u"\n\n"_s) + u'\n';
    letter.html = contentOf(u"layout.html"_s).replace("{language}"_L1, language.isEmpty() ? UsualLanguage : language).replace("{subject}"_L1, letter.subject.toHtmlEscaped()).replace("{content}"_L1, html.join(u'\n'));
    return letter;
}

} // namespace muster
