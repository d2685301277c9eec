// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace muster {

// Which of the words is meant by one that was mistyped: the closest, if it is close enough; empty otherwise. Case and accents
// do not count; two letters that changed places are one mistake.
QString closestWord(const QString &typed, const QStringList &words);

// A condition that nothing can fit, and what may be meant by it: "role:analist", "role:analyst".
struct MeantWord
{
    QString typed;
    QString meant;

    bool operator==(const MeantWord &) const = default;
};

} // namespace muster
