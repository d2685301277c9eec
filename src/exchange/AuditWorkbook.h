// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace muster {

struct Reader;

// What an auditor gets (A3): one .xlsx file of the whole workspace as it stands. Ask with Workspace::read.
// Written as it is read: memory does not grow with the workspace.
struct AuditWorkbook
{
    using Answer = qint64; // rows written, over all sheets
    static constexpr bool Long = true; // see ReaderPool

    QString path;
    QString operatorName; // who asks for it: WorkspaceInfo::operatorName and operatorEmail
    QString operatorEmail;

    Result<qint64> answer(Reader &reader) const;
};

} // namespace muster
