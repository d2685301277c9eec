// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/Command.h"

namespace muster {

class WorkspaceContext;

// Opens the record of the selected user (U21).
class EditUserCommand : public Command
{
    Q_OBJECT

public:
    explicit EditUserCommand(WorkspaceContext &context);

    Availability available(const Selection &selection) const override;
    bool hasKeys(const Selection &selection) const override;
    void run(const Selection &selection) override;

private:
    WorkspaceContext &m_context;
};

} // namespace muster
