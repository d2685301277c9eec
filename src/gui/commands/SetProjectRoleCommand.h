// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChoiceCommand.h"

namespace muster {

// The project role of the selected assignments.
class SetProjectRoleCommand : public ChoiceCommand
{
    Q_OBJECT

public:
    explicit SetProjectRoleCommand(WorkspaceContext &context);

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;
    ChoiceQuestion question(const Selection &selection) const override;
    void find(const QString &text, Found found) override;
    void choose(const Selection &selection, const Choice &choice) override;
};

} // namespace muster
