// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/OwnAccount.h"

#include "core/Kinds.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"

namespace muster {

Result<OwnAccount> ReadOwnAccount::answer(Reader &reader) const
{
    OwnAccount found;
    const Result<void> read = reader.database.each("passwords.account", {operatorId}, [&found](const SqlRow &row) {
        found = {row.text(0), row.text(1), row.text(2), row.text(3), SignIn(row.integer(4)) == SignIn::Password, row.integer(5) != 0, row.integer(6)};
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    return found.userId.isEmpty() ? fail(ErrorCode::UserNotFound, operatorId) : Result<OwnAccount>(found);
}

} // namespace muster
