// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Roles.h"

#include <QList>
#include <QModelIndex>
#include <QStyleOptionViewItem>

namespace muster {

struct Badge
{
    Tone tone = Tone::None;
    QString text;
    QRect rect;
};

// What stands where in a cell, from the index' roles. Rectangles are empty for what is not there.
struct CellLayout
{
    QRect check;
    QRect toggle; // the switch
    QRect button;
    QRect icon;
    QRect text;
    QRect count;
    QRect key;
    QRect warning;
    QList<Badge> badges;
    QString words; // the text as it fits
    QString countWords;
    QFont font;
};

CellLayout layoutCell(const QStyleOptionViewItem &option, const QModelIndex &index);
int cellWidth(const QStyleOptionViewItem &option, const QModelIndex &index); // wanted for nothing to be cut

} // namespace muster
