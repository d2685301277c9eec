// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/FieldPainter.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Icons.h"
#include "gui/theme/IndicatorPainter.h"

#include <QPainter>

namespace muster {

namespace {

constexpr qreal FieldRadius = 5;
constexpr int ArrowSize = 12;

void drawArrow(QPainter *painter, const QRect &rect, IconName name, bool enabled)
{
    QRect square(0, 0, ArrowSize, ArrowSize);
    square.moveCenter(rect.center());
    const QColor colour = enabled ? colours().quiet : colours().disabledText;
    painter->drawPixmap(square, iconPixmap(name, colour, ArrowSize, painter->device()->devicePixelRatio()));
}

} // namespace

void drawField(QPainter *painter, const QStyleOption &option)
{
    const Colours &c = colours();
    const bool enabled = option.state & QStyle::State_Enabled && !(option.state & QStyle::State_ReadOnly);
    const bool over = enabled && option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(over ? c.control : c.popupLine, 1));
    painter->setBrush(enabled ? c.panel : c.window);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), FieldRadius, FieldRadius);
    painter->restore();
    if (option.state & QStyle::State_Enabled && option.state & QStyle::State_HasFocus) {
        drawFocusRing(painter, option.rect, FieldRadius);
    }
}

void drawComboBox(QPainter *painter, const QStyleOptionComboBox &option)
{
    drawField(painter, option);
    const QRect arrow = QStyle::visualRect(option.direction, option.rect,
        QRect(option.rect.right() - 24, option.rect.top(), 22, option.rect.height()));
    drawArrow(painter, arrow, IconName::ChevronDown, option.state & QStyle::State_Enabled);
}

void drawSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down)
{
    drawField(painter, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    drawArrow(painter, up, IconName::ChevronUp, option.stepEnabled & QAbstractSpinBox::StepUpEnabled);
    drawArrow(painter, down, IconName::ChevronDown, option.stepEnabled & QAbstractSpinBox::StepDownEnabled);
}

} // namespace muster
