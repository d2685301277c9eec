// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/audit/TrailGuard.h"

namespace muster {

struct Reader;

// What was copied.
struct CopiedWorkspace
{
    qint64 rows = 0; // of all tables
    ChainHead head {}; // which both have
};

// Everything that stands in a workspace, in another place, see Workspace::copyTo. It is read in one view and written in one
// transaction, a row at a time; then the copy is read once more and compared with what was read. Whoever makes a copy is not in
// its trail: that is the same as the trail it was made from, and so is the Tenant ID. From then on there are two with that ID.
struct CopyWorkspace
{
    using Answer = CopiedWorkspace;
    static constexpr bool Long = true; // see ReaderPool

    TrailGuard guard; // of the workspace that is read
    ChainHead known; // the head that was seen last on this computer, read before the question is asked
    QString to;

    Result<CopiedWorkspace> answer(Reader &reader) const;
};

} // namespace muster
