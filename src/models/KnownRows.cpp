// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/KnownRows.h"

#include "storage/ReaderPool.h"
#include "storage/queries/Listing.h"
#include "storage/queries/RowReader.h"

namespace muster {

Result<QVector<Row>> KnownRows::read(Reader &reader, Table table, const QVector<qint64> &ids)
{
    const Result<StateMark> mark = StateMark::of(reader.database);
    if (!mark)
        return tl::unexpected(mark.error());
    QHash<qint64, Row> rows = known(*mark, table, ids);
    QVector<qint64> missing;
    for (const qint64 id : ids) {
        if (!rows.contains(id))
            missing.append(id);
    }
    if (!missing.isEmpty()) {
        const Result<QVector<Row>> read = ReadRows {table, missing}.answer(reader);
        if (!read)
            return read;
        keep(*mark, table, *read);
        for (const Row &row : *read)
            rows.insert(row.id, row);
    }
    QVector<Row> found;
    for (const qint64 id : ids) {
        if (const auto row = rows.constFind(id); row != rows.cend())
            found.append(*row);
    }
    return found;
}

QHash<qint64, Row> KnownRows::known(const StateMark &mark, Table table, const QVector<qint64> &ids)
{
    const QMutexLocker locked(&m_lock);
    QHash<qint64, Row> rows;
    if (m_mark != mark)
        return rows;
    for (const qint64 id : ids) {
        if (const auto row = m_rows.constFind({int(table), id}); row != m_rows.cend())
            rows.insert(id, *row);
    }
    return rows;
}

// Several branches are read at once, maybe in views of other states: the latest that was read is kept.
void KnownRows::keep(const StateMark &mark, Table table, const QVector<Row> &rows)
{
    const QMutexLocker locked(&m_lock);
    if (m_mark != mark || m_rows.size() + rows.size() > Most)
        m_rows.clear();
    m_mark = mark;
    for (const Row &row : rows)
        m_rows.insert({int(table), row.id}, row);
}

} // namespace muster
