// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/index/UserSnapshot.h"

#include <functional>

namespace muster {

struct Reader;

// Reads all users from the database, as a view has them: what takes as long as there are users.
class SnapshotReader
{
public:
    explicit SnapshotReader(Reader &reader) : m_reader(reader) { }

    // In their table's own order, with what every search looks at but what stands in other tables.
    Result<std::shared_ptr<const UserSnapshot>> read();

    // One more order of a snapshot of the same view.
    Result<IndexOrder> order(const UserSnapshot &snapshot, const QString &orderBy, const QSet<int> &columns);

    // What searches and the usual filters look at: always held.
    static QVector<ColumnSource> usual();

private:
    Result<void> eachId(const QString &orderBy, const std::function<void(qint64)> &take);

    Reader &m_reader;
};

} // namespace muster
