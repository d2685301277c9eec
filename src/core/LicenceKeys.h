// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVector>

namespace muster {

// The public keys of whoever may sell seats for this build, see "Licences" in README.md. It is built in: no file, setting or
// workspace can add to it.
struct LicenceSigner
{
    QByteArray publicKey; // Ed25519
    bool isTest; // its secret half is in the sources (tests/data/licence): trusted by builds with tests alone
};

const QVector<LicenceSigner> &licenceSigners();

} // namespace muster
