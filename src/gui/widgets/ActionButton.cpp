// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ActionButton.h"

#include <QAction>
#include <QHelpEvent>
#include <QKeySequence>
#include <QRegularExpression>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace muster {

QString plainActionText(const QAction &action)
{
    static const QRegularExpression mnemonic(u"&(.)"_s);
    return action.text().remove(QChar::SoftHyphen).replace(mnemonic, u"\\1"_s);
}

QString actionExplanation(const QAction &action)
{
    QString words = plainActionText(action);
    if (!action.shortcut().isEmpty()) {
        words += u" (%1)"_s.arg(action.shortcut().toString(QKeySequence::NativeText));
    }
    const QString reason = action.property("disabledReason").toString();
    return action.isEnabled() || reason.isEmpty() ? words : words + u'\n' + reason;
}

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : EnterButton(parent)
    , m_action(action)
{
    connect(action, &QAction::changed, this, &ActionButton::takeOver);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    takeOver();
}

void ActionButton::setPrimary(bool primary)
{
    setProperty("primary", primary);
    update();
}

void ActionButton::setIconOnly(bool only)
{
    m_iconOnly = only;
    takeOver();
}

bool ActionButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_action) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), actionExplanation(*m_action), this);
        return true;
    }
    return EnterButton::event(event);
}

void ActionButton::takeOver()
{
    setText(m_iconOnly ? QString() : m_action->text());
    setEnabled(m_action->isEnabled());
    setHidden(!m_action->isVisible());
    setAccessibleName(plainActionText(*m_action));
    setAccessibleDescription(m_action->isEnabled() ? QString() : actionExplanation(*m_action));
}

} // namespace muster
