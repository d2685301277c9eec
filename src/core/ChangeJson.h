// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Result.h"

#include <QJsonObject>
#include <QJsonValue>

namespace muster {

// How a change is called in JSON, what it names, and what an operator must be allowed to do for it.
struct ChangeDefinition
{
    const char *name; // "addUser"
    Verb verb;
    ObjectKind object;
    QStringList references; // keys that name its object, in order; "user|group" where one of two is needed
    const char *permission; // the operator's, `module.action`
    const char *about; // one English sentence, translated in the context "Change"
};

const QVector<ChangeDefinition> &changeDefinitions();
const ChangeDefinition &definitionOf(Verb verb, ObjectKind object);

// {"do": "editUser", "user": "…", "seen": 12, "was": {"status": "active"}, "set": {"status": "disabled"}}
// Times are ISO 8601 in UTC with milliseconds.
QJsonObject toJson(const Change &change);
QByteArray toJsonText(const Change &change); // compact, the form that the audit trail keeps
Result<Change> changeFromJson(const QJsonObject &json);
Result<Change> changeFromJson(const QByteArray &text);

QJsonValue valueToJson(const QVariant &value, ValueKind kind);

// A file of changes: {"reason": "…", "changes": [ … ]}, or the array alone.
QByteArray toJsonText(const ChangeSet &set);
Result<ChangeSet> changeSetFromJson(const QByteArray &text);

} // namespace muster
