// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Licence.h"
#include "support/TestLicence.h"

namespace muster {

inline QByteArray signatureOfStranger(const QByteArray &statement)
{
    static const QByteArray secret = [] {
        QByteArray open(crypto_sign_PUBLICKEYBYTES, '\0');
        QByteArray made(crypto_sign_SECRETKEYBYTES, '\0');
        const QByteArray seed(crypto_sign_SEEDBYTES, 's');
        crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(open.data()), reinterpret_cast<unsigned char *>(made.data()), reinterpret_cast<const unsigned char *>(seed.constData()));
        return made;
    }();
    return signatureBy(secret, statement);
}

inline QString brokenByText(const QString &text)
{
    const Result<QString> clean = Licence::clean(text);
    const Result<Licence> read = Licence::read(text);
    if (!clean)
        return read ? QStringLiteral("what has no form is read") : QString();
    if (clean->size() > Licence::LongestText || Licence::clean(*clean) != *clean)
        return QStringLiteral("a key has more than one form");
    if (!read)
        return {};
    const Result<QByteArray> statement = read->statement();
    if (!statement)
        return QStringLiteral("what is read cannot be said");
    if (*clean != Licence::text(*statement, testSignature(*statement))) // of a statement there is only one
        return QStringLiteral("what is read is not what was signed");
    return {};
}

// Reads the bytes as a licence key, and as what somebody might sign. Returns what should never be, or nothing.
inline QString brokenLicencePromise(const QByteArray &bytes)
{
    const QByteArray statement = "muster1." + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (Licence::read(Licence::text(statement, signatureOfStranger(statement))))
        return QStringLiteral("what a stranger has signed is read");
    const QString broken = brokenByText(Licence::text(statement, testSignature(statement)));
    return broken.isEmpty() ? brokenByText(QString::fromUtf8(bytes)) : broken;
}

} // namespace muster
