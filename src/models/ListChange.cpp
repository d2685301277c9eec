// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ListChange.h"

#include "storage/index/BitSet.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace muster {

namespace {

// Ids are given one after the other, so that a bit for each is less than a set of them.
class Ids
{
public:
    Ids(const qint64 *begin, const qint64 *end)
    {
        const auto [least, largest] = std::minmax_element(begin, end);
        constexpr qint64 MostBits = 64; // for each
        if (const qint64 spread = begin == end ? 0 : *largest - *least; spread >= 0 && spread / MostBits <= end - begin && spread < std::numeric_limits<quint32>::max()) {
            m_least = begin == end ? 0 : *least;
            m_bits.emplace(quint32(spread) + 1);
            std::for_each(begin, end, [this](qint64 id) { m_bits->insert(quint32(id - m_least)); });
        } else {
            m_set = QSet<qint64>(begin, end);
        }
    }

    bool contains(qint64 id) const
    {
        if (!m_bits)
            return m_set.contains(id);
        return id >= m_least && id - m_least < m_bits->size() && m_bits->at(quint32(id - m_least));
    }

private:
    qint64 m_least = 0;
    std::optional<BitSet> m_bits;
    QSet<qint64> m_set; // of numbers far from each other
};

void extend(QVector<ListChange::Run> &runs, int position)
{
    if (!runs.isEmpty() && runs.last().first + runs.last().count == position)
        ++runs.last().count;
    else
        runs.append({position, 1});
}

} // namespace

ListChange ListChange::between(const QVector<qint64> &before, const QVector<qint64> &after, qsizetype most)
{
    ListChange change;
    const int shorter = int(std::min(before.size(), after.size()));
    change.begin = int(std::mismatch(before.cbegin(), before.cbegin() + shorter, after.cbegin()).first - before.cbegin());
    const int rest = shorter - change.begin;
    change.end = int(std::mismatch(before.crbegin(), before.crbegin() + rest, after.crbegin()).first - before.crbegin());

    const int come = int(after.size()) - change.begin - change.end;
    const int go = int(before.size()) - change.begin - change.end;
    if (come == 0 || go == 0) { // as when all comes after the first page
        change.removed = before.mid(change.begin, go);
        if (go > 0)
            change.removedRuns.append({change.begin, go});
        if (come > 0)
            change.insertedRuns.append({change.begin, come});
        return change;
    }
    if (most >= 0 && std::max(come, go) > most) {
        change.isUnknown = true;
        return change;
    }

    const auto beforeEnd = before.cend() - change.end;
    const auto afterEnd = after.cend() - change.end;
    const Ids had(before.constData() + change.begin, before.constData() + before.size() - change.end);
    const Ids has(after.constData() + change.begin, after.constData() + after.size() - change.end);
    for (auto it = after.cbegin() + change.begin; it != afterEnd; ++it) {
        if (had.contains(*it))
            change.kept.append(*it);
        else
            extend(change.insertedRuns, int(it - after.cbegin()));
    }
    qsizetype next = 0;
    for (auto it = before.cbegin() + change.begin; it != beforeEnd; ++it) {
        if (has.contains(*it)) {
            change.reordered |= change.kept.at(next++) != *it;
        } else {
            change.removed.append(*it);
            extend(change.removedRuns, int(it - before.cbegin()));
        }
    }
    return change;
}

} // namespace muster
