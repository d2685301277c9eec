// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

class WorkspaceContext;

// Asks where, writes the audit workbook (A3), and says how it goes.
void saveAuditWorkbook(WorkspaceContext &context);

} // namespace muster
