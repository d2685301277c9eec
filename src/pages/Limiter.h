// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace muster {

// How often somebody may do something: so many times at once, and one more each while. Of very many, who has not come for long is forgotten, so nobody has to share with others, and memory is bounded.
class Limiter
{
public:
    Limiter(int atOnce, qint64 pause) : m_atOnce(atOnce), m_pause(pause) { } // milliseconds

    bool allows(const QString &who, qint64 now) const; // without counting it
    bool take(const QString &who, qint64 now); // false: not yet
    void giveBack(const QString &who, qint64 now); // it was no try of the kind that is counted

    // Whom to count as one: an address, and of IPv6 the network that one customer has, of 56 bits (RFC 6177 §2). What is no address stays what it is.
    static QString keyOf(const QString &address);

private:
    struct Bucket
    {
        double left = 0;
        qint64 at = 0; // UTC milliseconds
    };

    double leftOf(const Bucket &bucket, qint64 now) const;
    Bucket of(const QString &who, qint64 now) const;

    int m_atOnce;
    qint64 m_pause;
    QHash<QString, Bucket> m_recent;
    QHash<QString, Bucket> m_older;
};

} // namespace muster
