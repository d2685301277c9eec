// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace muster {

// Called now and then by long work, on the thread that does it. Returns false when the work shall stop.
// An empty hook means: nobody watches, never stop.
using ProgressHook = std::function<bool(qint64 done, qint64 total)>;

} // namespace muster
