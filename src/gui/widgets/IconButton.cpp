// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/IconButton.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/ActionButton.h"

#include <QAction>
#include <QActionEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QToolTip>

namespace muster {

namespace {

constexpr int Side = 28;
constexpr int IconSide = 18;

} // namespace

IconButton::IconButton(QWidget *parent)
    : QToolButton(parent)
{
    setIconSize(QSize(IconSide, IconSide));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
}

IconButton::IconButton(IconName icon, const QString &name, QWidget *parent)
    : IconButton(parent)
{
    setIcon(muster::icon(icon));
    setAccessibleName(name);
    setToolTip(name);
}

IconButton::IconButton(QAction *action, QWidget *parent)
    : IconButton(parent)
{
    setDefaultAction(action);
    takeOver();
}

void IconButton::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

QString IconButton::explanation() const
{
    return defaultAction() ? actionExplanation(*defaultAction()) : toolTip();
}

QSize IconButton::sizeHint() const
{
    return {Side, Side};
}

bool IconButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), explanation(), this);
        return true;
    }
    return QToolButton::event(event);
}

void IconButton::actionEvent(QActionEvent *event)
{
    QToolButton::actionEvent(event);
    takeOver();
}

void IconButton::takeOver()
{
    if (const QAction *action = defaultAction()) {
        setAccessibleName(plainActionText(*action));
        setAccessibleDescription(action->isEnabled() ? QString() : explanation());
    }
}

void IconButton::paintEvent(QPaintEvent *event)
{
    if (m_primary && isEnabled()) {
        paintFilled();
    } else {
        QToolButton::paintEvent(event);
    }
}

void IconButton::paintFilled()
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() ? c.accent.darker(115) : underMouse() ? c.accent.darker(107) : c.accent);
    painter.drawRoundedRect(rect(), 6, 6);
    QPixmap shape = icon().pixmap(iconSize(), devicePixelRatioF());
    QPainter tint(&shape);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(shape.rect(), c.onAccent);
    tint.end();
    painter.drawPixmap(QPoint((width() - IconSide) / 2, (height() - IconSide) / 2), shape);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter.setPen(QPen(c.onAccent, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
    }
}

} // namespace muster
