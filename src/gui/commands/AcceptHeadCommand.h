// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/Command.h"

namespace muster {

class WorkspaceContext;

// Explains a trail that is not the one which this computer saw last, and lets an operator accept it with a reason: most often
// somebody restored a backup. Whoever may not accept it reads what happened all the same.
class AcceptHeadCommand : public Command
{
    Q_OBJECT

public:
    explicit AcceptHeadCommand(WorkspaceContext &context);

    Availability available(const Selection &selection) const override;
    void run(const Selection &selection) override;

private:
    QString explanation() const;

    WorkspaceContext &m_context;
};

} // namespace muster
