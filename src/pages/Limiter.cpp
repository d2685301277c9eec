// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Limiter.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace muster {

constexpr qsizetype Most = 50'000; // in each half of what is remembered

double Limiter::leftOf(const Bucket &bucket, qint64 now) const
{
    return std::min<double>(m_atOnce, bucket.left + double(std::max<qint64>(0, now - bucket.at)) / double(m_pause));
}

Limiter::Bucket Limiter::of(const QString &who, qint64 now) const
{
    return m_recent.value(who, m_older.value(who, {double(m_atOnce), now}));
}

bool Limiter::allows(const QString &who, qint64 now) const
{
    return leftOf(of(who, now), now) >= 1;
}

bool Limiter::take(const QString &who, qint64 now)
{
    const double left = leftOf(of(who, now), now);
    if (m_recent.size() >= Most)
        m_older = std::exchange(m_recent, {});
    m_recent.insert(who, {left >= 1 ? left - 1 : left, now});
    return left >= 1;
}

void Limiter::giveBack(const QString &who, qint64 now)
{
    m_recent.insert(who, {std::min<double>(m_atOnce, leftOf(of(who, now), now) + 1), now});
}

QString Limiter::keyOf(const QString &address)
{
    const QHostAddress host(address);
    bool isV4 = false;
    const quint32 v4 = host.toIPv4Address(&isV4);
    if (isV4)
        return QHostAddress(v4).toString();
    if (host.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    Q_IPV6ADDR network = host.toIPv6Address();
    std::fill(network.c + 7, network.c + 16, quint8(0));
    return QHostAddress(network).toString();
}

} // namespace muster
