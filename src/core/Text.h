// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

namespace muster {

// The one form that text has (rule 10): Unicode's normal form C, without characters that cannot be seen, each run of blanks one
// space, and none around it. What is recorded is made from it as well as what is stored, so the two agree.

// How many characters (code points) a text may have.
constexpr qsizetype LongestName = 200;
constexpr qsizetype LongestAddress = 254; // RFC 5321 §4.5.3.1.3, without the angle brackets
constexpr qsizetype LongestLocalPart = 64; // before the @
constexpr qsizetype LongestReason = 2000;

// `field` is the key of what the text is for; errors name it. ForbiddenCharacter for what has no place in a text and may mean
// harm: half a surrogate pair, a noncharacter, a byte order mark, a control or one that turns the direction around.
// TextTooLong.
Result<QString> cleanText(const QString &text, const QString &field, qsizetype longest);

// The same for what stands in a trail already, or comes from a machine: what has no place is left out, however long it is.
QString visibleText(const QString &text);

// What is said of an address that is none: LocalPartTooLong, TextTooLong or InvalidEmail. `address` is in the one form.
Result<void> checkAddress(const QString &address);

// As a sentence may quote it: in the one form, and no more than 60 characters of it.
QString quotedText(const QString &text);

} // namespace muster
