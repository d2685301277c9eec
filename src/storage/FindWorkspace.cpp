// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FindWorkspace.h"

#include "core/Fold.h"
#include "storage/Store.h"
#include "storage/apply/Lookup.h"

namespace muster {

Result<FoundWorkspace> findWorkspace(const QString &location)
{
    const Result<std::unique_ptr<Database>> database = Store::at(location)->look();
    if (!database)
        return tl::unexpected(database.error());
    FoundWorkspace found;
    Result<void> read = (*database)->each("workspace.read", {}, [&found](const SqlRow &row) {
        found.organization = row.text(1);
        return false;
    });
    const Result<QVariant> own = read ? (*database)->value("lookup.ownAddress") : tl::unexpected(read.error());
    if (!own)
        return tl::unexpected(own.error());
    found.isOwnLogin = !own->isNull();
    const char *const who = found.isOwnLogin ? "lookup.operatorByEmail" : "lookup.firstAdministrator";
    read = (*database)->each(who, found.isOwnLogin ? QVariantList {emailKey(own->toString())} : QVariantList(), [&found](const SqlRow &row) {
        found.email = row.text(2);
        found.name = personName(row.text(3), row.text(4), row.text(2));
        return false;
    });
    return read ? Result<FoundWorkspace>(found) : tl::unexpected(read.error());
}

} // namespace muster
