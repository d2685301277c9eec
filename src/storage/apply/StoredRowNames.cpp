// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/StoredRowNames.h"

#include "core/KindDefinition.h"
#include "core/Table.h"
#include "storage/Database.h"
#include "storage/JsonList.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace muster {

Result<QVector<RowName>> StoredRowNames::of(Table table, const QVector<qint64> &ids, qint64 asOf)
{
    const KindDefinition &kind = definitionOf(*definitionOf(table).kind);
    Q_ASSERT(!kind.joins());
    QHash<qint64, RowName> found;
    const QString sql = u"SELECT id, uuid, since FROM %1 WHERE id IN ({ids ?})"_s.arg(QLatin1StringView(kind.table));
    const Result<void> read = m_database.each(sql, {jsonOf(ids)}, [&found](const SqlRow &row) {
        found.insert(row.integer(0), {row.text(1), row.integer(2)});
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    QVector<RowName> names;
    names.reserve(found.size());
    for (const qint64 id : ids) {
        const auto it = found.constFind(id);
        if (it == found.constEnd())
            continue;
        names.append(*it);
        if (const Result<void> back = goBack(names.last(), asOf); !back)
            return tl::unexpected(back.error());
    }
    return names;
}

// Few were written meanwhile, be it by changes of the same set before theirs.
Result<void> StoredRowNames::goBack(RowName &row, qint64 asOf)
{
    if (asOf == 0 || row.since <= asOf)
        return {};
    const Result<QVariant> event = m_database.value("trail.versionAt", {row.uuid, asOf});
    if (!event)
        return tl::unexpected(event.error());
    row.since = event->isNull() ? asOf : event->toLongLong();
    return {};
}

} // namespace muster
