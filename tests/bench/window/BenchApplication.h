// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <functional>

namespace muster {

// Knows the longest that one event kept the thread that draws busy, in seconds of its own processor time: what other
// programs do meanwhile does not count.
class BenchApplication : public QApplication
{
public:
    using QApplication::QApplication;

    static BenchApplication &instance() { return *static_cast<BenchApplication *>(qApp); }

    void forgetLongest();
    double longest() const { return m_longest; }

    bool notify(QObject *receiver, QEvent *event) override;

    // Handles events until it is so; ends the program when that never comes.
    static void waitFor(const std::function<bool()> &condition);
    // Handles events until nothing goes on in the background either.
    static void settle();

private:
    double m_longest = 0;
    int m_depth = 0;
};

} // namespace muster
