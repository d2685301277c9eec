// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

namespace muster {

// A row that no engine has answered: cells as Database binds them.
class RowOfValues final : public SqlRow
{
public:
    explicit RowOfValues(const QVariantList &cells) : m_cells(cells) { }

    int count() const override { return int(m_cells.size()); }
    bool isNull(int column) const override { return m_cells.at(column).isNull(); }
    qint64 integer(int column) const override { return m_cells.at(column).toLongLong(); }
    QString text(int column) const override { return m_cells.at(column).toString(); }
    QByteArray bytes(int column) const override { return m_cells.at(column).toByteArray(); }
    QVariant value(int column) const override { return m_cells.at(column); }

private:
    const QVariantList m_cells;
};

// All of them into a table by Database::load; none: nothing is asked. Texts may be QByteArrays of UTF-8.
Result<void> loadRows(Database &database, const QString &table, const QVector<LoadColumn> &columns, const QVector<QVariantList> &rows);

// Columns of that names, of the kind that the cells of the rows are of.
QVector<LoadColumn> columnsOf(const QStringList &names, const QVector<QVariantList> &rows);

} // namespace muster
