// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/Command.h"

namespace muster {

class WorkspaceContext;

// Switches something on or off that is remembered for this workspace: the pager, deactivated users.
class SettingCommand : public Command
{
    Q_OBJECT

public:
    SettingCommand(WorkspaceContext &context, const QString &id, const Look &look, const QString &key);

    Availability available(const Selection &selection) const override;
    std::optional<bool> checked(const Selection &selection) const override;
    void run(const Selection &selection) override;

private:
    WorkspaceContext &m_context;
    QString m_key;
};

} // namespace muster
