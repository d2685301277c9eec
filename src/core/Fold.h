// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// Text as search sees it, and what makes two names the same (rule 10): without case, accents, compatibility forms and what
// cannot be seen ("Åström" → "astrom"). Folding twice is folding once.
QString fold(const QString &text);

// Changes when the same text may be folded otherwise than before: with Unicode, or with what is done here.
QString foldVersion();

// What makes two addresses the same account (rule 5): the same, and without surrounding blanks.
QString emailKey(const QString &email);

// RFC 5321 §4.1.2 in the form that mail systems accept: one @, a dot-separated local part of up to 64 and a dotted domain of
// up to 255 characters; letters of any script (RFC 6531), no quoted local parts, no address literals.
bool isEmail(const QString &text);

} // namespace muster
