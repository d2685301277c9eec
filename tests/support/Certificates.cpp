// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Certificates.h"

#include <QProcess>

namespace muster {

void makeCertificates(const QString &folder, const QString &name, int days)
{
    const auto openssl = [&folder](const QString &arguments) {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(QStringLiteral("openssl"), arguments.split(QLatin1Char(' ')));
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            qFatal("openssl: %s", process.readAllStandardError().constData());
    };
    openssl(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout authority.key -out authority.crt -days 2 -subj /CN=Own-authority"));
    openssl(QStringLiteral("req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj /CN=%1 -addext subjectAltName=%2:%1")
                .arg(name, name.at(0).isDigit() ? QStringLiteral("IP") : QStringLiteral("DNS")));
    openssl(QStringLiteral("x509 -req -in server.csr -CA authority.crt -CAkey authority.key -CAcreateserial -out server.crt -copy_extensions copy -days %1").arg(days));
}

} // namespace muster
