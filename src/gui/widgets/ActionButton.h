// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/EnterButton.h"

#include <QPointer>

class QAction;

namespace muster {

QString plainActionText(const QAction &action); // without mnemonic, and without soft hyphens, which nobody types
// "Add user (Ins)", and below it the action's "disabledReason" while it is disabled.
QString actionExplanation(const QAction &action);

// A push button that stands for an action: its words, state and tooltip; a click triggers it.
class ActionButton : public EnterButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

    QAction *action() const { return m_action; }
    void setPrimary(bool primary);
    void setIconOnly(bool only); // where room is short; the words stay in tooltip and accessible name

protected:
    bool event(QEvent *event) override;

private:
    void takeOver();

    QPointer<QAction> m_action;
    bool m_iconOnly = false;
};

} // namespace muster
