// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/CsvGuard.h"
#include "exchange/CsvTable.h"

#include <algorithm>

namespace muster {

// One record with each field in quotes; blank where it has nothing that makes it a row.
inline QByteArray recordOf(const QStringList &fields)
{
    QByteArray record;
    bool hasText = false;
    for (const QString &field : fields) {
        QString text = csv::guarded(field);
        hasText |= std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' '; });
        text.replace(u'"', QStringLiteral("\"\""));
        record += (record.isEmpty() ? "\"" : ",\"") + text.toUtf8() + '"';
    }
    return hasText ? record + "\r\n" : QByteArray();
}

// Written in another way, a table is the same. Of rows, those that can be read.
inline QString brokenByWriting(const CsvTable &table)
{
    QByteArray text = recordOf(table.header());
    if (text.isEmpty() || !table.hasHeader())
        return {};
    text.prepend("sep=,\r\n");
    QList<QStringList> rows;
    for (int i = 0; i < table.rowCount(); ++i) {
        const auto row = table.row(i);
        const QByteArray record = row ? recordOf(*row) : QByteArray();
        if (!record.isEmpty())
            rows.append(*row);
        text += record;
    }
    const auto back = CsvTable::parse(CsvText {text});
    if (!back || back->header() != table.header() || back->rowCount() != rows.size())
        return QStringLiteral("written again it is another table");
    for (int i = 0; i < back->rowCount(); ++i) {
        if (const auto row = back->row(i); !row || *row != rows.at(i))
            return QStringLiteral("written again a row is another");
    }
    return {};
}

// Reads the bytes as a CSV file and asks for everything. Returns what should never be, or nothing.
inline QString brokenPromise(const QByteArray &bytes)
{
    const auto text = CsvText::decode(bytes);
    if (!text)
        return text.error().code == ErrorCode::CsvUndecodable ? QString()
                                                              : QStringLiteral("unexpected error of decode");
    if (!text->utf8.isValidUtf8() && text->encoding != encoding::Utf8)
        return QStringLiteral("decoded text is not UTF-8");
    const auto table = CsvTable::parse(*text);
    if (!table)
        return table.error().code == ErrorCode::CsvNoHeader ? QString() : QStringLiteral("unexpected error of parse");
    qint64 line = 0;
    for (int i = 0; i < table->rowCount(); ++i) {
        if (table->line(i) <= line)
            return QStringLiteral("line numbers do not grow");
        line = table->line(i);
        const auto row = table->row(i);
        QStringList fields = table->fields(i);
        if (fields.join(QString()).isEmpty())
            return QStringLiteral("a row without text");
        fields.resize(table->header().size());
        if (row && *row != fields)
            return QStringLiteral("a row does not fit the header");
        if (!row && row.error().code != ErrorCode::CsvBadQuote && row.error().code != ErrorCode::CsvWrongFieldCount
            && row.error().code != ErrorCode::CsvUndecodable)
            return QStringLiteral("unexpected error of row");
    }
    return brokenByWriting(*table);
}

} // namespace muster
