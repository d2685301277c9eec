// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/fields/RolesEditor.h"

#include "gui/kit/fields/RoleList.h"

namespace muster {

RolesEditor::RolesEditor(const FieldDefinition &field, QWidget *parent)
    : FieldEditor(field, new RoleList(parent), parent)
    , m_roles(static_cast<RoleList *>(widget()))
{
    connect(m_roles, &RoleList::checkedChanged, this, &FieldEditor::edited);
}

void RolesEditor::setState(const WorkspaceState &state)
{
    m_choices = state.roles;
    m_roles->setRoles(state.roles);
}

QVariant RolesEditor::ofCell(const QVariant &cell) const
{
    const QStringList names = cell.toStringList();
    QStringList keys;
    for (const RoleChoice &role : m_choices) {
        if (role.scope == RoleScope::Workspace && names.contains(role.name))
            keys << role.key;
    }
    keys.sort();
    return keys;
}

QString RolesEditor::text(const QVariant &value) const
{
    const QStringList keys = value.toStringList();
    QStringList names;
    for (const RoleChoice &role : m_choices) {
        if (role.scope == RoleScope::Workspace && keys.contains(role.key))
            names << role.name;
    }
    return names.join(u", ");
}

QVariant RolesEditor::value() const
{
    return m_roles->checked();
}

void RolesEditor::setValue(const QVariant &value)
{
    m_roles->setChecked(value.toStringList());
}

void RolesEditor::checkChoices(const Check &check)
{
    const QStringList held = m_roles->checked();
    QHash<QString, QString> reasons;
    for (const RoleChoice &role : std::as_const(m_choices)) {
        if (role.scope == RoleScope::Workspace && !held.contains(role.key))
            reasons.insert(role.key, check(QStringList(held) << role.key));
    }
    m_roles->setRefused(reasons);
}

} // namespace muster
