// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/SwitchPainter.h"

#include "gui/theme/Colours.h"

#include <QPainter>

namespace muster {

void drawSwitch(QPainter *painter, const QRect &rect, const SwitchLook &look)
{
    const Colours &c = colours();
    QRectF track(0, 0, SwitchSize.width(), SwitchSize.height());
    track.moveCenter(QRectF(rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!look.enabled) {
        painter->setOpacity(0.45);
    }
    QColor knob = c.control;
    if (look.on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.tone == Tone::None ? c.accent : toneColours(look.tone, c).text);
        painter->drawRoundedRect(track, track.height() / 2, track.height() / 2);
        knob = c.onAccent;
    } else {
        painter->setPen(QPen(c.popupLine, 1));
        painter->setBrush(c.quietSoft);
        painter->drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), track.height() / 2, track.height() / 2);
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(knob);
    const qreal radius = look.on ? 5.5 : 5;
    const bool atRight = look.on != look.mirrored;
    const qreal x = atRight ? track.right() - track.height() / 2 : track.left() + track.height() / 2;
    painter->drawEllipse(QPointF(x, track.center().y()), radius, radius);
    painter->restore();
}

} // namespace muster
