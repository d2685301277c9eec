// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/SqlRow.h"

#include <QVariant>

namespace muster {

// A row that no engine has answered.
class Cells final : public SqlRow
{
public:
    explicit Cells(QVariantList cells) : m_cells(std::move(cells)) { }

    int count() const override { return int(m_cells.size()); }
    bool isNull(int column) const override { return m_cells.at(column).isNull(); }
    qint64 integer(int column) const override { return m_cells.at(column).toLongLong(); }
    QString text(int column) const override { return m_cells.at(column).toString(); }
    QByteArray bytes(int column) const override { return m_cells.at(column).toByteArray(); }
    QVariant value(int column) const override { return m_cells.at(column); }

private:
    QVariantList m_cells;
};

} // namespace muster
