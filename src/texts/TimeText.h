// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>

namespace muster {

// Short, in the order and with the marks of the locale, but never ambiguous: the year has four digits, and the time has
// seconds, because two lines of an audit trail may be less than a minute apart.
QString timeText(const QDateTime &at, const QLocale &locale);
QString dayText(const QDate &day, const QLocale &locale);

} // namespace muster
