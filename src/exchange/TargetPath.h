// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace muster {

// A place to write a file to: the path without symbolic links, so that the file they lead to is replaced and not they.
// FileUnwritable where something other than a file stands: a device must not be replaced by a file.
Result<QString> targetPath(const QString &path);

// Why writing failed: DiskFull where there is no room, FileUnwritable with the system's reason otherwise.
Error writeError(const QString &path, const QString &reason);

} // namespace muster
