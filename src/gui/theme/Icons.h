// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/IconName.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace muster {

// Which colour of the table an icon takes. It is looked up when the icon is drawn, so an icon made once follows the theme.
enum class Tint {
    Plain, // quiet; text under the mouse
    Text,
    Quiet,
    Accent,
    OnAccent,
    Good,
    Warn,
    Bad,
};

QIcon icon(IconName name, Tint tint = Tint::Plain);
QIcon applicationIcon();

// For those who draw themselves: the icon in a colour of their choice, size in device-independent pixels.
QPixmap iconPixmap(IconName name, const QColor &colour, int size, qreal pixelRatio);

QString iconFile(IconName name); // ":/icons/arrow-right.svg"

} // namespace muster
