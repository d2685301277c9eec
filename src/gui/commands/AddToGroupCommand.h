// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChoiceCommand.h"
#include "models/Selection.h"

namespace muster {

// Adds the selected users to a group: the one that is selected beside them, or one that is chosen (G1).
class AddToGroupCommand : public ChoiceCommand
{
    Q_OBJECT

public:
    explicit AddToGroupCommand(WorkspaceContext &context);

    QString text(const Selection &selection) const override;
    QString about(const Selection &selection) const override;
    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;
    ChoiceQuestion question(const Selection &selection) const override;
    void find(const QString &text, Found found) override;
    void choose(const Selection &selection, const Choice &choice) override;
};

} // namespace muster
