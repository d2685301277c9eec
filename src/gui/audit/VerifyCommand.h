// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/WorkspaceReport.h"
#include "gui/commands/Command.h"

namespace muster {

class WorkspaceContext;

// Says whether the audit trail is whole, and the tables are what it says (A1). The audit page shows the result.
class VerifyCommand : public Command
{
    Q_OBJECT

public:
    explicit VerifyCommand(WorkspaceContext &context);

    Availability available(const Selection &selection) const override;
    void run(const Selection &selection) override;

Q_SIGNALS:
    void verified(const muster::WorkspaceReport &report);

private:
    WorkspaceContext &m_context;
    bool m_running = false;
};

} // namespace muster
