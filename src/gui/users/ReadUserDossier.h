// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "core/ReturnedMail.h"
#include "storage/ChangedObjects.h"
#include "storage/queries/Reasons.h"
#include "storage/queries/Trail.h"

namespace muster {

// Everything that the record of one user shows, of the same moment.
struct UserDossier
{
    Row user;
    QVector<RoleGrant> roles;
    QVector<Row> memberships; // of Table::Members
    QVector<AccessPath> access;
    QVector<Entry> history; // the latest first
    QVector<Row> sessions; // of Table::Sessions, the latest first
    QByteArray picture; // PNG; blank: there is none
    QVector<ReturnedMail> returned; // from their address
};

struct ReadUserDossier
{
    using Answer = UserDossier;

    QString userId;

    Result<UserDossier> answer(Reader &reader) const; // UserNotFound
};

// Whether the record would show something else now.
bool isStale(const UserDossier &dossier, const ChangedObjects &changed);

} // namespace muster
