// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Result.h"

#include <QByteArray>

class QJsonObject;

namespace muster {

struct FieldDefinition;

// {"do": "editUser", "user": "…", "seen": 12, "was": {"status": "active"}, "set": {"status": "disabled"}}
// Times are ISO 8601 in UTC with milliseconds. The compact text is the form that the audit trail keeps.
QByteArray toJsonText(const Change &change);
Result<Change> changeFromJson(const QJsonObject &json);
Result<Change> changeFromJson(const QByteArray &text);

// A file of changes: {"reason": "…", "changes": [ … ]}, or the array alone.
QByteArray toJsonText(const ChangeSet &set);
Result<ChangeSet> changeSetFromJson(const QByteArray &text);

// How a value of the field can be written: each of its keys, or a sample.
QStringList valueForms(const FieldDefinition &field);

} // namespace muster
