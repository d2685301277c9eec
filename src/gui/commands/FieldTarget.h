// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "gui/commands/Availability.h"

#include <QVariant>

#include <variant>

namespace muster {

struct AssignmentRef;
struct ProjectRef;
struct Selection;
struct UserRef;
class WorkspaceContext;

// One selected thing whose fields can be set, whatever its kind. Looks at the selection it comes from, which must outlive it.
class FieldTarget
{
public:
    using Ref = std::variant<const UserRef *, const ProjectRef *, const AssignmentRef *>;

    explicit FieldTarget(Ref ref) : m_ref(ref) { }

    // Those of one kind that are at hand.
    static QVector<FieldTarget> in(const Selection &selection, ObjectKind kind);
    // That there is none.
    static Availability none(ObjectKind kind);

    QVariant value(Field field) const; // as a change would say it
    Values current(const WorkspaceContext &context) const; // what rights look at
    Availability exists() const; // no: it is shown, but there is nothing that could be changed
    Change setting(const Values &values) const;

private:
    Ref m_ref;
};

} // namespace muster
