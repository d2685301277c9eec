// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Merge.h"

#include <algorithm>

namespace muster {

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

bool isSame(const QVariant &one, const QVariant &other)
{
    const auto either = [&](QMetaType::Type type) { return one.metaType().id() == type || other.metaType().id() == type; };
    if (either(QMetaType::QStringList))
        return sorted(one.toStringList()) == sorted(other.toStringList());
    if (either(QMetaType::Bool))
        return one.toBool() == other.toBool();
    return one.toString().trimmed() == other.toString().trimmed();
}

} // namespace

Merge merge(const QVariant &shown, const QVariant &mine, const QVariant &theirs)
{
    if (isSame(shown, theirs))
        return Merge::Same;
    if (isSame(mine, theirs))
        return Merge::Agreed;
    return isSame(shown, mine) ? Merge::Theirs : Merge::Disputed;
}

QStringList mergedList(const QStringList &shown, const QStringList &mine, const QStringList &theirs)
{
    QStringList merged = theirs;
    for (const QString &one : mine) {
        if (!shown.contains(one) && !merged.contains(one))
            merged.append(one);
    }
    merged.removeIf([&](const QString &one) { return shown.contains(one) && !mine.contains(one); });
    return sorted(std::move(merged));
}

} // namespace muster
