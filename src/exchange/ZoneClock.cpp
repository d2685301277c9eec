// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ZoneClock.h"

using namespace Qt::StringLiterals;

namespace muster {
namespace {

constexpr qint64 quarter = 15 * 60 * 1000; // no zone changes its offset in between
constexpr qsizetype rememberedQuarters = 100'000; // three years

} // namespace

int ZoneClock::offsetAt(qint64 utc)
{
    const qint64 start = utc - ((utc % quarter) + quarter) % quarter;
    auto offset = m_offsets.constFind(start);
    if (offset == m_offsets.cend()) {
        if (m_offsets.size() >= rememberedQuarters)
            m_offsets.clear();
        const int seconds = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(start).toUTC());
        offset = m_offsets.insert(start, seconds);
    }
    return *offset;
}

qint64 ZoneClock::wallTime(qint64 utc)
{
    return utc + offsetAt(utc) * qint64(1000);
}

QString ZoneClock::text(qint64 utc)
{
    const int minutes = offsetAt(utc) / 60;
    const QString wall = QDateTime::fromMSecsSinceEpoch(wallTime(utc)).toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return u"%1%2%3:%4"_s.arg(wall, minutes < 0 ? u"-"_s : u"+"_s).arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0')).arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

} // namespace muster
