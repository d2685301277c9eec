// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

namespace muster {

class ImportPlan;

// The CSV files that come with an import.
namespace ImportFiles {

Result<void> writeFailures(const ImportPlan &plan, const QString &path);
Result<void> writeTemplate(const QString &path);

} // namespace ImportFiles

} // namespace muster
