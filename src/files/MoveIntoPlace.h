// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace muster {

// A file that is whole takes its place, within one folder tree of one disk. When it is told to be there it is on the disk,
// whatever happens to the computer.

// Where nothing stands yet: FileExists.
Result<void> moveIntoPlace(const QString &file, const QString &place);

// Instead of what may stand there. `name` is what people call the place, for errors.
Result<void> replacePlace(const QString &file, const QString &place, const QString &name);

// What is in the folder is on the disk, as far as the system can promise that.
void syncFolderOf(const QString &place);

// Why writing failed: DiskFull where there is no room, FileUnwritable with the system's reason otherwise.
Error writeError(const QString &path, const QString &reason);

} // namespace muster
