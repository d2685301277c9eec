// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/DefaultGroupCommand.h"

#include "core/Change.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/WorkspaceContext.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster {

static Command::Look lookOf(DefaultGroupCommand::Way way)
{
    if (way == DefaultGroupCommand::Join)
        return {DefaultGroupCommand::tr("Put in the Default Group"), IconName::Group, {},
            DefaultGroupCommand::tr("Access to every project, and to every new one")};
    return {DefaultGroupCommand::tr("Take out of the Default Group…"), {}, {},
        DefaultGroupCommand::tr("No automatic access to new projects any more")};
}

DefaultGroupCommand::DefaultGroupCommand(WorkspaceContext &context, Way way)
    : UserCommand(context, way == Join ? u"users.joinDefaultGroup"_s : u"users.leaveDefaultGroup"_s, lookOf(way))
    , m_way(way)
{
}

QString DefaultGroupCommand::whyNot() const
{
    return m_way == Join ? tr("All that are selected are in the Default Group already.")
                         : tr("None of the selected users is in the Default Group.");
}

QString DefaultGroupCommand::manyText(int count) const
{
    return m_way == Join ? tr("Put %Ln user(s) in the Default Group", nullptr, count)
                         : tr("Take %Ln user(s) out of the Default Group…", nullptr, count);
}

void DefaultGroupCommand::runOn(const QVector<UserRef> &users)
{
    if (m_way == Join)
        return join(users);
    const QPointer<DefaultGroupCommand> self(this);
    context().ask().confirm(context().window(),
        {tr("Take out of the Default Group"),
            tr("Leaving takes nothing away: access to the projects there are stays. It only ends the automatic access to "
               "new projects."),
            tr("Take out %Ln user(s)", nullptr, int(users.size())), false,
            tr("Take the access to the projects there are away too")},
        [self, users](Prompts::Confirmed confirmed) {
            if (self && confirmed.yes)
                self->leave(users, confirmed.option);
        });
}

void DefaultGroupCommand::join(const QVector<UserRef> &users)
{
    ChangeSet set;
    for (const UserRef &user : users) {
        if (!user.defaultGroup)
            set.changes.append(change::editUser(user.uuid, {{Field::DefaultGroup, true}}, user.since));
    }
    context().changes().apply(set);
}

void DefaultGroupCommand::leave(const QVector<UserRef> &users, bool withAccess)
{
    Values set {{Field::DefaultGroup, false}};
    if (withAccess)
        set.set(Field::DefaultAccessUntil, {});
    ChangeSet changes;
    for (const UserRef &user : users) {
        if (user.defaultGroup)
            changes.changes.append(change::editUser(user.uuid, set, user.since));
    }
    context().changes().apply(changes);
}

} // namespace muster
