// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/RowsDigest.h"

#include <QHashFunctions>

namespace muster {

namespace {

void append(QByteArray &bytes, qint64 number)
{
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

} // namespace

void RowsDigest::add(const SqlRow &row)
{
    constexpr qint64 Null = -1; // where the length stands
    constexpr size_t Seed = 0x6d757374;
    constexpr size_t OtherSeed = 0x65720a0d;
    m_row.resize(0);
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (row.isNull(i)) {
            append(m_row, Null);
        } else if (m_columns.at(i).kind == LoadColumn::Number) {
            append(m_row, sizeof(qint64));
            append(m_row, row.integer(i));
        } else {
            const QByteArray bytes = row.bytes(i);
            append(m_row, bytes.size());
            m_row.append(bytes);
        }
    }
    m_one += qHashBits(m_row.constData(), size_t(m_row.size()), Seed);
    m_other += qHashBits(m_row.constData(), size_t(m_row.size()), OtherSeed);
    ++m_rows;
}

} // namespace muster
