// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"
#include "models/LatestAnswer.h"
#include "storage/queries/FindTeamFixes.h"

namespace muster {

// Gives users who are on a project without a team one, with a click (P6). The tooltip says how.
class FixTeamCommand : public ChangeCommand
{
    Q_OBJECT

public:
    explicit FixTeamCommand(WorkspaceContext &context);

    QString about(const Selection &selection) const override;
    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;

private:
    void foresee();
    static QVector<FindTeamFixes::Place> places(const Selection &selection);

    LatestAnswer<QVector<TeamFix>> m_foreseen;
    QVector<TeamFix> m_foreseenFixes; // what it would do to what is selected
};

} // namespace muster
