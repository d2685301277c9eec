// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>

#include <array>
#include <vector>

namespace muster {

// Very many short records, appended once and read in any order, in a third to a tenth of their room: compressed, some hundred
// together. One after another they are read at hardly any cost; for one somewhere else its hundred are unpacked.
// Once everything is appended, from any thread.
class PackedRecords
{
public:
    void append(QByteArrayView record);
    qsizetype size() const { return m_size; }
    QByteArray at(qsizetype index) const;

private:
    // The lengths of its records, as quint32, then the records.
    using Block = QByteArray;

    struct Unpacked
    {
        qsizetype number = -1;
        Block block;
    };

    Block block(qsizetype number) const;
    void pack();

    qsizetype m_size = 0;
    std::vector<QByteArray> m_packed; // blocks, compressed
    std::vector<quint32> m_lengths; // of what has to become a block yet
    QByteArray m_records; // the same
    mutable QMutex m_lock; // of what follows
    mutable std::array<Unpacked, 4> m_unpacked; // the latest first
};

} // namespace muster
