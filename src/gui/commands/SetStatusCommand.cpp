// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/SetStatusCommand.h"

#include "core/Change.h"
#include "gui/shell/WorkspaceContext.h"

using namespace Qt::StringLiterals;

namespace muster {

static Command::Look lookOf(Status status)
{
    if (status == Status::Active)
        return {SetStatusCommand::tr("Activate"), IconName::Activate, {}, SetStatusCommand::tr("Let the selected users sign in")};
    return {SetStatusCommand::tr("Deactivate…"), IconName::Deactivate, {QKeySequence(u"Ctrl+D"_s)},
        SetStatusCommand::tr("Keep the selected users from signing in; nothing else is lost")};
}

SetStatusCommand::SetStatusCommand(WorkspaceContext &context, Status status)
    : UserCommand(context, status == Status::Active ? u"users.activate"_s : u"users.deactivate"_s, lookOf(status))
    , m_status(status)
{
}

bool SetStatusCommand::appliesTo(const UserRef &user) const
{
    return user.status != m_status;
}

QString SetStatusCommand::whyNot() const
{
    return activates() ? tr("All that are selected are active already.")
                       : tr("All that are selected are deactivated already.");
}

QString SetStatusCommand::manyText(int count) const
{
    return activates() ? tr("Activate %Ln user(s)", nullptr, count) : tr("Deactivate %Ln user(s)…", nullptr, count);
}

QString SetStatusCommand::consequence() const
{
    return activates() ? tr("They may sign in.")
                       : tr("They can no longer sign in. Groups, projects and roles stay, so that activating brings all of it back.");
}

void SetStatusCommand::runOn(const QVector<UserRef> &users)
{
    ChangeSet set;
    for (const UserRef &user : users)
        set.changes.append(change::editUser(user.uuid, {{Field::Status, keyOf(m_status)}}, user.since));

    ApplyOptions options;
    options.when = activates() ? ApplyOptions::WhenNotAll : ApplyOptions::Always;
    options.title = activates() ? tr("Activate users") : tr("Deactivate users");
    options.text = consequence();
    options.danger = !activates();
    const bool activating = activates();
    options.button = [activating](int count) {
        return activating ? tr("Activate %Ln user(s)", nullptr, count) : tr("Deactivate %Ln user(s)", nullptr, count);
    };
    context().changes().applyWithPreview(set, options);
}

} // namespace muster
