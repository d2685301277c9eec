// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/ChangeBatches.h"

#include "core/FieldDefinition.h"
#include "core/Uuid.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace muster {

namespace {

bool setsWhatIsUnique(const Change &change)
{
    return std::any_of(change.set.begin(), change.set.end(), [&change](const Values::Entry &entry) {
        const FieldDefinition *field = findField(change.object, entry.field);
        return !field || field->is(FieldDefinition::Unique);
    });
}

bool canGoTogether(const Change &change)
{
    return change.verb == Verb::Edit && change.references.size() == 1 && isUuid(change.references.first()) && !definitionOf(change.object).joins()
        && !setsWhatIsUnique(change);
}

} // namespace

Result<std::optional<Change>> ChangeBatches::read()
{
    return m_ahead ? std::exchange(m_ahead, std::nullopt) : m_changes.next();
}

Result<QVector<Change>> ChangeBatches::next()
{
    QVector<Change> batch;
    QSet<QString> objects;
    while (batch.size() < Most) {
        const Result<std::optional<Change>> change = read();
        if (!change)
            return tl::unexpected(change.error());
        if (!*change)
            break;
        const bool fits = batch.isEmpty() || ((*change)->verb == Verb::Edit && (*change)->object == batch.first().object && (*change)->set == batch.first().set
            && isUuid((*change)->references.first()) && !objects.contains((*change)->references.first().toLower()));
        if (!fits) {
            m_ahead = *change;
            break;
        }
        batch.append(**change);
        if (!m_together || !canGoTogether(batch.first()))
            break;
        objects.insert((*change)->references.first().toLower());
    }
    return batch;
}

} // namespace muster
