// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChoiceCommand.h"

namespace muster {

// The language in whose order names stand in all lists, for everybody in the workspace.
class OrderLanguageCommand : public ChoiceCommand
{
    Q_OBJECT

public:
    explicit OrderLanguageCommand(WorkspaceContext &context);

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;
    ChoiceQuestion question(const Selection &selection) const override;
    void find(const QString &text, Found found) override;
    void choose(const Selection &selection, const Choice &choice) override;

private:
    const QVector<Choice> &all();

    QVector<Choice> m_all; // by name; made when they are asked for
};

} // namespace muster
