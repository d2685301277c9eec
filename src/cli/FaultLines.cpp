// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/FaultLines.h"

#include "texts/NameList.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype MostFaults = 1000; // nobody reads more, and a file may have a million

} // namespace

void FaultLines::add(const QString &sentence, qint64 line, const QString &kind)
{
    const QString &key = kind.isEmpty() ? sentence : kind;
    if (!m_places.contains(key)) {
        if (m_faults.size() == MostFaults) {
            ++m_untold;
            return;
        }
        m_places.insert(key, m_faults.size());
        m_faults.append({sentence, {}, 0});
    }
    Fault &fault = m_faults[m_places.value(key)];
    ++fault.rows;
    if (fault.lines.size() < MostNamesSaid)
        fault.lines.append(line);
}

void FaultLines::tell(void (*say)(const QString &line)) const
{
    for (const Fault &fault : m_faults) {
        QStringList lines;
        for (const qint64 line : fault.lines)
            lines.append(QString::number(line));
        if (fault.rows == 1)
            say(tr("line %1: %2").arg(lines.first(), fault.sentence));
        else if (fault.rows == fault.lines.size())
            say(tr("%1 (%n row(s): %2)", "sentence, lines", fault.rows).arg(fault.sentence, lines.join(u", "_s)));
        else
            say(tr("%1 (%n row(s): %2 …)", "sentence, the first lines", fault.rows).arg(fault.sentence, lines.join(u", "_s)));
    }
    if (m_untold > 0)
        say(tr("%Ln more row(s), for other reasons.", nullptr, m_untold));
}

} // namespace muster
