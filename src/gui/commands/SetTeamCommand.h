// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/AssignmentCommand.h"

namespace muster {

// Ticks or clears Team on assignments (P4).
class SetTeamCommand : public AssignmentCommand
{
    Q_OBJECT

public:
    SetTeamCommand(WorkspaceContext &context, bool team);

protected:
    bool appliesTo(const AssignmentRef &assignment) const override { return assignment.team != m_team; }
    QString whyNot() const override;
    Values values() const override { return {{Field::Team, m_team}}; }

private:
    bool m_team;
};

} // namespace muster
