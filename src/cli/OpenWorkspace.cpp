// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OpenWorkspace.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace muster {

OpenOptions openOptions(const Invocation &invocation)
{
    OpenOptions options;
    options.operatorEmail = invocation.operatorEmail;
    options.origin = u"musterctl on "_s + QSysInfo::machineHostName();
    options.watch = false;
    return options;
}

Result<std::unique_ptr<Workspace>> openWorkspace(const Invocation &invocation)
{
    return Workspace::open(invocation.workspace, openOptions(invocation));
}

} // namespace muster
