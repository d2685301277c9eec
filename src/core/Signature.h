// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace muster {

// Ed25519 (RFC 8032). A public key has 32 bytes, a signature 64; of any other size nothing is signed.
constexpr qsizetype PublicKeySize = 32;
constexpr qsizetype SignatureSize = 64;

bool isSignedBy(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey);

} // namespace muster
