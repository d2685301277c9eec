// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/ChangeExample.h"

#include "core/FieldDefinition.h"
#include "core/Kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString exampleText(ObjectKind object, Field field)
{
    if (field == Field::Email)
        return object == ObjectKind::Invitation ? u"grace@example.com"_s : u"ada@example.org"_s;
    if (field == Field::Project)
        return u"Alpha"_s;
    if (field == Field::Name)
        return object == ObjectKind::Project ? u"Alpha"_s : object == ObjectKind::Role ? u"Auditor"_s : u"Field crew"_s;
    return u"Northwind"_s;
}

QString exampleReference(const ReferenceDefinition &reference, bool isFirst)
{
    switch (reference.kind) {
    case ObjectKind::User:
        return u"ada@example.org"_s;
    case ObjectKind::Project:
        return u"Alpha"_s;
    case ObjectKind::Role:
        return u"Auditor"_s;
    case ObjectKind::Invitation:
        return u"grace@example.com"_s;
    default:
        return isFirst || QLatin1StringView(reference.key) == "group"_L1 ? u"Field crew"_s : u"Night shift"_s;
    }
}

QVariant exampleValue(ObjectKind object, const FieldDefinition &field)
{
    switch (field.kind) {
    case ValueKind::Key:
        return field.allowed.last();
    case ValueKind::Flag:
        return true;
    case ValueKind::Time:
        return qint64(1'775'000'000'000);
    case ValueKind::List:
        if (field.field == Field::Permissions)
            return QStringList {u"audit_log.view"_s, u"reports.view"_s};
        return field.field == Field::Roles ? QStringList {u"Analyst"_s} : QStringList {u"Okta"_s};
    case ValueKind::Number:
        return 1;
    case ValueKind::Text:
        break;
    }
    return exampleText(object, field.field);
}

bool isChoice(const FieldDefinition &field)
{
    return (field.kind == ValueKind::Key || field.kind == ValueKind::Flag) && field.use & FieldDefinition::Editable;
}

// A choice that may be edited shows most; names are all that groups have.
void setOne(Change &change)
{
    const QVector<FieldDefinition> &fields = fieldsOf(change.object);
    if (change.object == ObjectKind::Role) {
        change.set.set(Field::Permissions, exampleValue(change.object, *findField(change.object, Field::Permissions)));
        return;
    }
    if (change.object == ObjectKind::Invitation) { // all that operators say of it
        change.set.set(Field::InvitationState, keyOf(InvitationState::Revoked));
        return;
    }
    const auto choice = std::find_if(fields.cbegin(), fields.cend(), isChoice);
    if (choice != fields.cend())
        change.set.set(choice->field, exampleValue(change.object, *choice));
    else if (!fields.isEmpty())
        change.set.set(fields.first().field, exampleValue(change.object, fields.first()));
}

} // namespace

Change exampleOf(const ChangeDefinition &definition)
{
    Change change(definition.verb, definition.object);
    const QVector<ReferenceDefinition> &references = definitionOf(definition.object).references;
    for (const QString &wanted : definition.references) {
        const QString key = wanted.section(u'|', -1); // a group, where a user or a group will do
        for (int i = 0; i < int(references.size()); ++i) {
            if (QLatin1StringView(references.at(i).key) == key)
                change.references[i] = exampleReference(references.at(i), i == 0);
        }
    }
    if (definition.verb == Verb::Remove && definition.object == ObjectKind::Role)
        change.set.set(Field::Replacement, u"Analyst"_s);
    if (definition.verb == Verb::Remove)
        return change;
    if (definition.verb == Verb::Add) {
        for (const FieldDefinition &field : fieldsOf(definition.object)) {
            if (field.use & FieldDefinition::Required)
                change.set.set(field.field, exampleValue(definition.object, field));
        }
    }
    if (definition.verb == Verb::Edit || definition.object == ObjectKind::User
        || definition.object == ObjectKind::Assignment || definition.object == ObjectKind::Role)
        setOne(change);
    return change;
}

} // namespace muster
