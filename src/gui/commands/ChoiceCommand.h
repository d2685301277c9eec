// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"
#include "gui/shell/Prompts.h"

namespace muster {

// A command that needs one more thing: a group, a project, a role. Its submenu offers the first ones and a search; run
// from a key, a button or the palette it asks.
class ChoiceCommand : public ChangeCommand
{
    Q_OBJECT

public:
    using Found = std::function<void(QVector<Choice>)>;
    static constexpr int MenuChoices = 20;

    using ChangeCommand::ChangeCommand;

    void run(const Selection &selection) override;
    QMenu *makeMenu() override;

protected:
    virtual ChoiceQuestion question(const Selection &selection) const = 0; // title and button
    virtual void find(const QString &text, Found found) = 0; // a few more than MenuChoices are enough
    virtual void choose(const Selection &selection, const Choice &choice) = 0;

private:
    void fill(QMenu *menu);
};

} // namespace muster
