// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvScanner.h"

using namespace Qt::StringLiterals;

namespace muster {

CsvScanner::CsvScanner(QByteArrayView text, char delimiter, qsizetype position)
    : m_text(text)
    , m_delimiter(delimiter)
    , m_position(position)
{
}

CsvField CsvScanner::nextField()
{
    const bool quoted = !atEnd() && m_text[m_position] == '"';
    const CsvField field = quoted ? quotedField() : unquotedField();
    m_position = field.next;
    return field;
}

QString CsvScanner::textOf(const CsvField &field) const
{
    const QByteArrayView bytes = m_text.sliced(field.begin, field.end - field.begin);
    QString text = QString::fromUtf8(bytes);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        text.prepend(QChar::ByteOrderMark); // Qt drops it; here it is a character like others
    if (field.doubledQuotes)
        text.replace(u"\"\""_s, u"\""_s);
    return text;
}

CsvField CsvScanner::unquotedField()
{
    CsvField field;
    field.begin = m_position;
    field.end = m_position;
    while (field.end < m_text.size() && m_text[field.end] != m_delimiter && !isLineBreak(field.end)) {
        field.hasText |= isText(m_text[field.end]);
        field.strayQuote |= m_text[field.end] == '"';
        ++field.end;
    }
    finish(field);
    return field;
}

CsvField CsvScanner::quotedField()
{
    CsvField field;
    field.quoted = true;
    field.begin = m_position + 1;
    for (field.end = field.begin; field.end < m_text.size(); ++field.end) {
        const char c = m_text[field.end];
        if (c == '"') {
            if (field.end + 1 == m_text.size() || m_text[field.end + 1] != '"')
                break;
            field.doubledQuotes = field.hasText = true;
            ++field.end;
        } else if (isLineBreak(field.end)) {
            field.end = behindLineBreak(field.end) - 1;
            ++field.lineBreaks;
        } else {
            field.hasText |= uchar(c) > ' ';
        }
    }
    const qsizetype behind = field.end + 1;
    const bool closed = behind <= m_text.size();
    if (!closed || (behind < m_text.size() && m_text[behind] != m_delimiter && !isLineBreak(behind)))
        return fieldWithBadQuote(m_position);
    finish(field);
    return field;
}

CsvField CsvScanner::fieldWithBadQuote(qsizetype begin) const
{
    CsvField field;
    field.badQuote = field.hasText = true;
    field.begin = field.end = begin;
    while (field.end < m_text.size() && !isLineBreak(field.end))
        ++field.end;
    field.endsRecord = true;
    field.next = field.end < m_text.size() ? behindLineBreak(field.end) : field.end;
    field.lineBreaks = field.next > field.end;
    return field;
}

void CsvScanner::finish(CsvField &field) const
{
    const qsizetype behind = field.quoted ? field.end + 1 : field.end;
    if (behind >= m_text.size()) {
        field.next = m_text.size();
        field.endsRecord = true;
    } else if (m_text[behind] == m_delimiter) {
        field.next = behind + 1;
    } else {
        field.next = behindLineBreak(behind);
        field.endsRecord = true;
        ++field.lineBreaks;
    }
}

qsizetype CsvScanner::behindLineBreak(qsizetype at) const
{
    const bool pair = m_text[at] == '\r' && at + 1 < m_text.size() && m_text[at + 1] == '\n';
    return at + (pair ? 2 : 1);
}

} // namespace muster
