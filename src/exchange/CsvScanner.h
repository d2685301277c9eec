// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace muster {

// One field as it stands in the text. Offsets count from the start of the text.
struct CsvField
{
    qsizetype begin = 0; // of what is between the quotes, if there are quotes
    qsizetype end = 0;
    qsizetype next = 0; // where the next field, or the next record, starts
    int lineBreaks = 0; // from the field's start up to next
    bool quoted = false;
    bool doubledQuotes = false; // inside, "" stands for "
    bool badQuote = false; // never closed, or closed with text behind it
    bool strayQuote = false; // a quote that is just a character
    bool hasText = false; // more than blanks
    bool endsRecord = false;
};

// Splits text into fields (RFC 4180; LF, CR and CRLF end a line; a quote inside an unquoted field is just a quote).
// A field with a bad quote ends its record at the end of the line it began on, so that one stray quote cannot swallow
// the records behind it.
class CsvScanner
{
public:
    CsvScanner(QByteArrayView text, char delimiter, qsizetype position = 0);

    bool atEnd() const { return m_position >= m_text.size(); }
    qsizetype position() const { return m_position; }

    // Even an empty rest holds one, empty, field.
    CsvField nextField();
    QString textOf(const CsvField &field) const;

private:
    CsvField unquotedField();
    CsvField quotedField();
    CsvField fieldWithBadQuote(qsizetype begin) const;
    void finish(CsvField &field) const;
    bool isLineBreak(qsizetype at) const { return m_text[at] == '\n' || m_text[at] == '\r'; }
    qsizetype behindLineBreak(qsizetype at) const;
    bool isText(char c) const { return uchar(c) > ' ' && c != m_delimiter; }

    QByteArrayView m_text;
    char m_delimiter;
    qsizetype m_position;
};

} // namespace muster
