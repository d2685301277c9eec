// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/MailServer.h"

#include <QJsonObject>
#include <QProcess>

namespace muster {

// A server of the test's own that gives out access tokens (tokens.py), which ends with it.
class TokenTestServer
{
public:
    enum class Security { Tls, None };

    // `folder`: with certificates, see makeCertificates(); where a MailTestServer keeps its mails, that one takes these tokens. `life`: seconds, of an access token.
    explicit TokenTestServer(const QString &folder, double life = 3'600, Security security = Security::Tls);
    ~TokenTestServer();

    QString address(const QString &path) const; // /token, /device
    MailServer with(MailServer server, const QString &client) const; // and a refresh token, or a code; its authority is the folder's
    MailServer asItself(MailServer server, const QString &client) const; // a client with its secret alone

    QVector<QJsonObject> asked() const; // so far
    QStringList given() const; // access tokens
    void withdraw() const; // from now on, no refresh token is good any more

    static const QString Refresh; // token, the first
    static const QString ClientSecret;
    static const QString Code; // that one types in

private:
    QString m_folder;
    Security m_security;
    int m_port = 0;
    QProcess m_process;
};

} // namespace muster
