// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sync/Reconcile.h"

#include <QHash>
#include <QSet>

namespace muster {

// Which users, or groups, here and there are one and the same, as far as nothing was kept of it. Looks at nothing but what it is told of, and finds the same in whatever order it was told.
class SyncPairing
{
public:
    explicit SyncPairing(QVector<SyncSettings::MatchBy> order) : m_order(std::move(order)) { }

    struct Here
    {
        QString id {};
        QString name {}; // address of a user, name of a group
        QString externalId {};
        bool isLinked = false; // to another one there
    };
    struct There
    {
        QString id {};
        QString userName {}; // name of a group
        QString email {};
        QString externalId {};
        bool isActive = true;
    };
    void add(const Here &one);
    void add(const There &one) { m_there.append(one); } // of those that are not linked
    void addMade(const QString &name, const QString &ourId) { m_made.insert(matchKey(name), ourId); } // was about to be made there under that name when a run ended

    struct Pair
    {
        QString theirId {};
        QString ourId {}; // blank: it has none here
        SyncReason reason = SyncReason::None; // by what; or why somebody has to say, where `isConflict`
        bool isConflict = false;
        QStringList others {}; // IDs here, or there, that it may be as well
        QString claimed {}; // SeveralThere: whom here they all may be
    };
    QVector<Pair> pairs(bool ofGroups) const; // of all that were added, by their ID

private:
    struct Claim
    {
        int tier = 0;
        const There *one = nullptr;
    };
    Pair candidateOf(const There &one, bool ofGroups, int &tier) const;
    Pair among(const QStringList &found, SyncReason reason, const There &one) const;

    QVector<SyncSettings::MatchBy> m_order;
    QVector<There> m_there;
    QHash<QString, QStringList> m_byName; // of all here
    QHash<QString, QStringList> m_byExternalId;
    QHash<QString, QString> m_made;
    QSet<QString> m_linked; // IDs here
};

} // namespace muster
