// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/Command.h"
#include "models/LatestAnswer.h"
#include "storage/queries/Trail.h"

namespace muster {

class WorkspaceContext;

// Goes through the whole audit trail and says whether it is whole (A1). The audit page shows the result.
class VerifyCommand : public Command
{
    Q_OBJECT

public:
    explicit VerifyCommand(WorkspaceContext &context);

    Availability available(const Selection &selection) const override;
    void run(const Selection &selection) override;

Q_SIGNALS:
    void verified(const muster::ChainReport &report);

private:
    WorkspaceContext &m_context;
    bool m_running = false;
};

} // namespace muster
