// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/index/IndexColumn.h"

#include <QHash>
#include <QVector>

#include <algorithm>

namespace muster {

// A number for each set of keys that a row of a column has.
class KeySets
{
public:
    explicit KeySets(const KeysColumn &column) : m_column(column) { }

    qint64 operator()(quint32 row)
    {
        m_keys.clear();
        m_column.each(row, [this](quint32 key) { m_keys.append(key); });
        if (m_keys.size() < 2)
            return m_keys.isEmpty() ? 0 : m_keys.first();
        std::sort(m_keys.begin(), m_keys.end());
        const auto known = m_numbers.constFind(m_keys);
        return known != m_numbers.cend() ? *known : *m_numbers.insert(m_keys, KeysColumn::Largest + 1 + m_numbers.size());
    }

    const QVector<quint32> &keys() const { return m_keys; } // of the row that was asked for last, the least first

private:
    const KeysColumn &m_column;
    QVector<quint32> m_keys;
    QHash<QVector<quint32>, qint64> m_numbers;
};

} // namespace muster
