// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/Trail.h"

#include "core/ChangeJson.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/SqlLibrary.h"

using namespace Qt::StringLiterals;

namespace muster {

static Result<QVector<Entry>> readEntries(Reader &reader, const char *sql, const QVariantList &values)
{
    QVector<Entry> entries;
    std::optional<Error> malformed;
    const Result<void> done = reader.database.each(SqlLibrary::text(QString::fromLatin1(sql)), values, [&](const QSqlQuery &row) {
        const Result<Change> change = changeFromJson(row.value(6).toByteArray());
        if (!change) {
            malformed = change.error();
            return false;
        }
        entries.append({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong(), row.value(3).toString(),
            row.value(4).toString(), row.value(5).toString(), *change});
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    if (malformed)
        return tl::unexpected(*malformed);
    return entries;
}

Result<QVector<Entry>> ReadEntries::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Entries); !allowed)
        return tl::unexpected(allowed.error());
    return readEntries(reader, "trail.entriesOfEvent", {offset, event, limit});
}

Result<QVector<Entry>> ReadHistory::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Entries); !allowed)
        return tl::unexpected(allowed.error());
    return readEntries(reader, "trail.history", {objectId, objectId, limit});
}

} // namespace muster
