// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageText.h"

#include "core/FieldDefinition.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Sentences = QHash<QString, QString>;

// "key: sentence" on each line, but for blank ones and those that begin with #.
Sentences read(const QString &language)
{
    QFile file(u":/pages/%1.txt"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sentences of a language are missing from the program: %s", qPrintable(language));
    Sentences sentences;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            sentences.insert(line.section(u": "_s, 0, 0), line.section(u": "_s, 1));
    }
    return sentences;
}

const QHash<QString, Sentences> &all()
{
    static const QHash<QString, Sentences> sentences = [] {
        QHash<QString, Sentences> read;
        for (const QString &language : PageText::languages())
            read.insert(language, muster::read(language));
        return read;
    }();
    return sentences;
}

} // namespace

const QStringList &PageText::languages()
{
    return findField(ObjectKind::User, Field::PreferredLanguage)->allowed;
}

PageText PageText::in(const QString &language)
{
    return PageText(all().contains(language) ? language : u"en"_s);
}

QString PageText::chosenFrom(const QByteArray &acceptLanguage)
{
    QString best;
    double most = 0;
    for (const QString &range : QString::fromLatin1(acceptLanguage.left(500)).split(u',', Qt::SkipEmptyParts)) {
        const QString language = range.section(u';', 0, 0).trimmed().section(u'-', 0, 0).toLower();
        const QString weight = range.section(u"q="_s, 1);
        const double wanted = weight.isEmpty() ? 1 : weight.toDouble();
        if (wanted > most && languages().contains(language)) {
            best = language;
            most = wanted;
        }
    }
    return best;
}

bool PageText::has(const QString &key) const
{
    return all().value(m_language).contains(key);
}

// In one go: what a value says in braces is its own.
QString PageText::operator()(const QString &key, const Values &values) const
{
    const QString sentence = all().value(m_language).value(key);
    QString said;
    for (qsizetype from = 0; from < sentence.size();) {
        const qsizetype open = sentence.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        said += QStringView(sentence).mid(from, (close < 0 ? sentence.size() : open) - from);
        if (close < 0)
            break;
        said += values.value(sentence.mid(open + 1, close - open - 1));
        from = close + 1;
    }
    return said;
}

} // namespace muster
