// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/MailServer.h"

#include <QProcess>
#include <QTemporaryDir>

namespace muster {

// A mail server of the test's own (server.py), which ends with it.
class MailTestServer
{
public:
    // `name`: what its certificate is for; `days`: see makeCertificates().
    explicit MailTestServer(MailServer::Security security = MailServer::Security::StartTls, const QString &name = QStringLiteral("localhost"), int days = 2);
    ~MailTestServer();

    MailServer server() const { return m_server; } // with a user who is let in by Password, and its authority
    QString folder() const { return m_folder.path(); }
    qsizetype count() const; // mails that it has taken
    QByteArray mail(qsizetype number) const; // from 1
    QStringList envelope(qsizetype number) const; // sender, recipients

    static const QString Password;
    static const QString AccessToken;

private:
    QTemporaryDir m_folder;
    MailServer m_server;
    QProcess m_process;
};

} // namespace muster
