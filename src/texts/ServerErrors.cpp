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
    case ErrorCode::WorkspaceTooOld:
        return tr("“%1” is still as an older Muster made it (schema %2; this one needs %3). Whoever it belongs to on the server has to open it once with this version; then open it again.")
            .arg(location, reason, error.parameters.value(2));
    case ErrorCode::OutcomeUnknown:
        return tr("The connection to “%1” was lost while change set %2 was being written, and the server does not answer. It may have been written: look for it in the audit log before you do it again.").arg(location, reason);
    case ErrorCode::LocationMalformed:
        return tr("“%1” does not say where a workspace stands (%2). Write it like postgresql://user@host/database?schema=name.").arg(location, reason);
    case ErrorCode::LocationHasPassword:
        return tr("A location must not have a password: others could read it in lists of programs and files. Leave it out, and put it into ~/.pgpass or PGPASSWORD.");
    case ErrorCode::ServerRefusesLogin:
        return tr("The server of “%1” does not let you in (%2). Check the name before the @; the password belongs into ~/.pgpass or PGPASSWORD.").arg(location, reason);
    case ErrorCode::ServerForbids:
        return tr("The server of “%1” does not let you do this (%2). Ask whoever runs it for the right to.").arg(location, reason);
    case ErrorCode::DatabaseNotFound:
        return tr("There is no such database on the server of “%1” (%2). Check its name, or have it made there first.").arg(location, reason);
    case ErrorCode::SchemaNotFound:
        return tr("There is no workspace “%2” in the database of “%1”. Check what stands after schema=, or make one with “musterctl init” or “musterctl copy”.").arg(location, reason);
    case ErrorCode::SchemaForeign:
        return tr("“%2” in the database of “%1” is not a Muster workspace. Check what stands after schema=.").arg(location, reason);
    case ErrorCode::NoLogins:
        return tr("“%1” is a file: whoever may write to it works there as whom they say. Logins are for workspaces on a server.").arg(location);
    case ErrorCode::LoginUnknown:
        return tr("%1 has no login. Make one first.").arg(location);
    case ErrorCode::LoginTaken:
        return tr("The server has a login “%1” already. Choose another name for it.").arg(location);
    case ErrorCode::CopyDiffers:
        return tr("“%1” was not kept: “%2” in it is not what it was copied from. Try again, and report it if it stays so.").arg(location, reason);
    default:
        return {};
    }
}

} // namespace muster
