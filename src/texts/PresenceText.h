// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace muster {

// A page of the window, by its key: "Users & Groups". The key itself, of one that a newer program may have.
QString pageText(const QString &key);

// "Anna Berg and Bo Lind have this record open, too." Empty names: people whom one may not see.
QString alsoOpenText(const QStringList &names);

} // namespace muster
