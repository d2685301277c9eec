// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Kinds.h"
#include "core/Table.h"
#include "core/Values.h"

#include <optional>

namespace muster {

struct Selection;

// A role as its commands and its page look at it.
struct RoleRef
{
    QString key;
    QString name;
    RoleScope scope = RoleScope::Workspace;
    bool isBuiltIn = false;
    bool isLicensed = false;
    int holders = 0; // users, or assignments
    QStringList permissions {};
    qint64 since = 0;

    Values current() const; // what rights look at
};

RoleRef roleRef(const Row &row); // of Table::Roles
std::optional<RoleRef> selectedRole(const Selection &selection); // the only one

} // namespace muster
