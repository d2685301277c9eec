// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/FindTaken.h"

#include "core/Fold.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/SqlLibrary.h"

namespace muster {

Result<QStringList> FindTaken::answer(Reader &reader) const
{
    const QString sql = SqlLibrary::text(QStringLiteral("lookup.userByEmail"));
    QStringList taken;
    for (const QString &email : emails) {
        const QString key = emailKey(email);
        const Result<QVariant> id = reader.database.value(sql, {key});
        if (!id)
            return tl::unexpected(id.error());
        if (!id->isNull())
            taken << key;
    }
    return taken;
}

} // namespace muster
