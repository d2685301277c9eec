// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/BadgePainter.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/Icons.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

namespace muster {

namespace {

constexpr int Margin = 8;
constexpr int IconSide = 13;
constexpr int IconGap = 4;

const QFont &badgeFont()
{
    static const QFont font = textFont(TextSize::Small, QFont::Medium);
    return font;
}

void drawPill(QPainter *painter, const QRect &rect, const QColor &tint)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint);
    painter->drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
}

void drawWords(QPainter *painter, const QRect &rect, const QColor &colour, const QString &text)
{
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->setFont(badgeFont());
    painter->setPen(colour);
    const QString fitting = QFontMetrics(badgeFont()).elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, fitting);
}

} // namespace

QSize badgeSize(const QString &text, bool withIcon)
{
    int width = text.isEmpty() ? 0 : QFontMetrics(badgeFont()).horizontalAdvance(text) + 1;
    if (withIcon) {
        width += IconSide + (text.isEmpty() ? 0 : IconGap);
    }
    return {width + 2 * Margin, BadgeHeight};
}

void drawBadge(QPainter *painter, const QRect &rect, Tone tone, const QString &text)
{
    const ToneColours tint = toneColours(tone);
    painter->save();
    drawPill(painter, rect, tint.tint);
    drawWords(painter, rect.adjusted(Margin - 2, 0, 2 - Margin, 0), tint.text, text);
    painter->restore();
}

void drawBadge(QPainter *painter, const QRect &rect, Tone tone, const QString &text, IconName icon)
{
    const ToneColours tint = toneColours(tone);
    const Qt::LayoutDirection direction = painter->layoutDirection() == Qt::LayoutDirectionAuto
        ? QGuiApplication::layoutDirection()
        : painter->layoutDirection();
    painter->save();
    drawPill(painter, rect, tint.tint);
    const QRect sign(rect.left() + Margin, rect.center().y() - IconSide / 2, IconSide, IconSide);
    painter->drawPixmap(QStyle::visualRect(direction, rect, sign),
        iconPixmap(icon, tint.text, IconSide, painter->device()->devicePixelRatio()));
    const QRect words = rect.adjusted(Margin + IconSide + IconGap - 2, 0, 2 - Margin, 0);
    drawWords(painter, QStyle::visualRect(direction, rect, words), tint.text, text);
    painter->restore();
}

} // namespace muster
