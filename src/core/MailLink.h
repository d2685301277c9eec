// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Kinds.h"
#include "core/Result.h"

#include <QString>

// What a link in a mail is made of: the pages of the workspace, and a token that is worth an act, once. Kept is its SHA-256 alone.
namespace muster::MailLink {

constexpr qint64 ActivationLife = 7 * 24 * 3'600'000LL; // milliseconds, from when its mail went out
constexpr qint64 ResetLife = 3'600'000LL;

QString newToken(); // 256 bits, base64url (RFC 4648 §5); does not begin with a hyphen
QString hashOf(const QString &token); // in hexadecimal; of what has not the form of a token too

// Where links lead: https, or http on this computer; with a slash at its end, and without what links are told apart by. Blank stays blank. InvalidValue
Result<QString> cleanPages(const QString &text);

// What has to be accepted, wherever that stands: https, or http on this computer. Blank stays blank. InvalidValue
Result<QString> cleanTerms(const QString &text);

// Where the link of such a mail leads; of those that have none, where the pages begin.
QString link(const QString &pages, MailKind kind, const QString &token);
qint64 lifeOf(MailKind kind); // milliseconds; an invitation says by itself how long it is good (Field::Expires)

} // namespace muster::MailLink
