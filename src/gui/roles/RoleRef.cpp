// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/roles/RoleRef.h"

#include "models/Refs.h"
#include "models/Selection.h"

namespace muster {

RoleRef roleRef(const Row &row)
{
    const auto cell = [&row](Column column) { return cellOf(Table::Roles, row, column); };
    return {cell(Column::RoleKey).toString(), cell(Column::Name).toString(), fromKey<RoleScope>(cell(Column::Scope).toString()).value_or(RoleScope::Workspace),
        cell(Column::BuiltIn).toBool(), cell(Column::Licensed).toBool(), cell(Column::Holders).toInt(), cell(Column::Permissions).toStringList(), row.since};
}

Values RoleRef::current() const
{
    return {{Field::Scope, keyOf(scope)}, {Field::Permissions, permissions}};
}

std::optional<RoleRef> selectedRole(const Selection &selection)
{
    const QVector<ObjectRow> roles = selection.of(ObjectKind::Role);
    return roles.size() == 1 ? std::optional(roleRef(roles.first().row)) : std::nullopt;
}

} // namespace muster
