// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"

namespace muster {

// Takes the selected groups out of the group in which they stand (G6).
class UnnestGroupsCommand : public ChangeCommand
{
    Q_OBJECT

public:
    explicit UnnestGroupsCommand(WorkspaceContext &context);

    QString text(const Selection &selection) const override;
    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;
};

} // namespace muster
