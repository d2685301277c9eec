// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Load.h"

#include <QVector>

namespace muster {

// What rows come to, in whatever order: two tables that have the same one have the same rows. Against mistakes, not against somebody
// who wants to deceive.
class RowsDigest
{
public:
    explicit RowsDigest(const QVector<LoadColumn> &columns) : m_columns(columns) { }

    void add(const SqlRow &row);

    qint64 rows() const { return m_rows; }
    bool operator==(const RowsDigest &other) const { return m_rows == other.m_rows && m_one == other.m_one && m_other == other.m_other; }

private:
    QVector<LoadColumn> m_columns;
    QByteArray m_row; // the one in hand, each cell behind its length
    qint64 m_rows = 0;
    quint64 m_one = 0;
    quint64 m_other = 0;
};

} // namespace muster
