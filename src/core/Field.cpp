// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Field.h"

#include "core/Kinds.h"

#include <QCoreApplication>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int Required = FieldDefinition::Required;
constexpr int Editable = FieldDefinition::Editable;
constexpr int Nullable = FieldDefinition::Nullable;
constexpr int Personal = FieldDefinition::Personal;

const QVector<FieldDefinition> &userFields()
{
    static const QVector<FieldDefinition> fields {
        {Field::Email, "email", ValueKind::Text, Required | Editable | Personal, {}, nullptr, QT_TRANSLATE_NOOP("Field", "address; unique without regard to case")},
        {Field::FirstName, "firstName", ValueKind::Text, Editable | Personal, {}, "", QT_TRANSLATE_NOOP("Field", "first name")},
        {Field::LastName, "lastName", ValueKind::Text, Editable | Personal, {}, "", QT_TRANSLATE_NOOP("Field", "last name")},
        {Field::AccountType, "accountType", ValueKind::Key, Editable, keys<AccountType>(), "standard", QT_TRANSLATE_NOOP("Field", "what the account adds to its roles, or caps")},
        {Field::Roles, "roles", ValueKind::List, Editable, {}, "standard-user", QT_TRANSLATE_NOOP("Field", "workspace roles, by name or key")},
        {Field::Status, "status", ValueKind::Key, Editable, keys<Status>(), "pending", QT_TRANSLATE_NOOP("Field", "whether the account may sign in")},
        {Field::SignIn, "signIn", ValueKind::Key, 0, keys<SignIn>(), "sso", QT_TRANSLATE_NOOP("Field", "sign-in method; fixed once the user is added")},
        {Field::Provider, "provider", ValueKind::Text, Editable | Nullable, {}, nullptr, QT_TRANSLATE_NOOP("Field", "authentication provider, for sso")},
        {Field::Classification, "classification", ValueKind::Text, Editable | Nullable, {}, nullptr, QT_TRANSLATE_NOOP("Field", "one of the workspace's classifications")},
        {Field::DefaultGroup, "defaultGroup", ValueKind::Flag, Editable, {}, "false", QT_TRANSLATE_NOOP("Field", "in the Default Group: access to every project, and to every new one")},
        {Field::DefaultAccessUntil, "defaultAccessUntil", ValueKind::Time, Editable | Nullable, {}, nullptr, QT_TRANSLATE_NOOP("Field", "access that remains from a Default Group that was left: projects created up to then")},
        {Field::Locked, "locked", ValueKind::Flag, Editable, {}, "false", QT_TRANSLATE_NOOP("Field", "locked after failed sign-ins")},
        {Field::Mfa, "mfa", ValueKind::Flag, Editable, {}, "false", QT_TRANSLATE_NOOP("Field", "second factor set up")},
        {Field::Verified, "verified", ValueKind::Flag, Editable, {}, "false", QT_TRANSLATE_NOOP("Field", "the address was proved")},
        {Field::LastLogin, "lastLogin", ValueKind::Time, Nullable, {}, nullptr, QT_TRANSLATE_NOOP("Field", "when the user last signed in")},
        {Field::Created, "created", ValueKind::Time, Nullable, {}, nullptr, QT_TRANSLATE_NOOP("Field", "when the account was made; now, if not given")},
    };
    return fields;
}

const QVector<FieldDefinition> &groupFields()
{
    static const QVector<FieldDefinition> fields {
        {Field::Name, "name", ValueKind::Text, Required | Editable, {}, nullptr, QT_TRANSLATE_NOOP("Field", "name; unique without regard to case")},
        {Field::Created, "created", ValueKind::Time, Nullable, {}, nullptr, QT_TRANSLATE_NOOP("Field", "when it was made; now, if not given")},
    };
    return fields;
}

const QVector<FieldDefinition> &projectFields()
{
    static const QVector<FieldDefinition> fields {
        {Field::Name, "name", ValueKind::Text, Required | Editable, {}, nullptr, QT_TRANSLATE_NOOP("Field", "name; unique without regard to case")},
        {Field::Archived, "archived", ValueKind::Flag, Editable, {}, "false", QT_TRANSLATE_NOOP("Field", "put away; nobody works on it")},
        {Field::Created, "created", ValueKind::Time, Nullable, {}, nullptr, QT_TRANSLATE_NOOP("Field", "when it was made; now, if not given")},
    };
    return fields;
}

const QVector<FieldDefinition> &assignmentFields()
{
    static const QVector<FieldDefinition> fields {
        {Field::Access, "access", ValueKind::Key, Editable, keys<Access>(), "write", QT_TRANSLATE_NOOP("Field", "what the assignment lets its users do")},
        {Field::Role, "role", ValueKind::Text, Editable, {}, "project.standard-user", QT_TRANSLATE_NOOP("Field", "project role, by name or key")},
        {Field::Team, "team", ValueKind::Flag, Editable, {}, "false", QT_TRANSLATE_NOOP("Field", "the group, or the single user, is a team on the project")},
    };
    return fields;
}

const QVector<FieldDefinition> &workspaceFields()
{
    static const QVector<FieldDefinition> fields {
        {Field::Organization, "organization", ValueKind::Text, Required | Editable, {}, nullptr, QT_TRANSLATE_NOOP("Field", "name of the organization")},
        {Field::Providers, "providers", ValueKind::List, Editable, {}, "", QT_TRANSLATE_NOOP("Field", "authentication providers for sso; one that is in use stays")},
        {Field::Classifications, "classifications", ValueKind::List, Editable, {}, "", QT_TRANSLATE_NOOP("Field", "classification tiers, lowest first; one that is in use stays")},
        {Field::CorrectNames, "correctNames", ValueKind::Flag, Editable, {}, "false", QT_TRANSLATE_NOOP("Field", "administrators may correct names and addresses of active accounts")},
        {Field::Deletion, "deletion", ValueKind::Key, Editable, keys<DeletionPolicy>(), "pending", QT_TRANSLATE_NOOP("Field", "which users may be deleted")},
    };
    return fields;
}

} // namespace

QVariant FieldDefinition::initial() const
{
    if (!initialText)
        return {};
    const QString text = QString::fromLatin1(initialText);
    switch (kind) {
    case ValueKind::Flag:
        return text == "true"_L1;
    case ValueKind::List:
        return text.isEmpty() ? QStringList() : QStringList {text};
    default:
        return text;
    }
}

const QVector<FieldDefinition> &fieldsOf(ObjectKind object)
{
    static const QVector<FieldDefinition> none;
    switch (object) {
    case ObjectKind::User:
        return userFields();
    case ObjectKind::Group:
        return groupFields();
    case ObjectKind::Project:
        return projectFields();
    case ObjectKind::Assignment:
        return assignmentFields();
    case ObjectKind::Workspace:
        return workspaceFields();
    case ObjectKind::Member:
        break;
    }
    return none;
}

template <typename Match>
static const FieldDefinition *findIn(ObjectKind object, Match match)
{
    const QVector<FieldDefinition> &fields = fieldsOf(object);
    const auto it = std::find_if(fields.cbegin(), fields.cend(), match);
    return it == fields.cend() ? nullptr : &*it;
}

const FieldDefinition *findField(ObjectKind object, Field field)
{
    return findIn(object, [field](const FieldDefinition &d) { return d.field == field; });
}

const FieldDefinition *findField(ObjectKind object, const QString &key)
{
    return findIn(object, [&key](const FieldDefinition &d) { return QLatin1StringView(d.key) == key; });
}

QString keyOf(Field field)
{
    for (const ObjectKind object : {ObjectKind::User, ObjectKind::Group, ObjectKind::Project, ObjectKind::Assignment, ObjectKind::Workspace}) {
        if (const FieldDefinition *definition = findField(object, field))
            return QString::fromLatin1(definition->key);
    }
    return {};
}

} // namespace muster
