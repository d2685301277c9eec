// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Signature.h"

#include <sodium.h>

namespace muster {

static_assert(PublicKeySize == crypto_sign_PUBLICKEYBYTES && SignatureSize == crypto_sign_BYTES);

bool isSignedBy(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey)
{
    const auto bytes = [](const QByteArray &data) { return reinterpret_cast<const unsigned char *>(data.constData()); };
    return sodium_init() >= 0 && signature.size() == SignatureSize && publicKey.size() == PublicKeySize
        && crypto_sign_verify_detached(bytes(signature), bytes(message), size_t(message.size()), bytes(publicKey)) == 0;
}

} // namespace muster
