// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace muster {

// SQL by name, from the resources; see resources/sql/README.md.
namespace SqlLibrary {

// The text of `name` in the dialect, with the dialect's own phrases put in. Asserts that there is one.
QString text(const QString &name);

int latestMigration();
QStringList migration(int number); // its statements

// Phrases that dialects say differently.
QString idsFromJson(const QString &parameter); // "SELECT …": the numbers of a JSON array
QString textsFromJson(const QString &parameter); // "SELECT …": the texts of a JSON array
QString contains(const QString &text, const QString &part); // a condition

} // namespace SqlLibrary

} // namespace muster
