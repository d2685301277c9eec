// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMenu;
class QMenuBar;

namespace muster {

class CommandSet;

// Fills the menu bar from the commands.
class Menus
{
public:
    Menus(QMenuBar *bar, const CommandSet &commands);

    void build();

private:
    QMenu *add(const QString &title, const QStringList &ids);
    void addView();

    QMenuBar *m_bar;
    const CommandSet &m_commands;
};

} // namespace muster
