// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

namespace muster {

// Triggers, indexes and references of tables that are about to be filled: what they would do to each row is done already to the rows
// that come, and an index is made in a fraction of the time when all are there. Inside one transaction.
class SetAside
{
public:
    explicit SetAside(Database &database) : m_database(database) { }

    Result<void> begin();
    Result<void> putBack(); // references are checked then

private:
    Database &m_database;
    QStringList m_make; // what makes them again, in the order in which they went
};

} // namespace muster
