// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/users/NewUser.h"
#include "storage/queries/WorkspaceState.h"

namespace muster {

// What was pasted, read as an import reads a file.
struct PastedUsers
{
    QVector<NewUser> users {};
    QStringList ignoredColumns {}; // headings that are not understood

    static PastedUsers read(const QString &text, const WorkspaceState &state);
};

} // namespace muster
