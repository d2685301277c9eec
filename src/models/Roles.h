// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/IconName.h"

#include <Qt>

namespace muster {

// What a badge or switch says with its colour; the words beside it always say the same.
enum class Tone {
    None, // nothing to draw
    Quiet, // grey: built in, unknown
    Soft, // accent: chosen, in use
    Good,
    Warn,
    Bad,
};

// The data roles our tables and trees draw from (gui/widgets/CellDelegate). Qt::DisplayRole is always the whole text of
// the cell, as a screen reader says it and an export writes it.
enum ItemRole {
    IdRole = Qt::UserRole + 1, // the row's id
    RawRole, // the value itself: date, number, enum
    BadgeRole, // int(Tone); with several badges a QVariantList of them. On a switch: its colour when on
    BadgeTextRole, // QString, or QStringList for several. Equal to the display text: the badge stands in its place
    SwitchRole, // bool: a switch instead of text; setData(…, SwitchRole) flicks it
    ButtonRole, // int(IconName): a button instead of text, called what the text is; setData(…, ButtonRole) presses it
    ControlEnabledRole, // bool, of a switch or button; true when absent
    QuietRole, // bool: secondary text
    BoldRole, // bool
    CountRole, // QString: quiet text after the name
    IconRole, // int(IconName): before the text
    LicensedRole, // bool: a key after the text
    WarningRole, // QString: what is misconfigured (the tooltip); empty or absent when nothing is
    WarningTextRole, // QString: few words for the warning sign
    LoadingRole, // bool: the cell is not here yet
    FirstFreeRole, // models number roles of their own from here
};

} // namespace muster
