// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Kinds.h"
#include "gui/commands/ChangeCommand.h"

namespace muster {

// Adds a role that permits nothing yet (R2), of the workspace or of projects: that never changes afterwards.
class AddRoleCommand final : public ChangeCommand
{
    Q_OBJECT

public:
    AddRoleCommand(WorkspaceContext &context, RoleScope scope);

    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &) const override { return Availability::yes(); }
    QVector<Intent> intents(const Selection &) const override { return {{change::addRole({})}}; }

private:
    RoleScope m_scope;
};

} // namespace muster
