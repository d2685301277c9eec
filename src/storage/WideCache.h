// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <algorithm>

namespace muster {

// Room for a large change set, as long as this lives. Indexes are written all over: where they do not fit into memory, each
// change reads and writes pages once more.
class WideCache
{
public:
    WideCache(Database &database, qsizetype changes)
        : m_database(database)
        , m_wanted(std::min<qint64>(changes * BytesPerChange, Most))
    {
        if (m_wanted > Database::UsualCache)
            (void)m_database.setCache(m_wanted); // without, it only takes longer
    }
    ~WideCache()
    {
        if (m_wanted > Database::UsualCache)
            (void)m_database.setCache(Database::UsualCache);
    }
    Q_DISABLE_COPY_MOVE(WideCache)

private:
    static constexpr qint64 BytesPerChange = 512;
    static constexpr qint64 Most = 512 << 20;

    Database &m_database;
    qint64 m_wanted;
};

} // namespace muster
