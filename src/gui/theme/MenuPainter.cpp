// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/MenuPainter.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/Icons.h"
#include "gui/theme/IndicatorPainter.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int RowHeight = 27;
constexpr int SeparatorHeight = 9;
constexpr int Margin = 12;
constexpr int Side = 16; // of icons and check marks
constexpr int Gap = 10;
constexpr int ShortcutGap = 32;
constexpr int ArrowSize = 12;

int leading(const QStyleOptionMenuItem &option)
{
    const bool reserved = option.maxIconWidth > 0 || option.menuHasCheckableItems;
    return Margin + (reserved ? Side + Gap : 0);
}

QColor textColour(const QStyleOptionMenuItem &option)
{
    const Colours &c = colours();
    if (!(option.state & QStyle::State_Enabled)) {
        return c.disabledText;
    }
    return option.state & QStyle::State_Selected ? c.onAccent : c.text;
}

void drawSign(QPainter *painter, const QStyleOptionMenuItem &option)
{
    const QRect place(option.rect.left() + Margin, option.rect.center().y() - Side / 2 + 1, Side, Side);
    const QRect rect = QStyle::visualRect(option.direction, option.rect, place);
    const qreal ratio = painter->device()->devicePixelRatio();
    const bool checkable = option.checkType != QStyleOptionMenuItem::NotCheckable;
    if (checkable) {
        if (option.checked) {
            painter->drawPixmap(rect, iconPixmap(IconName::Check, textColour(option), Side, ratio));
        }
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & QStyle::State_Selected) {
        // Our icons come in text colours; on the accent only their shape is wanted.
        QPixmap shape = option.icon.pixmap(QSize(Side, Side), ratio);
        QPainter tint(&shape);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(shape.rect(), colours().onAccent);
        tint.end();
        painter->drawPixmap(rect, shape);
        return;
    }
    option.icon.paint(painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        return {20, SeparatorHeight};
    }
    const QString label = option.text.section(u'\t', 0, 0);
    const QString shortcut = option.text.section(u'\t', 1);
    int width = leading(option) + QFontMetrics(option.font).horizontalAdvance(label) + 2 * Margin;
    if (!shortcut.isEmpty() || option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        width += ShortcutGap + QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(shortcut);
    }
    return {width, qMax(RowHeight, QFontMetrics(option.font).height() + 8)};
}

void drawMenuItem(QPainter *painter, const QStyleOptionMenuItem &option)
{
    const Colours &c = colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(option.rect.left() + 6, option.rect.center().y(), option.rect.width() - 12, 1), c.line);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected && option.state & QStyle::State_Enabled;
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.accent);
        painter->drawRoundedRect(option.rect, 4, 4);
    }
    drawSign(painter, option);

    const QRect text = option.rect.adjusted(leading(option), 0, -Margin, 0);
    const QRect place = QStyle::visualRect(option.direction, option.rect, text);
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    painter->setPen(textColour(option));
    painter->setFont(option.font);
    painter->drawText(place, flags | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
        option.text.section(u'\t', 0, 0));
    const int end = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRect arrow = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
            QSize(ArrowSize, ArrowSize), place);
        painter->drawPixmap(arrow, iconPixmap(mirrored ? IconName::ChevronLeft : IconName::ChevronRight,
            textColour(option), ArrowSize, painter->device()->devicePixelRatio()));
    } else {
        const bool enabled = option.state & QStyle::State_Enabled;
        painter->setPen(selected || !enabled ? textColour(option) : c.quiet);
        painter->setFont(textFont(TextSize::Small));
        painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine | end, option.text.section(u'\t', 1));
    }
    painter->restore();
}

void drawMenuPanel(QPainter *painter, const QRect &rect)
{
    painter->save();
    painter->setPen(colours().popupLine);
    painter->setBrush(colours().popup);
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace muster
