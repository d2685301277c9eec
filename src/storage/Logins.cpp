// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Logins.h"
#include "storage/postgresql/PostgresLocation.h"
#include "storage/postgresql/PostgresLogins.h"

namespace muster {

Result<std::unique_ptr<Logins>> Logins::of(const QString &location)
{
    return PostgresLocation::isOne(location) ? PostgresLogins::of(location) : fail(ErrorCode::NoLogins, location);
}

} // namespace muster
