// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionHeader>

class QPainter;

namespace muster {

// Column titles: quiet words over a hairline, the sort arrow right behind the words.
void drawHeader(QPainter *painter, const QStyleOptionHeader &option);
void drawHeaderGround(QPainter *painter, const QRect &rect);
QSize headerSize(const QStyleOptionHeader &option);

} // namespace muster
