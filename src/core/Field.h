// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVector>

#include <optional>

namespace muster {

// What a change is done to.
enum class ObjectKind { User, Group, Project, Member, Assignment, Workspace };

enum class Field {
    // User
    Email,
    FirstName,
    LastName,
    AccountType,
    Roles,
    Status,
    SignIn,
    Provider,
    Classification,
    DefaultGroup,
    DefaultAccessUntil,
    Locked,
    Mfa,
    Verified,
    LastLogin,
    // Group, project
    Name,
    Archived,
    // Assignment
    Access,
    Role,
    Team,
    // Workspace
    Organization,
    Providers,
    Classifications,
    CorrectNames,
    Deletion,
    // Several
    Created,
};

enum class ValueKind { Text, Key, Flag, Time, List };

// One field of one kind of object: what a change may say about it. The command line's `help changes`, the JSON form and
// the checks are all made from these.
struct FieldDefinition
{
    enum Use {
        Required = 1, // must be given when the object is added
        Editable = 2, // an operator may change it afterwards
        Nullable = 4, // may be blank
        Personal = 8, // belongs to the user once the account is active (U8)
    };

    Field field;
    const char *key; // in JSON
    ValueKind kind;
    int use;
    QStringList allowed; // for ValueKind::Key
    QVariant initial() const; // what it is when an added object does not say
    const char *initialText; // the same as text; null when there is none
    const char *about; // one English clause, translated in the context "Field"
};

const QVector<FieldDefinition> &fieldsOf(ObjectKind object);
const FieldDefinition *findField(ObjectKind object, Field field);
const FieldDefinition *findField(ObjectKind object, const QString &key);
QString keyOf(Field field);

} // namespace muster
