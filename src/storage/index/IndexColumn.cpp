// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/IndexColumn.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace muster {

namespace {

// Quicker than the standard library's, where there is one.
size_t findBytes(std::string_view text, std::string_view part, size_t from)
{
#if defined(__GLIBC__) || defined(__APPLE__)
    const void *found = memmem(text.data() + from, text.size() - from, part.data(), part.size());
    return found ? size_t(static_cast<const char *>(found) - text.data()) : std::string_view::npos;
#else
    return text.find(part, from);
#endif
}

} // namespace

template <typename Holds>
BitSet NumberColumn::where(Holds holds, const BitSet &among) const
{
    if (m_wide.empty())
        return rowsWhere(among, [&](quint32 row) { return m_small[row] != SmallNull && holds(qint64(m_small[row])); });
    return rowsWhere(among, [&](quint32 row) { return m_wide[row] != Null && holds(m_wide[row]); });
}

BitSet NumberColumn::equal(qint64 value, const BitSet &among) const
{
    return where([value](qint64 each) { return each == value; }, among);
}

BitSet NumberColumn::between(qint64 from, qint64 until, const BitSet &among) const
{
    const bool open = until == std::numeric_limits<qint64>::max();
    return where([=](qint64 each) { return (each >= from) & (open | (each < until)); }, among);
}

BitSet NumberColumn::null(const BitSet &among) const
{
    BitSet rows = among;
    return rows -= where([](qint64) { return true; }, among);
}

std::string_view TextColumn::text(quint32 number) const
{
    return std::string_view(m_texts).substr(m_starts[number], m_starts[number + 1] - m_starts[number] - 1);
}

BitSet TextColumn::textsContaining(const QByteArray &part) const
{
    const quint32 count = quint32(m_starts.size() - 1);
    if (part.isEmpty())
        return BitSet(count, true);
    const std::string_view wanted(part.constData(), size_t(part.size()));
    BitSet found(count);
    constexpr quint32 AtOnce = 1 << 16; // texts for one thread; whole words of the set, which two must not write
    std::vector<quint32> firsts;
    for (quint32 first = 0; first < count; first += AtOnce)
        firsts.push_back(first);
    const auto findFrom = [&](quint32 first) { find(wanted, first, std::min(first + AtOnce, count), found); };
    if (firsts.size() > 1)
        QtConcurrent::blockingMap(firsts, findFrom);
    else
        findFrom(0);
    return found;
}

// Of the texts from `first` on and before `end`.
void TextColumn::find(std::string_view part, quint32 first, quint32 end, BitSet &found) const
{
    const std::string_view texts(m_texts.data(), first < end ? m_starts[end] : 0);
    quint32 number = first;
    for (size_t at = first < end ? m_starts[first] : 0; number < end && (at = findBytes(texts, part, at)) != std::string_view::npos; at = m_starts[number]) {
        // Hits are mostly near; where they are not, every step is twice as long as the one before.
        quint32 step = 1;
        while (number + step < end && m_starts[number + step] <= at)
            step *= 2;
        const auto begin = m_starts.cbegin() + number + step / 2;
        number = quint32(std::upper_bound(begin, m_starts.cbegin() + std::min(number + step, end), at) - m_starts.cbegin());
        found.insert(number - 1);
    }
}

BitSet TextColumn::containing(const QByteArray &part, const BitSet &among) const
{
    BitSet rows = among;
    if (const std::shared_ptr<const BitSet> known = m_words.find(part))
        return rows &= *known;
    if (const std::shared_ptr<const BitSet> wider = m_words.findPartOf(part))
        rows &= *wider;
    rows = lookFor(part, rows);
    if (among.count() == among.size())
        m_words.keep(part, rows);
    return rows;
}

// One pass over all texts is as quick as looking into more than one of four by itself.
BitSet TextColumn::lookFor(const QByteArray &part, const BitSet &among) const
{
    constexpr quint32 OneOf = 4;
    const quint32 count = among.count();
    const bool few = m_codes.empty() && count < among.size() / OneOf;
    m_looked += few ? count : quint32(m_starts.size() - 1);
    if (few)
        return rowsWhere(among, [this, wanted = std::string_view(part.constData(), size_t(part.size()))](quint32 row) { return text(row).find(wanted) != std::string_view::npos; });
    BitSet texts = textsContaining(part);
    if (m_codes.empty())
        return texts &= among;
    return rowsWhere(among, [&](quint32 row) { return texts.at(m_codes[row]); });
}

BitSet TextColumn::where(const std::function<bool(std::string_view)> &holds, const BitSet &among) const
{
    if (m_codes.empty())
        return rowsWhere(among, [&](quint32 row) { return holds(text(row)); });
    const BitSet texts = rowsWhere(BitSet(quint32(m_starts.size() - 1), true), [&](quint32 number) { return holds(text(number)); });
    return rowsWhere(among, [&](quint32 row) { return texts.at(m_codes[row]); });
}

bool KeysColumn::areAll(const BitSet &keys) const
{
    bool all = true;
    m_there.each(0, m_there.size(), [&](quint32 key) { return all = keys.contains(key); });
    return all;
}

BitSet KeysColumn::anyOf(const BitSet &keys, const BitSet &among) const
{
    if (areAll(keys)) // whether a row has any: as who is in no group is asked for
        return m_only.empty() ? rowsWhere(among, [&](quint32 row) { return m_starts[row] != m_starts[row + 1]; }) : rowsWhere(among, [&](quint32 row) { return m_only[row] != 0; });
    if (!m_only.empty())
        return rowsWhere(among, [&](quint32 row) { return m_only[row] && keys.contains(m_only[row]); });
    if (const std::optional<BitSet> few = ofFew(keys, among))
        return *few;
    const auto hasOne = [&](quint32 row, auto isIt) { return std::any_of(m_keys.data() + m_starts[row], m_keys.data() + m_starts[row + 1], isIt); };
    if (keys.count() == 1) {
        quint32 only = 0;
        keys.each(0, keys.size(), [&only](quint32 key) { return (only = key, false); });
        return rowsWhere(among, [&](quint32 row) { return hasOne(row, [only](quint32 key) { return key == only; }); });
    }
    return rowsWhere(among, [&](quint32 row) { return hasOne(row, [&keys](quint32 key) { return keys.contains(key); }); });
}

qsizetype KeysColumn::bytes() const
{
    return qsizetype(m_only.size() + (m_starts.size() + m_keys.size()) * sizeof(quint32)) + m_bytesByKey;
}

const std::vector<quint32> &KeysColumn::startsByKey() const
{
    std::call_once(m_startsOnce, [this] {
        m_startsByKey.assign(m_beyond + size_t(1), 0);
        for (const quint32 key : m_keys)
            ++m_startsByKey[key + size_t(1)];
        std::partial_sum(m_startsByKey.cbegin(), m_startsByKey.cend(), m_startsByKey.begin());
        m_bytesByKey += qsizetype(m_startsByKey.size() * sizeof(quint32));
    });
    return m_startsByKey;
}

const std::vector<quint32> &KeysColumn::rowsByKey() const
{
    std::call_once(m_rowsOnce, [this] {
        m_rowsByKey.resize(m_keys.size());
        std::vector<quint32> next = startsByKey();
        for (quint32 row = 0; row + 1 < m_starts.size(); ++row)
            each(row, [&](quint32 key) { m_rowsByKey[next[key]++] = row; });
        m_bytesByKey += qsizetype(m_rowsByKey.size() * sizeof(quint32));
    });
    return m_rowsByKey;
}

std::optional<BitSet> KeysColumn::ofFew(const BitSet &keys, const BitSet &among) const
{
    constexpr quint32 OneOf = 16;
    const quint32 until = std::min(keys.size(), m_beyond);
    if (keys.count() > among.size() / OneOf || m_beyond > m_keys.size() + m_starts.size())
        return std::nullopt;
    const std::vector<quint32> &starts = startsByKey();
    quint32 all = 0;
    keys.each(0, until, [&](quint32 key) { return (all += starts[key + size_t(1)] - starts[key]) <= among.size() / OneOf; });
    if (all > among.size() / OneOf)
        return std::nullopt;
    const std::vector<quint32> &byKey = rowsByKey();
    BitSet rows(among.size());
    keys.each(0, until, [&](quint32 key) {
        for (quint32 at = starts[key]; at < starts[key + size_t(1)]; ++at) {
            if (among.at(byKey[at]))
                rows.insert(byKey[at]);
        }
        return true;
    });
    return rows;
}

BitSet KeysColumn::keysOf(const BitSet &rows) const
{
    BitSet keys(m_beyond);
    rows.each(0, rows.size(), [&](quint32 row) {
        each(row, [&keys](quint32 key) { keys.insert(key); });
        return true;
    });
    return keys;
}

} // namespace muster
