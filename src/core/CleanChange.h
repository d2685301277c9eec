// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Result.h"

namespace muster {

struct FieldDefinition;

// The door for text (rule 10): what a change sets, and the names that it refers to, in their one form, see Text.h. Every change
// goes through it before it is looked at, from wherever it comes. Times that cannot be written down are refused here as well.
// ForbiddenCharacter, TextTooLong, InvalidValue.
Result<Change> cleaned(Change change);

// Of a change that takes a recorded one back: what an older trail says is made visible, and nothing is refused.
Change cleanedRecorded(Change change);

// A text that is meant for the field.
Result<QString> cleanText(const QString &text, const FieldDefinition &field);

} // namespace muster
