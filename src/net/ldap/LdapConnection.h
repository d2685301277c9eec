// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace muster {

// Where an LDAP server is reached (RFC 4511), as one line: ldap://HOST:PORT/BASE, which has to change to TLS before anything else is said (StartTLS, RFC 4511 §4.14), or
// ldaps://HOST:PORT/BASE, which speaks it from the first byte. BASE is the DN below which users and groups are. What else there is to know stands behind a “?”, joined by “&”:
//   kind=KEY         what the server's attributes are called, see LdapMapping; without it “inetorgperson”
//   user=DN          who asks; the secret is their password. Without one nobody signs in
//   users=FILTER, groups=FILTER  (RFC 4515) instead of those that the kind has
//   authority=FILE   with certificates of authorities that are trusted besides the system's
//   tls=none         nothing is encrypted; only on this computer
struct LdapConnection
{
    static constexpr int LongestText = 2'000;

    enum class Security { StartTls, Tls, None };

    QString host {};
    int port = 0;
    Security security = Security::StartTls;
    QString base {};
    QString kind {}; // key
    QString user {};
    QString users {}; // filter
    QString groups {}; // likewise
    QString authority {}; // path

    static std::optional<LdapConnection> parse(const QString &text); // nothing: it is none of these
    QString text() const;
    QString place() const; // host and port, for sentences
    QString uri() const; // as libldap takes it
    QString account() const; // under which its secret is kept: whom it is for, and where

    bool operator==(const LdapConnection &) const = default;
};

} // namespace muster
