// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/KindDefinition.h"
#include "core/Values.h"

#include <QString>

namespace muster {

struct FieldDefinition;

// How what the trail says and what the tables hold are written so that they can be compared as texts.

// What was not there when a change was recorded is blank in the table, and blank here.
QString formOf(const FieldDefinition &field, const QVariant &value);

// Two forms of a field that differ because the first version recorded it otherwise than it stored it.
bool isOldForm(const FieldDefinition &field, const QString &recorded, const QString &stored);

// A row as it was from one event until another, and what it belonged to.
QString pastForm(ObjectKind kind, const Values &values, qint64 since, qint64 until, const QString &owner);
QString pastForm(const QString &role, qint64 since, qint64 until);
bool isOldPast(const QString &recorded, const QString &stored); // as isOldForm(), of two of these

} // namespace muster
