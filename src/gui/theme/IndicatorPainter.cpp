// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/IndicatorPainter.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Icons.h"

#include <QPainter>

namespace muster {

namespace {

constexpr int ChevronSize = 14;

QRectF squareIn(const QRect &rect, qreal side)
{
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    return square;
}

bool isOn(const QStyleOption &option)
{
    return option.state & (QStyle::State_On | QStyle::State_NoChange);
}

// Fill and outline as the state wants them, with the focus ring where there is a focus to be seen.
void prepare(QPainter *painter, const QStyleOption &option)
{
    const Colours &c = colours();
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->setRenderHint(QPainter::Antialiasing);
    if (isOn(option)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? c.accent : c.disabledText);
        return;
    }
    const bool marked = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    painter->setPen(QPen(!enabled ? c.disabledText : marked ? c.accent : c.control, 1.2));
    painter->setBrush(c.panel);
}

} // namespace

void drawCheckBox(QPainter *painter, const QStyleOption &option)
{
    const Colours &c = colours();
    painter->save();
    prepare(painter, option);
    const QRectF box = squareIn(option.rect, 14);
    painter->drawRoundedRect(box, 3.5, 3.5);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(c.onAccent, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state & QStyle::State_On) {
        const QPointF points[] = {box.topLeft() + QPointF(3.6, 7.4), box.topLeft() + QPointF(6.0, 9.8),
            box.topLeft() + QPointF(10.6, 4.8)};
        painter->drawPolyline(points, 3);
    } else if (option.state & QStyle::State_NoChange) {
        painter->drawLine(box.topLeft() + QPointF(4, 7), box.topLeft() + QPointF(10, 7));
    }
    painter->restore();
}

void drawRadioButton(QPainter *painter, const QStyleOption &option)
{
    painter->save();
    prepare(painter, option);
    const QRectF circle = squareIn(option.rect, 14);
    painter->drawEllipse(circle);
    if (isOn(option)) {
        painter->setBrush(colours().onAccent);
        painter->drawEllipse(squareIn(option.rect, 5.5));
    }
    painter->restore();
}

void drawBranch(QPainter *painter, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Children)) {
        return;
    }
    const IconName closed = option.direction == Qt::RightToLeft ? IconName::ChevronLeft : IconName::ChevronRight;
    const IconName name = option.state & QStyle::State_Open ? IconName::ChevronDown : closed;
    const QColor colour = option.state & QStyle::State_MouseOver ? colours().text : colours().quiet;
    QRect square(0, 0, ChevronSize, ChevronSize);
    square.moveCenter(option.rect.center());
    painter->drawPixmap(square, iconPixmap(name, colour, ChevronSize, painter->device()->devicePixelRatio()));
}

void drawFocusRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colours().accent, 1.6));
    painter->drawRoundedRect(rect.adjusted(0.8, 0.8, -0.8, -0.8), radius, radius);
    painter->restore();
}

} // namespace muster
