// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Selection.h"

#include <algorithm>

namespace muster {

template <typename Read>
static auto read(const Selection &selection, ObjectKind kind, Read ref)
{
    QVector<decltype(ref(ObjectRow()))> refs;
    for (const ObjectRow &object : selection.rows) {
        if (object.kind() == kind)
            refs.append(ref(object));
    }
    return refs;
}

bool Selection::hasMany(ObjectKind kind) const
{
    return many && definitionOf(many->query.table).kind == kind;
}

qsizetype Selection::count(ObjectKind kind) const
{
    if (hasMany(kind))
        return many->count;
    return std::count_if(rows.cbegin(), rows.cend(), [kind](const ObjectRow &object) { return object.kind() == kind; });
}

QVector<ObjectRow> Selection::of(ObjectKind kind) const
{
    return read(*this, kind, [](const ObjectRow &object) { return object; });
}

QVector<qint64> Selection::events() const
{
    QVector<qint64> numbers;
    for (const ObjectRow &object : rows) {
        if (object.table == Table::Events)
            numbers.append(object.row.id);
    }
    return numbers;
}

QVector<UserRef> Selection::users() const
{
    return read(*this, ObjectKind::User, [](const ObjectRow &object) { return userRef(object.row); });
}

QVector<GroupRef> Selection::groups() const
{
    return read(*this, ObjectKind::Group, [](const ObjectRow &object) { return groupRef(object.row); });
}

QVector<ProjectRef> Selection::projects() const
{
    return read(*this, ObjectKind::Project, [](const ObjectRow &object) { return projectRef(object.row); });
}

QVector<AssignmentRef> Selection::assignments() const
{
    return read(*this, ObjectKind::Assignment,
        [](const ObjectRow &object) { return object.isStray() ? strayRef(object.row) : assignmentRef(object.row); });
}

} // namespace muster
