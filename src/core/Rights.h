// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Kinds.h"
#include "core/Result.h"
#include "core/Table.h"

#include <QHash>
#include <QSet>

namespace muster {

struct FieldDefinition;

// What one operator may do and see, and the one place that says so (rule 4): the engine, the window and the command line
// all ask here.
//
// A change needs what each field it sets needs: the field's own permission, or else what the change itself needs; adding
// needs that besides, but not for values that an added object has anyway. Whoever holds or is given an Admin account type or
// a role that ranks above the operator's can be changed only with users.manage_admins (R5). A role is given only by who
// holds all its permissions, also where it comes with a group; and nobody writes a permission into a role that they do not
// hold themselves, nor touches a role that ranks above their own. Whatever changes who is on a project, and what they may do
// there, by whatever way, needs what changing projects needs; so a Read-Only account does none of it. Whoever sets a password,
// or changes an address, can come in as that account, and so needs to hold all that its roles permit.
class Rights
{
public:
    struct Role
    {
        RoleScope scope = RoleScope::Workspace;
        int rank = 0; // the lower, the higher
        QSet<QString> permissions {};
        bool isBuiltIn = true; // the rank of others hangs on what they permit, see rankOf()

        bool operator==(const Role &) const = default;
    };
    using Roles = QHash<QString, Role>; // by key

    Rights() = default; // of nobody: may nothing
    // An account of this type that holds these workspace roles (keys). Permissions of several roles add up (U19); the type
    // adds managing users, or caps what can be done to projects.
    Rights(QString name, AccountType type, const QStringList &held, Roles roles);
    static Rights unlimited(); // the making of a workspace

    bool may(const QString &permission) const { return m_unlimited || m_permissions.contains(permission); }

    // `current` holds the fields of the object before the change, empty for one that is added; of users at least accountType
    // and roles. NotAllowed.
    Result<void> check(Verb verb, ObjectKind object, const Values &set, const Values &current) const;

    // What the operator may not do to any object of the kind, before it is even looked at: who may do nothing learns nothing.
    Result<void> checkTries(Verb verb, ObjectKind object) const;
    // Project roles (keys) that somebody comes to, or loses, with what is added or removed: a member of a group, a group in a
    // group, an account. None: nobody is on a project by it. NotAllowed.
    Result<void> checkAccess(Verb verb, const QStringList &projectRoles) const;
    bool changesAllAccess() const; // whatever these roles are
    Result<void> checkChangesProjects() const; // NotAllowed

    // Whether the rows of a table may be seen, and what one of its columns says. NotAllowed.
    Result<void> checkSees(Table table) const;
    Result<void> checkSees(const FieldDefinition &column) const;
    Result<void> check(const QString &permission) const; // NotAllowed

    bool covers(const Rights &other) const; // whatever the other may do, these may, too

    bool operator==(const Rights &) const = default;

    // What is not said by roles: for whoever else holds operators to the same rules (storage/postgresql).
    static const QStringList &addedByAdminType();
    static bool isCapped(const QString &permission); // by a Read-Only account
    static QString manageAdmins();
    static QString assignToProjects();

    // Where a custom role that permits this stands among those that are built in: who may manage administrators ranks as they
    // do; otherwise it is the lowest role of the workspace that permits all of it, and below administrators in any case.
    static int rankOf(const QSet<QString> &permissions, const Roles &roles);
    QStringList rolesAbove() const; // of the workspace (keys), that rank above the operator

private:
    Result<void> checkRole(Verb verb, const Values &set, const Values &current) const;
    Result<void> checkAccount(Verb verb, const Values &set, const Values &current) const;
    Result<void> checkGiven(const QStringList &roles, const QStringList &held) const;
    Result<void> checkMayAsMuch(const Values &account) const;
    bool ranksAbove(const Values &account) const;
    tl::unexpected<Error> refuse(const QString &permission) const;

    QString m_name;
    QSet<QString> m_permissions;
    QSet<QString> m_capped; // what the roles would permit, and a Read-Only account may not
    Roles m_roles;
    int m_rank = 0; // of the highest role held
    bool m_unlimited = false;
    bool m_changesAll = false; // who is on projects, and holds what every project role permits
};

} // namespace muster
