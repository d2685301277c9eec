// SPDX-License-Identifier: GPL-3.0-or-later
#include "LdapTestServer.h"

#include "LdapTools.h"
#include "support/Certificates.h"

#include <QDir>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace muster {

const QString LdapTestServer::Password = QStringLiteral("s3cr3t wörd");

namespace {

const QByteArray Configuration = R"(include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/nis.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile %1/slapd.pid
TLSCACertificateFile %1/authority.crt
TLSCertificateFile %1/server.crt
TLSCertificateKeyFile %1/server.key
database mdb
suffix "dc=x,dc=example"
rootdn "cn=admin,dc=x,dc=example"
rootpw "s3cr3t wörd"
directory %1/data
limits dn.exact="cn=limited,dc=x,dc=example" size.soft=7 size.hard=7 size.prtotal=7
access to attrs=userPassword by anonymous auth by * none
access to * by dn.exact="cn=limited,dc=x,dc=example" read by anonymous auth by * none
)";

} // namespace

int LdapTestServer::freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

// Crew has the first three, one of them by a DN that is spelled otherwise, and somebody from elsewhere; Everybody has Crew and the fifth.
QByteArray LdapTestServer::people() const
{
    QByteArray ldif = "dn: dc=x,dc=example\nobjectClass: dcObject\nobjectClass: organization\ndc: x\no: X\n\ndn: cn=limited,dc=x,dc=example\nobjectClass: simpleSecurityObject\nobjectClass: organizationalRole\ncn: limited\n"
                      "userPassword: limited\n\ndn: ou=people,dc=x,dc=example\nobjectClass: organizationalUnit\nou: people\n\ndn: ou=groups,dc=x,dc=example\nobjectClass: organizationalUnit\nou: groups\n\n";
    for (int i = 0; i < Users; ++i) {
        const QByteArray name = 'u' + QByteArray::number(i).rightJustified(3, '0');
        ldif += "dn: uid=" + name + ",ou=people,dc=x,dc=example\nobjectClass: inetOrgPerson\nobjectClass: posixAccount\nuid: " + name + "\ncn: " + name + "\ngivenName:: " + QByteArray("Žofie").toBase64() + "\nsn: Lee\nmail: " + name
            + "@x.example\nuidNumber: " + QByteArray::number(1'000 + i) + "\ngidNumber: 100\nhomeDirectory: /\n";
        if (i == 1)
            ldif += "manager: UID=u000, ou=people,dc=x,dc=example\ntitle: Clerk\ndepartmentNumber: Sales\ntelephoneNumber: +1 2\npreferredLanguage: de\nemployeeNumber: e1\n";
        if (i == 3) // 00 01 02 … 0f
            ldif += "userPassword:: AAECAwQFBgcICQoLDA0ODw==\n";
        ldif += '\n';
    }
    return ldif + "dn: cn=crew,ou=groups,dc=x,dc=example\nobjectClass: groupOfNames\ncn: crew\nmember: uid=u000,ou=people,dc=x,dc=example\nmember: UID=U001, OU=People,DC=x,DC=example\nmember: uid=u002,ou=people,dc=x,dc=example\n"
                  "member: uid=kim,dc=elsewhere\n\ndn: cn=everybody,ou=groups,dc=x,dc=example\nobjectClass: groupOfNames\ncn: everybody\nmember: cn=crew,ou=groups,dc=x,dc=example\nmember: uid=u005,ou=people,dc=x,dc=example\n\n"
                  "dn: cn=wheel,ou=groups,dc=x,dc=example\nobjectClass: posixGroup\ncn: wheel\ngidNumber: 10\nmemberUid: u003\nmemberUid: nobody\n";
}

LdapTestServer::LdapTestServer(const QString &name, int days)
    : m_port(freePort())
    , m_tlsPort(freePort())
{
    makeCertificates(m_folder.path(), name, days);
    QDir(m_folder.path()).mkdir(u"data"_s);
    writePrivately(m_folder.filePath(u"slapd.conf"_s), QByteArray(Configuration).replace("%1", m_folder.path().toUtf8()));
    writePrivately(m_folder.filePath(u"people.ldif"_s), people());
    writePrivately(m_folder.filePath(u"password"_s), Password.toUtf8());
    const QString configuration = m_folder.filePath(u"slapd.conf"_s);
    runProgram(u"/usr/sbin/slapadd"_s, {u"-q"_s, u"-f"_s, configuration, u"-l"_s, m_folder.filePath(u"people.ldif"_s)});
    startServer(m_process, u"/usr/sbin/slapd"_s, {u"-f"_s, configuration, u"-h"_s, u"ldap://127.0.0.1:%1/ ldaps://127.0.0.1:%2/"_s.arg(m_port).arg(m_tlsPort), u"-d"_s, u"0"_s}, m_tlsPort);
}

LdapTestServer::~LdapTestServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

LdapConnection LdapTestServer::connection(LdapConnection::Security security) const
{
    const bool tls = security == LdapConnection::Security::Tls;
    return {.host = u"127.0.0.1"_s, .port = tls ? m_tlsPort : m_port, .security = security, .base = u"dc=x,dc=example"_s, .kind = u"inetorgperson"_s, .user = u"cn=admin,dc=x,dc=example"_s, .authority = m_folder.filePath(u"authority.crt"_s)};
}

void LdapTestServer::modify(const QByteArray &ldif) const
{
    writePrivately(m_folder.filePath(u"change.ldif"_s), ldif);
    runProgram(u"ldapmodify"_s, {u"-x"_s, u"-H"_s, u"ldap://127.0.0.1:%1"_s.arg(m_port), u"-D"_s, u"cn=admin,dc=x,dc=example"_s, u"-y"_s, m_folder.filePath(u"password"_s), u"-f"_s, m_folder.filePath(u"change.ldif"_s)});
}

} // namespace muster
