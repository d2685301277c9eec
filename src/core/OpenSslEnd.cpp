// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/OpenSslEnd.h"

#include <openssl/crypto.h>

namespace muster {

void keepOpenSslToTheEnd()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace muster
