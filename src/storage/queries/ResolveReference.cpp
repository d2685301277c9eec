// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/ResolveReference.h"

#include "core/Table.h"
#include "storage/ReaderPool.h"
#include "storage/apply/Lookup.h"

namespace muster {

Result<QString> ResolveReference::answer(Reader &reader) const
{
    const Table table = names == Referent::Project ? Table::Projects : names == Referent::User ? Table::Users : Table::Roles;
    if (const Result<void> allowed = reader.rights.checkSees(table); !allowed)
        return tl::unexpected(allowed.error());
    return Lookup(reader.database).named(names, text).map([](const ResolvedRef &named) { return named.uuid; });
}

} // namespace muster
