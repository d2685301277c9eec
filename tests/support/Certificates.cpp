// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Certificates.h"

#include <QDateTime>
#include <QFile>
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
    // By “openssl ca”: “openssl x509” of 3.5 makes none that has ended, and that of 3.0 takes no date.
    const auto write = [&folder](const QString &called, const QByteArray &text) {
        QFile file(folder + QLatin1Char('/') + called);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size())
            qFatal("%s cannot be written.", qPrintable(called));
    };
    write(QStringLiteral("given"), {});
    write(QStringLiteral("authority.cnf"), "[ca]\ndefault_ca = own\n[own]\ndatabase = given\nnew_certs_dir = .\nrand_serial = yes\ndefault_md = sha256\npolicy = any\ncopy_extensions = copy\n[any]\ncommonName = supplied\n");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto day = [&now](int days) { return now.addDays(days).toString(QStringLiteral("yyyyMMddHHmmss'Z'")); };
    openssl(QStringLiteral("ca -batch -config authority.cnf -in server.csr -cert authority.crt -keyfile authority.key -out server.crt -notext -startdate %1 -enddate %2").arg(day(qMin(days, 0) - 1), day(days)));
}

} // namespace muster
