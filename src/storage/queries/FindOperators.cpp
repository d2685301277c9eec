// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/FindOperators.h"

#include "core/Fold.h"
#include "storage/apply/Lookup.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<QVector<OperatorChoice>> FindOperators::answer(Reader &reader) const
{
    const QString part = text.isEmpty() ? u""_s : fold(text);
    QVector<OperatorChoice> found;
    const Result<void> read = reader.database.each("lookup.operators", {part, part, part, limit}, [&found](const SqlRow &row) {
        const QString email = row.value(0).toString();
        found.append(OperatorChoice {email, personName(row.value(1).toString(), row.value(2).toString(), email), row.value(3).toString()});
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

} // namespace muster
