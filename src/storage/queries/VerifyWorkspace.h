// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/WorkspaceReport.h"
#include "storage/audit/ChainHeadStore.h"

namespace muster {

struct Reader;

// Whether a workspace can be believed (A1, rule 9): the file is sound, has what Muster makes and nothing else, its audit trail
// is the chain it was written as and goes through every head that is known elsewhere, the Tenant ID is the one of the first
// event, and the tables are what the trail says. Who may not see the audit trail is only told whether it is so.
struct VerifyWorkspace
{
    using Answer = WorkspaceReport;
    static constexpr bool Long = true; // see ReaderPool

    QString path; // for what it says
    ChainHead known; // the head that was seen last on this computer, read before the question is asked
    QStringList heads {}; // hashes from elsewhere that must be in the chain

    Result<WorkspaceReport> answer(Reader &reader) const;
};

} // namespace muster
