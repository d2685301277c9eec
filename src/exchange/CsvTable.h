// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/CsvDialect.h"
#include "exchange/CsvText.h"
#include "exchange/PackedRecords.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace muster {

// A CSV file as a table: a header, and rows that are taken apart when they are asked for. The text is held once, packed (PackedRecords).
// Fields come without guard (CsvGuard.h) and are not trimmed.
// Records without text are no rows, but count in line numbers. Implicitly shared parts; const use from any thread.
class CsvTable
{
public:
    // Fails for a file that cannot be read or has no header, never for what is wrong with a row.
    // The hook counts the file twice: once read, once taken apart.
    // A spreadsheet comes in as the CSV file that it would be saved as, and its rows have its numbers.
    static Result<CsvTable> read(const QString &path, const ProgressHook &hook = {}, const CsvChoices &choices = {});
    static Result<CsvTable> parse(CsvText text, const ProgressHook &hook = {});

    QString encoding() const { return m_encoding; } // see CsvText
    QString secondEncoding() const { return m_second; }
    bool isEncodingGuessed() const { return m_isGuessed; } // somebody should look at the names
    qint64 disagreeingLine() const { return m_disagrees; }
    QString sheet() const { return m_sheet; } // of a spreadsheet; blank: the file is none
    QStringList sheets() const { return m_sheets; } // that have something in them
    bool isSpreadsheet() const { return m_isSpreadsheet; }
    char delimiter() const { return m_dialect.delimiter; }
    QStringList header() const { return m_header; } // trimmed; without one, as many blanks as there are columns
    bool hasHeader() const { return m_hasHeader; } // else the first line is a row: it has an address in it

    int rowCount() const { return int(m_records->size()) - m_first; }
    // The number of the line in the file on which the row begins, or of the row of the sheet; the first is 1.
    qint64 line(int row) const { return record(row).line; }
    // As many fields as the header has: blanks are added, surplus blanks taken away.
    // Errors: CsvBadQuote, CsvWrongFieldCount, CsvUndecodable for bytes that mean nothing in the encoding.
    Result<QStringList> row(int row) const;
    // What stands in the row, however wrong it is.
    QStringList fields(int row) const;

private:
    struct Record
    {
        qint64 line = 0;
        QByteArray text; // UTF-8, with the end of its line
    };
    struct Fields
    {
        QStringList texts;
        qint64 lineOfBadQuote = 0; // 0: none
    };

    bool takeRecords(QByteArrayView text, const std::vector<int> &rowsOfSheet, const ProgressHook &hook);
    Record record(int row) const;
    Fields split(const Record &record) const;
    bool isDecoded(const Record &record) const;
    Result<void> takeHeader();
    void doWithoutHeader();

    QString m_encoding;
    QString m_second;
    qint64 m_disagrees = 0;
    bool m_isGuessed = false;
    QString m_sheet;
    QStringList m_sheets;
    bool m_isSpreadsheet = false;
    CsvDialect m_dialect;
    QStringList m_header;
    bool m_hasHeader = true;
    std::shared_ptr<const PackedRecords> m_records; // of each the line, as qint64, then its text
    int m_first = 0; // of them that is a row
};

} // namespace muster
