// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/scim/ScimConnection.h"
#include "net/scim/ScimReport.h"

namespace muster {

QString checkText(ScimFinding::Check check); // what it is about: “Finds a user by name”
QString foundText(const ScimFinding &finding); // what was found, beside what the service says of itself
// What that means for whoever syncs with it; blank: nothing.
QString adviceText(const ScimFinding &finding);
// All of it, line by line, for people.
QStringList reportLines(const ScimReport &report, const ScimConnection &connection);
// For programs: words that do not change, as JSON.
QByteArray reportJson(const ScimReport &report, const ScimConnection &connection);

} // namespace muster
