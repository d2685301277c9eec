// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PagesSecret.h"

#include "files/InputFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QByteArray Mark = "muster-pages-secret ";
constexpr qint64 MostBytes = 1'000;

unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

Result<void> make(const QString &path)
{
    QByteArray secret(crypto_kdf_KEYBYTES, Qt::Uninitialized);
    crypto_kdf_keygen(bytes(secret));
    (void)QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    const QByteArray text = Mark + secret.toBase64() + '\n';
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) || file.write(text) != text.size() || !file.flush())
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

} // namespace

QString PagesSecret::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/pages.secret"_s;
}

Result<PagesSecret> PagesSecret::at(const QString &path, bool mayMake)
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used here");
    if (mayMake && !QFileInfo::exists(path)) {
        if (const Result<void> made = make(path); !made && !QFileInfo::exists(path)) // or another program has just made it
            return tl::unexpected(made.error());
    }
    const Result<QByteArray> text = InputFile::read(path, MostBytes);
    if (!text)
        return tl::unexpected(text.error());
#ifndef Q_OS_WIN // there, these bits say nothing
    if (QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
        return fail(ErrorCode::KeyExposed, path);
#endif
    const QByteArray secret = text->startsWith(Mark) ? QByteArray::fromBase64(text->mid(Mark.size()).trimmed()) : QByteArray();
    return secret.size() == crypto_kdf_KEYBYTES ? Result<PagesSecret>(PagesSecret(secret)) : fail(ErrorCode::KeyMalformed, path);
}

PagesSecret::PagesSecret(const QByteArray &secret)
    : m_sealing(crypto_secretbox_KEYBYTES, Qt::Uninitialized)
    , m_marking(crypto_generichash_KEYBYTES, Qt::Uninitialized)
{
    crypto_kdf_derive_from_key(bytes(m_sealing), size_t(m_sealing.size()), 1, "mustersl", bytes(secret));
    crypto_kdf_derive_from_key(bytes(m_marking), size_t(m_marking.size()), 2, "mustermk", bytes(secret));
}

QByteArray PagesSecret::sealed(const QByteArray &plain) const
{
    QByteArray nonce(crypto_secretbox_NONCEBYTES, Qt::Uninitialized);
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    QByteArray box(plain.size() + qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    crypto_secretbox_easy(bytes(box), bytes(plain), size_t(plain.size()), bytes(std::as_const(nonce)), bytes(m_sealing));
    return nonce + box;
}

QByteArray PagesSecret::opened(const QByteArray &sealed) const
{
    const qsizetype size = sealed.size() - qsizetype(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES);
    if (size < 0)
        return {};
    QByteArray plain(size, Qt::Uninitialized);
    const QByteArray box = sealed.mid(crypto_secretbox_NONCEBYTES);
    return crypto_secretbox_open_easy(bytes(plain), bytes(box), size_t(box.size()), bytes(sealed), bytes(m_sealing)) == 0 ? plain : QByteArray();
}

QByteArray PagesSecret::mark(const QByteArray &text) const
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(bytes(hash), size_t(hash.size()), bytes(text), size_t(text.size()), bytes(m_marking), size_t(m_marking.size()));
    return hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace muster
