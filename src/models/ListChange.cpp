// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ListChange.h"

#include "storage/index/BitSet.h"

#include <QSet>

#include <algorithm>
#include <iterator>
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

using Run = ListChange::Run;

// Positions one after the other, as long as they are few.
class Runs
{
public:
    explicit Runs(qsizetype most) : m_most(most) { }

    void add(int position)
    {
        ++m_positions;
        if (!m_runs.isEmpty() && m_runs.last().first + m_runs.last().count == position)
            ++m_runs.last().count;
        else if (m_runs.size() <= m_most)
            m_runs.append({position, 1}); // one more than may be, which says that they are too many
    }

    qsizetype positions() const { return m_positions; }
    const QVector<Run> &runs() const { return m_runs; }

private:
    qsizetype m_most;
    qsizetype m_positions = 0;
    QVector<Run> m_runs;
};

QVector<qint64> withoutRun(const QVector<qint64> &ids, Run run)
{
    QVector<qint64> rest;
    rest.reserve(ids.size() - run.count);
    std::copy(ids.cbegin(), ids.cbegin() + run.first, std::back_inserter(rest));
    std::copy(ids.cbegin() + run.first + run.count, ids.cend(), std::back_inserter(rest));
    return rest;
}

QVector<qint64> withRun(const QVector<qint64> &ids, Run run, const QVector<qint64> &from)
{
    QVector<qint64> more;
    more.reserve(ids.size() + run.count);
    std::copy(ids.cbegin(), ids.cbegin() + run.first, std::back_inserter(more));
    std::copy_n(from.cbegin() + run.first, run.count, std::back_inserter(more));
    std::copy(ids.cbegin() + run.first, ids.cend(), std::back_inserter(more));
    return more;
}

void fillSteps(ListChange &change, const QVector<qint64> &before, const QVector<qint64> &after)
{
    const qsizetype count = change.removedRuns.size() + change.insertedRuns.size() - 1;
    QVector<qint64> ids = before;
    for (auto run = change.removedRuns.crbegin(); run != change.removedRuns.crend() && change.steps.size() < count; ++run)
        change.steps.append(ids = withoutRun(ids, *run));
    for (auto run = change.insertedRuns.cbegin(); run != change.insertedRuns.cend() && change.steps.size() < count; ++run)
        change.steps.append(ids = withRun(ids, *run, after));
}

// What lies between that with which both lists begin and end, of one of them.
class Middle
{
public:
    Middle(const QVector<qint64> &list, const ListChange &change)
        : m_first(change.begin)
        , m_begin(list.constData() + change.begin)
        , m_end(list.constData() + list.size() - change.end)
        , m_ids(m_begin, m_end)
    {
    }

    const qint64 *begin() const { return m_begin; }
    const qint64 *end() const { return m_end; }
    int count() const { return int(m_end - m_begin); }
    bool contains(qint64 id) const { return m_ids.contains(id); }

    Runs notIn(const Middle &other, qsizetype most) const
    {
        Runs runs(most);
        for (const qint64 *id = m_begin; id != m_end; ++id) {
            if (!other.contains(*id))
                runs.add(int(id - m_begin) + m_first);
        }
        return runs;
    }

private:
    int m_first;
    const qint64 *m_begin;
    const qint64 *m_end;
    Ids m_ids;
};

// Whether those that stay have another order.
bool isReordered(const Middle &old, const Middle &now)
{
    const qint64 *next = now.begin();
    return std::any_of(old.begin(), old.end(), [&](qint64 id) {
        if (!now.contains(id))
            return false;
        while (!old.contains(*next))
            ++next;
        return *next++ != id;
    });
}

// All that goes and all that comes at one place, behind those that stay, which are in their new order.
void gather(ListChange &change, const QVector<qint64> &before, const QVector<qint64> &after, const Middle &old, const Middle &now, int going, int coming)
{
    const int kept = now.count() - coming;
    const bool stays = going == 0 && !isReordered(old, now);
    change.isGathered = true;
    change.removed = {change.begin + kept, going};
    change.inserted = {change.begin + kept, coming};
    const auto gathered = [&](const Middle &from, const Middle &others, int count) { // with so many that are in `from` alone
        QVector<qint64> ids;
        ids.reserve(change.begin + kept + count + change.end);
        std::copy(before.cbegin(), before.cbegin() + change.begin, std::back_inserter(ids));
        std::copy_if(now.begin(), now.end(), std::back_inserter(ids), [&old](qint64 id) { return old.contains(id); });
        if (count > 0)
            std::copy_if(from.begin(), from.end(), std::back_inserter(ids), [&others](qint64 id) { return !others.contains(id); });
        std::copy(before.cend() - change.end, before.cend(), std::back_inserter(ids));
        return ids;
    };
    change.beforeRemoval = stays ? before : gathered(old, now, going);
    change.afterRemoval = going == 0 ? change.beforeRemoval : coming == 0 ? after : gathered(old, now, 0);
    change.afterInsertion = coming == 0 ? after : gathered(now, old, coming);
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

    const Middle old(before, change);
    const Middle now(after, change);
    const qsizetype mostRuns = std::max(before.size(), after.size()) > Large ? MostRunsOfLarge : MostRuns;
    const Runs inserted = now.notIn(old, mostRuns);
    const Runs removed = old.notIn(now, mostRuns);
    if (come - inserted.positions() != go - removed.positions()) { // a damaged file can say that somebody is there twice
        change.removedRuns.append({change.begin, go});
        change.insertedRuns.append({change.begin, come});
        fillSteps(change, before, after);
    } else if (removed.runs().size() + inserted.runs().size() <= mostRuns && !isReordered(old, now)) {
        change.removedRuns = removed.runs();
        change.insertedRuns = inserted.runs();
        fillSteps(change, before, after);
    } else {
        gather(change, before, after, old, now, int(removed.positions()), int(inserted.positions()));
    }
    return change;
}

} // namespace muster
