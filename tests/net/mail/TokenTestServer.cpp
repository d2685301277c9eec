// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokenTestServer.h"

#include <QFile>
#include <QJsonDocument>

namespace muster {

const QString TokenTestServer::Refresh = QStringLiteral("r3fresh-0");
const QString TokenTestServer::ClientSecret = QStringLiteral("cl1ent&s3cret=+%/");
const QString TokenTestServer::Code = QStringLiteral("WDJB-MJHT");

static QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    QList<QByteArray> lines = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    lines.removeAll(QByteArray());
    return lines;
}

TokenTestServer::TokenTestServer(const QString &folder, double life, Security security)
    : m_folder(folder)
    , m_security(security)
{
    QStringList arguments {QStringLiteral(MUSTER_TOKEN_SERVER), folder, QString::number(life)};
    if (security == Security::Tls)
        arguments << folder + QStringLiteral("/server.crt") << folder + QStringLiteral("/server.key");
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("/usr/bin/python3"), arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(60'000))
            qFatal("The server of tokens does not start.");
    }
    m_port = m_process.readLine().trimmed().toInt();
}

TokenTestServer::~TokenTestServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString TokenTestServer::address(const QString &path) const
{
    return QStringLiteral("%1://localhost:%2%3").arg(m_security == Security::Tls ? QStringLiteral("https") : QStringLiteral("http")).arg(m_port).arg(path);
}

MailServer TokenTestServer::with(MailServer server, const QString &client) const
{
    server.signIn = MailServer::SignIn::AccessToken;
    server.authority = m_folder + QStringLiteral("/authority.crt");
    server.tokens = TokenSource {.client = client, .token = address(QStringLiteral("/token")), .device = address(QStringLiteral("/device")), .scope = QStringLiteral("mail/.default")};
    return server;
}

MailServer TokenTestServer::asItself(MailServer server, const QString &client) const
{
    server = with(server, client);
    server.tokens->grant = TokenSource::Grant::ClientCredentials;
    server.tokens->device.clear();
    return server;
}

QVector<QJsonObject> TokenTestServer::asked() const
{
    QVector<QJsonObject> all;
    for (const QByteArray &line : linesOf(m_folder + QStringLiteral("/asked")))
        all.append(QJsonDocument::fromJson(line).object());
    return all;
}

QStringList TokenTestServer::given() const
{
    QStringList all;
    for (const QByteArray &line : linesOf(m_folder + QStringLiteral("/tokens")))
        all.append(QString::fromLatin1(line.left(line.indexOf(' '))));
    return all;
}

void TokenTestServer::withdraw() const
{
    QFile file(m_folder + QStringLiteral("/withdrawn"));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("Cannot write into the folder of the server of tokens.");
}

} // namespace muster
