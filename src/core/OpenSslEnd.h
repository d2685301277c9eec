// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

// First thing in a program, before anything else uses OpenSSL. From then on it is not taken down while the program ends: it frees what threads have of it
// even where one of them, that Qt has waited for, is still about to free the same (twice is a crash, after all has gone well). The system takes it all back.
void keepOpenSslToTheEnd();

} // namespace muster
