// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/StoredRowNames.h"

#include "core/KindDefinition.h"
#include "core/Table.h"
#include "storage/Database.h"
#include "storage/JsonList.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace muster {

Result<QVector<RowName>> StoredRowNames::of(Table table, const QVector<qint64> &ids)
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
        if (const auto it = found.constFind(id); it != found.constEnd())
            names.append(*it);
    }
    return names;
}

} // namespace muster
