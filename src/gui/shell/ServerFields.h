// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/postgresql/PostgresLocation.h"

namespace muster {

// A location of a server as a form has it, in parts.
struct ServerFields
{
    QString server; // one or several, with commas; each may have a port of its own; a folder: of a socket
    QString port;
    QString database;
    QString schema;
    QString user;
    QString security; // as libpq's sslmode; empty: as safe as it goes with that server
    QString authority; // path of a certificate; empty: those that this computer trusts
    PostgresLocation more {}; // whatever else it said, which the form does not show

    static ServerFields of(const PostgresLocation &location);
    PostgresLocation location() const;

    bool isLocal() const; // nothing goes over a network
    QString usedSecurity() const; // where none is chosen: certificate and name, or over no network what is usual
    static bool isVerified(const QString &security);
};

} // namespace muster
