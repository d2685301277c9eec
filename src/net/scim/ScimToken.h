// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/scim/ScimConnection.h"
#include "net/scim/ScimExchange.h"

namespace muster {

// Access tokens by client credentials (RFC 6749 §4.4), fetched when the first is wanted, and again before one ends.
class ScimToken
{
public:
    ScimToken(ScimConnection connection, QString secret) : m_connection(std::move(connection)), m_secret(std::move(secret)) { }

    using Fetch = std::function<ScimReply(const ScimRequestBytes &)>;
    // Done: `token` is one that is good at `now`, milliseconds of whatever clock.
    ScimAnswer get(const Fetch &fetch, qint64 now, QByteArray &token);
    void forget() { m_token.clear(); } // the service does not take it

    static bool isUsable(QStringView secret); // as a token, or as a password: nothing that would begin another header
    // As they go over the wire: what may come back in an answer, and must not be shown or kept.
    static QStringList forms(const QString &user, const QString &secret);
    static QByteArray basic(const QString &user, const QString &password); // RFC 7617 §2

private:
    ScimAnswer renew(const Fetch &fetch, qint64 now);

    ScimConnection m_connection;
    QString m_secret;
    QByteArray m_token;
    qint64 m_ends = 0; // milliseconds; when the next is wanted. 0: it does not say
};

} // namespace muster
