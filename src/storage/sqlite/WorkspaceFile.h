// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Store.h"

namespace muster {

// The .muster file itself: what it is before a database opens it, its making, its migrations.
class WorkspaceFile : public Store
{
public:
    explicit WorkspaceFile(const QString &path);

    FilePlace place() const override { return m_place; }

    // WorkspaceDamaged: shorter than it says, as well.
    Result<std::unique_ptr<Database>> look() const override;
    // By its permissions or its folder's.
    bool isReadOnly() const override;
    // Whoever can write tidies up what a database keeps beside it, but would begin a log where there was none; and without a log,
    // nothing need be written to read.
    Database::Mode lookingMode() const override;

    // Only its owner can read it, and nobody finds half of it under its name, also when the program is killed.
    Result<void> make(const Fill &fill) const override;
    Result<void> makeAtOnce(const Fill &fill) const override;
    Result<std::unique_ptr<UnfinishedPlace>> beginMaking() const override;
    Result<std::unique_ptr<Database>> blank() const override; // in memory
    // After a copy beside it ("name.muster.1.backup").
    Result<std::unique_ptr<Database>> bringUpToDate(std::unique_ptr<Database> looked) const override;
    Result<void> copyMigrated(const QString &copy) const override;
    std::shared_ptr<OpenPlace> hold(Database::Mode mode) const override;

private:
    Result<void> inspect() const;
    Result<void> fillNew(const QString &path, const Fill &fill) const;

    QString m_path;
    FilePlace m_place;
};

} // namespace muster
