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

    BitSet &operator-=(const BitSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }

    // Calls `take` for each from `from` on and before `until`, as long as it says so; gives where to go on.
    template <typename Take>
    quint32 each(quint32 from, quint32 until, Take take) const
    {
        for (quint32 begin = from / 64 * 64; begin < until; begin += 64) {
            quint64 left = m_words[begin / 64];
            if (begin < from)
                left = left >> (from - begin) << (from - begin);
            for (; left; left &= left - 1) {
                const quint32 i = begin + quint32(std::countr_zero(left));
                if (i >= until)
                    return until;
                if (!take(i))
                    return i + 1;
            }
        }
        return until;
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

// Those of `among` for which `holds` is true.
template <typename Holds>
BitSet rowsWhere(const BitSet &among, Holds holds)
{
    constexpr int Few = 16; // of which each is looked for by itself
    BitSet rows(among.size());
    for (quint32 begin = 0; begin < among.size(); begin += 64) {
        const quint64 asked = among.word(begin / 64);
        quint64 bits = 0;
        if (std::popcount(asked) < Few) {
            for (quint64 left = asked; left; left &= left - 1) {
                const int bit = std::countr_zero(left);
                bits |= quint64(bool(holds(begin + quint32(bit)))) << bit;
            }
        } else {
            const quint32 end = std::min(begin + 64, among.size());
            for (quint32 row = begin; row < end; ++row)
                bits |= quint64(bool(holds(row))) << (row - begin);
            bits &= asked;
        }
        rows.setWord(begin / 64, bits);
    }
    return rows;
}

} // namespace muster
