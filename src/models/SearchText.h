// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// A query's text with its bare words meant for names only, or addresses where they look like one: "ann" → "name:ann", so that
// searching for members does not find whoever is on a project of that name.
QString namesOnly(const QString &text);

} // namespace muster
