// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/ChangedRows.h"
#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace muster {

static Result<void> runAll(Database &database, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const Result<qint64> done = database.run(name); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<void> ChangedRows::prepare(Database &database)
{
    return runAll(database,
        {"touched.createUsers", "touched.createAssignments", "touched.createNames", "touched.createMarks", "touched.createSeats", "touched.onAssignment",
            "touched.onAssignmentUpdate", "touched.onRename", "touched.onDelete", "touched.onRole", "touched.onRoleGone", "touched.onLicensed",
            "touched.createMails", "touched.onAsked", "touched.onAskedNew", "touched.onAskedGone", "touched.onInvited", "touched.onInvitedNew", "touched.onInvitedGone"});
}

Result<void> ChangedRows::begin(Database &database)
{
    return runAll(database, {"touched.clearUsers", "touched.clearAssignments", "touched.clearNames", "touched.clearMarks", "touched.clearSeats", "touched.clearMails", "touched.mark"});
}

Result<void> ChangedRows::gather(Database &database)
{
    return runAll(database, {"touched.gather"});
}

Result<void> ChangedRows::indexNames(Database &database)
{
    return runAll(database, {"touched.dropNames", "touched.addNames"});
}

} // namespace muster
