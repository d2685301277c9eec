// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/FileId.h"
#include "storage/Database.h"
#include "storage/UnfinishedPlace.h"

#include <functional>
#include <memory>

namespace muster {

class OpenPlace;

// A place where a workspace stands, or may be made, on one engine: what has to be done before a database is asked, and beside it.
class Store
{
public:
    // A file, or a location of a server. Nothing is looked at yet.
    static std::unique_ptr<Store> at(const QString &location);
    static bool isOnServer(const QString &location);
    virtual ~Store() = default;

    // Where readers look for it, and what tells it from whatever may stand there later.
    virtual FilePlace place() const = 0;

    // Sees that it is one, without changing it, and gives what it is looked at by: FileNotFound, NotAFile, FileUnreadable, ServerUnreachable,
    // NotAWorkspace, WorkspaceDamaged, WorkspaceTooNew; WorkspaceTooOld where somebody else has to bring it up to date.
    virtual Result<std::unique_ptr<Database>> look() const = 0;

    // Nobody who works here may write to it.
    virtual bool isReadOnly() const = 0;

    // How look() and all readers look into it. To be asked before there is a connection.
    virtual Database::Mode lookingMode() const = 0;

    // Makes one, all or nothing, with the newest tables and what `fill` writes into them. FileExists, FileUnwritable, DiskFull.
    using Fill = std::function<Result<void>(Database &)>;
    virtual Result<void> make(const Fill &fill) const = 0;

    // The same in one transaction, which `fill` is in. Whether what it writes refers to what is there, it sees to itself.
    virtual Result<void> makeAtOnce(const Fill &fill) const = 0;

    // For one that is opened several times before it is whole: where that may stand meanwhile. FileExists, FileUnwritable.
    virtual Result<std::unique_ptr<UnfinishedPlace>> beginMaking() const = 0;

    // Empty tables as make() makes them, that nobody else sees: what a workspace can be compared with.
    virtual Result<std::unique_ptr<Database>> blank() const = 0;

    // Brings an older one up to date, where that has to be done and may be, and goes on looking: by what look() gave, or another.
    // WorkspaceDamaged where what stands in it is not what its version has.
    virtual Result<std::unique_ptr<Database>> bringUpToDate(std::unique_ptr<Database> looked) const = 0;

    // A copy, in a file, of what an older program made, that is up to date: for what may not be written to.
    virtual Result<void> copyMigrated(const QString &copy) const = 0;

    virtual std::shared_ptr<OpenPlace> hold(Database::Mode mode) const = 0;
};

} // namespace muster
