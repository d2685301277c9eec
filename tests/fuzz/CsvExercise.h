// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/CsvTable.h"

namespace muster {

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
        if (row && row->size() != table->header().size())
            return QStringLiteral("a row does not fit the header");
        if (!row && row.error().code != ErrorCode::CsvBadQuote && row.error().code != ErrorCode::CsvWrongFieldCount
            && row.error().code != ErrorCode::CsvUndecodable)
            return QStringLiteral("unexpected error of row");
        if (table->fields(i).join(QString()).isEmpty())
            return QStringLiteral("a row without text");
    }
    return {};
}

} // namespace muster
