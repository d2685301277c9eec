// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invitations/OfferedRoleCommand.h"

#include "core/Fold.h"
#include "gui/commands/ChangeSets.h"
#include "gui/shell/Permits.h"
#include "models/Selection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// An expired one is changed before it is sent again.
bool waits(const ObjectRow &invitation)
{
    const QString state = invitation.text(Column::InvitationState);
    return state == keyOf(InvitationState::Pending) || state == keyOf(InvitationState::Expired);
}

} // namespace

OfferedRoleCommand::OfferedRoleCommand(WorkspaceContext &context)
    : ChoiceCommand(context, u"invitations.role"_s, {tr("Offered role"), IconName::Shield, {}, tr("Choose the project role that the invitation offers")})
{
}

Availability OfferedRoleCommand::possible(const Selection &selection) const
{
    const QVector<ObjectRow> all = selection.of(ObjectKind::Invitation);
    return std::any_of(all.cbegin(), all.cend(), waits) ? Availability::yes() : Availability::no(tr("Select an invitation that waits for an answer first."));
}

QVector<Intent> OfferedRoleCommand::intents(const Selection &) const
{
    return {{change::editInvitation({}, {{Field::HideInviter, true}})}}; // which roles can be offered is said role by role
}

ChoiceQuestion OfferedRoleCommand::question(const Selection &) const
{
    return {tr("Choose the role to offer"), tr("Offer role"), {}};
}

void OfferedRoleCommand::find(const QString &text, Found found)
{
    QVector<Choice> choices;
    for (const RoleChoice &role : context().state().roles) {
        if (role.scope == RoleScope::Project && fold(role.name).contains(fold(text)))
            choices.append({role.key, role.name, {}, whyNot(context(), change::editInvitation({}, {{Field::Role, role.key}}))});
    }
    found(choices);
}

void OfferedRoleCommand::choose(const Selection &selection, const Choice &choice)
{
    ChangeSet set;
    for (const ObjectRow &invitation : selection.of(ObjectKind::Invitation)) {
        if (waits(invitation) && invitation.text(Column::Role) != choice.text)
            set.changes.append(editing(invitation, {{Field::Role, choice.id}}));
    }
    if (set.changes.isEmpty())
        return context().say(tr("Everything is so already"));
    context().changes().apply(set);
}

} // namespace muster
