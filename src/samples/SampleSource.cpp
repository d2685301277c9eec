// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples/SampleSource.h"

namespace muster {

Result<std::optional<Change>> SampleSource::next()
{
    if (m_next == m_steps.size())
        return std::optional<Change>();
    const Step &step = m_steps[m_next++];
    return std::optional(step.group == None ? m_directory.add(step.person) : m_directory.joining(step.person, step.group));
}

Result<void> SampleSource::rewind()
{
    m_next = 0;
    return {};
}

} // namespace muster
