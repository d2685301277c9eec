// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/HeaderPainter.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Icons.h"
#include "gui/theme/MusterStyle.h"

#include <QPainter>
#include <QStyle>

namespace muster {

namespace {

constexpr int HeaderMargin = 10;
constexpr int ArrowSide = 12;
constexpr int ArrowGap = 3;

bool isSorted(const QStyleOptionHeader &option)
{
    return option.sortIndicator != QStyleOptionHeader::None;
}

// Qt's "down" is the arrow that points down for ascending order; to people an arrow up means upwards.
IconName arrow(const QStyleOptionHeader &option)
{
    return option.sortIndicator == QStyleOptionHeader::SortDown ? IconName::SortUp : IconName::SortDown;
}

} // namespace

void drawHeaderGround(QPainter *painter, const QRect &rect)
{
    painter->fillRect(rect, colours().header);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours().line);
}

void drawHeader(QPainter *painter, const QStyleOptionHeader &option)
{
    const Colours &c = colours();
    painter->save();
    drawHeaderGround(painter, option.rect);
    const bool strong = option.state & QStyle::State_MouseOver || isSorted(option);
    const int room = option.rect.width() - 2 * HeaderMargin - (isSorted(option) ? ArrowSide + ArrowGap : 0);
    const QString words = option.fontMetrics.elidedText(option.text, Qt::ElideRight, room);
    const int width = option.fontMetrics.horizontalAdvance(words) + 1;
    const int whole = width + (isSorted(option) ? ArrowSide + ArrowGap : 0);
    int from = option.rect.left() + HeaderMargin;
    if (option.textAlignment & Qt::AlignHCenter) {
        from = qMax(from, option.rect.center().x() + 1 - whole / 2);
    } else if (option.textAlignment & Qt::AlignRight) {
        from = qMax(from, option.rect.right() + 1 - HeaderMargin - whole);
    }
    const QRect text(from, option.rect.top(), width, option.rect.height());
    painter->setPen(strong ? c.text : c.quiet);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, text), Qt::AlignCenter | Qt::TextSingleLine, words);
    if (isSorted(option)) {
        const QRect place(text.right() + 1 + ArrowGap, option.rect.center().y() - ArrowSide / 2, ArrowSide, ArrowSide);
        painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, place),
            iconPixmap(arrow(option), c.text, ArrowSide, painter->device()->devicePixelRatio()));
    }
    painter->restore();
}

QSize headerSize(const QStyleOptionHeader &option)
{
    return {option.fontMetrics.horizontalAdvance(option.text) + 2 * HeaderMargin + ArrowSide + ArrowGap, MusterStyle::rowHeight()};
}

} // namespace muster
