// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QTimeZone>
#include <QVariant>

namespace muster {

// Local times for columns of dates. A time zone takes long to ask, so every quarter of an hour is asked about once.
class ZoneClock
{
public:
    explicit ZoneClock(const QTimeZone &zone)
        : m_zone(zone)
    {
    }

    // What the clock on the wall shows, as milliseconds since 1970-01-01 on that wall.
    qint64 wallTime(qint64 utc);

    // To the second, with what the wall is ahead of UTC: 2025-10-26 02:30:00+01:00. Twice a year it tells one hour from another.
    QString text(qint64 utc);

    QString zoneName() const { return QString::fromUtf8(m_zone.id()); }

private:
    int offsetAt(qint64 utc); // seconds

    QTimeZone m_zone;
    QHash<qint64, int> m_offsets;
};

// What a cell of ValueKind::Time holds, as UTC milliseconds.
inline qint64 millisecondsOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QDateTime ? value.toDateTime().toMSecsSinceEpoch() : value.toLongLong();
}

} // namespace muster
