// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/RemoteDirectory.h"

#include <QSet>

namespace muster {

namespace {

QSet<QString> setOf(const std::optional<QStringList> &list)
{
    return list ? QSet<QString>(list->cbegin(), list->cend()) : QSet<QString>();
}

// Not said and blank are one here.
bool isSame(const QVariant &one, const QVariant &other)
{
    return one.toString() == other.toString();
}

bool takeMembers(const RemoteObject &known, const RemoteObject &now, RemoteObject &wanted)
{
    if (!now.members || !wanted.members)
        return false;
    const QSet<QString> were = setOf(known.members);
    const QSet<QString> are = setOf(now.members);
    const QSet<QString> sent = setOf(wanted.members);
    const qsizetype all = wanted.members->size();
    const qsizetype notIn = wanted.members->removeIf([&](const QString &member) { return !were.contains(member) && !are.contains(member); });
    for (const QString &member : known.members.value_or(QStringList())) {
        if (!sent.contains(member) && are.contains(member))
            wanted.members->append(member);
    }
    return notIn > 0 || wanted.members->size() > all - notIn;
}

} // namespace

bool takeWhatIsKept(const RemoteObject &known, const RemoteObject &now, RemoteObject &wanted)
{
    bool isOther = false;
    for (auto it = wanted.values.begin(); it != wanted.values.end(); ++it) {
        const QVariant is = now.values.value(it.key());
        const QVariant was = known.values.value(it.key());
        const bool isKept = !now.values.contains(it.key()) || isSame(is, *it) || isSame(was, *it) || (!isSame(is, was) && it.key() != Field::Status);
        if (isKept)
            continue;
        *it = is;
        isOther = true;
    }
    return takeMembers(known, now, wanted) || isOther;
}

} // namespace muster
