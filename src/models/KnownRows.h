// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Table.h"
#include "storage/index/UserSnapshot.h"

#include <QHash>
#include <QMutex>

namespace muster {

struct Reader;

// Rows that were read already, as long as nothing is written: who types a word reads the groups that it finds, and how many they
// hold, but once. Any thread may ask.
class KnownRows
{
public:
    // As ReadRows gives them.
    Result<QVector<Row>> read(Reader &reader, Table table, const QVector<qint64> &ids);

    static constexpr qsizetype Most = 4000;

private:
    using Key = std::pair<int, qint64>; // Table, id

    QHash<qint64, Row> known(const StateMark &mark, Table table, const QVector<qint64> &ids);
    void keep(const StateMark &mark, Table table, const QVector<Row> &rows);

    QMutex m_lock; // of what follows
    StateMark m_mark; // the state that the rows are of
    QHash<Key, Row> m_rows;
};

} // namespace muster
