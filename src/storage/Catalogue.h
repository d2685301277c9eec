// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace muster {

class Database;

// The built-in roles and what they permit (R1, R4): data in resources/catalogue. A workspace may add permissions of its own, of modules that are
// not built in; roles that begin with everything have them too, and those that begin with all views have theirs.
namespace Catalogue {

QStringList permissions(const QStringList &own = {}); // "module.action", in the catalogue's order, and those that a workspace adds
QStringList rolesWith(const QString &pattern); // keys of those whose patterns begin so
QStringList ownOf(const QString &role, const QStringList &own); // of those that a workspace adds, what a built-in role permits

QString ownPermission(); // what one looks like: a regular expression of every engine
bool canBeOwn(const QString &permission);
bool isBuiltIn(const QString &module);

Result<void> write(Database &database);

} // namespace Catalogue

} // namespace muster
