// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <optional>
#include <vector>

namespace muster {

// Rows of a table by the hash of a text in them, in 8 to 16 bytes a row, all of it taken at once. Of the hash all 64 bits should be good ones. Hashes that differ may be taken
// for the same: whoever finds a row looks at its text.
class RowsByHash
{
public:
    RowsByHash() = default;
    explicit RowsByHash(size_t mostRows) : m_slots(std::bit_ceil(mostRows + mostRows / 4 + 1)) { }

    std::optional<int> find(quint64 hash) const
    {
        const Slot &slot = m_slots[slotOf(hash)];
        return slot.row < 0 ? std::nullopt : std::optional(slot.row);
    }
    // Not more than mostRows of them.
    void insert(quint64 hash, int row) { m_slots[slotOf(hash)] = {quint32(hash >> 32), row}; }

private:
    struct Slot
    {
        quint32 upperHash = 0;
        int row = -1; // none
    };

    size_t slotOf(quint64 hash) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = size_t(hash) & mask;
        while (m_slots[at].row >= 0 && m_slots[at].upperHash != quint32(hash >> 32))
            at = (at + 1) & mask;
        return at;
    }

    std::vector<Slot> m_slots; // a power of two, never full
};

} // namespace muster
