// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ldap/LdapConnection.h"

#include <QProcess>
#include <QTemporaryDir>

namespace muster {

// slapd in a folder of the test's own, which ends with it. It has users u000 … and groups below dc=x,dc=example, and shows them to whoever signs in as cn=admin.
class LdapTestServer
{
public:
    static constexpr int Users = 250;

    // `name`: what its certificate is for (not “localhost”, in whose place libldap takes the name of this computer); `days`: see makeCertificates().
    explicit LdapTestServer(const QString &name = QStringLiteral("127.0.0.1"), int days = 2);
    ~LdapTestServer();

    LdapConnection connection(LdapConnection::Security security = LdapConnection::Security::StartTls) const;
    void modify(const QByteArray &ldif) const; // as cn=admin

    static const QString Password;

private:
    static int freePort();
    QByteArray people() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
    int m_tlsPort = 0;
};

} // namespace muster
