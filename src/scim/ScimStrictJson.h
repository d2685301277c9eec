// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scim/ScimError.h"

#include <QByteArray>
#include <QJsonValue>

// JSON of strangers (RFC 8259), strictly: valid UTF-8, nothing behind it, no name twice in an object (also not in another case: names of SCIM have none, RFC 7643 §2.1), nothing deeper or longer than
// what SCIM needs. What one reader takes the first of and another the last would be one thing to who checks and another to who acts.
namespace muster::ScimStrictJson {

constexpr int Deepest = 16;
constexpr int MostMembers = 1'000; // of an object
constexpr qsizetype LongestText = 16 * 1024; // bytes of UTF-8
constexpr double LargestNumber = 9'007'199'254'740'991; // 2^53 - 1: beyond, readers differ (RFC 8259 §6)

ScimResult<QJsonValue> value(const QByteArray &text); // InvalidSyntax
ScimResult<QJsonObject> object(const QByteArray &text);

// The value of a name, whatever its case; undefined: there is none.
QJsonValue member(const QJsonObject &object, QLatin1StringView name);

} // namespace muster::ScimStrictJson
