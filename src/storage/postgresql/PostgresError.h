// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

struct pg_conn;
struct pg_result;

namespace muster {

// What the server says went wrong, or how the connection to it did, as an Error about the location.
Error postgresError(const pg_conn *connection, const pg_result *result, const QString &location);

// Why there is no connection. The server says it in its own language and keeps the number of it to itself, so it is asked once
// more, where that does not take long; which may have succeeded then: PQstatus says so.
Error connectError(pg_conn *connection, const QString &location, qint64 took);

} // namespace muster
