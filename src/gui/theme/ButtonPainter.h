// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionButton>

class QPainter;
class QWidget;

namespace muster {

// Plain, primary (filled with the accent) and danger buttons; see Theme for the properties.
// With "iconTrails" (bool) the icon stands behind the words.
void drawButtonPanel(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void drawButtonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
void drawToolButtonPanel(QPainter *painter, const QStyleOption &option);

} // namespace muster
