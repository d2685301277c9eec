// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>

namespace muster {

// What becomes of a value that is being edited while somebody else writes the same object.
enum class Merge {
    Same, // nobody but the one who edits has changed it
    Theirs, // they have, and here nobody did: what they wrote stands
    Agreed, // both wrote the same
    Disputed // both wrote, and not the same: people have to say
};

// `shown`: what stood when editing began; `mine`: what is typed; `theirs`: what stands now. As Values has them: blank and null are
// the same, and so are lists in whatever order.
Merge merge(const QVariant &shown, const QVariant &mine, const QVariant &theirs);

// Of lists: what stands now, with all that was added here and without what was taken out here; sorted.
QStringList mergedList(const QStringList &shown, const QStringList &mine, const QStringList &theirs);

} // namespace muster
