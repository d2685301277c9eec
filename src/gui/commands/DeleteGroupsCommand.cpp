// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/DeleteGroupsCommand.h"

#include "gui/commands/ChangeSets.h"
#include "models/Selection.h"

using namespace Qt::StringLiterals;

namespace muster {

DeleteGroupsCommand::DeleteGroupsCommand(WorkspaceContext &context)
    : ChangeCommand(context, u"groups.delete"_s, {tr("Delete group…"), IconName::Delete, {QKeySequence(Qt::Key_Delete)}})
{
}

bool DeleteGroupsCommand::hasKeys(const Selection &selection) const
{
    return selection.focus == ObjectKind::Group;
}

Availability DeleteGroupsCommand::possible(const Selection &selection) const
{
    if (selection.groups().isEmpty())
        return Availability::no(tr("Select a group first."));
    if (groupIds(selection.groups()).isEmpty())
        return Availability::no(tr("This group is built in; it stays."));
    return Availability::yes();
}

QVector<Intent> DeleteGroupsCommand::intents(const Selection &) const
{
    return {{change::deleteGroup({})}};
}

// A group that is still on projects is refused by the workspace, which names them.
void DeleteGroupsCommand::run(const Selection &selection)
{
    ChangeSet set;
    for (const GroupRef &group : selection.groups()) {
        if (!group.uuid.isEmpty())
            set.changes.append(change::deleteGroup(group.uuid, group.since));
    }
    ApplyOptions options;
    options.when = ApplyOptions::Always;
    options.title = tr("Delete groups");
    options.text = tr("The users stay; they are only no longer together in this group.");
    options.danger = true;
    options.button = [](int count) { return tr("Delete %Ln group(s)", nullptr, count); };
    context().changes().applyWithPreview(set, options);
}

} // namespace muster
