// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LoadRows.h"

#include <algorithm>

namespace muster {

namespace {

LoadColumn::Kind kindOf(const QVariant &cell)
{
    return cell.typeId() == QMetaType::QString ? LoadColumn::Text : cell.typeId() == QMetaType::QByteArray ? LoadColumn::Bytes : LoadColumn::Number;
}

} // namespace

Result<void> loadRows(Database &database, const QString &table, const QVector<LoadColumn> &columns, const QVector<QVariantList> &rows)
{
    if (rows.isEmpty())
        return {};
    const Result<std::unique_ptr<Load>> load = database.load(table, columns);
    if (!load)
        return tl::unexpected(load.error());
    for (const QVariantList &row : rows) {
        if (const Result<void> added = (*load)->add(RowOfValues(row)); !added)
            return added;
    }
    return (*load)->end();
}

// Of a column that is null in all of them, it does not matter.
QVector<LoadColumn> columnsOf(const QStringList &names, const QVector<QVariantList> &rows)
{
    QVector<LoadColumn> columns;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto row = std::find_if(rows.cbegin(), rows.cend(), [i](const QVariantList &one) { return !one.at(i).isNull(); });
        columns.append({names.at(i), row == rows.cend() ? LoadColumn::Number : kindOf(row->at(i))});
    }
    return columns;
}

} // namespace muster
