// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/Sha256.h"

#include <openssl/evp.h>

namespace muster {

namespace {

// Looked for once: by EVP_sha256() it would be looked for at each beginning.
const EVP_MD *algorithm()
{
    static const EVP_MD *const found = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return found;
}

// Without hashes there is no audit trail; a computer that is out of memory, or whose OpenSSL knows no SHA-256, has none.
void check(bool done)
{
    if (!done)
        qFatal("OpenSSL cannot compute SHA-256 here.");
}

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    begin();
}

void Sha256::begin()
{
    check(m_context && algorithm() && EVP_DigestInit_ex(m_context.get(), algorithm(), nullptr) == 1);
}

void Sha256::add(QByteArrayView bytes)
{
    check(EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size())) == 1);
}

QByteArray Sha256::result()
{
    QByteArray digest(Bytes, Qt::Uninitialized);
    check(EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) == 1);
    begin();
    return digest;
}

} // namespace muster
