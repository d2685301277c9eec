// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"
#include "core/Table.h"

namespace muster {

// Rows that are alike in all that the change to them is judged by: what becomes of one becomes of all.
struct AlikeRows
{
    qint64 first = 0; // id of one of them
    qint64 count = 0; // of all, with it
};

// The same change to each of many rows, which are known by their numbers: eight bytes for each, however many they are.
class SameChange final : public ChangeSource
{
public:
    // `like` is the change of one row; the first reference that is left empty and is to an object of the table's kind is each row's own.
    // `seen`: the latest event when the rows were listed; what was written to them later is not overwritten (rule 6). 0: no matter.
    // The table must be one of objects that stand by themselves, and `like` have such a reference: hasPlaceFor().
    // `alike`: the rows but the first FirstOnes, each in one of these; empty: that is not known.
    SameChange(Table table, QVector<qint64> ids, Change like, qint64 seen, QVector<AlikeRows> alike = {});

    static constexpr qsizetype FirstOnes = ChangeList::FirstOnes;

    static bool hasPlaceFor(Table table, const Change &like);

    qint64 count() const override { return m_ids.size(); }
    Result<std::optional<Change>> next() override; // rows that are gone are left out
    Result<void> rewind() override;
    void standIn(RowNames &names) override { m_names = &names; }
    FirstLook firstLook(qint64 all = 0) const override;
    std::shared_ptr<ChangeSource> copy() const override { return std::make_shared<SameChange>(m_table, m_ids, m_like, m_seen, m_alike); }

private:
    Change changeOf(const RowName &row) const;

    Table m_table;
    QVector<qint64> m_ids;
    Change m_like;
    qint64 m_seen;
    QVector<AlikeRows> m_alike;
    qsizetype m_own; // which reference is the row's
    RowNames *m_names = nullptr;
    QVector<RowName> m_piece; // the next one last
    qsizetype m_read = 0; // ids
};

} // namespace muster
