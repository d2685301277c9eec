// SPDX-License-Identifier: GPL-3.0-or-later
// The table of schemas: see ScimSchema.
#include "scim/ScimSchema.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Type = ScimAttribute::Type;
constexpr int Multiple = ScimAttribute::Multiple;
constexpr int Required = ScimAttribute::Required;
constexpr int CaseExact = ScimAttribute::CaseExact;
constexpr int ReadOnly = ScimAttribute::ReadOnly;
constexpr int Derived = ScimAttribute::ReadOnly | ScimAttribute::Derived;

const QVector<ScimAttribute> commonAttributes {
    {.name = "id", .use = ReadOnly | CaseExact | ScimAttribute::Always | ScimAttribute::UniqueHere, .description = "The User ID or group ID, which never changes."},
    {.name = "externalId", .use = CaseExact, .description = "The ID of the person in the system that provisions."},
    {.name = "schemas", .type = Type::Reference, .use = Derived | Multiple | CaseExact | ScimAttribute::Always, .description = "The schemas of the resource."},
    {.name = "meta", .type = Type::Complex, .use = Derived, .description = "About the resource.",
        .subs = {{.name = "resourceType", .use = Derived | CaseExact, .description = "User or Group."}, {.name = "created", .type = Type::DateTime, .use = Derived, .description = "When it was made."},
            {.name = "lastModified", .type = Type::DateTime, .use = Derived, .description = "When it was last changed."}, {.name = "location", .type = Type::Reference, .use = Derived | CaseExact, .description = "Its address."},
            {.name = "version", .use = Derived | CaseExact, .description = "Its entity tag."}}},
};

const QVector<ScimAttribute> userAttributes {
    {.name = "userName", .use = Required | ScimAttribute::UniqueHere, .description = "The e-mail address. No two accounts share it, whatever case, accents or width of letters."},
    {.name = "name", .type = Type::Complex, .description = "The name. Of an account that is active it belongs to the user, unless a policy of the workspace lets others correct it.",
        .subs = {{.name = "formatted", .use = Derived, .description = "Both names, as they are shown."}, {.name = "familyName", .description = "Last name."}, {.name = "givenName", .description = "First name."}}},
    {.name = "displayName", .use = Derived, .description = "As people read it: both names, or the address."},
    {.name = "title", .description = "Job title."},
    {.name = "userType", .use = Derived, .description = "The account type.", .canonical = {u"admin"_s, u"standard"_s, u"readOnly"_s}},
    {.name = "preferredLanguage", .description = "The language of mails, as BCP 47 has it. One that mails are not written in is passed over."},
    {.name = "active", .type = Type::Boolean, .description = "Whether the account may be used. False deactivates it and ends its sessions. An account that waits for the first sign-in is active."},
    {.name = "emails", .type = Type::Complex, .use = Derived | Multiple, .description = "The e-mail address, which is the userName.",
        .subs = {{.name = "value", .use = Derived, .description = "The address."}, {.name = "type", .use = Derived, .description = "Always work.", .canonical = {u"work"_s}},
            {.name = "primary", .type = Type::Boolean, .use = Derived, .description = "Always true."}}},
    {.name = "phoneNumbers", .type = Type::Complex, .use = Multiple | ScimAttribute::KeptInPart, .description = "One phone number: of several, the one at work, or else the primary one, or the first.",
        .subs = {{.name = "value", .description = "The number."}, {.name = "type", .description = "Kept as work.", .canonical = {u"work"_s}}, {.name = "primary", .type = Type::Boolean, .description = "Whether it is the one to be kept."}}},
    {.name = "groups", .type = Type::Complex, .use = ReadOnly | Multiple, .description = "The groups that the user is in, by itself or by a group in a group.",
        .subs = {{.name = "value", .use = ReadOnly | CaseExact, .description = "The group ID."}, {.name = "$ref", .type = Type::Reference, .use = ReadOnly | CaseExact, .description = "Where it is.", .references = {u"Group"_s}},
            {.name = "display", .use = ReadOnly, .description = "The name of the group."}, {.name = "type", .use = ReadOnly, .description = "direct or indirect.", .canonical = {u"direct"_s, u"indirect"_s}}}},
    {.name = "roles", .type = Type::Complex, .use = ReadOnly | Multiple, .description = "The roles in the workspace.",
        .subs = {{.name = "value", .use = ReadOnly | CaseExact, .description = "The key of the role."}, {.name = "display", .use = ReadOnly, .description = "Its name."}}},
};

const QVector<ScimAttribute> enterpriseAttributes {
    {.name = "department", .description = "Department."},
    {.name = "manager", .type = Type::Complex, .description = "To whom the person reports.",
        .subs = {{.name = "value", .use = CaseExact, .description = "The User ID of the manager."}, {.name = "$ref", .type = Type::Reference, .use = Derived | CaseExact, .description = "Where the manager is.", .references = {u"User"_s}},
            {.name = "displayName", .use = Derived, .description = "The name of the manager."}}},
};

const QVector<ScimAttribute> musterAttributes {
    {.name = "defaultGroup", .type = Type::Boolean, .description = "Whether the user is in the Default Group, whose members have access to every project."},
    {.name = "status", .use = ReadOnly, .description = "The status of the account.", .canonical = {u"pending"_s, u"active"_s, u"disabled"_s}},
    {.name = "locked", .type = Type::Boolean, .use = ReadOnly, .description = "Whether failed sign-ins have locked the account."},
    {.name = "signInMethod", .use = ReadOnly, .description = "How the user signs in.", .canonical = {u"sso"_s, u"password"_s}},
};

const QVector<ScimAttribute> groupAttributes {
    {.name = "displayName", .use = Required | ScimAttribute::UniqueHere, .description = "The name. No two groups share it, whatever case, accents or width of letters."},
    {.name = "members", .type = Type::Complex, .use = Multiple, .description = "Users and groups that are in it by themselves.",
        .subs = {{.name = "value", .use = CaseExact, .description = "The User ID or group ID."}, {.name = "$ref", .type = Type::Reference, .use = Derived | CaseExact, .description = "Where it is.", .references = {u"User"_s, u"Group"_s}},
            {.name = "display", .use = Derived, .description = "The name."}, {.name = "type", .use = Derived, .description = "User or Group.", .canonical = {u"User"_s, u"Group"_s}}}},
};

} // namespace

const QVector<ScimSchema> &ScimSchema::all()
{
    static const QVector<ScimSchema> schemas {
        {User, u"User"_s, u"A user of the workspace."_s, userAttributes},
        {EnterpriseUser, u"EnterpriseUser"_s, u"Where a user works."_s, enterpriseAttributes},
        {MusterUser, u"MusterUser"_s, u"What Muster says of an account besides."_s, musterAttributes},
        {Group, u"Group"_s, u"A group of the workspace."_s, groupAttributes},
    };
    return schemas;
}

const QVector<ScimAttribute> &ScimSchema::common()
{
    return commonAttributes;
}

} // namespace muster
