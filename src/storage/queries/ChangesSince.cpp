// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/ChangesSince.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<ChangesSince::Answer> ChangesSince::answer(Reader &reader) const
{
    Answer found;
    const Result<void> head = reader.database.each("trail.head", {}, [&found](const SqlRow &row) {
        found.latest = row.value(0).toLongLong();
        found.head = row.value(1).toByteArray();
        return false;
    });
    if (!head)
        return tl::unexpected(head.error());
    if (found.latest <= event)
        return found;
    int entries = 0;
    const Result<void> read = reader.database.each("trail.entriesSince", {event, MostEntries + 1}, [&](const SqlRow &row) {
        if (const qint64 number = row.value(0).toLongLong(); found.events.isEmpty() || found.events.last().event != number) {
            found.events.append(ChangedObjects());
            found.events.last().event = number;
        }
        found.events.last().note(row.value(1).toString(), row.value(2).toString(), row.value(3).toString(), row.value(4).toByteArray());
        ++entries;
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (entries > MostEntries)
        found.events.clear();
    return found;
}

} // namespace muster
