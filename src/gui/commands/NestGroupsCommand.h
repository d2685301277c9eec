// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChoiceCommand.h"

namespace muster {

// Puts the selected groups into another one (G6).
class NestGroupsCommand : public ChoiceCommand
{
    Q_OBJECT

public:
    explicit NestGroupsCommand(WorkspaceContext &context);

    QString about(const Selection &selection) const override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;
    ChoiceQuestion question(const Selection &selection) const override;
    void find(const QString &text, Found found) override;
    void choose(const Selection &selection, const Choice &choice) override;
};

} // namespace muster
