// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PaletteDelegate.h"

#include "gui/window/PaletteModel.h"
#include "gui/theme/Colours.h"
#include "gui/theme/Fonts.h"

#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace muster {

constexpr int RowHeight = 32;
constexpr int LineMargin = 12;
constexpr int LineIcon = 16;
constexpr int LineGap = 10;

namespace {

// Lays words out from the leading edge, whichever side that is.
struct Line
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    QRect room;

    QRect place(const QRect &rect) const { return QStyle::visualRect(option.direction, option.rect, rect); }

    void words(const QString &text, const QFont &font, const QColor &colour, Qt::Alignment edge)
    {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
        const int width = std::min(room.width(), metrics.horizontalAdvance(shown) + 1);
        const QRect rect = edge == Qt::AlignLeft ? QRect(room.left(), room.top(), width, room.height())
                                                 : QRect(room.right() - width + 1, room.top(), width, room.height());
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(place(rect), Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextSingleLine, shown);
        if (edge == Qt::AlignLeft)
            room.setLeft(rect.right() + LineGap);
        else
            room.setRight(rect.left() - LineGap);
    }
};

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours().selection);
        painter->drawRoundedRect(option.rect.adjusted(4, 0, -4, 0), 6, 6);
    }
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    Line line {*painter, option, option.rect.adjusted(LineMargin, 0, -LineMargin, 0)};
    const QRect iconRect(line.room.left(), line.room.center().y() - LineIcon / 2, LineIcon, LineIcon);
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, line.place(iconRect), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    line.room.setLeft(iconRect.right() + LineGap);

    line.words(index.data(PaletteModel::ShortcutRole).toString(), textFont(TextSize::Small), colours().quiet, Qt::AlignRight);
    line.words(index.data().toString(), textFont(TextSize::Normal), enabled ? colours().text : colours().disabledText, Qt::AlignLeft);
    line.words(index.data(PaletteModel::DetailRole).toString(), textFont(TextSize::Small), colours().quiet, Qt::AlignLeft);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), RowHeight};
}

} // namespace muster
