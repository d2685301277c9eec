// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace muster {

// Qt decodes Windows-1252 only where it was built with ICU. The five bytes that mean nothing become control characters,
// as in browsers, so that every byte has a meaning.
QByteArray windows1252ToUtf8(QByteArrayView bytes);

} // namespace muster
