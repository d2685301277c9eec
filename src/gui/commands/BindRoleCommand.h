// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"

#include <functional>

namespace muster {

// Gives the selected users a role on a project (P7): opens the sheet for it, with their addresses.
class BindRoleCommand final : public ChangeCommand
{
    Q_OBJECT

public:
    using Open = std::function<void(const QString &addresses)>;

    BindRoleCommand(WorkspaceContext &context, Open open);

    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;

private:
    Open m_open;
};

} // namespace muster
