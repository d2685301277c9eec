// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"

namespace muster {

class Database;

// Of tables whose rows stand by themselves: users, groups, projects.
class StoredRowNames final : public RowNames
{
public:
    explicit StoredRowNames(Database &database) : m_database(database) { }

    Result<QVector<RowName>> of(Table table, const QVector<qint64> &ids, qint64 asOf) override;

private:
    Result<void> goBack(RowName &row, qint64 asOf);

    Database &m_database;
};

} // namespace muster
