// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/fields/FieldEditor.h"

namespace muster {

class RoleList;

// The workspace roles to tick.
class RolesEditor final : public FieldEditor
{
    Q_OBJECT

public:
    RolesEditor(const FieldDefinition &field, QWidget *parent);

    void setState(const WorkspaceState &state) override;
    QVariant ofCell(const QVariant &cell) const override; // tables name roles, changes have their keys
    QString text(const QVariant &value) const override;
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void checkChoices(const Check &check) override;

private:
    QVector<RoleChoice> m_choices;
    RoleList *m_roles;
};

} // namespace muster
