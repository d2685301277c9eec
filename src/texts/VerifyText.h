// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/WorkspaceReport.h"

namespace muster {

// What verifying found, in one line of a few sentences: that all is whole and what it was compared with, or what is wrong.
QString verifyText(const WorkspaceReport &report);

} // namespace muster
