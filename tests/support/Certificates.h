// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// In the folder: authority.crt, of an authority of its own, and server.crt with server.key, a certificate that it has given `name`, a host or an
// address, for so many days from now; less than none: it has ended.
void makeCertificates(const QString &folder, const QString &name, int days = 2);

} // namespace muster
