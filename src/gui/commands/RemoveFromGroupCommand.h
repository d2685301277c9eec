// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"

namespace muster {

// Takes the selected users out of the group in which they stand (G1).
class RemoveFromGroupCommand : public ChangeCommand
{
    Q_OBJECT

public:
    explicit RemoveFromGroupCommand(WorkspaceContext &context);

    QString about(const Selection &selection) const override;
    bool hasKeys(const Selection &selection) const override;
    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;
};

} // namespace muster
