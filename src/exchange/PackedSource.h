// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"
#include "exchange/PackedRecords.h"

namespace muster {

// Changes that were made up before, however many, packed.
class PackedSource final : public ChangeSource
{
public:
    void addFirst(const Change &change); // behind those that were added so, before all others
    void add(const Change &change);

    qint64 count() const override { return m_first.size() + m_others.size(); }
    Result<std::optional<Change>> next() override;
    Result<void> rewind() override;

private:
    PackedRecords m_first;
    PackedRecords m_others;
    qint64 m_next = 0;
};

} // namespace muster
