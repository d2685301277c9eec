// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

class Desk;

// Asks where, writes the audit workbook (A3), and says how it goes.
void saveAuditWorkbook(Desk &desk);

} // namespace muster
