// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Roles.h"

#include <QRect>

class QPainter;

namespace muster {

constexpr QSize SwitchSize(28, 16);

struct SwitchLook
{
    bool on = false;
    bool enabled = true;
    bool mirrored = false; // right to left
    Tone tone = Tone::Soft; // colour when on
};

void drawSwitch(QPainter *painter, const QRect &rect, const SwitchLook &look);

} // namespace muster
