// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"

namespace muster {

class DeleteInvitationsCommand final : public ChangeCommand
{
    Q_OBJECT

public:
    explicit DeleteInvitationsCommand(WorkspaceContext &context);

    bool hasKeys(const Selection &selection) const override;
    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;
};

} // namespace muster
