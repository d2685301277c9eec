// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Prompts.h"

namespace muster {

// Questions as dialogs over the window that asks.
class PromptDialogs : public Prompts
{
public:
    void confirm(QWidget *parent, const ConfirmQuestion &question, std::function<void(Confirmed)> answer) override;
    void text(QWidget *parent, const TextQuestion &question, std::function<void(QString)> answer) override;
    void choose(QWidget *parent, const ChoiceQuestion &question, std::function<void(Choice)> answer) override;
    void plan(QWidget *parent, const PlanQuestion &question, std::function<void(QString)> answer) override;
};

} // namespace muster
