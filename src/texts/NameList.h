// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace muster {

// How many names a sentence has at most; whoever wants all of them looks at a list that can be scrolled.
constexpr qsizetype MostNamesSaid = 5;

// Names in a sentence: “a”, “b”, “c”, “d”, “e” and 756 more. Quoted, since some have commas.
QString fewNames(const QStringList &names);

} // namespace muster
