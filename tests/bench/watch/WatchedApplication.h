// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace muster {

// Knows the longest that one event kept the thread that draws busy, in milliseconds of its own processor time: what other
// programs do meanwhile does not count.
class WatchedApplication : public QApplication
{
public:
    static constexpr double Frame = 16; // milliseconds

    using QApplication::QApplication;

    void forget() { m_longest = 0; m_what.clear(); }
    double longest() const { return m_longest; }
    QString what() const { return m_what; } // which event that was

    bool notify(QObject *receiver, QEvent *event) override;

private:
    static double now();

    int m_depth = 0;
    double m_longest = 0;
    QString m_what;
};

} // namespace muster
