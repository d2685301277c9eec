// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

struct pg_conn;
struct pg_result;

namespace muster {

// What the server says went wrong, or how the connection to it did, as an Error about the location.
Error postgresError(const pg_conn *connection, const pg_result *result, const QString &location);

} // namespace muster
