// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/MeantText.h"

#include <QCoreApplication>

namespace muster {

QString meantText(const MeantWord &word)
{
    return QCoreApplication::translate("MeantText", "Nothing has “%1”. Did you mean “%2”?").arg(word.typed, word.meant);
}

} // namespace muster
