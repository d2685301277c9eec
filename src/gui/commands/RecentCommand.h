// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/Command.h"
#include "gui/shell/FileActions.h"

namespace muster {

class RecentWorkspaces;

// A submenu of the workspaces that were opened last.
class RecentCommand : public Command
{
    Q_OBJECT

public:
    RecentCommand(const RecentWorkspaces &recent, const FileActions &actions);

    Availability available(const Selection &selection) const override;
    void run(const Selection &selection) override; // the latest but the one that is open
    QMenu *makeMenu() override;

private:
    void fill(QMenu *menu) const;

    const RecentWorkspaces &m_recent;
    FileActions m_actions;
};

} // namespace muster
