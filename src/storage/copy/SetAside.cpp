// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/SetAside.h"

#include <algorithm>

namespace muster {

static Result<void> runAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const Result<qint64> done = database.run(statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<void> SetAside::begin()
{
    QStringList drop;
    const Result<void> read = m_database.each("copy.setAside", {}, [&](const SqlRow &row) {
        drop.append(row.text(0));
        m_make.append(row.text(1));
        return true;
    });
    return read ? runAll(m_database, drop) : read;
}

Result<void> SetAside::putBack()
{
    std::reverse(m_make.begin(), m_make.end());
    return runAll(m_database, m_make);
}

} // namespace muster
