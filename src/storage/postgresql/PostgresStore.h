// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Store.h"

namespace muster {

// A schema of a database on a server.
class PostgresStore : public Store
{
public:
    explicit PostgresStore(const QString &location) : m_location(location) { }

    FilePlace place() const override { return {m_location}; }
    Result<std::unique_ptr<Database>> look() const override;
    bool isReadOnly() const override { return false; } // who may not write is told so when they do
    Database::Mode lookingMode() const override { return Database::ReadOnly; }

    // Under another name until it is whole: nobody finds half a workspace, also when the program is killed.
    Result<void> make(const Fill &fill) const override;
    Result<void> makeAtOnce(const Fill &fill) const override;
    Result<std::unique_ptr<UnfinishedPlace>> beginMaking() const override;
    Result<std::unique_ptr<Database>> blank() const override; // in a transaction that is never committed
    Result<std::unique_ptr<Database>> bringUpToDate(std::unique_ptr<Database> looked) const override; // only its owner
    Result<void> copyMigrated(const QString &copy) const override;
    std::shared_ptr<OpenPlace> hold(Database::Mode mode) const override;

private:
    Result<std::unique_ptr<Database>> notOne(Database &database) const;
    Result<void> migrate(Database &database, int version) const;

    QString m_location;
};

} // namespace muster
