// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/EditUserCommand.h"

#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"

using namespace Qt::StringLiterals;

namespace muster {

EditUserCommand::EditUserCommand(WorkspaceContext &context)
    : Command(u"users.edit"_s, {tr("Edit user"), IconName::Edit, {QKeySequence(Qt::Key_F2)}, tr("Open the user's record")})
    , m_context(context)
{
}

Availability EditUserCommand::available(const Selection &selection) const
{
    if (selection.count(ObjectKind::User) == 0)
        return Availability::no(tr("Select a user first."));
    if (selection.count(ObjectKind::User) > 1)
        return Availability::no(tr("Select one user only. Roles, groups and status can be changed for many at once."));
    return Availability::yes();
}

bool EditUserCommand::hasKeys(const Selection &selection) const
{
    return selection.focus == ObjectKind::User || selection.focus == ObjectKind::Member;
}

void EditUserCommand::run(const Selection &selection)
{
    if (const QVector<ObjectRow> users = selection.of(ObjectKind::User); !users.isEmpty())
        m_context.openRecord(ObjectKind::User, users.first().text(Column::UserId));
}

} // namespace muster
