// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/IndexPiece.h"
#include "storage/Database.h"
#include "storage/JsonList.h"
#include "storage/queries/QueryCompiler.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace muster {

IndexPiece::IndexPiece(std::vector<qint64> ids, Extent extent)
    : m_ids(std::move(ids))
    , m_byId(m_ids.size())
    , m_extent(extent)
{
    std::iota(m_byId.begin(), m_byId.end(), 0);
    std::sort(m_byId.begin(), m_byId.end(), [this](quint32 a, quint32 b) { return m_ids[a] < m_ids[b]; });
}

// Ids are given one after the other: where few are missing there are few places where one can be.
std::optional<quint32> IndexPiece::rowOf(qint64 id) const
{
    if (m_byId.empty() || id < m_ids[m_byId.front()] || id > m_ids[m_byId.back()])
        return std::nullopt;
    const qint64 count = qint64(m_byId.size());
    const qint64 from = std::max<qint64>(0, count - 1 - (m_ids[m_byId.back()] - id));
    const qint64 until = std::min(count, id - m_ids[m_byId.front()] + 1);
    const auto end = m_byId.cbegin() + until;
    const auto it = std::lower_bound(m_byId.cbegin() + from, end, id, [this](quint32 row, qint64 wanted) { return m_ids[row] < wanted; });
    return it != end && m_ids[*it] == id ? std::optional(*it) : std::nullopt;
}

IndexPiece::Held *IndexPiece::find(const ColumnSource &source) const
{
    const auto it = std::find_if(m_held.begin(), m_held.end(), [&](const Held &held) { return held.source == source; });
    return it == m_held.end() ? nullptr : &*it;
}

std::shared_ptr<const IndexColumn> IndexPiece::column(const ColumnSource &source, qint64 event) const
{
    const QMutexLocker locked(&m_lock);
    Held *held = find(source);
    if (!held || held->event > event)
        return nullptr;
    held->used = ++m_asked;
    return held->column;
}

Result<void> IndexPiece::read(Database &database, qint64 event, const QVector<ColumnSource> &sources)
{
    QVector<ColumnSource> missing;
    {
        const QMutexLocker locked(&m_lock);
        for (const ColumnSource &source : sources) {
            if (const Held *held = find(source); (!held || held->event > event) && !missing.contains(source))
                missing.append(source);
        }
    }
    while (!missing.isEmpty()) { // what stands in the same rows is read at once
        const ColumnSource first = missing.first();
        QVector<ColumnSource> together;
        const auto alike = [&first](const ColumnSource &other) { return other.from == first.from && other.row == first.row; };
        std::copy_if(missing.cbegin(), missing.cend(), std::back_inserter(together), alike);
        missing.removeIf(alike);
        if (const Result<void> done = readTogether(database, event, together); !done)
            return done;
    }
    return {};
}

// Of which rows a statement reads. Who was added at once has numbers one after the other.
Condition IndexPiece::condition(const QString &row) const
{
    constexpr qint64 MostGaps = 2; // rows that are read for one that is wanted
    if (m_extent == AllUsers)
        return {};
    const qint64 least = m_ids[m_byId.front()];
    if (largestId() - least < qint64(m_ids.size()) * MostGaps)
        return {u" AND %1 >= ? AND %1 <= ?"_s.arg(row), {least, largestId()}};
    return {u" AND %1 IN ({ids ?})"_s.arg(row), {jsonOf(QVector<qint64>(m_ids.cbegin(), m_ids.cend()))}};
}

Result<void> IndexPiece::readTogether(Database &database, qint64 event, const QVector<ColumnSource> &sources)
{
    QStringList values {sources.first().row};
    std::vector<std::unique_ptr<ColumnBuilder>> builders;
    for (const ColumnSource &source : sources) {
        values.append(source.value);
        builders.push_back(ColumnBuilder::of(source.kind, size()));
    }
    const Condition these = condition(sources.first().row);
    const QString sql = u"SELECT %1 FROM %2%3 ORDER BY %4"_s.arg(values.join(u", "_s), sources.first().from, these.sql, sources.first().row);
    auto next = m_byId.cbegin();
    const Result<void> done = database.each(sql, these.values, [&](const SqlRow &row) {
        const qint64 id = row.value(0).toLongLong();
        while (next != m_byId.cend() && m_ids[*next] < id)
            ++next;
        if (next != m_byId.cend() && m_ids[*next] == id) { // or else it is newer than this piece
            for (size_t i = 0; i < builders.size(); ++i)
                builders[i]->take(*next, row.value(int(i) + 1));
        }
        return true;
    });
    if (!done)
        return done;
    for (size_t i = 0; i < builders.size(); ++i) {
        std::shared_ptr<const IndexColumn> column = builders[i]->finish();
        builders[i].reset();
        const QMutexLocker locked(&m_lock);
        Held *held = find(sources.at(qsizetype(i)));
        if (!held)
            held = &m_held.emplace_back(Held {sources.at(qsizetype(i)), nullptr, event, 0});
        else if (held->event <= event) // another reader was quicker
            continue;
        held->column = std::move(column);
        held->event = event;
        held->used = ++m_asked;
    }
    return {};
}

void IndexPiece::forgetBeyond(qsizetype most, const QVector<ColumnSource> &kept)
{
    const QMutexLocker locked(&m_lock);
    const auto weight = [&](const Held &held) { return held.column && !kept.contains(held.source) ? held.column->bytes() : 0; };
    for (;;) {
        qsizetype all = 0;
        size_t oldest = m_held.size();
        for (size_t i = 0; i < m_held.size(); ++i) {
            all += weight(m_held[i]);
            if (weight(m_held[i]) > 0 && (oldest == m_held.size() || m_held[i].used < m_held[oldest].used))
                oldest = i;
        }
        if (all <= most || oldest == m_held.size())
            return;
        m_held.erase(m_held.begin() + qsizetype(oldest));
    }
}

qsizetype IndexPiece::bytes() const
{
    const QMutexLocker locked(&m_lock);
    qsizetype all = qsizetype(m_ids.size() * (sizeof(qint64) + sizeof(quint32)));
    for (const Held &held : m_held)
        all += held.column ? held.column->bytes() : 0;
    return all;
}

} // namespace muster
