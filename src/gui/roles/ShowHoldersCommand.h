// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/Command.h"

namespace muster {

class WorkspaceContext;

// Goes to the users who hold the selected role.
class ShowHoldersCommand final : public Command
{
    Q_OBJECT

public:
    explicit ShowHoldersCommand(WorkspaceContext &context);

    Availability available(const Selection &selection) const override;
    void run(const Selection &selection) override;

private:
    WorkspaceContext &m_context;
};

} // namespace muster
