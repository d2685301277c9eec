// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ldap/LdapMapping.h"

#include <algorithm>

namespace muster {

namespace {

// RFC 2798
QList<QPair<Field, QByteArray>> personFields(const QByteArray &department, const QByteArray &externalId)
{
    return {{Field::Email, "mail"}, {Field::FirstName, "givenName"}, {Field::LastName, "sn"}, {Field::Department, department}, {Field::JobTitle, "title"}, {Field::Phone, "telephoneNumber"},
        {Field::Manager, "manager"}, {Field::PreferredLanguage, "preferredLanguage"}, {Field::ExternalId, externalId}};
}

} // namespace

const QList<LdapMapping> &LdapMapping::all()
{
    static const QList<LdapMapping> all {
        {.key = "inetorgperson", .users = "(objectClass=inetOrgPerson)", .groups = "(objectClass=groupOfNames)", .id = "entryUUID", .userName = "uid", .member = "member", .mark = "modifyTimestamp",
            .fields = personFields("departmentNumber", "employeeNumber")},
        {.key = "posix", .users = "(objectClass=posixAccount)", .groups = "(objectClass=posixGroup)", .id = "entryUUID", .userName = "uid", .member = "memberUid", .memberKind = Member::UserName,
            .mark = "modifyTimestamp", .fields = personFields("departmentNumber", "employeeNumber")},
        {.key = "389ds", .users = "(objectClass=inetOrgPerson)", .groups = "(objectClass=groupOfNames)", .id = "nsUniqueId", .userName = "uid", .member = "member", .status = "nsAccountLock", .statusKind = Status::Locked,
            .mark = "modifyTimestamp", .fields = personFields("departmentNumber", "employeeNumber")},
        // What the system itself has (krbtgt, Guest, Domain Users …) belongs to nobody.
        {.key = "activedirectory", .users = "(&(objectCategory=person)(objectClass=user)(!(isCriticalSystemObject=TRUE)))", .groups = "(&(objectClass=group)(!(isCriticalSystemObject=TRUE)))", .id = "objectGUID", .idKind = Id::Guid, .userName = "userPrincipalName", .member = "member",
            .status = "userAccountControl", .statusKind = Status::Bit, .mark = "uSNChanged", .markKind = Mark::Number, .fields = personFields("department", "employeeID"),
            .hasParts = true, .isDomain = true, .primaryGroup = "primaryGroupID", .sid = "objectSid"},
    };
    return all;
}

bool LdapMapping::isKnown(const QString &key)
{
    return std::any_of(all().cbegin(), all().cend(), [&key](const LdapMapping &mapping) { return mapping.key == key.toLatin1(); });
}

LdapMapping LdapMapping::find(const QString &key)
{
    const auto found = std::find_if(all().cbegin(), all().cend(), [&key](const LdapMapping &mapping) { return mapping.key == key.toLatin1(); });
    return found == all().cend() ? all().first() : *found;
}

} // namespace muster
