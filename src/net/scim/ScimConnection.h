// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace muster {

// Where a SCIM service is reached, as one line: its base URL, https://HOST/PATH, as the service's makers write it (“…/scim/v2”), without the secret. http:// is for this computer
// alone. What else there is to know stands behind a “?”, joined by “&”:
//   profile=KEY      what is known of the service, see ScimProfile; without it, what its address says
//   authority=FILE   with certificates of authorities that are trusted besides the system's
//   sign-in=basic&user=NAME               the secret is the password (RFC 7617)
//   sign-in=client&user=ID&token=URL      the secret is that of an OAuth 2 client, by which access tokens are fetched from URL (RFC 6749 §4.4)
//   scope=WORDS                           of those tokens
// With no sign-in the secret is the token (RFC 6750).
struct ScimConnection
{
    static constexpr int LongestText = 1'000;

    enum class SignIn { Bearer, ClientCredentials, Basic };

    QString base {}; // without a slash at the end
    QString profile {}; // key
    QString authority {}; // path
    SignIn signIn = SignIn::Bearer;
    QString user {}; // or ID of the client
    QString tokenUrl {};
    QString scope {};

    static std::optional<ScimConnection> parse(const QString &text); // nothing: it is none of these
    QString text() const;
    QString host() const; // with its port where that is not the usual one; for sentences
    QString account() const; // under which its secret is kept: whom it is for, and where

    bool operator==(const ScimConnection &) const = default;
};

} // namespace muster
