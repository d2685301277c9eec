// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace muster {

class Database;

// The built-in roles and what they permit (R1, R4): data in resources/catalogue.
namespace Catalogue {

QStringList permissions(); // "module.action", in the catalogue's order
Result<void> write(Database &database);

} // namespace Catalogue

} // namespace muster
