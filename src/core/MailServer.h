// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/TokenSource.h"

#include <QString>

#include <optional>

namespace muster {

// Where mail is handed over (RFC 6409), as one line: smtp://USER@HOST:PORT, which has to change to TLS before anything else is said (STARTTLS,
// RFC 3207), or smtps://USER@HOST:PORT, which speaks it from the first byte (RFC 8314). What else there is to know stands behind a “?”:
//   sign-in=oauth   the secret is an access token (XOAUTH2), no password; it ends within the hour. More: see TokenSource, by which they are got again and again
//   authority=FILE  with certificates of authorities that are trusted besides the system's
//   tls=none        nothing is encrypted; only on this computer, for a relay that sees to it
struct MailServer
{
    static constexpr int LongestText = 500;

    enum class Security { StartTls, Tls, None };
    enum class SignIn { None, Password, AccessToken };

    QString host {};
    int port = 0;
    Security security = Security::StartTls;
    SignIn signIn = SignIn::None;
    QString user {};
    QString authority {}; // path
    std::optional<TokenSource> tokens {}; // of AccessToken: the secret is what they are got with. Nothing: it is one

    static bool isHere(const QString &host); // on this computer, as QUrl writes hosts
    static std::optional<MailServer> parse(const QString &text); // nothing: it is none of these
    QString text() const;
    static Result<QString> clean(const QString &text); // in the one form; blank stays blank. InvalidValue
    QString account() const; // under which its secret is kept: whom it is for, and where, and who is asked for tokens with it

    bool operator==(const MailServer &) const = default;

private:
    bool take(const QHash<QString, QString> &parameters);
};

} // namespace muster
