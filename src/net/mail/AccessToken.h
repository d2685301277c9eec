// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/MailServer.h"
#include "net/mail/TokenAnswer.h"

#include <QMutex>

#include <tl/expected.hpp>

#include <atomic>
#include <functional>
#include <optional>

class QJsonObject;

namespace muster {

// What tokens are got with: the client's secret, or a refresh token, behind which, after a space, the client's secret may stand. As one line of text.
struct TokenSecret
{
    QString refresh {};
    QString client {};

    static TokenSecret of(const QString &text, TokenSource::Grant grant);
    QString text() const; // of a refresh token
};

// Where it is kept; each may be missing. Called on the thread that asks.
struct TokenKeeper
{
    std::function<std::optional<QString>()> read {}; // another program may have got another one meanwhile
    std::function<bool(const QString &secret)> write {};
};

// The access token for a mail server: asked for when there is none, held in memory, and asked for anew before it ends. May be used from any thread;
// asking blocks. Where the server gives another refresh token, it is kept before anything is done with what came along.
class AccessToken
{
public:
    struct Got
    {
        QString token;
        bool isNew = false; // it was asked for just now
    };

    AccessToken(const MailServer &server, const QString &secret, TokenKeeper keeper = {}); // a server with `tokens`

    tl::expected<Got, TokenAnswer> get(const std::function<bool()> &cancelled = {});
    void forget(const QString &token); // the mail server does not take it
    QString account() const { return m_server.account(); }
    bool isUnkept() const { return m_isUnkept; } // the server gave another refresh token, and it could not be kept: the one that is kept may be good for nothing any more

    // The token of a server's answer, which goes into a line of SMTP (RFC 6749 §5.1, RFC 6750 §2.1). Nothing: it is none.
    static std::optional<QString> tokenOf(const QJsonObject &json, const QString &name);

private:
    TokenAnswer renew(const std::function<bool()> &cancelled);
    bool readAgain();
    bool take(const QJsonObject &json, qint64 asked);
    void keepRefreshToken(const QString &refresh);

    const MailServer m_server;
    const TokenKeeper m_keeper;
    mutable QMutex m_lock; // of what follows; who waits for it would ask for the same
    QString m_secret;
    QString m_token;
    qint64 m_until = 0; // UTC, milliseconds: when another one is asked for
    std::atomic<bool> m_isUnkept = false; // who wants to know does not wait for what is asked
};

} // namespace muster
