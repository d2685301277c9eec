// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "models/IconName.h"

#include <QString>

#include <optional>

namespace muster {

// One line of the command palette: something to do, or somebody to go to.
struct PaletteEntry
{
    QString command; // its id; empty for an object
    ObjectKind kind = ObjectKind::User;
    QString uuid;
    QString text;
    QString detail; // quiet: address, members; for a command that cannot be used, why
    QString shortcut;
    std::optional<IconName> icon;
    bool enabled = true;
};

} // namespace muster
