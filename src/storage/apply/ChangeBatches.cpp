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

bool isEditById(const Change &change)
{
    return change.verb == Verb::Edit && change.references.size() == 1 && isUuid(change.references.first()) && !definitionOf(change.object).joins();
}

// One that names no user could name none that is added with it.
bool isPlainAddition(const Change &change)
{
    return change.verb == Verb::Add && change.object == ObjectKind::User && (change.references.isEmpty() || change.references.first().isEmpty())
        && std::none_of(change.set.begin(), change.set.end(), [&change](const Values::Entry &entry) {
               const FieldDefinition *field = findField(change.object, entry.field);
               return !field || (field->referent == Referent::User && !entry.value.isNull());
           });
}

// Of those that can go with others.
bool goesWith(const Change &first, const Change &change)
{
    if (first.verb == Verb::Add)
        return isPlainAddition(change);
    return isEditById(change) && change.object == first.object && change.set == first.set;
}

} // namespace

Result<std::optional<Change>> ChangeBatches::read()
{
    return m_ahead ? std::exchange(m_ahead, std::nullopt) : m_changes.next();
}

bool ChangeBatches::canGoTogether(const Change &change) const
{
    return (m_together != Together::None && isEditById(change) && !setsWhatIsUnique(change)) || (m_together == Together::EditsAndAdditions && isPlainAddition(change));
}

Result<QVector<Change>> ChangeBatches::next()
{
    QVector<Change> batch;
    QSet<QString> objects; // by their IDs; what is added has none yet
    while (batch.size() < Most) {
        const Result<std::optional<Change>> change = read();
        if (!change)
            return tl::unexpected(change.error());
        if (!*change)
            break;
        const QString id = (*change)->references.value(0).toLower();
        if (!batch.isEmpty() && (!goesWith(batch.first(), **change) || objects.contains(id))) {
            m_ahead = *change;
            break;
        }
        batch.append(**change);
        if (!canGoTogether(batch.first()))
            break;
        if (!id.isEmpty())
            objects.insert(id);
    }
    return batch;
}

} // namespace muster
