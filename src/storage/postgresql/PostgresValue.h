// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QVariant>

namespace muster {

// A cell in the server's binary form, as SqlRow has it; a condition is 0 or 1. `type` is the number of a type in pg_type.
QVariant postgresValue(unsigned type, QByteArrayView binary);
QByteArray postgresBytes(unsigned type, QByteArrayView binary); // of a text: in UTF-8

} // namespace muster
