// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// What the server would keep of a password; the servers of tests ask for none.
QString someVerifier();

// The location of a workspace for the login of a user, which is made where there is none. Logins are of the whole
// server.
QString loginOf(const QString &location, const QString &address);

} // namespace muster
