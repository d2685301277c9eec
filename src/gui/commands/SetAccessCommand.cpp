// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/SetAccessCommand.h"

#include "texts/Titles.h"

using namespace Qt::StringLiterals;

namespace muster {

SetAccessCommand::SetAccessCommand(WorkspaceContext &context, Access access)
    : AssignmentCommand(context, access == Access::Write ? u"assignments.write"_s : u"assignments.readOnly"_s,
        {tr("Access: %1").arg(accessText(access)), access == Access::Write ? IconName::Write : IconName::ReadOnly})
    , m_access(access)
{
}

QString SetAccessCommand::whyNot() const
{
    return tr("It is so already.");
}

} // namespace muster
