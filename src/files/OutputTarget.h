// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace muster {

// Where output to `path` goes: the file itself, by a path without links in its folders.
//
// Refused, because something would be lost: OutputIsInput where one of `inputs` stands, by whatever name, or a workspace,
// whichever, or a file that a database keeps beside itself; OutputIsLink for a link, wherever it leads; FileUnwritable
// for a folder or a device.
Result<QString> outputTarget(const QString &path, const QStringList &inputs = {});

} // namespace muster
