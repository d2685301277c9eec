// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"

#include <QHash>

#include <list>

namespace muster {

// Rows by id, the latest used ones. A row that went stale is still there to be shown, but wants to be read again.
class RowCache
{
public:
    explicit RowCache(qsizetype limit = 20'000);

    const Row *find(qint64 id); // null when it is not here; counts as use. Valid until the next insert
    const Row *peek(qint64 id) const; // the same without counting as use
    bool isFresh(qint64 id) const;

    void insert(Row row);
    void markStale();
    void clear();

    qsizetype size() const { return m_rows.size(); }
    qsizetype limit() const { return m_limit; }

private:
    struct Kept
    {
        Row row;
        quint64 epoch;
        std::list<qint64>::iterator use;
    };

    void touch(Kept &kept);

    qsizetype m_limit;
    quint64 m_epoch = 0;
    QHash<qint64, Kept> m_rows;
    std::list<qint64> m_uses; // the latest first
};

} // namespace muster
