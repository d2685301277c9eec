// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/GroupWay.h"
#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<QVector<GroupStep>> wayBetween(Database &database, qint64 outer, qint64 inner)
{
    QVector<GroupStep> way;
    for (qint64 at = outer; at != inner;) {
        qint64 next = 0;
        const Result<void> read = database.each("nestings.step", {inner, at}, [&](const SqlRow &row) {
            next = row.value(0).toLongLong();
            way.append({row.value(1).toString(), row.value(2).toString(), row.value(3).toString(), row.value(4).toString(), row.value(5).toLongLong()});
            return false;
        });
        if (!read)
            return tl::unexpected(read.error());
        if (!next)
            return QVector<GroupStep>();
        at = next;
    }
    return way;
}

} // namespace muster
