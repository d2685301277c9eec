// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// What the permissions of the catalogue (R4) are called, in the reader's language.
QString moduleText(const QString &permission); // "audit_log.export" → "Audit log"
QString permissionText(const QString &permission); // "audit_log.export" → "Export", below its module

} // namespace muster
