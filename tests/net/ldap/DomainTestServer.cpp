// SPDX-License-Identifier: GPL-3.0-or-later
#include "DomainTestServer.h"

#include "LdapTools.h"
#include "support/Certificates.h"

#include <QFile>

#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace muster {

const QString DomainTestServer::Password = QStringLiteral("S3cr3t wörd of many");

namespace {

constexpr int Port = 389;
constexpr int TlsPort = 636;

// Whoever is not root is so in a namespace, where their own account is its number.
void beRootThere(uid_t user, gid_t group)
{
    const auto write = [](const char *path, const QByteArray &text) {
        QFile file(QString::fromLatin1(path));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(text) != text.size())
            qFatal("%s cannot be written.", path);
    };
    write("/proc/self/setgroups", "deny");
    write("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1");
    write("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1");
}

} // namespace

void DomainTestServer::haveOwnNetwork()
{
    const uid_t user = getuid();
    const gid_t group = getgid();
    if (user == 0 ? unshare(CLONE_NEWNET) != 0 : unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        qFatal("This system gives a program no network of its own. As root, or where users may have namespaces, it does.");
    if (user != 0)
        beRootThere(user, group);
    const int any = socket(AF_INET, SOCK_DGRAM, 0);
    ifreq loopback {};
    qstrcpy(loopback.ifr_name, "lo");
    loopback.ifr_flags = IFF_UP | IFF_RUNNING;
    if (any < 0 || ioctl(any, SIOCSIFFLAGS, &loopback) != 0)
        qFatal("The network of its own has no loopback.");
    close(any);
}

DomainTestServer::DomainTestServer(const QByteArray &ldif)
{
    makeCertificates(m_folder.path(), u"127.0.0.1"_s);
    QFile::setPermissions(m_folder.filePath(u"server.key"_s), QFile::ReadOwner | QFile::WriteOwner); // it takes no other
    writePrivately(m_folder.filePath(u"password"_s), Password.toUtf8());
    const QString domain = m_folder.filePath(u"domain"_s);
    runProgram(u"/usr/bin/python3"_s, {QStringLiteral(MUSTER_DOMAIN_MAKER), domain, m_folder.filePath(u"password"_s)});
    QStringList options {u"-i"_s, u"-M"_s, u"single"_s, u"-s"_s, domain + "/etc/smb.conf"_L1};
    for (const QString &option : {u"server services=ldap"_s, u"interfaces=lo"_s, u"bind interfaces only=yes"_s, u"pid directory="_s + domain, u"log file="_s + domain + "/log"_L1, u"tls keyfile="_s + m_folder.filePath(u"server.key"_s),
             u"tls certfile="_s + m_folder.filePath(u"server.crt"_s), u"tls cafile="_s + m_folder.filePath(u"authority.crt"_s)})
        options += u"--option="_s + option;
    startServer(m_process, u"/usr/sbin/samba"_s, options, Port);
    modify(ldif);
}

DomainTestServer::~DomainTestServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

LdapConnection DomainTestServer::connection(LdapConnection::Security security) const
{
    return {.host = u"127.0.0.1"_s, .port = security == LdapConnection::Security::Tls ? TlsPort : Port, .security = security, .base = u"dc=x,dc=example"_s, .kind = u"activedirectory"_s, .user = u"administrator@x.example"_s,
        .authority = m_folder.filePath(u"authority.crt"_s)};
}

void DomainTestServer::modify(const QByteArray &ldif) const
{
    writePrivately(m_folder.filePath(u"change.ldif"_s), ldif);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LDAPTLS_CACERT"_s, m_folder.filePath(u"authority.crt"_s));
    runProgram(u"ldapmodify"_s, {u"-x"_s, u"-ZZ"_s, u"-H"_s, u"ldap://127.0.0.1"_s, u"-D"_s, u"administrator@x.example"_s, u"-y"_s, m_folder.filePath(u"password"_s), u"-f"_s, m_folder.filePath(u"change.ldif"_s)}, environment);
}

} // namespace muster
