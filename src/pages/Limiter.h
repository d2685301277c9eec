// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <limits>

namespace muster {

// How often somebody may do something: so many times at once, and one more each while. Of very many at once, those who came last share.
class Limiter
{
public:
    Limiter(int atOnce, qint64 pause) : m_atOnce(atOnce), m_pause(pause) { } // milliseconds

    bool allows(const QString &who, qint64 now) const; // without counting it
    bool take(const QString &who, qint64 now); // false: not yet
    qint64 pause() const { return m_pause; }

    // Whom to count as one: an address, and of IPv6 the network that one customer has (RFC 6177).
    static QString keyOf(const QString &address);

private:
    struct Bucket
    {
        double left = 0;
        qint64 at = 0; // UTC milliseconds
    };

    double leftOf(const Bucket &bucket, qint64 now) const;
    QString known(const QString &who) const;
    void tidy(qint64 now);

    int m_atOnce;
    qint64 m_pause;
    QHash<QString, Bucket> m_buckets;
    qint64 m_tidied = std::numeric_limits<qint64>::min() / 2;
};

} // namespace muster
