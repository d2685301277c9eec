// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// Makes a workspace anew with nobody in it but its owner, who is the samples' owner too.
void makeEmptyWorkspace(const QString &path);

// How many users are in it.
int usersIn(const QString &workspace);

} // namespace muster
