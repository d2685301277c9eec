// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"
#include "core/Query.h"
#include "core/Result.h"

namespace muster {

struct Reader;
struct RoleChoice;

// What frees the seats of users: their licensed roles go, and with `disable` they are deactivated in the same step. Nobody is left
// without a role: who has none that needs no licence gets the role `instead` (a key). Users who take no seat are left out.
struct FreeSeats
{
    struct Freed
    {
        std::shared_ptr<ChangeSource> changes; // of users who hold the same, one after the other; null: nobody takes a seat
        qint64 count = 0; // of users
    };
    using Answer = Freed;

    TableQuery query; // of users
    QVector<qint64> ids {}; // those of its rows; empty: all
    bool disable = true;
    QString instead = defaultRole();
    QString operatorId {};

    // "analyst": the built-in role without a licence.
    static QString defaultRole();

    // The same for one: roles as names or keys; what is kept comes as keys.
    static bool takesSeat(const QStringList &held, const QVector<RoleChoice> &roles);
    static QStringList rolesAfter(const QStringList &held, const QVector<RoleChoice> &roles, const QString &instead);
    static Change changeOf(const QString &user, const QStringList &rolesAfter, bool disable, qint64 seen = 0);

    Result<Freed> answer(Reader &reader) const;
};

} // namespace muster
