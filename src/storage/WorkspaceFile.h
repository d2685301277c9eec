// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/Database.h"

namespace muster {

// The .muster file itself: what it is before a database opens it, its making, its migrations.
namespace WorkspaceFile {

// Looks at the file without changing it: FileNotFound, NotAFile, FileUnreadable, NotAWorkspace, WorkspaceDamaged (shorter than it
// says), WorkspaceTooNew.
Result<void> inspect(const QString &path);

// Nobody may write to it: by its permissions or its folder's.
bool isReadOnly(const QString &path);

// How to look into a file that can be written to and may not be changed: whoever can write tidies up what a database keeps
// beside it, but would begin a log where there was none. To be asked before there is a connection.
Database::Mode lookingMode(const QString &path);

// Makes an empty file that only its owner can read, with the newest tables. FileExists, FileUnwritable, DiskFull.
Result<std::unique_ptr<Database>> create(const QString &path);

// Empty tables in memory, as create() makes them: what a file can be compared with.
Result<std::unique_ptr<Database>> blank();

// Opens for writing and brings an older file up to date, after a copy beside it ("name.muster.1.backup"). WorkspaceDamaged where
// what stands in it is not what its version has.
Result<std::unique_ptr<Database>> openForWriting(const QString &path);

// Whether an older program made it, and a copy of it that is up to date: for what can only be read.
Result<bool> isOld(const QString &path, Database::Mode mode);
Result<bool> isOld(Database &database);
Result<void> copyMigrated(const QString &path, const QString &copy);

void remove(const QString &path); // with the files that SQLite keeps beside it

} // namespace WorkspaceFile

} // namespace muster
