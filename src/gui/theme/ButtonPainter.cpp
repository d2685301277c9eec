// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/ButtonPainter.h"

#include "gui/theme/Colours.h"
#include "gui/theme/IndicatorPainter.h"

#include <QPainter>
#include <QVariant>
#include <QWidget>

namespace muster {

namespace {

constexpr qreal Radius = 6;
constexpr int Margin = 6;
constexpr int IconGap = 6;

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

bool isFilled(const QStyleOption &option, const QWidget *widget)
{
    if (has(widget, "primary")) {
        return true;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && (button->features & QStyleOptionButton::DefaultButton) && !has(widget, "danger");
}

QColor buttonTextColour(const QStyleOption &option, const QWidget *widget)
{
    const Colours &c = colours();
    if (!(option.state & QStyle::State_Enabled)) {
        return c.disabledText;
    }
    return isFilled(option, widget) ? c.onAccent : has(widget, "danger") ? c.bad : c.text;
}

} // namespace

void drawButtonPanel(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Colours &c = colours();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool over = enabled && option.state & QStyle::State_MouseOver;
    const bool down = enabled && option.state & (QStyle::State_Sunken | QStyle::State_On);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (enabled && isFilled(option, widget)) {
        QColor fill = c.accent;
        fill = down ? fill.darker(115) : over ? fill.darker(107) : fill;
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(option.rect, Radius, Radius);
    } else {
        painter->setPen(QPen(enabled && has(widget, "danger") ? c.bad : c.line, 1));
        painter->setBrush(down ? c.line : over ? c.hover : enabled ? c.panel : QColor(Qt::transparent));
        painter->drawRoundedRect(rect, Radius, Radius);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        if (isFilled(option, widget)) {
            painter->setPen(QPen(c.onAccent, 1.2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(rect.adjusted(2, 2, -2, -2), Radius - 2, Radius - 2);
        } else {
            drawFocusRing(painter, option.rect, Radius);
        }
    }
    painter->restore();
}

void drawButtonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    painter->save();
    QFont font = painter->font();
    font.setWeight(has(widget, "primary") ? QFont::DemiBold : font.weight());
    painter->setFont(font);
    painter->setPen(buttonTextColour(option, widget));
    const int side = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = side && !option.text.isEmpty() ? IconGap : 0;
    const int room = option.rect.width() - 2 * Margin - side - gap;
    const QString words = QFontMetrics(font).elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int width = QFontMetrics(font).size(Qt::TextShowMnemonic | Qt::TextSingleLine, words).width();
    const int from = option.rect.left() + (option.rect.width() - width - gap - side) / 2;
    const bool trails = has(widget, "iconTrails");
    const QRect text(trails ? from : from + side + gap, option.rect.top(), width, option.rect.height());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, text), Qt::AlignCenter | Qt::TextShowMnemonic, words);
    if (side) {
        const QRect icon(trails ? from + width + gap : from, option.rect.center().y() - side / 2 + 1, side, side);
        option.icon.paint(painter, QStyle::visualRect(option.direction, option.rect, icon), Qt::AlignCenter,
            option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter->restore();
}

void drawToolButtonPanel(QPainter *painter, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Enabled)) {
        return;
    }
    const Colours &c = colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (option.state & (QStyle::State_Sunken | QStyle::State_On)) {
        painter->setBrush(c.soft);
        painter->drawRoundedRect(option.rect, Radius, Radius);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->setBrush(c.hover);
        painter->drawRoundedRect(option.rect, Radius, Radius);
    }
    painter->restore();
}

} // namespace muster
