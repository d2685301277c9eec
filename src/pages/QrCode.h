// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// A QR code (ISO/IEC 18004) as SVG, dark on white whatever stands around it, for cameras; `title` is for who does not see it.
QString qrCodeSvg(const QString &text, const QString &title);

} // namespace muster
