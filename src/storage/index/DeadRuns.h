// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>

namespace muster {

// Places of which some are dead. Of an import that was taken back, tens of thousands are in a row; and whoever looks for a living one looks from somewhere
// amid them, again and again: each run of them is walked through once.
class DeadRuns
{
public:
    explicit DeadRuns(std::function<bool(quint32 place)> isDead) : m_isDead(std::move(isDead)) { }

    // The first living place that is not before `from`; `until`: there is none before that.
    quint32 living(quint32 from, quint32 until)
    {
        quint32 place = from;
        while (place < until) {
            if (const auto run = holding(place); run != m_runs.end())
                place = run->second;
            else if (m_isDead(place))
                ++place;
            else
                break;
        }
        if (place > from)
            keep(from, place);
        return std::min(place, until);
    }

private:
    using Runs = std::map<quint32, quint32>; // its first place: the one behind its last

    Runs::iterator holding(quint32 place)
    {
        const auto after = m_runs.upper_bound(place);
        return after != m_runs.begin() && std::prev(after)->second > place ? std::prev(after) : m_runs.end();
    }

    void keep(quint32 from, quint32 end)
    {
        const auto known = holding(from);
        const quint32 start = known != m_runs.end() ? known->first : from;
        m_runs.erase(m_runs.lower_bound(start), m_runs.lower_bound(end));
        m_runs.emplace(start, end);
    }

    std::function<bool(quint32)> m_isDead;
    Runs m_runs;
};

} // namespace muster
