// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/ReadPicture.h"

#include "core/Table.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"

namespace muster {

Result<QByteArray> ReadPicture::answer(Reader &reader) const
{
    if (const Result<void> may = reader.rights.checkSees(Table::Users); !may)
        return tl::unexpected(may.error());
    QByteArray found;
    const Result<void> read = reader.database.each("pictures.ofUser", {userId}, [&found](const SqlRow &row) {
        found = row.bytes(0);
        return false;
    });
    return read ? Result<QByteArray>(found) : tl::unexpected(read.error());
}

} // namespace muster
