// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/CommandKeys.h"

#include "gui/commands/CommandSet.h"
#include "gui/shell/WorkspaceContext.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// On some systems they move the cursor or cut the line.
bool isOursWhileTyping(const QKeyEvent &event)
{
    const auto keys = event.modifiers();
    return (keys == Qt::ControlModifier || keys == (Qt::ControlModifier | Qt::ShiftModifier))
        && (event.key() == Qt::Key_E || event.key() == Qt::Key_F || event.key() == Qt::Key_K);
}

} // namespace

CommandKeys::CommandKeys(WorkspaceContext &context, const CommandSet &commands, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_commands(commands)
{
    qApp->installEventFilter(this);
}

bool CommandKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QLineEdit *>(watched) && isOursWhileTyping(*static_cast<QKeyEvent *>(event))) {
        event->ignore(); // then it is a shortcut
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool CommandKeys::explain(const QKeyEvent &event) const
{
    const QKeySequence pressed(event.keyCombination());
    for (const QString &id : m_commands.ids()) {
        const QAction *action = m_commands.action(id);
        if (action->isEnabled() || !action->shortcuts().contains(pressed))
            continue;
        m_context.say(action->property("disabledReason").toString());
        return true;
    }
    return false;
}

} // namespace muster
