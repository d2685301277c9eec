// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionMenuItem>

class QPainter;

namespace muster {

// Menus: rows of 27 px, the shortcut small and quiet at the far end.
QSize menuItemSize(const QStyleOptionMenuItem &option);
void drawMenuItem(QPainter *painter, const QStyleOptionMenuItem &option);
void drawMenuPanel(QPainter *painter, const QRect &rect);

} // namespace muster
