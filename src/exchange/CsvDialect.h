// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace muster {

// What separates the fields, judged by how evenly the header and the first rows split.
// A first line "sep=;", which Excel understands, decides and is no record.
struct CsvDialect
{
    char delimiter = ',';
    qsizetype start = 0; // where the header's line begins
    qint64 firstLine = 1; // its number

    static CsvDialect of(QByteArrayView text);
};

} // namespace muster
