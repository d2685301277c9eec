// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"

namespace muster {

// A source read in runs of changes that the engine can make together (KindChanges::editAlike, addAlike). Whatever cannot comes by itself.
class ChangeBatches
{
public:
    static constexpr qsizetype Most = 500; // changes in memory at a time

    // What may come together: of additions only an engine gains that is far away.
    enum class Together { None, Edits, EditsAndAdditions };
    ChangeBatches(ChangeSource &changes, Together together) : m_changes(changes), m_together(together) { }

    Result<QVector<Change>> next(); // empty: that was all

private:
    Result<std::optional<Change>> read();
    bool canGoTogether(const Change &change) const;

    ChangeSource &m_changes;
    Together m_together;
    std::optional<Change> m_ahead; // read already, and of the next run
};

} // namespace muster
