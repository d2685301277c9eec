// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Logins.h"

#include "storage/Database.h"

namespace muster {

QString someVerifier()
{
    return QStringLiteral("SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0$c3RvcmVkc3RvcmVkc3RvcmVkc3RvcmVkc3RvcmVkMTI=:"
                          "c2VydmVyc2VydmVyc2VydmVyc2VydmVyc2VydmVyMTI=");
}

QString loginOf(const QString &location, const QString &address)
{
    static int count = 0;
    const Result<std::unique_ptr<Database>> owner = Database::open(location, Database::ReadWrite);
    if (!owner)
        qFatal("The owner of %s could not sign in", qPrintable(location));
    const auto ask = [&](const QString &sql, const QVariantList &values) {
        const Result<QVariant> answer = (*owner)->value(sql, values);
        if (!answer)
            qFatal("%s: %s", qPrintable(sql), qPrintable(answer.error().parameters.join(QLatin1Char('|'))));
        return answer->toString();
    };
    const QString uuid = ask(QStringLiteral("SELECT uuid FROM users WHERE email = ?"), {address});
    QString login = ask(QStringLiteral("SELECT login FROM logins WHERE user_uuid = ?"), {uuid});
    if (login.isEmpty()) {
        login = QStringLiteral("login_%1").arg(++count);
        ask(QStringLiteral("SELECT make_login(?, ?, ?)"), {uuid, login, someVerifier()});
    }
    return QString(location).replace(QStringLiteral("//muster@"), QStringLiteral("//%1@").arg(login));
}

} // namespace muster
