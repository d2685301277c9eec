// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/LicenceKeys.h"

#include "core/Signature.h"

namespace muster {

const QVector<LicenceSigner> &licenceSigners()
{
    static const QVector<LicenceSigner> all = [] {
        QVector<LicenceSigner> signers;
        // MUSTER_LICENCE_KEY, MUSTER_TEST_LICENCE_KEY: Base64, empty for none; see CMakeLists.txt
        for (const LicenceSigner &signer : {LicenceSigner {QByteArray::fromBase64(MUSTER_LICENCE_KEY), false}, LicenceSigner {QByteArray::fromBase64(MUSTER_TEST_LICENCE_KEY), true}}) {
            if (signer.publicKey.size() == PublicKeySize)
                signers.append(signer);
        }
        return signers;
    }();
    return all;
}

} // namespace muster
