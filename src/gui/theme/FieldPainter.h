// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionComplex>

class QPainter;

namespace muster {

// What text is typed into or chosen from.
void drawField(QPainter *painter, const QStyleOption &option);
void drawComboBox(QPainter *painter, const QStyleOptionComboBox &option);
void drawSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);

} // namespace muster
