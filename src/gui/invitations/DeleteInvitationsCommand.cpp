// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invitations/DeleteInvitationsCommand.h"

#include "gui/commands/ChangeSets.h"
#include "models/Selection.h"

using namespace Qt::StringLiterals;

namespace muster {

DeleteInvitationsCommand::DeleteInvitationsCommand(WorkspaceContext &context)
    : ChangeCommand(context, u"invitations.delete"_s, {tr("Delete invitation…"), IconName::Delete, {QKeySequence(Qt::Key_Delete)}})
{
}

bool DeleteInvitationsCommand::hasKeys(const Selection &selection) const
{
    return selection.focus == ObjectKind::Invitation;
}

Availability DeleteInvitationsCommand::possible(const Selection &selection) const
{
    return selection.count(ObjectKind::Invitation) > 0 ? Availability::yes() : Availability::no(tr("Select an invitation first."));
}

QVector<Intent> DeleteInvitationsCommand::intents(const Selection &) const
{
    return {{change::deleteInvitation({})}};
}

void DeleteInvitationsCommand::run(const Selection &selection)
{
    ChangeSet set;
    for (const ObjectRow &invitation : selection.of(ObjectKind::Invitation))
        set.changes.append(change::deleteInvitation(invitation.text(Column::InvitationId), invitation.row.since));
    ApplyOptions options;
    options.when = ApplyOptions::Always;
    options.title = tr("Delete invitations");
    options.text = tr("Their links are good for nothing from then on, unless the settings leave them an account without access to the project. Accounts that were made by them stay.");
    options.danger = true;
    options.button = [](int count) { return tr("Delete %Ln invitation(s)", nullptr, count); };
    context().changes().applyWithPreview(set, options);
}

} // namespace muster
