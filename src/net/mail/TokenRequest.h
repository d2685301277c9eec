// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/mail/TokenAnswer.h"

#include <QJsonObject>
#include <QVector>

#include <functional>

namespace muster {

// A form that is posted to a token endpoint, or to one for codes, and the JSON that comes back (RFC 6749 §5, RFC 8628 §3.2). Blocks: not on the
// thread that draws. It goes through TLS with a certificate that is trusted, unless the server stands on this computer; it follows nobody elsewhere.
class TokenRequest
{
public:
    struct Reply
    {
        TokenAnswer answer {}; // Done: `json` is there, and no error
        QJsonObject json {};
        bool isToSlowDown = false; // Pending, and it is asked too often (RFC 8628 §3.5)
    };

    static constexpr qsizetype LargestReply = 64 * 1024; // bytes

    // `authority`: path of certificates that are trusted besides the system's; may be empty.
    TokenRequest(QString endpoint, QString authority) : m_endpoint(std::move(endpoint)), m_authority(std::move(authority)) { }

    void add(const QString &name, const QString &value) { m_fields.append({name, value, false}); }
    void addSecret(const QString &name, const QString &value) { m_fields.append({name, value, true}); } // which is never in an answer's words
    void setCancelled(std::function<bool()> cancelled) { m_cancelled = std::move(cancelled); }

    Reply send() const;

private:
    struct Field
    {
        QString name;
        QString value;
        bool isSecret;
    };
    QByteArray form() const;
    bool sendsSecretOfClient() const;
    TokenAnswer::Step stepOf(const QString &error, int code) const;
    Reply read(const QByteArray &body, int code) const;
    QString withoutSecrets(QString text) const;

    QString m_endpoint;
    QString m_authority;
    QVector<Field> m_fields;
    std::function<bool()> m_cancelled;
};

} // namespace muster
