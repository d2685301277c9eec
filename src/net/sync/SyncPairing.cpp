// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/SyncPairing.h"

#include <QMap>

#include <algorithm>

namespace muster {

namespace {

using MatchBy = SyncSettings::MatchBy;

constexpr int Made = -1; // before all that the settings name

SyncReason reasonOf(MatchBy by)
{
    switch (by) {
    case MatchBy::ExternalId:
        return SyncReason::SameExternalId;
    case MatchBy::UserName:
        return SyncReason::SameUserName;
    case MatchBy::Email:
        break;
    }
    return SyncReason::SameEmail;
}

} // namespace

void SyncPairing::add(const Here &one)
{
    if (const QString key = matchKey(one.name); !key.isEmpty())
        m_byName[key].append(one.id);
    if (!one.externalId.isEmpty())
        m_byExternalId[one.externalId].append(one.id);
    if (one.isLinked)
        m_linked.insert(one.id);
}

SyncPairing::Pair SyncPairing::among(const QStringList &found, SyncReason reason, const There &one) const
{
    QStringList free;
    std::copy_if(found.cbegin(), found.cend(), std::back_inserter(free), [this](const QString &id) { return !m_linked.contains(id); });
    free.sort();
    if (free.size() == 1)
        return {one.id, free.first(), reason};
    if (!one.isActive) // it is not made here, nor is it missed
        return {one.id};
    if (free.isEmpty())
        return {one.id, {}, SyncReason::TakenByOther, true, found};
    return {one.id, {}, SyncReason::SeveralHere, true, free};
}

SyncPairing::Pair SyncPairing::candidateOf(const There &one, bool ofGroups, int &tier) const
{
    tier = Made;
    for (const QString &name : {one.userName, one.email}) {
        const QString made = m_made.value(matchKey(name));
        if (!made.isEmpty() && !m_linked.contains(made) && m_byName.value(matchKey(name)).contains(made))
            return {one.id, made, SyncReason::MadeByUs};
    }
    if (ofGroups) {
        const QStringList found = m_byName.value(matchKey(one.userName));
        return found.isEmpty() ? Pair {one.id} : among(found, SyncReason::SameName, one);
    }
    for (tier = 0; tier < int(m_order.size()); ++tier) {
        const MatchBy by = m_order.at(tier);
        const QStringList found = by == MatchBy::ExternalId ? (one.externalId.isEmpty() ? QStringList() : m_byExternalId.value(one.externalId)) : m_byName.value(matchKey(by == MatchBy::UserName ? one.userName : one.email));
        if (!found.isEmpty())
            return among(found, reasonOf(by), one);
    }
    return {one.id};
}

QVector<SyncPairing::Pair> SyncPairing::pairs(bool ofGroups) const
{
    QMap<QString, Pair> pairs;
    QMap<QString, QVector<Claim>> claims; // by ID here
    for (const There &one : m_there) {
        int tier = 0;
        const Pair pair = candidateOf(one, ofGroups, tier);
        pairs.insert(one.id, pair);
        if (!pair.ourId.isEmpty())
            claims[pair.ourId].append({tier, &one});
    }
    for (auto it = claims.cbegin(); it != claims.cend(); ++it) {
        if (it->size() == 1)
            continue;
        const int best = std::min_element(it->cbegin(), it->cend(), [](const Claim &a, const Claim &b) { return a.tier < b.tier; })->tier;
        QVector<Claim> first;
        std::copy_if(it->cbegin(), it->cend(), std::back_inserter(first), [best](const Claim &claim) { return claim.tier == best; });
        if (std::count_if(first.cbegin(), first.cend(), [](const Claim &claim) { return claim.one->isActive; }) == 1)
            first.removeIf([](const Claim &claim) { return !claim.one->isActive; });
        QStringList ids;
        for (const Claim &claim : *it)
            ids.append(claim.one->id);
        ids.sort();
        for (const Claim &claim : *it) {
            Pair &pair = pairs[claim.one->id];
            const bool isFirst = std::any_of(first.cbegin(), first.cend(), [&claim](const Claim &one) { return one.one == claim.one; });
            if (isFirst && first.size() == 1)
                continue;
            if (claim.one->isActive || isFirst)
                pair = {claim.one->id, {}, SyncReason::SeveralThere, true, ids, it.key()};
            else
                pair = {claim.one->id};
        }
    }
    return {pairs.cbegin(), pairs.cend()};
}

} // namespace muster
