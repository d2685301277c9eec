// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Limiter.h"

#include <QHostAddress>

#include <algorithm>

namespace muster {

constexpr qsizetype Most = 20'000; // who are counted apart

double Limiter::leftOf(const Bucket &bucket, qint64 now) const
{
    return std::min<double>(m_atOnce, bucket.left + double(std::max<qint64>(0, now - bucket.at)) / double(m_pause));
}

QString Limiter::known(const QString &who) const
{
    return m_buckets.contains(who) || m_buckets.size() < Most ? who : QString();
}

bool Limiter::allows(const QString &who, qint64 now) const
{
    const auto found = m_buckets.constFind(known(who));
    return found == m_buckets.cend() || leftOf(*found, now) >= 1;
}

bool Limiter::take(const QString &who, qint64 now)
{
    if (m_buckets.size() >= Most)
        tidy(now);
    const QString key = known(who);
    auto found = m_buckets.find(key);
    if (found == m_buckets.end())
        found = m_buckets.insert(key, {double(m_atOnce), now});
    const double left = leftOf(*found, now);
    *found = {left >= 1 ? left - 1 : left, now};
    return left >= 1;
}

// Who may do all of it again need not be known. Now and then: it looks at all of them.
void Limiter::tidy(qint64 now)
{
    if (now < m_tidied + m_pause)
        return;
    m_tidied = now;
    m_buckets.removeIf([this, now](auto bucket) { return leftOf(*bucket, now) >= m_atOnce; });
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
    std::fill(network.c + 8, network.c + 16, quint8(0));
    return QHostAddress(network).toString();
}

} // namespace muster
