// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

struct PostgresLocation;

// How far one comes towards a server. libpq says why it does not connect in a sentence of whatever language; what has to be mended
// where, only a look at each step of the way tells. In the order of the way.
struct Reach
{
    enum class Step {
        NameUnknown,
        SocketMissing,
        NoAnswer, // within the time
        NothingListens,
        NoPostgres, // something else listens there
        NoTls, // which the location asks for
        AuthorityMissing, // the file with the certificate of the authority is not there, or is none
        CertificateUnknown, // nobody vouches for it who is trusted here
        CertificateExpired, // or not valid yet
        CertificateOfAnother, // it names another host
        TlsFailed,
        There, // nothing stands in the way
    };
    Step step = Step::There;
    QString host {}; // or folder of the socket
    QString port {};
    QString detail {}; // path of a file; what the TLS library says

    // Of several hosts the one to which one comes furthest. Waits, some seconds at most. Nothing secret is sent, and nothing but a
    // look at its certificate is wanted of the server.
    static Reach of(const PostgresLocation &location);
};

} // namespace muster
