// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"

namespace muster {

// Gives the selected user a password (U13); one that was made up is shown once.
class SetPasswordCommand final : public ChangeCommand
{
    Q_OBJECT

public:
    explicit SetPasswordCommand(WorkspaceContext &context);

    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;
};

} // namespace muster
