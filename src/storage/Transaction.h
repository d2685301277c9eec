// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

namespace muster {

// For writing. Takes everything back unless it was committed.
class Transaction
{
public:
    explicit Transaction(Database &database) : m_database(database), m_begun(database.begin()) { }
    ~Transaction()
    {
        if (m_begun && !m_committed)
            m_database.rollback();
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    const Result<void> &begun() const { return m_begun; }
    Result<void> commit()
    {
        const Result<void> done = m_database.commit();
        m_committed = done.has_value();
        return done;
    }

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_committed = false;
};

} // namespace muster
