// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mails/NextMail.h"

#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/mails/TimelyMails.h"

#include <algorithm>

namespace muster {

Result<std::optional<qint64>> NextMail::answer(Reader &reader) const
{
    const Result<bool> timely = TimelyMails::areDue(reader.database, reader.clock());
    if (!timely || *timely)
        return timely.map([](bool) { return std::optional<qint64>(0); });
    return reader.database.value("mails.nextDue").map([&reader](const QVariant &due) {
        return due.isNull() ? std::optional<qint64>() : std::max<qint64>(0, due.toLongLong() - reader.clock());
    });
}

} // namespace muster
