// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ChangedObjects.h"

#include "core/ChangeJson.h"

#include <algorithm>

namespace muster {

namespace {

const ChangeDefinition *definitionOf(const QString &action)
{
    const QVector<ChangeDefinition> &all = changeDefinitions();
    const auto it = std::find_if(all.cbegin(), all.cend(), [&action](const ChangeDefinition &one) { return action == QLatin1StringView(one.name); });
    return it == all.cend() ? nullptr : &*it;
}

ChangedObjects::How howOf(Verb verb)
{
    switch (verb) {
    case Verb::Add:
        return ChangedObjects::Added;
    case Verb::Edit:
        return ChangedObjects::Edited;
    case Verb::Remove:
        return ChangedObjects::Removed;
    }
    Q_UNREACHABLE();
}

} // namespace

ChangedObjects ChangedObjects::everything()
{
    ChangedObjects all;
    for (const ChangeDefinition &definition : changeDefinitions())
        all.m_kinds[int(definition.object)] = {AnyHow, true};
    return all;
}

void ChangedObjects::note(const QString &action, const QString &id, const QString &other, const QByteArray &change)
{
    const ChangeDefinition *definition = definitionOf(action);
    if (!definition) { // a newer program's: who knows
        unite(everything());
        return;
    }
    Kind &kind = m_kinds[int(definition->object)];
    const How how = howOf(definition->verb);
    kind.how |= how;
    if (kind.many)
        return;
    kind.ids.insert(id);
    if (!other.isEmpty())
        kind.ids.insert(other);
    if (how == Edited) {
        const Result<Change> edit = changeFromJson(change);
        kind.many |= !edit;
        for (const Values::Entry &entry : edit ? edit->set : Values())
            kind.fields.insert(int(entry.field));
    }
    bound(kind);
}

void ChangedObjects::noteSignIn(const QString &userId)
{
    Kind &kind = m_kinds[int(ObjectKind::User)];
    kind.how |= Edited;
    kind.many |= userId.isEmpty();
    kind.ids.insert(userId);
    kind.fields.insert(int(Field::LastLogin));
    bound(kind);
}

void ChangedObjects::noteMany(const QString &action)
{
    const ChangeDefinition *definition = definitionOf(action);
    if (!definition) {
        unite(everything());
        return;
    }
    Kind &kind = m_kinds[int(definition->object)];
    kind.how |= howOf(definition->verb);
    kind.many = true;
    bound(kind);
}

void ChangedObjects::unite(const ChangedObjects &other)
{
    for (auto it = other.m_kinds.cbegin(); it != other.m_kinds.cend(); ++it) {
        Kind &kind = m_kinds[it.key()];
        kind.how |= it->how;
        kind.many |= it->many;
        kind.ids.unite(it->ids);
        kind.fields.unite(it->fields);
        bound(kind);
    }
}

void ChangedObjects::bound(Kind &kind)
{
    kind.many |= kind.ids.size() > MostIds;
    if (!kind.many)
        return;
    kind.ids.clear();
    kind.fields.clear();
}

bool ChangedObjects::touches(ObjectKind kind, int how) const
{
    return m_kinds.value(int(kind)).how & how;
}

bool ChangedObjects::concerns(ObjectKind kind, const QString &id) const
{
    const auto it = m_kinds.constFind(int(kind));
    return it != m_kinds.cend() && (it->many || it->ids.contains(id));
}

bool ChangedObjects::edits(ObjectKind kind, Field field) const
{
    const auto it = m_kinds.constFind(int(kind));
    return it != m_kinds.cend() && (it->how & Edited) && (it->many || it->fields.contains(int(field)));
}

} // namespace muster
