// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/UnlockCommand.h"

#include "core/Change.h"
#include "gui/shell/WorkspaceContext.h"

using namespace Qt::StringLiterals;

namespace muster {

UnlockCommand::UnlockCommand(WorkspaceContext &context)
    : UserCommand(context, u"users.unlock"_s, {tr("Unlock"), IconName::Unlock, {}, tr("Let locked users try again")})
{
}

QString UnlockCommand::whyNot() const
{
    return tr("None of the selected users is locked.");
}

QString UnlockCommand::manyText(int count) const
{
    return tr("Unlock %Ln user(s)", nullptr, count);
}

// Those that are not locked have nothing to be told about.
void UnlockCommand::runOn(const QVector<UserRef> &users)
{
    ChangeSet set;
    for (const UserRef &user : users) {
        if (user.locked)
            set.changes.append(change::editUser(user.uuid, {{Field::Locked, false}}, user.since));
    }
    context().changes().apply(set);
}

} // namespace muster
