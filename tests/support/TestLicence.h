// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Licence.h"

#include <QFile>

#include <sodium.h>

namespace muster {

inline QByteArray signatureBy(const QByteArray &secret, const QByteArray &statement)
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, reinterpret_cast<const unsigned char *>(statement.constData()),
        size_t(statement.size()), reinterpret_cast<const unsigned char *>(secret.constData()));
    return signature;
}

// Signed with the key of tests, which builds with tests trust and nobody else does.
inline QByteArray testSignature(const QByteArray &statement)
{
    static const QByteArray secret = [] {
        QFile file(QStringLiteral(MUSTER_TEST_DATA "/licence/test.key"));
        if (!file.open(QIODevice::ReadOnly) || sodium_init() < 0)
            qFatal("The key of tests is missing");
        return QByteArray::fromBase64(file.readAll().simplified().split(' ').last());
    }();
    return signatureBy(secret, statement);
}

inline QString testLicence(qint64 seats, const QString &organization = QStringLiteral("Northwind"), const QDate &until = QDate(2099, 12, 31))
{
    const Result<QByteArray> statement = Licence {organization, seats, QStringLiteral("T-1"), until}.statement();
    if (!statement)
        qFatal("The licence of the test cannot be said");
    return Licence::text(*statement, testSignature(*statement));
}

} // namespace muster
