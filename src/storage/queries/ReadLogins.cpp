// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/ReadLogins.h"

#include "storage/Database.h"
#include "storage/ReaderPool.h"

namespace muster {

Result<LoginsState> ReadLogins::answer(Reader &reader) const
{
    LoginsState state;
    const Result<void> read = reader.database.each("logins.known", {}, [&state](const SqlRow &row) {
        state.names[row.text(1)] = row.text(0);
        return true;
    });
    const Result<QVariant> owns = read ? reader.database.value("logins.isOwner") : tl::unexpected(read.error());
    const Result<QVariant> own = owns ? reader.database.value("lookup.ownAddress") : owns;
    if (!own)
        return tl::unexpected(own.error());
    state.isOwner = owns->toInt() != 0;
    state.isOwnLogin = !own->isNull();
    return state;
}

} // namespace muster
