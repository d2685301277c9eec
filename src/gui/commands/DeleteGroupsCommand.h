// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"

namespace muster {

// Deletes groups that are on no project (G4).
class DeleteGroupsCommand : public ChangeCommand
{
    Q_OBJECT

public:
    explicit DeleteGroupsCommand(WorkspaceContext &context);

    bool hasKeys(const Selection &selection) const override;
    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;
};

} // namespace muster
