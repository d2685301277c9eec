// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

// Whoever writes to a server that has gone gets an error, and is not ended by a signal (SIGPIPE): TLS says goodbye also to who is not there any more. For the whole program, from the first time on; children get the usual back from QProcess.
void ignoreBrokenPipes();

} // namespace muster
