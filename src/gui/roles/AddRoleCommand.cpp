// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/roles/AddRoleCommand.h"

#include "gui/shell/Prompts.h"
#include "gui/shell/WorkspaceContext.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster {

AddRoleCommand::AddRoleCommand(WorkspaceContext &context, RoleScope scope)
    : ChangeCommand(context, scope == RoleScope::Workspace ? u"roles.add"_s : u"roles.addForProjects"_s,
        {scope == RoleScope::Workspace ? tr("Add role…") : tr("Add project role…"), IconName::Add})
    , m_scope(scope)
{
}

void AddRoleCommand::run(const Selection &)
{
    const bool ofProjects = m_scope == RoleScope::Project;
    const TextQuestion question {ofProjects ? tr("Add a project role") : tr("Add a role"), tr("Name"), tr("Add role"), {},
        ofProjects ? tr("It is given on projects. It permits nothing yet; tick what it permits afterwards.")
                   : tr("It is given in the whole workspace. It permits nothing yet; tick what it permits afterwards.")};
    const QPointer<AddRoleCommand> self(this);
    context().ask().text(context().window(), question, [self, scope = m_scope](const QString &name) {
        if (self)
            self->context().changes().apply({{change::addRole({{Field::Name, name}, {Field::Scope, keyOf(scope)}})}, {}});
    });
}

} // namespace muster
