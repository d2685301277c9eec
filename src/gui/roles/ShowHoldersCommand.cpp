// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/roles/ShowHoldersCommand.h"

#include "gui/roles/RoleRef.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WorkspaceContext.h"

using namespace Qt::StringLiterals;

namespace muster {

ShowHoldersCommand::ShowHoldersCommand(WorkspaceContext &context)
    : Command(u"roles.holders"_s, {tr("Show holders"), IconName::Users, {}, tr("Show the users who hold this role")})
    , m_context(context)
{
}

Availability ShowHoldersCommand::available(const Selection &selection) const
{
    const std::optional<RoleRef> role = selectedRole(selection);
    if (!role)
        return Availability::no(tr("Select a role on the page Roles first."));
    if (role->scope == RoleScope::Project)
        return Availability::no(tr("This role is given on projects: see Project Permissions."));
    if (role->holders == 0)
        return Availability::no(tr("Nobody holds this role."));
    return Availability::unless(whyNotSeen(m_context, Table::Users));
}

void ShowHoldersCommand::run(const Selection &selection)
{
    m_context.showQuery({.table = Table::Users, .filters = {{Column::Roles, {selectedRole(selection)->name}}}});
}

} // namespace muster
