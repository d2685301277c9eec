// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"
#include "exchange/ImportPerson.h"
#include "exchange/ImportPlan.h"

namespace muster {

// Everything that the New and Changed rows of an import do, row by row as it is read from the file again: first the groups
// that it makes, last what names users of the same file.
class ImportSource final : public ChangeSource
{
public:
    explicit ImportSource(std::shared_ptr<const ImportPlan> plan);

    qint64 count() const override { return m_count; }
    Result<std::optional<Change>> next() override;
    Result<void> rewind() override;

private:
    std::shared_ptr<const ImportPlan> m_plan;
    ImportPersonReader m_people;
    qint64 m_count;
    qsizetype m_group = 0;
    int m_row = 0;
    size_t m_late = 0;
    QVector<Change> m_ofRow; // what is left of the last row that was read
    qsizetype m_nextOfRow = 0;
};

} // namespace muster
