// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/FieldTarget.h"

#include "gui/commands/ChangeSets.h"
#include "gui/shell/Permits.h"
#include "models/Selection.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FieldTarget)
};

template <typename T>
QVector<FieldTarget> targetsOf(const QVector<T> &refs)
{
    QVector<FieldTarget> targets;
    targets.reserve(refs.size());
    for (const T &ref : refs)
        targets.append(FieldTarget(&ref));
    return targets;
}

QVariant valueOf(const UserRef &user, Field field)
{
    switch (field) {
    case Field::Status:
        return keyOf(user.status);
    case Field::Locked:
        return user.locked;
    case Field::Mfa:
        return user.mfa;
    case Field::DefaultGroup:
        return user.defaultGroup;
    default:
        return {};
    }
}

QVariant valueOf(const ProjectRef &project, Field field)
{
    return field == Field::Archived ? QVariant(project.archived) : QVariant();
}

QVariant valueOf(const AssignmentRef &assignment, Field field)
{
    switch (field) {
    case Field::Access:
        return keyOf(assignment.access);
    case Field::Team:
        return assignment.team;
    default:
        return {};
    }
}

} // namespace

QVector<FieldTarget> FieldTarget::in(const Selection &selection, ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::User:
        return targetsOf(selection.users);
    case ObjectKind::Project:
        return targetsOf(selection.projects);
    case ObjectKind::Assignment:
        return targetsOf(selection.assignments);
    default:
        return {};
    }
}

Availability FieldTarget::none(ObjectKind kind)
{
    if (kind == ObjectKind::User)
        return Availability::no(Text::tr("Select a user first."));
    if (kind == ObjectKind::Project)
        return Availability::no(Text::tr("Select a project first."));
    return Availability::no(Text::tr("Select a group or user on a project first."));
}

QVariant FieldTarget::value(Field field) const
{
    return std::visit([field](const auto *ref) { return valueOf(*ref, field); }, m_ref);
}

Values FieldTarget::current(const WorkspaceContext &context) const
{
    if (const auto *user = std::get_if<const UserRef *>(&m_ref))
        return rightsOf(context, **user);
    if (const auto *assignment = std::get_if<const AssignmentRef *>(&m_ref))
        return rightsOf(context, **assignment);
    return {};
}

Availability FieldTarget::exists() const
{
    const auto *assignment = std::get_if<const AssignmentRef *>(&m_ref);
    if (assignment && (*assignment)->isStray())
        return Availability::no(Text::tr("The user comes to this project through a group; change that."));
    return Availability::yes();
}

Change FieldTarget::setting(const Values &values) const
{
    return std::visit([&values](const auto *ref) { return editing(*ref, values); }, m_ref);
}

} // namespace muster
