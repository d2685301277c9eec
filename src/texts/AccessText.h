// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AccessDifference.h"

#include <QStringList>

namespace muster {

// Access, and what changes do to it, in the reader's language.

QString readOnlyAccountText(); // what such an account takes from whatever its roles permit: a sentence

// "Write · Viewer, Admin · Team"; "No access" where there is none.
QString accessText(const std::optional<AccessState> &state);

// Whom and what a row is about: a name, or the members and the projects of the Default Group by number.
QString accessUser(const AccessChange &change);
QString accessProject(const AccessChange &change);

// "3 users lose access to 2 projects", a sentence for each kind of which there is some; what is lost first.
QStringList accessTexts(const AccessDifference &difference);

} // namespace muster
