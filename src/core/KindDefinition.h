// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Field.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace muster {

enum class Verb { Add, Edit, Remove };

// What a change is done to.
enum class ObjectKind { User, Group, Project, Member, Assignment, Workspace, Nesting, Trail, Role, Invitation };

// One of the objects that a change names.
struct ReferenceDefinition
{
    const char *key; // in JSON: "user"
    ObjectKind kind;
    const char *column; // in the table of a kind that joins others; null where it names the object itself
};

// How it is said that something was done; translated in the context "ChangeActions". %1 takes the object's label.
struct VerbWords
{
    const char *done = nullptr; // "User added"
    const char *verb = nullptr; // "Add user"
    const char *one = nullptr; // "“%1” added"
    const char *several = nullptr; // "%Ln user(s) added"
};

// What may be done to a kind of object.
struct VerbDefinition
{
    Verb verb;
    const char *name; // "addUser"
    const char *permission; // what an operator needs, `module.action`; fields may need their own instead
    const char *about; // one English sentence, translated in the context "Change"
    VerbWords words {}; // of what adds or removes; an edit is said by its fields, see texts/ChangeAction
    std::optional<Field> reason {}; // the policy by which it needs a reason (A1), whatever it sets
};

// A kind of object: how people and programs name it, where it stands, and what may be done to it.
struct KindDefinition
{
    ObjectKind kind;
    const char *table; // in the database
    // An object by itself has one reference, its own. One that joins others (a member, an assignment) has one for each: first
    // what it belongs to, then what belongs to it.
    QVector<ReferenceDefinition> references;
    int eitherFrom; // of the references from here on exactly one is given: "user|group"; -1: all are
    QVector<VerbDefinition> verbs;

    bool joins() const { return !references.isEmpty() && references.first().column; }
};

const QVector<KindDefinition> &kindDefinitions();
const KindDefinition &definitionOf(ObjectKind kind);

// The same, verb by verb: what `musterctl help changes` and the JSON form go through.
struct ChangeDefinition
{
    const char *name;
    Verb verb;
    ObjectKind object;
    QStringList references; // keys that must name its object, in order; "user|group" where one of two is needed
    const char *permission;
    const char *about;
    VerbWords words;
    std::optional<Field> reason;
};

const QVector<ChangeDefinition> &changeDefinitions();
const ChangeDefinition &definitionOf(Verb verb, ObjectKind object);

} // namespace muster
