// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailTestServer.h"

#include "support/Certificates.h"

#include <QDir>

namespace muster {

const QString MailTestServer::Password = QStringLiteral("s3cr3t wörd");
const QString MailTestServer::AccessToken = QStringLiteral("t0ken");

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

MailTestServer::MailTestServer(MailServer::Security security, const QString &name, int days)
{
    makeCertificates(m_folder.path(), name, days);
    const QString tls = security == MailServer::Security::Tls ? QStringLiteral("tls") : security == MailServer::Security::None ? QStringLiteral("none") : QStringLiteral("starttls");
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(MUSTER_MAIL_SERVER), m_folder.path(), tls, m_folder.filePath(QStringLiteral("server.crt")), m_folder.filePath(QStringLiteral("server.key"))});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(60'000))
            qFatal("The mail server does not start.");
    }
    m_server = {.host = QStringLiteral("localhost"), .port = m_process.readLine().trimmed().toInt(), .security = security, .signIn = MailServer::SignIn::Password, .user = QStringLiteral("mailer"),
        .authority = m_folder.filePath(QStringLiteral("authority.crt"))};
}

MailTestServer::~MailTestServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

qsizetype MailTestServer::count() const
{
    return QDir(m_folder.path()).entryList({QStringLiteral("*.eml")}).size();
}

QByteArray MailTestServer::mail(qsizetype number) const
{
    return contentOf(m_folder.filePath(QStringLiteral("%1.eml").arg(number)));
}

QStringList MailTestServer::envelope(qsizetype number) const
{
    return QString::fromUtf8(contentOf(m_folder.filePath(QStringLiteral("%1.envelope").arg(number)))).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace muster
