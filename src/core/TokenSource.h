// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

class QUrlQuery;

namespace muster {

// How access tokens for a mail server are got (RFC 6749), as parameters of its line (MailServer). Nothing of it is secret.
//   sign-in=microsoft&tenant=TENANT&client=ID   Microsoft 365
//   sign-in=google&client=ID                    Google, whose codes (RFC 8628) are not for mail: the refresh token comes from elsewhere
//   sign-in=oauth&token=URL&client=ID           any other; with device=URL where it gives out codes, and scope=WORDS where it wants some
//   grant=client                                the secret is the client's (RFC 6749 §4.4), no refresh token (§6)
// Whoever is asked there is sent the secret: it is https, or http on this computer, and codes come from the same host and port as tokens.
struct TokenSource
{
    enum class Provider { Microsoft, Google, Other };
    enum class Grant { RefreshToken, ClientCredentials };

    Provider provider = Provider::Other;
    Grant grant = Grant::RefreshToken;
    QString tenant {}; // of Microsoft: an ID, or a domain
    QString client {}; // its ID
    QString token {}; // of Other: URL
    QString device {}; // of Other: URL; blank: it gives out no codes
    QString scope {}; // of Other: what is asked for (RFC 6749 §3.3), with spaces between; blank: what the server gives by itself

    // Of the parameters of a line, each of which is there once. Nothing: they do not fit together.
    static std::optional<TokenSource> parse(const QHash<QString, QString> &parameters);
    static bool isParameter(const QString &name); // besides sign-in, which is Other's with a token alone
    void addTo(QUrlQuery &query) const;

    QString tokenEndpoint() const; // RFC 6749 §3.2
    QString deviceEndpoint() const; // RFC 8628 §3.1; blank: it gives out no codes for this
    QString scopes() const; // that are asked for
    QString host() const; // who is asked
    bool canSignIn() const { return grant == Grant::RefreshToken && !deviceEndpoint().isEmpty(); } // somebody, by a code

    bool operator==(const TokenSource &) const = default;
};

} // namespace muster
