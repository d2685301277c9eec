// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/RemoveFromGroupCommand.h"

#include "gui/commands/ChangeSets.h"
#include "models/Selection.h"

using namespace Qt::StringLiterals;

namespace muster {

RemoveFromGroupCommand::RemoveFromGroupCommand(WorkspaceContext &context)
    : ChangeCommand(context, u"users.removeFromGroup"_s,
        {tr("Remove from group"), IconName::ArrowLeft, {QKeySequence(Qt::Key_Delete)}})
{
}

QString RemoveFromGroupCommand::about(const Selection &selection) const
{
    if (!selection.within)
        return {};
    return tr("Remove %Ln user(s) from “%1”", nullptr, int(selection.count(ObjectKind::User))).arg(selection.within->name);
}

bool RemoveFromGroupCommand::hasKeys(const Selection &selection) const
{
    return selection.focus == ObjectKind::Member;
}

Availability RemoveFromGroupCommand::possible(const Selection &selection) const
{
    if (!selection.within || selection.users().isEmpty())
        return Availability::no(tr("Select users inside a group first."));
    if (selection.within->isDefault)
        return Availability::no(tr("Use “Take out of the Default Group” instead: it says what becomes of their access."));
    if (selection.within->uuid.isEmpty())
        return Availability::no(tr("These users are in no group."));
    return Availability::yes();
}

QVector<Intent> RemoveFromGroupCommand::intents(const Selection &) const
{
    return {{change::removeMember({}, {})}};
}

void RemoveFromGroupCommand::run(const Selection &selection)
{
    context().changes().apply(removingMembers(selection.within->uuid, userIds(selection.users())));
}

} // namespace muster
