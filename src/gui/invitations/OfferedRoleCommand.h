// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChoiceCommand.h"

namespace muster {

// Another role on the project, of invitations that wait.
class OfferedRoleCommand final : public ChoiceCommand
{
    Q_OBJECT

public:
    explicit OfferedRoleCommand(WorkspaceContext &context);

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;
    ChoiceQuestion question(const Selection &selection) const override;
    void find(const QString &text, Found found) override;
    void choose(const Selection &selection, const Choice &choice) override;
};

} // namespace muster
