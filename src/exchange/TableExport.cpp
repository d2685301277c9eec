// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TableExport.h"

#include "exchange/JsonWriter.h"
#include "exchange/TableFields.h"
#include "exchange/XlsxWriter.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/queries/RowReader.h"
#include "texts/Titles.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 rowsPerStep = 500;

bool endsWith(const QString &path, const QString &ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive);
}

std::unique_ptr<TableWriter> writerFor(const TableExport &wanted, const Reader &reader)
{
    const QStringList inputs {reader.database.path()};
    if (endsWith(wanted.path, u".xlsx"_s))
        return std::make_unique<XlsxWriter>(wanted.path, tableTitle(wanted.query.table), reader.zone, inputs);
    if (endsWith(wanted.path, u".json"_s))
        return std::make_unique<JsonWriter>(wanted.path, inputs);
    CsvOptions options = wanted.csv;
    options.zone = reader.zone;
    return std::make_unique<CsvWriter>(wanted.path, options, inputs);
}

} // namespace

bool TableExport::understands(const QString &path)
{
    return endsWith(path, u".xlsx"_s) || endsWith(path, u".csv"_s) || endsWith(path, u".json"_s);
}

Result<qint64> TableExport::answer(Reader &reader) const
{
    if (!understands(path))
        return fail(ErrorCode::InvalidValue, u"file"_s, path, u".xlsx, .csv, .json"_s);
    const Result<qint64> total = ids.isEmpty() ? CountRows {query}.answer(reader) : Result<qint64>(ids.size());
    if (!total)
        return total;
    qint64 done = 0;
    const auto step = [&] { return done++ % rowsPerStep != 0 || reader.progress(done - 1, *total); };
    const TableFields fields(query.table, columns, endsWith(path, u".xlsx"_s) ? TableFields::Words : TableFields::Keys);
    return fields.write(reader, query, *writerFor(*this, reader), step, ids);
}

} // namespace muster
