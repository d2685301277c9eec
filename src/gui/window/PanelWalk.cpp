// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PanelWalk.h"

#include "gui/shell/Page.h"
#include "gui/shell/PageStack.h"
#include "gui/widgets/PanelFrame.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QShortcut>

#include <algorithm>

namespace muster {

PanelWalk::PanelWalk(QWidget &navigation, PageStack &pages, QWidget *window)
    : QObject(window)
    , m_navigation(navigation)
    , m_pages(pages)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { remember(now); });
    new QShortcut(QKeySequence(Qt::Key_F6), window, this, [this] { go(1); });
    new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6), window, this, [this] { go(-1); });
}

QList<QWidget *> PanelWalk::panels() const
{
    QList<QWidget *> panels;
    const Page *page = m_pages.current();
    for (PanelFrame *frame : page ? page->findChildren<PanelFrame *>() : QList<PanelFrame *>()) {
        if (frame->isVisible() && wayInto(frame))
            panels.append(frame);
    }
    const auto place = [page](const QWidget *panel) {
        const QPoint at = panel->mapTo(page, QPoint());
        return std::pair(page->isRightToLeft() ? -at.x() - panel->width() : at.x(), at.y());
    };
    std::sort(panels.begin(), panels.end(), [&place](const QWidget *a, const QWidget *b) { return place(a) < place(b); });
    panels.prepend(&m_navigation);
    return panels;
}

void PanelWalk::remember(QWidget *now)
{
    const QList<QWidget *> all = now && m_pages.isVisible() ? panels() : QList<QWidget *>();
    const auto panel = std::find_if(all.cbegin(), all.cend(), [now](const QWidget *one) { return one->isAncestorOf(now); });
    if (panel != all.cend())
        m_last.insert(*panel, now);
}

// What is remembered may be gone: it is only compared with what is there.
QWidget *PanelWalk::wayInto(QWidget *panel) const
{
    const QWidget *last = m_last.value(panel);
    QWidget *rows = nullptr;
    QWidget *other = nullptr;
    for (QWidget *child : panel->findChildren<QWidget *>()) {
        if (!child->isVisible() || !child->isEnabled() || !(child->focusPolicy() & Qt::TabFocus))
            continue;
        if (child == last)
            return child;
        if (!rows && qobject_cast<QAbstractItemView *>(child))
            rows = child;
        const auto *button = qobject_cast<QAbstractButton *>(child);
        if (!other || (button && button->isChecked()))
            other = child; // in the navigation, the page on show
    }
    return rows ? rows : other;
}

void PanelWalk::go(int step)
{
    const QList<QWidget *> all = panels();
    const QWidget *focus = QApplication::focusWidget();
    const auto at = std::find_if(all.cbegin(), all.cend(), [focus](const QWidget *one) { return focus && one->isAncestorOf(focus); });
    const qsizetype next = at == all.cend() ? 0 : (at - all.cbegin() + step + all.size()) % all.size();
    if (QWidget *way = wayInto(all.at(next))) {
        way->window()->setAttribute(Qt::WA_KeyboardFocusChange); // else no frame is drawn around where one is
        way->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
}

} // namespace muster
