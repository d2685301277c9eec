// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"

namespace muster {

// Puts the selected users and groups on the selected projects: "Add →", and "Add groups as team →" (P2).
class AssignCommand : public ChangeCommand
{
    Q_OBJECT

public:
    AssignCommand(WorkspaceContext &context, bool asTeam);

    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;

private:
    bool m_asTeam;
};

} // namespace muster
