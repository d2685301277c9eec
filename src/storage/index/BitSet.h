// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace muster {

// A set of small numbers below a fixed size, one bit each.
class BitSet
{
public:
    explicit BitSet(quint32 size = 0, bool all = false)
        : m_size(size)
        , m_words((size + 63) / 64, all ? ~quint64(0) : 0)
    {
        trim();
    }

    quint32 size() const { return m_size; }
    bool at(quint32 i) const { return m_words[i / 64] >> (i % 64) & 1; }
    bool contains(quint32 i) const { return i < m_size && at(i); }
    void insert(quint32 i) { m_words[i / 64] |= quint64(1) << (i % 64); }
    void remove(quint32 i) { m_words[i / 64] &= ~(quint64(1) << (i % 64)); }

    // Sixty-four at once, from the number `word` * 64 on: for whoever fills all of it.
    void setWord(quint32 word, quint64 bits) { m_words[word] = bits; }
    quint64 word(quint32 word) const { return m_words[word]; }

    BitSet &operator&=(const BitSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }

    BitSet &operator|=(const BitSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }

    void invert()
    {
        for (quint64 &word : m_words)
            word = ~word;
        trim();
    }

    quint32 count() const
    {
        quint32 all = 0;
        for (const quint64 word : m_words)
            all += quint32(std::popcount(word));
        return all;
    }

private:
    void trim()
    {
        if (m_size % 64)
            m_words.back() &= (quint64(1) << (m_size % 64)) - 1;
    }

    quint32 m_size;
    std::vector<quint64> m_words;
};

// The rows from 0 to `size` for which `holds` is true.
template <typename Holds>
BitSet rowsWhere(quint32 size, Holds holds)
{
    BitSet rows(size);
    for (quint32 begin = 0; begin < size; begin += 64) {
        const quint32 end = std::min(begin + 64, size);
        quint64 bits = 0;
        for (quint32 row = begin; row < end; ++row)
            bits |= quint64(bool(holds(row))) << (row - begin);
        rows.setWord(begin / 64, bits);
    }
    return rows;
}

} // namespace muster
