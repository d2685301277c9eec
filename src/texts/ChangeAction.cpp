// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ChangeAction.h"

#include "core/Kinds.h"

#include <algorithm>

namespace muster {

namespace {

} // namespace

// Access kept from the Default Group comes along with leaving it, the end of sessions with deactivating, whether it is temporary with a password.
std::optional<Field> onlyField(const Values &set)
{
    Values rest = set;
    if (rest.contains(Field::DefaultGroup))
        for (const Field along : {Field::DefaultAccessUntil, Field::DefaultAccessWithout})
            rest.remove(along);
    if (rest.contains(Field::Status))
        rest.remove(Field::SessionsEnded);
    if (rest.contains(Field::PasswordChanged))
        rest.remove(Field::PasswordTemporary);
    if (std::distance(rest.begin(), rest.end()) != 1)
        return std::nullopt;
    return rest.begin()->field;
}

namespace {

bool isWritten(Field field)
{
    return field == Field::Email || field == Field::FirstName || field == Field::LastName;
}

bool onlyNames(const Values &set)
{
    return !set.isEmpty()
        && std::all_of(set.begin(), set.end(), [](const Values::Entry &entry) { return isWritten(entry.field); });
}

ChangeAction statusAction(const QString &key)
{
    switch (fromKey<Status>(key).value_or(Status::Pending)) {
    case Status::Active:
        return ChangeAction::Activate;
    case Status::Disabled:
        return ChangeAction::Deactivate;
    case Status::Pending:
        break;
    }
    return ChangeAction::MakePending;
}

bool isDeactivationWithRoles(const Values &set)
{
    return set.text(Field::Status) == keyOf(Status::Disabled) && set.contains(Field::Roles)
        && std::all_of(set.begin(), set.end(), [](const Values::Entry &entry) { return entry.field == Field::Status || entry.field == Field::Roles || entry.field == Field::SessionsEnded; });
}

ChangeAction userEdit(const Values &set)
{
    if (onlyNames(set))
        return ChangeAction::CorrectName;
    const std::optional<Field> only = onlyField(set);
    if (!only)
        return isDeactivationWithRoles(set) ? ChangeAction::DeactivateWithRoles : ChangeAction::EditUser;
    switch (*only) {
    case Field::AccountType:
        return ChangeAction::ChangeAccountType;
    case Field::Roles:
        return ChangeAction::ChangeRoles;
    case Field::Status:
        return statusAction(set.text(Field::Status));
    case Field::Provider:
        return ChangeAction::ChangeProvider;
    case Field::Classification:
        return ChangeAction::ChangeClassification;
    case Field::DefaultGroup:
        return set.flag(Field::DefaultGroup) ? ChangeAction::JoinDefaultGroup : ChangeAction::LeaveDefaultGroup;
    case Field::DefaultAccessUntil:
        return set.value(Field::DefaultAccessUntil).isNull() ? ChangeAction::EndDefaultAccess : ChangeAction::EditUser;
    case Field::DefaultAccessWithout:
        return set.list(Field::DefaultAccessWithout).isEmpty() ? ChangeAction::EditField : ChangeAction::EndDefaultAccess;
    case Field::PasswordChanged:
        return set.value(Field::PasswordChanged).isNull() ? ChangeAction::DropPassword : ChangeAction::SetPassword;
    case Field::Locked:
        return set.flag(Field::Locked) ? ChangeAction::Lock : ChangeAction::Unlock;
    case Field::SessionsEnded:
        return ChangeAction::EndSessions;
    case Field::ActivationAsked:
        return set.value(Field::ActivationAsked).isNull() ? ChangeAction::TakeMailBack : ChangeAction::ResendActivation;
    case Field::ResetAsked:
        return set.value(Field::ResetAsked).isNull() ? ChangeAction::TakeMailBack : ChangeAction::ResetPassword;
    case Field::Mfa:
        return set.flag(Field::Mfa) ? ChangeAction::SetUpMfa : ChangeAction::ResetMfa;
    default:
        return ChangeAction::EditField;
    }
}

ChangeAction projectEdit(const Values &set)
{
    switch (onlyField(set).value_or(Field::Created)) {
    case Field::Name:
        return ChangeAction::RenameProject;
    case Field::Archived:
        return set.flag(Field::Archived) ? ChangeAction::ArchiveProject : ChangeAction::RestoreProject;
    default:
        return ChangeAction::EditProject;
    }
}

ChangeAction assignmentEdit(const Values &set)
{
    switch (onlyField(set).value_or(Field::Created)) {
    case Field::Access:
        return ChangeAction::ChangeAccess;
    case Field::Role:
        return ChangeAction::ChangeProjectRole;
    case Field::Team:
        return set.flag(Field::Team) ? ChangeAction::MakeTeam : ChangeAction::UnmakeTeam;
    default:
        return ChangeAction::EditAssignment;
    }
}

ChangeAction roleEdit(const Values &set)
{
    switch (onlyField(set).value_or(Field::Created)) {
    case Field::Name:
        return ChangeAction::RenameRole;
    case Field::Permissions:
        return ChangeAction::ChangePermissions;
    case Field::Licensed:
        return ChangeAction::ChangeLicensed;
    default:
        return ChangeAction::EditRole;
    }
}

ChangeAction invitationEdit(const Values &set)
{
    if (set.contains(Field::InvitationAsked))
        return set.value(Field::InvitationAsked).isNull() ? ChangeAction::TakeMailBack : ChangeAction::ResendInvitation;
    if (!set.contains(Field::InvitationState))
        return ChangeAction::EditInvitation;
    switch (fromKey<InvitationState>(set.text(Field::InvitationState)).value_or(InvitationState::Pending)) {
    case InvitationState::Accepted:
        return ChangeAction::AcceptInvitation;
    case InvitationState::Declined:
        return ChangeAction::DeclineInvitation;
    case InvitationState::Revoked:
        return ChangeAction::RevokeInvitation;
    default:
        return ChangeAction::RenewInvitation; // by an undo
    }
}

ChangeAction editAction(const Change &change)
{
    switch (change.object) {
    case ObjectKind::User:
        return userEdit(change.set);
    case ObjectKind::Group:
        return ChangeAction::RenameGroup;
    case ObjectKind::Project:
        return projectEdit(change.set);
    case ObjectKind::Assignment:
        return assignmentEdit(change.set);
    case ObjectKind::Role:
        return roleEdit(change.set);
    case ObjectKind::Invitation:
        return invitationEdit(change.set);
    case ObjectKind::Trail:
        return ChangeAction::AcceptHead;
    default:
        return ChangeAction::EditWorkspace;
    }
}

} // namespace

ChangeAction actionOf(const Change &change)
{
    return change.verb == Verb::Edit ? editAction(change) : ChangeAction::AddOrRemove;
}

} // namespace muster
