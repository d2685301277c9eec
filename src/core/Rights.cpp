// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Rights.h"

#include "core/FieldDefinition.h"

#include <algorithm>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString ManageAdmins = u"users.manage_admins"_s;
const QString AssignToProjects = u"clients.assign"_s;

bool isAdmin(const Values &account)
{
    return account.text(Field::AccountType) == keyOf(AccountType::Admin);
}

// By its password whoever sets it can come in, and by its address whoever gets its mail.
bool opensWayIn(const Values &set, const Values &account)
{
    return (set.contains(Field::PasswordChanged) && !set.value(Field::PasswordChanged).isNull()) || set.flag(Field::PasswordTemporary) || (set.contains(Field::Email) && set.text(Field::Email) != account.text(Field::Email));
}

// A role, or a list of them.
QStringList rolesIn(const QVariant &value)
{
    return value.isNull() ? QStringList() : value.toStringList();
}

} // namespace

Rights::Rights(QString name, AccountType type, const QStringList &held, Roles roles)
    : m_name(std::move(name))
    , m_roles(std::move(roles))
    , m_rank(std::numeric_limits<int>::max())
{
    for (const QString &key : held) {
        const auto role = m_roles.constFind(key);
        if (role == m_roles.constEnd())
            continue;
        m_permissions.unite(role->permissions);
        m_rank = std::min(m_rank, role->rank);
    }
    if (type == AccountType::Admin)
        m_permissions.unite(QSet<QString>(addedByAdminType().cbegin(), addedByAdminType().cend()));
    m_changesAll = type != AccountType::ReadOnly && may(AssignToProjects) && std::all_of(m_roles.cbegin(), m_roles.cend(), [this](const Role &role) {
        return role.scope == RoleScope::Workspace || m_permissions.contains(role.permissions);
    });
    if (type == AccountType::ReadOnly) {
        std::copy_if(m_permissions.cbegin(), m_permissions.cend(), std::inserter(m_capped, m_capped.end()), isCapped);
        m_permissions.subtract(m_capped);
    }
}

// Managing users, and duplicating projects.
const QStringList &Rights::addedByAdminType()
{
    static const QStringList added {
        u"users.view"_s, u"users.create"_s, u"users.edit"_s, u"users.delete"_s, u"users.manage_groups"_s, u"clients.duplicate"_s};
    return added;
}

bool Rights::isCapped(const QString &permission)
{
    return permission.startsWith("clients."_L1) && permission != "clients.view"_L1;
}

QString Rights::manageAdmins()
{
    return ManageAdmins;
}

QString Rights::assignToProjects()
{
    return AssignToProjects;
}

Rights Rights::unlimited()
{
    Rights all;
    all.m_unlimited = true;
    return all;
}

tl::unexpected<Error> Rights::refuse(const QString &permission) const
{
    return m_capped.contains(permission) ? fail(ErrorCode::NotAllowed, m_name, permission, keyOf(AccountType::ReadOnly))
                                         : fail(ErrorCode::NotAllowed, m_name, permission);
}

bool Rights::covers(const Rights &other) const
{
    return m_unlimited || (!other.m_unlimited && m_permissions.contains(other.m_permissions) && m_rank <= other.m_rank);
}

bool Rights::changesAllAccess() const
{
    return m_unlimited || m_changesAll;
}

Result<void> Rights::check(const QString &permission) const
{
    return may(permission) ? Result<void>() : refuse(permission);
}

Result<void> Rights::checkSees(Table table) const
{
    const char *permission = definitionOf(table).permission;
    return permission ? check(QString::fromLatin1(permission)) : Result<void>();
}

Result<void> Rights::checkSees(const FieldDefinition &column) const
{
    return column.viewPermission ? check(QString::fromLatin1(column.viewPermission)) : Result<void>();
}

Result<void> Rights::checkTries(Verb verb, ObjectKind object) const
{
    const QString own = QString::fromLatin1(definitionOf(verb, object).permission);
    const QVector<FieldDefinition> &fields = fieldsOf(object);
    const bool some = may(own) || (verb == Verb::Edit && std::any_of(fields.cbegin(), fields.cend(), [this](const FieldDefinition &field) {
        return field.permission && may(QString::fromLatin1(field.permission));
    }));
    return some ? Result<void>() : refuse(own);
}

Result<void> Rights::checkChangesProjects() const
{
    return check(AssignToProjects);
}

Result<void> Rights::checkAccess(Verb verb, const QStringList &projectRoles) const
{
    if (changesAllAccess() || projectRoles.isEmpty())
        return {};
    if (const Result<void> allowed = checkChangesProjects(); !allowed)
        return allowed;
    return verb == Verb::Remove ? Result<void>() : checkGiven(projectRoles, {});
}

Result<void> Rights::check(Verb verb, ObjectKind object, const Values &set, const Values &current) const
{
    if (m_unlimited)
        return {};
    const QString own = QString::fromLatin1(definitionOf(verb, object).permission);
    if (verb != Verb::Edit || set.isEmpty()) {
        if (const Result<void> allowed = check(own); !allowed)
            return allowed;
    }
    for (const FieldDefinition &field : fieldsOf(object)) {
        const bool isSet = set.contains(field.field);
        if (!isSet && verb != Verb::Add)
            continue;
        const QVariant value = isSet ? set.value(field.field) : field.initial();
        const bool nothingGiven = field.referent == Referent::WorkspaceRole && rolesIn(value).isEmpty();
        const bool asUsual = verb == Verb::Add && (value == field.initial() || nothingGiven);
        if (isSet && !asUsual) {
            if (const Result<void> allowed = check(field.permission ? QString::fromLatin1(field.permission) : own); !allowed)
                return allowed;
        }
        // Also the role that an added object has anyway: an account made is an account one can use
        const bool givesRoles = field.referent == Referent::WorkspaceRole || field.referent == Referent::ProjectRole;
        if (givesRoles && (isSet || verb == Verb::Add)) {
            if (const Result<void> allowed = checkGiven(rolesIn(value), rolesIn(current.value(field.field))); !allowed)
                return allowed;
        }
    }
    if (object == ObjectKind::Role)
        return checkRole(verb, set, current);
    return object == ObjectKind::User ? checkAccount(verb, set, current) : Result<void>();
}

int Rights::rankOf(const QSet<QString> &permissions, const Roles &roles)
{
    int highest = std::numeric_limits<int>::max();
    int lowest = -1; // that permits all of it
    for (const Role &role : roles) {
        if (!role.isBuiltIn || role.scope != RoleScope::Workspace)
            continue;
        highest = std::min(highest, role.rank);
        if (role.permissions.contains(permissions))
            lowest = std::max(lowest, role.rank);
    }
    return permissions.contains(ManageAdmins) ? highest : std::max(highest + 1, lowest);
}

QStringList Rights::rolesAbove() const
{
    QStringList above;
    for (auto role = m_roles.cbegin(); role != m_roles.cend(); ++role) {
        if (role->scope == RoleScope::Workspace && role->rank < m_rank)
            above.append(role.key());
    }
    return above;
}

// What a role permits, whoever holds it may do; so what is written into it is given (rule 4), and on projects it is access.
Result<void> Rights::checkRole(Verb verb, const Values &set, const Values &current) const
{
    const auto permitted = [](const Values &values) {
        const QStringList list = values.list(Field::Permissions);
        return QSet<QString>(list.cbegin(), list.cend());
    };
    const QSet<QString> before = permitted(current);
    const QSet<QString> after = set.contains(Field::Permissions) ? permitted(set) : before;
    const QSet<QString> wanted = after - before - m_permissions;
    if (!wanted.isEmpty())
        return refuse(*std::min_element(wanted.cbegin(), wanted.cend()));
    if (verb == Verb::Edit && before != after && current.text(Field::Scope) == keyOf(RoleScope::Project) && !may(AssignToProjects))
        return refuse(AssignToProjects);
    const bool isAbove = (verb != Verb::Add && rankOf(before, m_roles) < m_rank) || rankOf(after, m_roles) < m_rank;
    return isAbove && !may(ManageAdmins) ? refuse(ManageAdmins) : Result<void>();
}

// R5: nobody changes an account that ranks above their own, nor makes one.
Result<void> Rights::checkAccount(Verb verb, const Values &set, const Values &current) const
{
    // The Default Group is on every project, and the account type says what may be done on any
    const bool changesAccess = std::any_of(set.begin(), set.end(), [&](const Values::Entry &entry) {
        const FieldDefinition &field = *findField(ObjectKind::User, entry.field);
        return field.is(FieldDefinition::GivesAccess) && entry.value != (verb == Verb::Edit ? current.value(entry.field) : field.initial());
    });
    if (changesAccess && !may(AssignToProjects))
        return refuse(AssignToProjects);
    if (verb == Verb::Edit && opensWayIn(set, current)) {
        if (const Result<void> allowed = checkMayAsMuch(current); !allowed)
            return allowed;
    }
    if (may(ManageAdmins))
        return {};
    const bool holds = verb != Verb::Add && ranksAbove(current);
    return holds || (verb != Verb::Remove && ranksAbove(set)) ? refuse(ManageAdmins) : Result<void>();
}

// As the account: what its roles permit, as far as its type lets it.
Result<void> Rights::checkMayAsMuch(const Values &account) const
{
    const bool isCappedAccount = account.text(Field::AccountType) == keyOf(AccountType::ReadOnly);
    for (const QString &key : account.list(Field::Roles)) {
        QSet<QString> wanted = m_roles.value(key).permissions - m_permissions;
        if (isCappedAccount)
            wanted.removeIf(isCapped);
        if (!wanted.isEmpty())
            return refuse(*std::min_element(wanted.cbegin(), wanted.cend()));
    }
    return {};
}

bool Rights::ranksAbove(const Values &account) const
{
    const QStringList held = account.list(Field::Roles);
    return isAdmin(account)
        || std::any_of(held.cbegin(), held.cend(), [this](const QString &key) { return m_roles.contains(key) && m_roles[key].rank < m_rank; });
}

Result<void> Rights::checkGiven(const QStringList &roles, const QStringList &held) const
{
    for (const QString &key : roles) {
        const auto role = m_roles.constFind(key);
        if (held.contains(key) || role == m_roles.cend() || m_permissions.contains(role->permissions))
            continue;
        const QSet<QString> wanted = role->permissions - m_permissions;
        return refuse(*std::min_element(wanted.cbegin(), wanted.cend()));
    }
    return {};
}

} // namespace muster
