// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScimTestServer.h"

#include "support/Certificates.h"

#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace muster {

ScimTestServer::ScimTestServer(Of of, const QString &name, int days)
    : m_of(of)
{
    const QString servers = QStringLiteral(MUSTER_SCIM_SERVERS);
    const bool isOfOthers = of == Of::Scimmy || of == Of::ScimmyWithoutPatch || of == Of::BetterAuth;
    if (isOfOthers && !QFile::exists(servers + u"/node_modules/scimmy/package.json"_s))
        qFatal("The SCIM servers of the tests are not installed: packaging/npm-libraries does that.");
    QStringList arguments {of == Of::BetterAuth ? servers + u"/better.mjs"_s : servers + u"/scimmy.mjs"_s};
    if (of == Of::ScimmyWithoutPatch)
        arguments.append(u"nopatch"_s);
    if (!isOfOthers)
        arguments = {QStringLiteral(MUSTER_SCIM_HOSTILE)};
    if (of == Of::HostileTls) {
        makeCertificates(m_folder.path(), name, days);
        arguments += {m_folder.filePath(u"server.crt"_s), m_folder.filePath(u"server.key"_s)};
    }
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(isOfOthers ? u"node"_s : u"/usr/bin/python3"_s, arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(60'000))
            qFatal("The SCIM server does not start.");
    }
    m_port = m_process.readLine().trimmed().toInt();
}

ScimTestServer::~ScimTestServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

ScimConnection ScimTestServer::connection(const QString &word)
{
    if (m_of == Of::HostileTls)
        return *ScimConnection::parse(u"https://localhost:%1/%2/%3/scim/v2?authority=%4"_s.arg(m_port).arg(word).arg(++m_key).arg(m_folder.filePath(u"authority.crt"_s)));
    if (m_of == Of::Hostile)
        return *ScimConnection::parse(u"http://127.0.0.1:%1/%2/%3/scim/v2"_s.arg(m_port).arg(word).arg(++m_key));
    return *ScimConnection::parse(u"http://127.0.0.1:%1%2/scim/v2"_s.arg(m_port).arg(m_of == Of::BetterAuth ? u"/api/auth"_s : QString()));
}

QString ScimTestServer::secret() const
{
    return m_of == Of::BetterAuth ? u"s3cr3t-t0ken-s3cr3t-t0ken-s3cr3t-t0ken"_s : m_of == Of::Hostile || m_of == Of::HostileTls ? u"t0ken"_s : u"s3cr3t-t0ken"_s;
}

QJsonArray ScimTestServer::journal(const ScimConnection &connection) const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_port));
    if (!socket.waitForConnected())
        qFatal("The SCIM server is gone.");
    const QByteArray path = connection.base.section(u'/', 3, 4).toUtf8();
    socket.write("GET /" + path + "/journal HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead())
        answer += socket.readAll();
    answer += socket.readAll();
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).array();
}

} // namespace muster
