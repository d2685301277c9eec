// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/SetTeamCommand.h"

using namespace Qt::StringLiterals;

namespace muster {

SetTeamCommand::SetTeamCommand(WorkspaceContext &context, bool team)
    : AssignmentCommand(context, team ? u"assignments.team"_s : u"assignments.noTeam"_s,
        {team ? tr("Tick Team") : tr("Clear Team"), team ? std::optional(IconName::Team) : std::nullopt,
            {QKeySequence(team ? u"Ctrl+Shift+T"_s : u"Ctrl+Alt+T"_s)}})
    , m_team(team)
{
}

QString SetTeamCommand::whyNot() const
{
    return m_team ? tr("It is a team already.") : tr("It is no team.");
}

} // namespace muster
