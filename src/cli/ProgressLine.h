// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>

namespace muster {

// How far long work is, on standard error, when somebody watches it.
class ProgressLine
{
    Q_DECLARE_TR_FUNCTIONS(ProgressLine)

public:
    ProgressLine();
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    void show(qint64 done, qint64 total);

private:
    bool m_watched;
    bool m_shown = false;
    QElapsedTimer m_timer;
};

} // namespace muster
