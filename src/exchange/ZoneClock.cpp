// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ZoneClock.h"

namespace muster {
namespace {

constexpr qint64 quarter = 15 * 60 * 1000; // no zone changes its offset in between
constexpr qsizetype rememberedQuarters = 100'000; // three years

} // namespace

qint64 ZoneClock::wallTime(qint64 utc)
{
    const qint64 start = utc - ((utc % quarter) + quarter) % quarter;
    auto offset = m_offsets.constFind(start);
    if (offset == m_offsets.cend()) {
        if (m_offsets.size() >= rememberedQuarters)
            m_offsets.clear();
        const int seconds = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(start, Qt::UTC));
        offset = m_offsets.insert(start, seconds);
    }
    return utc + *offset * qint64(1000);
}

} // namespace muster
