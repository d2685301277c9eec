// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <functional>

namespace muster {

// Where "now" comes from: UTC milliseconds. Tests and sample data bring their own.
using Clock = std::function<qint64()>;

inline Clock systemClock()
{
    return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

// The last moment of a day, there.
inline qint64 endOfDay(QDate day, const QTimeZone &zone)
{
    return day.addDays(1).startOfDay(zone).toMSecsSinceEpoch() - 1;
}

} // namespace muster
