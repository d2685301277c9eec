// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace muster {

// What the templates of administrators call the role with this key, besides its name and key.
QStringList roleWords(const QString &key);

} // namespace muster
