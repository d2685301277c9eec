// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;

namespace muster {

// The small signs of controls, in the rectangle and state of the option.
void drawCheckBox(QPainter *painter, const QStyleOption &option);
void drawRadioButton(QPainter *painter, const QStyleOption &option);
void drawBranch(QPainter *painter, const QStyleOption &option);
void drawFocusRing(QPainter *painter, const QRectF &rect, qreal radius);

} // namespace muster
