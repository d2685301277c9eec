// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"

#include <QLocale>
#include <QTimeZone>

namespace muster {

// A cell as a person reads it: dates in the reader's zone and locale, keys in words, lists joined, blank for null.
QString cellText(Table table, Column column, const QVariant &value, const QLocale &locale, const QTimeZone &zone);

} // namespace muster
