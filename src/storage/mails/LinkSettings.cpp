// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mails/LinkSettings.h"

#include "storage/Database.h"
#include "storage/ReaderPool.h"

namespace muster {

Result<LinkSettings> ReadLinkSettings::answer(Reader &reader) const
{
    LinkSettings settings;
    const Result<void> read = reader.database.each("links.settings", {}, [&settings](const SqlRow &row) {
        settings = {row.text(0), row.integer(2) != 0, row.text(1)};
        return false;
    });
    return read ? Result<LinkSettings>(settings) : tl::unexpected(read.error());
}

} // namespace muster
