// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QKeyEvent;

namespace muster {

class CommandSet;
class WorkspaceContext;

// Keys of commands where Qt alone would leave people in the dark: one that cannot be used now says why, and a few work also
// while something is typed, where the field would take them for keys of its own.
class CommandKeys final : public QObject
{
    Q_OBJECT

public:
    CommandKeys(WorkspaceContext &context, const CommandSet &commands, QWidget *window);

    // A key that nothing in the window wanted. Says why its command does nothing; false: it has none.
    bool explain(const QKeyEvent &event) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    WorkspaceContext &m_context;
    const CommandSet &m_commands;
};

} // namespace muster
