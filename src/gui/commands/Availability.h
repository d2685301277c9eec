// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// Whether a command can be used now, and why not.
class Availability
{
public:
    static Availability yes() { return {}; }
    static Availability no(const QString &reason) { return Availability(reason); }

    static Availability unless(const QString &reason) { return Availability(reason); } // empty: yes

    bool isAvailable() const { return m_reason.isEmpty(); }
    explicit operator bool() const { return isAvailable(); }
    QString reason() const { return m_reason; }

private:
    Availability() = default;
    explicit Availability(const QString &reason) : m_reason(reason) { }

    QString m_reason;
};

} // namespace muster
