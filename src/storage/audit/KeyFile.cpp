// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/KeyFile.h"

#include "core/Signature.h"
#include "files/InputFile.h"

#include <QFile>
#include <QFileInfo>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 LongestKeyFile = 1 << 16;
const QByteArray SecretMark = "muster-secret-key ed25519 ";
const QByteArray PublicMark = "muster-public-key ed25519 ";

Result<void> write(const QString &path, QFile::Permissions permissions, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions))
        return QFileInfo::exists(path) ? fail(ErrorCode::FileExists, path) : fail(ErrorCode::FileUnwritable, path, file.errorString());
    if (file.write(text) != text.size() || !file.flush()) {
        file.remove();
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    }
    return {};
}

Result<QByteArray> readKey(const QString &path, const QByteArray &mark, qsizetype size)
{
    const Result<QByteArray> text = readSmallFile(path);
    if (!text)
        return text;
    const QByteArray key = text->startsWith(mark) ? QByteArray::fromBase64(text->mid(mark.size()).trimmed()) : QByteArray();
    return key.size() == size ? Result<QByteArray>(key) : fail(ErrorCode::KeyMalformed, path);
}

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

// Cannot fail but where there is no randomness at all.
void begin()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used here");
}

} // namespace

Result<QByteArray> readSmallFile(const QString &path)
{
    Result<QByteArray> text = InputFile::read(path, LongestKeyFile);
    if (!text && text.error().code == ErrorCode::FileTooLarge) // so it is none of ours, whatever it is
        return QByteArray();
    return text;
}

QString KeyFile::publicPath(const QString &secretPath)
{
    return secretPath + u".pub"_s;
}

Result<void> KeyFile::makePair(const QString &path)
{
    begin();
    if (QFileInfo::exists(publicPath(path)))
        return fail(ErrorCode::FileExists, publicPath(path));
    QByteArray open(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secret(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_keypair(bytes(open), bytes(secret));
    Result<void> written = write(path, QFile::ReadOwner | QFile::WriteOwner, SecretMark + secret.toBase64() + '\n');
    sodium_memzero(secret.data(), size_t(secret.size()));
    if (!written)
        return written;
    written = write(publicPath(path), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther, PublicMark + open.toBase64() + '\n');
    if (!written)
        QFile::remove(path); // half a pair is of no use
    return written;
}

Result<QByteArray> KeyFile::sign(const QByteArray &statement, const QString &secretPath)
{
    begin();
    Result<QByteArray> secret = readKey(secretPath, SecretMark, crypto_sign_SECRETKEYBYTES);
    if (!secret)
        return secret;
#ifndef Q_OS_WIN // there, these bits say nothing
    if (QFileInfo(secretPath).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
        return fail(ErrorCode::KeyExposed, secretPath);
#endif
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytes(signature), nullptr, bytes(statement), size_t(statement.size()), bytes(std::as_const(*secret)));
    sodium_memzero(secret->data(), size_t(secret->size()));
    return signature;
}

Result<bool> KeyFile::isSignedBy(const QByteArray &statement, const QByteArray &signature, const QString &publicPath)
{
    const Result<QByteArray> key = readKey(publicPath, PublicMark, PublicKeySize);
    return key.map([&](const QByteArray &open) { return muster::isSignedBy(statement, signature, open); });
}

} // namespace muster
