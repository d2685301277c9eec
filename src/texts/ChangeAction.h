// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"

namespace muster {

// What a change amounts to for a person: an edit that sets the status to disabled is a deactivation.
enum class ChangeAction {
    AddOrRemove, // an object of any kind: the words are the kind's, see KindDefinition
    EditUser,
    EditField, // a field that has no action of its own; see ChangeText
    CorrectName,
    ChangeAccountType,
    ChangeRoles,
    Activate,
    Deactivate,
    DeactivateWithRoles, // which is what frees a seat (U22)
    SetPassword,
    DropPassword,
    MakePending,
    ChangeProvider,
    ChangeClassification,
    JoinDefaultGroup,
    LeaveDefaultGroup,
    EndDefaultAccess,
    Lock,
    Unlock,
    EndSessions,
    ResendActivation,
    ResetPassword,
    TakeMailBack,
    SetUpMfa,
    ResetMfa,
    RenameGroup,
    EditProject,
    RenameProject,
    ArchiveProject,
    RestoreProject,
    EditAssignment,
    ChangeAccess,
    ChangeProjectRole,
    MakeTeam,
    UnmakeTeam,
    EditRole,
    RenameRole,
    ChangePermissions,
    ChangeLicensed,
    EditInvitation,
    ResendInvitation,
    AcceptInvitation,
    DeclineInvitation,
    RevokeInvitation,
    RenewInvitation,
    EditWorkspace,
    AcceptHead,
};

ChangeAction actionOf(const Change &change);
std::optional<Field> onlyField(const Values &set); // the field that is set, if it is only one

// How a action is said. Text with %1 takes the object's label.
struct ActionWords
{
    QString done; // "User deactivated"
    QString verb; // "Deactivate"
    QString one; // "“%1” deactivated"
};

ActionWords wordsOf(const Change &change);
QString severalText(const Change &change, int count); // "3 users deactivated"

} // namespace muster
