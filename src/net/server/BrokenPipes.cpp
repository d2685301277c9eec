// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/server/BrokenPipes.h"

#include <QtGlobal>

#include <csignal>

namespace muster {

void ignoreBrokenPipes()
{
#ifdef Q_OS_UNIX
    [[maybe_unused]] static const auto before = std::signal(SIGPIPE, SIG_IGN);
#endif
}

} // namespace muster
