// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ToggleChip.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Icons.h"
#include "gui/theme/IndicatorPainter.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace muster {

namespace {

constexpr int Height = 26;
constexpr int Margin = 11;
constexpr int TickSide = 12;
constexpr int TickGap = 5;

} // namespace

ToggleChip::ToggleChip(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

// Room for the tick is always kept, so that nothing moves when the chip is clicked.
QSize ToggleChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1 + 2 * Margin + TickSide + TickGap, Height};
}

void ToggleChip::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    const bool on = isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(on ? QBrush(c.soft) : QBrush(Qt::NoBrush));
    painter.setPen(on ? QPen(Qt::NoPen) : QPen(underMouse() ? c.control : c.popupLine, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Height / 2.0, Height / 2.0);

    const QColor ink = !isEnabled() ? c.disabledText : on ? c.accent : underMouse() ? c.text : c.quiet;
    const int wordsWidth = fontMetrics().horizontalAdvance(text()) + 1;
    const int used = wordsWidth + (on ? TickSide + TickGap : 0);
    QRect tick((width() - used) / 2, (Height - TickSide) / 2, TickSide, TickSide);
    QRect words(on ? tick.right() + 1 + TickGap : tick.left(), 0, wordsWidth, height());
    if (on)
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), tick), iconPixmap(IconName::Check, ink, TickSide, devicePixelRatioF()));
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter, text());

    QStyleOptionButton option;
    initStyleOption(&option);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        drawFocusRing(&painter, rect(), Height / 2.0);
}

} // namespace muster
