// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Roles.h"

#include <QRect>
#include <QString>

class QPainter;

namespace muster {

// A pill with few words on a tint. 20 px high, wherever it stands.
constexpr int BadgeHeight = 20;

QSize badgeSize(const QString &text, bool withIcon = false);
void drawBadge(QPainter *painter, const QRect &rect, Tone tone, const QString &text);
void drawBadge(QPainter *painter, const QRect &rect, Tone tone, const QString &text, IconName icon);

} // namespace muster
