// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/Command.h"

namespace muster {

class WorkspaceContext;

// Puts another role beside the selected one (R3). The page shows it.
class CompareRolesCommand final : public Command
{
    Q_OBJECT

public:
    explicit CompareRolesCommand(WorkspaceContext &context);

    Availability available(const Selection &selection) const override;
    void run(const Selection &selection) override;

Q_SIGNALS:
    void chosen(const QString &key);

private:
    WorkspaceContext &m_context;
};

} // namespace muster
