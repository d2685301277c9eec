// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Column.h"
#include "core/Field.h"
#include "core/Kinds.h"

namespace muster {

// Names of things as screens, workbooks and lists show them, in the reader's language.
QString tableTitle(Table table); // "Users"
QString columnTitle(Column column); // "First name"
QString columnTitle(Table table, Column column); // where a table calls it otherwise
QString fieldTitle(Field field); // "First name"
QString keyText(Column column, const QString &key); // Column::Status, "pending" → "Pending activation"
QString keyText(Field field, const QString &key);
QString statusText(Status status);
QString accountTypeText(AccountType type);
QString signInText(SignIn method);
QString accessText(Access access);

} // namespace muster
