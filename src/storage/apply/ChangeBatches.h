// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"

namespace muster {

// A source read in runs of changes that the engine can make together (KindChanges::editAlike). Whatever cannot comes by itself.
class ChangeBatches
{
public:
    static constexpr qsizetype Most = 500; // changes in memory at a time

    ChangeBatches(ChangeSource &changes, bool together) : m_changes(changes), m_together(together) { }

    Result<QVector<Change>> next(); // empty: that was all

private:
    Result<std::optional<Change>> read();

    ChangeSource &m_changes;
    bool m_together;
    std::optional<Change> m_ahead; // read already, and of the next run
};

} // namespace muster
