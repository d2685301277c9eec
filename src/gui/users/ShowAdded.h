// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

class WorkspaceContext;

// Users that were just added are not activated yet and would be hidden. They shall be seen, and since a switch of the
// operator's is turned on for it, the notice says so.
QString noticeOfAdded(const WorkspaceContext &context, const QString &done); // before they are added
void showAdded(const WorkspaceContext &context); // once they are

} // namespace muster
