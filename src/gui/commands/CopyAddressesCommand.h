// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/Command.h"

namespace muster {

class WorkspaceContext;

// Puts the e-mail addresses of the selected users on the clipboard, one a line.
class CopyAddressesCommand : public Command
{
    Q_OBJECT

public:
    explicit CopyAddressesCommand(WorkspaceContext &context);

    Availability available(const Selection &selection) const override;
    void run(const Selection &selection) override;

private:
    WorkspaceContext &m_context;
};

} // namespace muster
