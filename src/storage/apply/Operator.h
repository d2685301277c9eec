// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Rights.h"

namespace muster {

class Database;

// Who changes things, and what that allows.
struct Operator
{
    QString id;
    QString name;
    QString origin; // from where
    Rights rights;
};

// The user with this ID and what they may do now. OperatorNotFound, also for one who may not sign in.
Result<Operator> readOperator(Database &database, const QString &userId, const QString &origin);

// What the roles of the workspace permit.
Result<Rights::Roles> readRoles(Database &database);

} // namespace muster
