// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProgressLine.h"

#include "cli/Terminal.h"

namespace muster {

namespace {

constexpr int QuietMilliseconds = 500; // work shorter than this shows nothing

} // namespace

ProgressLine::ProgressLine()
    : m_watched(isErrorTerminal())
{
    m_timer.start();
}

ProgressLine::~ProgressLine()
{
    if (m_shown)
        showProgress({});
}

void ProgressLine::show(qint64 done, qint64 total)
{
    if (!m_watched || total <= 0 || m_timer.elapsed() < QuietMilliseconds)
        return;
    m_shown = true;
    const QString share = tr("%1 %").arg(done * 100 / total);
    const qint64 left = done > 0 ? m_timer.elapsed() * (total - done) / done / 1000 : 0;
    showProgress(left > 1 ? tr("%1, about %n second(s) left", nullptr, int(left)).arg(share) : share);
}

} // namespace muster
