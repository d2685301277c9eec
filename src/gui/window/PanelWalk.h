// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QWidget;

namespace muster {

class Navigation;
class PageStack;

// F6 goes from panel to panel, Shift+F6 back: the navigation, then the panels of the page on show in the order of the screen. Into
// a panel is where it was left, or its rows.
class PanelWalk final : public QObject
{
    Q_OBJECT

public:
    PanelWalk(QWidget &navigation, PageStack &pages, QWidget *window);

private:
    void go(int step); // 1 or -1
    QList<QWidget *> panels() const;
    void remember(QWidget *now);
    QWidget *wayInto(QWidget *panel) const;

    QWidget &m_navigation;
    PageStack &m_pages;
    QHash<QWidget *, QWidget *> m_last; // by panel, what had the focus in it; may be gone
};

} // namespace muster
