// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "storage/SqlRow.h"
#include "storage/queries/QueryCompiler.h"

#include <functional>

namespace muster {

struct Reader;

// Reads rows of a table with all their cells, some hundred at a time: first it is found which and in which order, as ids, then
// each is read. So nothing wide is ever sorted, memory holds eight bytes for each row, and whoever takes rows may ask for
// something else meanwhile.
class RowReader
{
public:
    RowReader(Reader &reader, Table table) : m_reader(reader), m_table(table) { }

    using TakeRow = std::function<bool(const Row &row)>; // false: enough

    // Rows that fulfil a condition, in the given order.
    Result<void> read(const Condition &where, const QString &orderBy, const TakeRow &take);

    // Rows of these ids, in their order; what is gone is left out.
    Result<void> read(const QVector<qint64> &ids, const TakeRow &take);

private:
    Result<void> readPiece(const QVector<qint64> &ids, const TakeRow &take, bool &enough);
    Result<void> readCells(const QVector<qint64> &ids, QVector<Row> &rows);
    QString select() const;
    Row rowOf(const SqlRow &query) const;
    Result<void> fillLists(QVector<Row> &rows);

    Reader &m_reader;
    Table m_table;
};

// All rows of a query, one after another, on the reader's thread: for files.
struct StreamRows
{
    using Answer = qint64; // rows taken
    static constexpr bool Long = true; // see ReaderPool

    TableQuery query;
    RowReader::TakeRow take;
    QVector<qint64> ids {}; // only these of them; none: all

    Result<qint64> answer(Reader &reader) const;
};

// How many rows a query has.
struct CountRows
{
    using Answer = qint64;

    TableQuery query;

    Result<qint64> answer(Reader &reader) const;
};

} // namespace muster
