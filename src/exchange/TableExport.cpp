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

} // namespace

bool TableExport::understands(const QString &path)
{
    return endsWith(path, u".xlsx"_s) || endsWith(path, u".csv"_s) || endsWith(path, u".json"_s);
}

bool TableExport::isForPeople(const QString &path)
{
    return endsWith(path, u".xlsx"_s);
}

std::unique_ptr<TableWriter> TableExport::writerFor(const QString &path, const QString &title, CsvOptions csv, const Reader &reader)
{
    const QStringList inputs {reader.database.path()};
    if (isForPeople(path))
        return std::make_unique<XlsxWriter>(path, title, reader.zone, inputs);
    if (endsWith(path, u".json"_s))
        return std::make_unique<JsonWriter>(path, inputs);
    csv.zone = reader.zone;
    return std::make_unique<CsvWriter>(path, csv, inputs);
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
    const TableFields fields(query.table, columns, isForPeople(path) ? TableFields::Words : TableFields::Keys);
    return fields.write(reader, query, *writerFor(path, tableTitle(query.table), csv, reader), step, ids);
}

} // namespace muster
