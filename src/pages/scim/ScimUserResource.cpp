// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scim/ScimUserResource.h"

#include "core/FieldDefinition.h"
#include "core/Kinds.h"
#include "core/Uuid.h"
#include "scim/ScimSchema.h"
#include "pages/scim/ScimContext.h"
#include "storage/apply/Lookup.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::ScimUserResource {

namespace {

struct ScimUserText
{
    Q_DECLARE_TR_FUNCTIONS(ScimUser)
};

// Texts that are the same here and there.
struct Plain
{
    Field field;
    QString urn; // of an extension; blank: at the top
    QString name;
};

const QVector<Plain> &plains()
{
    static const QVector<Plain> list {{Field::ExternalId, {}, u"externalId"_s}, {Field::JobTitle, {}, u"title"_s}, {Field::Department, ScimSchema::EnterpriseUser, u"department"_s}};
    return list;
}

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODateWithMs);
}

void insertText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject nameOf(const Values &values)
{
    QJsonObject name;
    insertText(name, u"familyName"_s, values.text(Field::LastName));
    insertText(name, u"givenName"_s, values.text(Field::FirstName));
    if (!name.isEmpty())
        name.insert(u"formatted"_s, personName(values.text(Field::FirstName), values.text(Field::LastName), values.text(Field::Email)));
    return name;
}

QJsonObject enterpriseOf(const DirectoryUser &user, const ScimContext &context)
{
    QJsonObject enterprise;
    insertText(enterprise, u"department"_s, user.values.text(Field::Department));
    if (const QString manager = user.values.text(Field::Manager); !manager.isEmpty())
        enterprise.insert(u"manager"_s, QJsonObject {{u"value"_s, manager}, {u"$ref"_s, context.address(u"Users"_s, manager)}, {u"displayName"_s, user.managerName}});
    return enterprise;
}

QJsonArray groupsOf(const DirectoryUser &user, const ScimContext &context)
{
    QJsonArray groups;
    for (const DirectoryUser::Group &group : user.groups)
        groups.append(QJsonObject {{u"value"_s, group.id}, {u"$ref"_s, context.address(u"Groups"_s, group.id)}, {u"display"_s, group.name}, {u"type"_s, group.isDirect ? u"direct"_s : u"indirect"_s}});
    return groups;
}

QJsonArray rolesOf(const DirectoryUser &user)
{
    QJsonArray roles;
    for (const DirectoryUser::Role &role : user.roles)
        roles.append(QJsonObject {{u"value"_s, role.key}, {u"display"_s, role.name}});
    return roles;
}

// The one at work, or else the primary one, or the first.
QString phoneOf(const QJsonArray &numbers)
{
    QString best;
    int rank = 0;
    for (const QJsonValue &value : numbers) {
        const QJsonObject number = value.toObject();
        const bool isWork = number.value("type"_L1).toString().compare("work"_L1, Qt::CaseInsensitive) == 0;
        const int own = isWork ? 3 : number.value("primary"_L1).toBool() ? 2 : 1;
        if (own > rank) {
            best = number.value("value"_L1).toString();
            rank = own;
        }
    }
    return best;
}

// "de-CH" is written in German. Of one that mails are not written in: none.
std::optional<QString> languageOf(const QString &tag)
{
    const QStringList allowed = findField(ObjectKind::User, Field::PreferredLanguage)->allowed;
    const QString language = tag.section(QRegularExpression(u"[-_,;]"_s), 0, 0).trimmed().toLower();
    return allowed.contains(language) ? std::optional(language) : std::nullopt;
}

} // namespace

QString version(const DirectoryUser &user)
{
    return u"W/\"%1\""_s.arg(user.since);
}

QJsonObject json(const DirectoryUser &user, const ScimContext &context, const Wants &wants)
{
    const Values &values = user.values;
    QJsonObject json {{u"id"_s, user.id}};
    const auto add = [&](const QString &name, const auto &make) {
        if (!wants(name))
            return;
        const QJsonValue value = make();
        const bool isBlank = value.isNull() || value == QJsonValue(u""_s) || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
        if (!isBlank) // RFC 7643 §2.5: as if it was not there
            json.insert(name, value);
    };
    add(u"userName"_s, [&] { return QJsonValue(values.text(Field::Email)); });
    add(u"name"_s, [&] { return QJsonValue(nameOf(values)); });
    add(u"displayName"_s, [&] { return QJsonValue(personName(values.text(Field::FirstName), values.text(Field::LastName), values.text(Field::Email))); });
    add(u"externalId"_s, [&] { return QJsonValue(values.text(Field::ExternalId)); });
    add(u"title"_s, [&] { return QJsonValue(values.text(Field::JobTitle)); });
    add(u"userType"_s, [&] { return QJsonValue(values.text(Field::AccountType)); });
    add(u"preferredLanguage"_s, [&] { return QJsonValue(values.text(Field::PreferredLanguage)); });
    add(u"active"_s, [&] { return QJsonValue(values.text(Field::Status) != keyOf(Status::Disabled)); });
    add(u"emails"_s, [&] { return QJsonValue(QJsonArray {QJsonObject {{u"value"_s, values.text(Field::Email)}, {u"type"_s, u"work"_s}, {u"primary"_s, true}}}); });
    add(u"phoneNumbers"_s, [&] { return values.text(Field::Phone).isEmpty() ? QJsonValue() : QJsonValue(QJsonArray {QJsonObject {{u"value"_s, values.text(Field::Phone)}, {u"type"_s, u"work"_s}}}); });
    add(u"groups"_s, [&] { return QJsonValue(groupsOf(user, context)); });
    add(u"roles"_s, [&] { return QJsonValue(rolesOf(user)); });
    add(ScimSchema::EnterpriseUser, [&] { return QJsonValue(enterpriseOf(user, context)); });
    add(ScimSchema::MusterUser, [&] { return QJsonValue(QJsonObject {{u"defaultGroup"_s, values.flag(Field::DefaultGroup)}, {u"status"_s, values.text(Field::Status)}, {u"locked"_s, values.flag(Field::Locked)}, {u"signInMethod"_s, values.text(Field::SignIn)}}); });
    add(u"meta"_s, [&] {
        return QJsonValue(QJsonObject {{u"resourceType"_s, u"User"_s}, {u"created"_s, timeText(values.value(Field::Created).toLongLong())}, {u"lastModified"_s, timeText(user.modified)},
            {u"location"_s, context.address(u"Users"_s, user.id)}, {u"version"_s, version(user)}});
    });
    QJsonArray schemas {ScimSchema::User};
    for (const QString &extension : {ScimSchema::EnterpriseUser, ScimSchema::MusterUser}) {
        if (json.contains(extension))
            schemas.append(extension);
    }
    json.insert(u"schemas"_s, schemas);
    return json;
}

ScimResult<Values> wanted(const QJsonObject &resource, const DirectoryUser *user, bool keepsName)
{
    Values values;
    const QString address = resource.value("userName"_L1).toString().trimmed();
    if (address.isEmpty())
        return scimFail(ScimError::Type::InvalidValue, ScimUserText::tr("“userName” is missing: the e-mail address of the person."));
    values.set(Field::Email, address);
    const QJsonObject name = resource.value("name"_L1).toObject();
    if (resource.contains("name"_L1) || !keepsName) {
        values.set(Field::FirstName, name.value("givenName"_L1).toString());
        values.set(Field::LastName, name.value("familyName"_L1).toString());
    }
    for (const Plain &plain : plains())
        values.set(plain.field, (plain.urn.isEmpty() ? resource : resource.value(plain.urn).toObject()).value(plain.name).toString());
    values.set(Field::Phone, phoneOf(resource.value("phoneNumbers"_L1).toArray()));
    const QString tag = resource.value("preferredLanguage"_L1).toString();
    if (const std::optional<QString> language = languageOf(tag))
        values.set(Field::PreferredLanguage, *language);
    else if (tag.isEmpty() && !keepsName) // of who does not speak of it, it stays as whose account it is has chosen it
        values.set(Field::PreferredLanguage, {});
    const QString manager = resource.value(ScimSchema::EnterpriseUser).toObject().value("manager"_L1).toObject().value("value"_L1).toString();
    if (!manager.isEmpty() && !isUuid(manager)) // an address would name somebody too
        return scimFail(ScimError::Type::InvalidValue, ScimUserText::tr("“manager” takes a User ID."));
    values.set(Field::Manager, manager.isEmpty() ? QVariant() : manager.toLower());
    if (const QJsonValue inDefault = resource.value(ScimSchema::MusterUser).toObject().value("defaultGroup"_L1); inDefault.isBool())
        values.set(Field::DefaultGroup, inDefault.toBool());
    const QString status = user ? user->values.text(Field::Status) : keyOf(Status::Pending);
    if (const QJsonValue active = resource.value("active"_L1); active.isBool())
        values.set(Field::Status, !active.toBool() ? keyOf(Status::Disabled) : status == keyOf(Status::Disabled) ? keyOf(Status::Active) : status);
    return values;
}

Values different(const Values &wanted, const DirectoryUser &user)
{
    Values changed;
    for (const Values::Entry &entry : wanted) {
        const QVariant current = user.values.value(entry.field);
        const bool isSame = current == entry.value || (current.toString().isEmpty() && entry.value.toString().isEmpty());
        if (!isSame)
            changed.set(entry.field, entry.value);
    }
    if (changed.text(Field::Status) == keyOf(Status::Disabled))
        changed.set(Field::SessionsEnded, qint64(1)); // becomes now
    return changed;
}

bool isSoftDelete(const Values &different, const DirectoryUser &user)
{
    static const QRegularExpression digits(u"\\A[0-9a-f]{32}"_s, QRegularExpression::CaseInsensitiveOption);
    const QString address = different.text(Field::Email);
    const bool isOff = (different.contains(Field::Status) ? different : user.values).text(Field::Status) == keyOf(Status::Disabled);
    return isOff && digits.match(address).hasMatch() && address.mid(32).compare(user.values.text(Field::Email), Qt::CaseInsensitive) == 0;
}

} // namespace muster::ScimUserResource
