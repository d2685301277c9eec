// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ldap/LdapConnection.h"

#include <QProcess>
#include <QTemporaryDir>

namespace muster {

// A controller of an Active Directory domain, x.example, by Samba, in a folder of the test's own, which ends with it. It wants the ports that such servers have, so the test has a network of its own.
class DomainTestServer
{
public:
    static void haveOwnNetwork(); // before anything else: a process with threads stays where it is

    explicit DomainTestServer(const QByteArray &ldif); // what it has besides what every domain has
    ~DomainTestServer();

    LdapConnection connection(LdapConnection::Security security = LdapConnection::Security::StartTls) const;
    void modify(const QByteArray &ldif) const; // as an administrator

    static const QString Password;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace muster
