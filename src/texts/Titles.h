// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Table.h"
#include "core/FieldDefinition.h"
#include "core/Kinds.h"

namespace muster {

// Names of things as screens, workbooks and lists show them, in the reader's language.
QString tableTitle(Table table); // "Users"
QString fieldTitle(Field field); // "First name", as its kind, or the first table that lists it, calls it
QString aboutText(const FieldDefinition &field); // what it is, as a sentence without its full stop; blank where its title says it
QString columnTitle(Table table, Column column); // where a table calls it otherwise
QString keyText(Field field, const QString &key); // Field::Status, "pending" → "Pending activation"
QString listText(Field field, const QStringList &keys); // their words, with commas between
QString statusText(Status status);
QString accountTypeText(AccountType type);
QString signInText(SignIn method);
QString accessText(Access access);

} // namespace muster
