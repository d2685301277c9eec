// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SameChange.h"

#include "core/FieldDefinition.h"

#include <algorithm>
#include <iterator>

namespace muster {

static constexpr qsizetype RowsAtOnce = 512;

// Which of the references is left to the rows of the table; -1: none.
static qsizetype placeFor(Table table, const Change &like)
{
    const std::optional<ObjectKind> kind = definitionOf(table).kind;
    const QVector<ReferenceDefinition> &references = definitionOf(like.object).references;
    for (qsizetype i = 0; kind && !definitionOf(*kind).joins() && i < references.size(); ++i) {
        if (references.at(i).kind == *kind && like.references.at(i).isEmpty())
            return i;
    }
    return -1;
}

static bool editsNoAccess(const Change &change)
{
    return change.object == ObjectKind::User && change.verb == Verb::Edit && std::all_of(change.set.begin(), change.set.end(), [](const Values::Entry &entry) {
        const FieldDefinition *field = findField(ObjectKind::User, entry.field);
        return field && !field->is(FieldDefinition::GivesAccess);
    });
}

bool SameChange::hasPlaceFor(Table table, const Change &like)
{
    return placeFor(table, like) >= 0;
}

SameChange::SameChange(Table table, QVector<qint64> ids, Change like, qint64 seen, QVector<AlikeRows> alike)
    : m_table(table)
    , m_ids(std::move(ids))
    , m_like(std::move(like))
    , m_seen(seen)
    , m_alike(std::move(alike))
    , m_own(placeFor(table, m_like))
{
    Q_ASSERT(m_own >= 0);
}

// The first as they are listed, which are shown, and one of each sort of the others.
FirstLook SameChange::firstLook(qint64 all) const
{
    FirstLook look;
    look.tellsAll = editsNoAccess(m_like);
    if (m_ids.size() <= FirstOnes || std::max<qint64>(all, m_ids.size()) < ChangeList::Many)
        return look;
    QVector<qint64> looked = m_ids.first(FirstOnes);
    look.stands.fill(1, FirstOnes);
    look.unknown = m_ids.size() - FirstOnes;
    for (const AlikeRows &rows : m_alike) {
        looked.append(rows.first);
        look.stands.append(rows.count);
        look.unknown -= rows.count;
    }
    if (!m_alike.isEmpty()) {
        std::vector<qint64> own(looked.cbegin(), looked.cend());
        std::vector<qint64> all(m_ids.cbegin(), m_ids.cend());
        std::sort(own.begin(), own.end());
        std::sort(all.begin(), all.end());
        std::set_difference(all.cbegin(), all.cend(), own.cbegin(), own.cend(), std::back_inserter(look.others));
    }
    look.changes = std::make_shared<SameChange>(m_table, looked, m_like, m_seen);
    return look;
}

Result<void> SameChange::rewind()
{
    Q_ASSERT(m_names);
    m_read = 0;
    m_piece.clear();
    return {};
}

Result<std::optional<Change>> SameChange::next()
{
    while (m_piece.isEmpty() && m_read < m_ids.size()) {
        Result<QVector<RowName>> rows = m_names->of(m_table, m_ids.mid(m_read, RowsAtOnce), m_seen);
        if (!rows)
            return tl::unexpected(rows.error());
        m_read += RowsAtOnce;
        m_piece = std::move(*rows);
        std::reverse(m_piece.begin(), m_piece.end());
    }
    return m_piece.isEmpty() ? std::nullopt : std::optional(changeOf(m_piece.takeLast()));
}

Change SameChange::changeOf(const RowName &row) const
{
    Change change = m_like;
    change.references[m_own] = row.uuid;
    if (definitionOf(m_table).kind == change.object && m_seen != 0)
        change.seen = row.since;
    return change;
}

} // namespace muster
