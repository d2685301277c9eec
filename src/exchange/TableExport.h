// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "core/Result.h"
#include "exchange/CsvWriter.h"

#include <memory>

namespace muster {

struct Reader;

// All rows of a query in a file (A4); ask with Workspace::read. The ending decides: .xlsx has titles and words in the
// reader's language, real dates and numbers; .csv and .json have the keys of columns and values, which are the same in
// every language, so that programs and our own import understand them. InvalidValue for any other ending.
struct TableExport
{
    using Answer = qint64; // rows written
    static constexpr bool Long = true; // see ReaderPool

    TableQuery query;
    QVector<Column> columns; // in this order; none: all that the table offers
    QString path;
    CsvOptions csv {}; // the zone is the reader's
    QVector<qint64> ids {}; // only these rows; none: all

    Result<qint64> answer(Reader &reader) const;

    static bool understands(const QString &path); // by its ending
    static bool isForPeople(const QString &path); // with titles and words in place of keys
    static std::unique_ptr<TableWriter> writerFor(const QString &path, const QString &title, CsvOptions csv, const Reader &reader);
};

} // namespace muster
