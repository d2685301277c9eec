// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/SignInsSince.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"

namespace muster {

Result<SignInsSince::Answer> SignInsSince::answer(Reader &reader) const
{
    const Result<QVariant> latest = reader.database.value("signins.latest");
    if (!latest)
        return tl::unexpected(latest.error());
    Answer found {latest->toLongLong(), {}};
    if (found.latest <= taken)
        return found;
    const Result<void> read = reader.database.each("signins.usersSince", {taken, ChangedObjects::MostIds + 1}, [&found](const SqlRow &row) {
        found.users.noteSignIn(row.text(0));
        return true;
    });
    return read ? Result<Answer>(found) : tl::unexpected(read.error());
}

} // namespace muster
