// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorTopics.h"

namespace muster {

QString ServerErrors::text(const Error &error)
{
    const QString location = error.parameters.value(0);
    const QString reason = error.parameters.value(1);
    switch (error.code) {
    case ErrorCode::ServerUnreachable:
        return reason.isEmpty() ? tr("The server of “%1” cannot be reached. Check the network, and try again.").arg(location)
                                : tr("The server of “%1” cannot be reached (%2). Check the network, the name and your rights there, and try again.").arg(location, reason);
    case ErrorCode::LocationMalformed:
        return tr("“%1” does not say where a workspace stands (%2). Write it like postgresql://user@host/database?schema=name.").arg(location, reason);
    case ErrorCode::LocationHasPassword:
        return tr("A location must not have a password: others could read it in lists of programs and files. Leave it out, and put it into ~/.pgpass or PGPASSWORD.");
    default:
        return {};
    }
}

} // namespace muster
