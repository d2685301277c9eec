// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/Switch.h"

#include "gui/theme/Colours.h"
#include "gui/theme/IndicatorPainter.h"
#include "gui/widgets/SwitchPainter.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace muster {

namespace {

constexpr int Margin = 3;
constexpr int Gap = 7;

} // namespace

Switch::Switch(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    setAttribute(Qt::WA_Hover);
}

QSize Switch::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    const int width = SwitchSize.width() + 2 * Margin + (text().isEmpty() ? 0 : Gap + words.width());
    return {width, qMax(words.height(), SwitchSize.height() + 2 * Margin)};
}

QSize Switch::minimumSizeHint() const
{
    return sizeHint();
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool mirrored = isRightToLeft();
    const QRect track(Margin, (height() - SwitchSize.height()) / 2, SwitchSize.width(), SwitchSize.height());
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), track);
    drawSwitch(&painter, place, {.on = isChecked(), .enabled = isEnabled(), .mirrored = mirrored});
    QStyleOptionButton option;
    initStyleOption(&option);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        drawFocusRing(&painter, place.adjusted(-3, -3, 3, 3), 11);
    }
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(track.right() + 1 + Gap, 0, 0, 0));
    painter.setPen(isEnabled() ? (underMouse() ? colours().text : colours().quiet) : colours().disabledText);
    painter.drawText(words, Qt::TextShowMnemonic | Qt::AlignVCenter
            | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), text());
}

bool Switch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

} // namespace muster
