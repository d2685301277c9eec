// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ProviderSettings.h"
#include "core/Query.h"
#include "core/Result.h"
#include "storage/queries/Reasons.h"

#include <QMap>

#include <optional>

namespace muster {

struct Reader;

// What somebody may do somewhere: each permission, and by which roles. A cap takes from it whatever does more than read.
struct EffectivePermissions
{
    enum class Cap { None, Account, Access }; // Account: it is Read-Only; Access: on this project every way is

    QMap<QString, QStringList> granted {}; // names of roles by permission (“module.action”)
    Cap cap = Cap::None;
};

struct ProjectAccess
{
    QString project;
    QString projectId;
    bool archived = false;
    QVector<AccessPath> ways {}; // each by itself gives access
    EffectivePermissions permissions {}; // of the workspace roles, which hold on every project that one can reach, and of the roles there
};

// Whether a user may sign in now and with which rights: what a login server asks (`musterctl access`).
struct UserAccess
{
    Row user; // of Table::Users
    bool maySignIn = false; // the account is not locked, and active, or becomes so by its first sign-in (U9)
    bool mfaRequired = false; // the workspace has it so; whether it is set up stands in the row
    std::optional<ProviderSettings> provider {}; // theirs, where it is known how it is reached
    QVector<RoleGrant> roles {}; // of the workspace, the highest first
    EffectivePermissions workspace {}; // outside projects
    QVector<ProjectAccess> projects {}; // by name
};

struct ReadAccess
{
    using Answer = UserAccess;

    QString user; // User ID or address
    QString project {}; // ID or name; empty: all

    Result<UserAccess> answer(Reader &reader) const; // UserNotFound, ProjectNotFound, NotAllowed
};

} // namespace muster
