// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxText.h"

#include "exchange/XlsxParts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::xlsx {
namespace {

constexpr qsizetype longestText = 32'767;
constexpr qsizetype longestSheetName = 31;

// Does not cut a character in two.
QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    return text.first(text.at(length - 1).isHighSurrogate() ? length - 1 : length);
}

bool isSayable(const QString &text, qsizetype i)
{
    const QChar c = text.at(i);
    if (c.isHighSurrogate())
        return i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
    if (c.isLowSurrogate())
        return i > 0 && text.at(i - 1).isHighSurrogate();
    return (c >= u' ' || c == u'\t' || c == u'\n') && c < QChar(0xFFFE);
}

bool isPlain(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < u' ' || c == u'_' || c >= 0xD800)
            return false;
    }
    return true;
}

QString sayable(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    for (qsizetype i = 0; i < text.size(); ++i)
        if (!isSayable(text, i))
            text[i] = QChar::ReplacementCharacter;
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return text.contains(u"_x"_s) ? text.replace(escape, u"_x005F_"_s) : text;
}

} // namespace

CellText cellText(const QString &text)
{
    if (text.size() <= longestText && isPlain(text))
        return {text.toUtf8()};
    const QString said = sayable(text);
    if (said.size() <= longestText)
        return {said.toUtf8()};
    return {(shortened(said, longestText - 1) + u'…').toUtf8(), true};
}

// Nearly all text is letters that are the same in UTF-8 and in XML: it is copied as it is.
bool appendCellText(QByteArray &xml, const QString &text)
{
    const qsizetype before = xml.size();
    xml.resize(before + text.size());
    char *at = xml.data() + before;
    const bool isQuick = text.size() <= longestText && std::all_of(text.cbegin(), text.cend(), [&at](QChar letter) {
        const char16_t c = letter.unicode();
        *at++ = char(c);
        return c >= u' ' && c < 0x7F && c != u'_' && c != u'&' && c != u'<' && c != u'>';
    });
    if (isQuick)
        return false;
    xml.resize(before);
    const CellText cell = cellText(text);
    xml.append(escaped(cell.utf8));
    return cell.cut;
}

QString columnName(quint16 column)
{
    QString letters;
    for (int left = column; left >= 0; left = left / 26 - 1)
        letters.prepend(QChar(u'A' + left % 26));
    return letters;
}

QString cellName(const QString &sheet, quint32 row, quint16 column)
{
    return u"%1!%2%3"_s.arg(sheet, columnName(column), QString::number(row + 1));
}

QString sheetName(const QString &name, const QString &suffix)
{
    static const QRegularExpression refused(u"[\\[\\]:*?/\\\\\\x{00}-\\x{1F}\\x{FFFE}\\x{FFFF}]"_s);
    QString base = QString(name).replace(refused, u" "_s).simplified();
    base = shortened(base, longestSheetName - suffix.size()).trimmed();
    while (base.startsWith(u'\''))
        base.remove(0, 1);
    while (base.endsWith(u'\''))
        base.chop(1);
    if (base.isEmpty())
        base = u"-"_s;
    // Excel keeps this name for itself.
    if (suffix.isEmpty() && base.compare(u"History"_s, Qt::CaseInsensitive) == 0)
        base += u'_';
    return base + suffix;
}

} // namespace muster::xlsx
