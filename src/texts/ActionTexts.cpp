// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ChangeAction.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

struct ActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChangeActions)
};

struct ActionRow
{
    ChangeAction action;
    VerbWords words;
};

constexpr ActionRow actions[] = {
    {ChangeAction::EditUser, {QT_TRANSLATE_NOOP("ChangeActions", "User edited"), QT_TRANSLATE_NOOP("ChangeActions", "Edit user"),
        QT_TRANSLATE_NOOP("ChangeActions", "“%1” edited"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln user(s) edited")}},
    {ChangeAction::CorrectName, {QT_TRANSLATE_NOOP("ChangeActions", "Name or address corrected"), QT_TRANSLATE_NOOP("ChangeActions", "Correct name or address"),
        QT_TRANSLATE_NOOP("ChangeActions", "Name or address of “%1” corrected"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln name(s) or address(es) corrected")}},
    {ChangeAction::ChangeAccountType, {QT_TRANSLATE_NOOP("ChangeActions", "Account type changed"), QT_TRANSLATE_NOOP("ChangeActions", "Change account type"),
        QT_TRANSLATE_NOOP("ChangeActions", "Account type of “%1” changed"), QT_TRANSLATE_N_NOOP("ChangeActions", "Account type of %Ln user(s) changed")}},
    {ChangeAction::ChangeRoles, {QT_TRANSLATE_NOOP("ChangeActions", "Roles changed"), QT_TRANSLATE_NOOP("ChangeActions", "Change roles"),
        QT_TRANSLATE_NOOP("ChangeActions", "Roles of “%1” changed"), QT_TRANSLATE_N_NOOP("ChangeActions", "Roles of %Ln user(s) changed")}},
    {ChangeAction::Activate, {QT_TRANSLATE_NOOP("ChangeActions", "User activated"), QT_TRANSLATE_NOOP("ChangeActions", "Activate"),
        QT_TRANSLATE_NOOP("ChangeActions", "“%1” activated"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln user(s) activated")}},
    {ChangeAction::Deactivate, {QT_TRANSLATE_NOOP("ChangeActions", "User deactivated"), QT_TRANSLATE_NOOP("ChangeActions", "Deactivate"),
        QT_TRANSLATE_NOOP("ChangeActions", "“%1” deactivated"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln user(s) deactivated")}},
    {ChangeAction::DeactivateWithRoles, {QT_TRANSLATE_NOOP("ChangeActions", "User deactivated, and roles changed"), QT_TRANSLATE_NOOP("ChangeActions", "Deactivate, and change roles"),
        QT_TRANSLATE_NOOP("ChangeActions", "“%1” deactivated, and roles changed"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln user(s) deactivated, and their roles changed")}},
    {ChangeAction::SetPassword, {QT_TRANSLATE_NOOP("ChangeActions", "Password set"), QT_TRANSLATE_NOOP("ChangeActions", "Set password"),
        QT_TRANSLATE_NOOP("ChangeActions", "Password of “%1” set"), QT_TRANSLATE_N_NOOP("ChangeActions", "Passwords of %Ln user(s) set")}},
    {ChangeAction::DropPassword, {QT_TRANSLATE_NOOP("ChangeActions", "Password taken away"), QT_TRANSLATE_NOOP("ChangeActions", "Take the password away"),
        QT_TRANSLATE_NOOP("ChangeActions", "Password of “%1” taken away"), QT_TRANSLATE_N_NOOP("ChangeActions", "Passwords of %Ln user(s) taken away")}},
    {ChangeAction::MakePending, {QT_TRANSLATE_NOOP("ChangeActions", "Set back to pending activation"), QT_TRANSLATE_NOOP("ChangeActions", "Set back to pending activation"),
        QT_TRANSLATE_NOOP("ChangeActions", "“%1” set back to pending activation"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln user(s) set back to pending activation")}},
    {ChangeAction::ChangeProvider, {QT_TRANSLATE_NOOP("ChangeActions", "Authentication provider changed"), QT_TRANSLATE_NOOP("ChangeActions", "Change authentication provider"),
        QT_TRANSLATE_NOOP("ChangeActions", "Authentication provider of “%1” changed"), QT_TRANSLATE_N_NOOP("ChangeActions", "Authentication provider of %Ln user(s) changed")}},
    {ChangeAction::ChangeClassification, {QT_TRANSLATE_NOOP("ChangeActions", "Classification changed"), QT_TRANSLATE_NOOP("ChangeActions", "Change classification"),
        QT_TRANSLATE_NOOP("ChangeActions", "Classification of “%1” changed"), QT_TRANSLATE_N_NOOP("ChangeActions", "Classification of %Ln user(s) changed")}},
    {ChangeAction::JoinDefaultGroup, {QT_TRANSLATE_NOOP("ChangeActions", "Added to the Default Group"), QT_TRANSLATE_NOOP("ChangeActions", "Add to the Default Group"),
        QT_TRANSLATE_NOOP("ChangeActions", "“%1” added to the Default Group"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln user(s) added to the Default Group")}},
    {ChangeAction::LeaveDefaultGroup, {QT_TRANSLATE_NOOP("ChangeActions", "Removed from the Default Group"), QT_TRANSLATE_NOOP("ChangeActions", "Remove from the Default Group"),
        QT_TRANSLATE_NOOP("ChangeActions", "“%1” removed from the Default Group"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln user(s) removed from the Default Group")}},
    {ChangeAction::EndDefaultAccess, {QT_TRANSLATE_NOOP("ChangeActions", "Access kept from the Default Group taken away"), QT_TRANSLATE_NOOP("ChangeActions", "Take away access kept from the Default Group"),
        QT_TRANSLATE_NOOP("ChangeActions", "Access that “%1” kept from the Default Group taken away"), QT_TRANSLATE_N_NOOP("ChangeActions", "Access kept from the Default Group taken away from %Ln user(s)")}},
    {ChangeAction::Lock, {QT_TRANSLATE_NOOP("ChangeActions", "User locked"), QT_TRANSLATE_NOOP("ChangeActions", "Lock"),
        QT_TRANSLATE_NOOP("ChangeActions", "“%1” locked"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln user(s) locked")}},
    {ChangeAction::Unlock, {QT_TRANSLATE_NOOP("ChangeActions", "User unlocked"), QT_TRANSLATE_NOOP("ChangeActions", "Unlock"),
        QT_TRANSLATE_NOOP("ChangeActions", "“%1” unlocked"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln user(s) unlocked")}},
    {ChangeAction::EndSessions, {QT_TRANSLATE_NOOP("ChangeActions", "Sessions ended"), QT_TRANSLATE_NOOP("ChangeActions", "End sessions"),
        QT_TRANSLATE_NOOP("ChangeActions", "Sessions of “%1” ended"), QT_TRANSLATE_N_NOOP("ChangeActions", "Sessions of %Ln user(s) ended")}},
    {ChangeAction::ResendActivation, {QT_TRANSLATE_NOOP("ChangeActions", "Activation mail asked for"), QT_TRANSLATE_NOOP("ChangeActions", "Resend activation"),
        QT_TRANSLATE_NOOP("ChangeActions", "A link to activate the account goes to “%1”"), QT_TRANSLATE_N_NOOP("ChangeActions", "Links to activate their accounts go to %Ln user(s)")}},
    {ChangeAction::ResetPassword, {QT_TRANSLATE_NOOP("ChangeActions", "Password reset asked for"), QT_TRANSLATE_NOOP("ChangeActions", "Reset password"),
        QT_TRANSLATE_NOOP("ChangeActions", "A link to choose another password goes to “%1”"), QT_TRANSLATE_N_NOOP("ChangeActions", "Links to choose another password go to %Ln user(s)")}},
    {ChangeAction::TakeMailBack, {QT_TRANSLATE_NOOP("ChangeActions", "Mail taken back"), QT_TRANSLATE_NOOP("ChangeActions", "Take the mail back"),
        QT_TRANSLATE_NOOP("ChangeActions", "The mail to “%1” taken back"), QT_TRANSLATE_N_NOOP("ChangeActions", "Mails to %Ln user(s) taken back")}},
    {ChangeAction::SetUpMfa, {QT_TRANSLATE_NOOP("ChangeActions", "MFA set up"), QT_TRANSLATE_NOOP("ChangeActions", "Set up MFA"),
        QT_TRANSLATE_NOOP("ChangeActions", "MFA of “%1” set up"), QT_TRANSLATE_N_NOOP("ChangeActions", "MFA of %Ln user(s) set up")}},
    {ChangeAction::ResetMfa, {QT_TRANSLATE_NOOP("ChangeActions", "MFA reset"), QT_TRANSLATE_NOOP("ChangeActions", "Reset MFA"),
        QT_TRANSLATE_NOOP("ChangeActions", "MFA of “%1” reset"), QT_TRANSLATE_N_NOOP("ChangeActions", "MFA of %Ln user(s) reset")}},
    {ChangeAction::RenameGroup, {QT_TRANSLATE_NOOP("ChangeActions", "Group renamed"), QT_TRANSLATE_NOOP("ChangeActions", "Rename group"),
        QT_TRANSLATE_NOOP("ChangeActions", "Group “%1” renamed"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln group(s) renamed")}},
    {ChangeAction::EditProject, {QT_TRANSLATE_NOOP("ChangeActions", "Project edited"), QT_TRANSLATE_NOOP("ChangeActions", "Edit project"),
        QT_TRANSLATE_NOOP("ChangeActions", "Project “%1” edited"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln project(s) edited")}},
    {ChangeAction::RenameProject, {QT_TRANSLATE_NOOP("ChangeActions", "Project renamed"), QT_TRANSLATE_NOOP("ChangeActions", "Rename project"),
        QT_TRANSLATE_NOOP("ChangeActions", "Project “%1” renamed"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln project(s) renamed")}},
    {ChangeAction::ArchiveProject, {QT_TRANSLATE_NOOP("ChangeActions", "Project archived"), QT_TRANSLATE_NOOP("ChangeActions", "Archive project"),
        QT_TRANSLATE_NOOP("ChangeActions", "Project “%1” archived"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln project(s) archived")}},
    {ChangeAction::RestoreProject, {QT_TRANSLATE_NOOP("ChangeActions", "Project brought back from the archive"), QT_TRANSLATE_NOOP("ChangeActions", "Bring project back from the archive"),
        QT_TRANSLATE_NOOP("ChangeActions", "Project “%1” brought back from the archive"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln project(s) brought back from the archive")}},
    {ChangeAction::EditAssignment, {QT_TRANSLATE_NOOP("ChangeActions", "Assignment edited"), QT_TRANSLATE_NOOP("ChangeActions", "Edit assignment"),
        QT_TRANSLATE_NOOP("ChangeActions", "Assignment edited: %1"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln assignment(s) edited")}},
    {ChangeAction::ChangeAccess, {QT_TRANSLATE_NOOP("ChangeActions", "Access changed"), QT_TRANSLATE_NOOP("ChangeActions", "Change access"),
        QT_TRANSLATE_NOOP("ChangeActions", "Access changed: %1"), QT_TRANSLATE_N_NOOP("ChangeActions", "Access of %Ln assignment(s) changed")}},
    {ChangeAction::ChangeProjectRole, {QT_TRANSLATE_NOOP("ChangeActions", "Project role changed"), QT_TRANSLATE_NOOP("ChangeActions", "Change project role"),
        QT_TRANSLATE_NOOP("ChangeActions", "Project role changed: %1"), QT_TRANSLATE_N_NOOP("ChangeActions", "Project role of %Ln assignment(s) changed")}},
    {ChangeAction::MakeTeam, {QT_TRANSLATE_NOOP("ChangeActions", "Made a team"), QT_TRANSLATE_NOOP("ChangeActions", "Make a team"),
        QT_TRANSLATE_NOOP("ChangeActions", "Made a team: %1"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln assignment(s) made teams")}},
    {ChangeAction::UnmakeTeam, {QT_TRANSLATE_NOOP("ChangeActions", "No longer a team"), QT_TRANSLATE_NOOP("ChangeActions", "Make no longer a team"),
        QT_TRANSLATE_NOOP("ChangeActions", "No longer a team: %1"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln assignment(s) no longer teams")}},
    {ChangeAction::EditRole, {QT_TRANSLATE_NOOP("ChangeActions", "Role edited"), QT_TRANSLATE_NOOP("ChangeActions", "Edit role"),
        QT_TRANSLATE_NOOP("ChangeActions", "Role “%1” edited"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln role(s) edited")}},
    {ChangeAction::RenameRole, {QT_TRANSLATE_NOOP("ChangeActions", "Role renamed"), QT_TRANSLATE_NOOP("ChangeActions", "Rename role"),
        QT_TRANSLATE_NOOP("ChangeActions", "Role “%1” renamed"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln role(s) renamed")}},
    {ChangeAction::ChangePermissions, {QT_TRANSLATE_NOOP("ChangeActions", "Permissions changed"), QT_TRANSLATE_NOOP("ChangeActions", "Change permissions"),
        QT_TRANSLATE_NOOP("ChangeActions", "Permissions of “%1” changed"), QT_TRANSLATE_N_NOOP("ChangeActions", "Permissions of %Ln role(s) changed")}},
    {ChangeAction::ChangeLicensed, {QT_TRANSLATE_NOOP("ChangeActions", "Whether a role takes a seat changed"), QT_TRANSLATE_NOOP("ChangeActions", "Change whether a role takes a seat"),
        QT_TRANSLATE_NOOP("ChangeActions", "Whether “%1” takes a seat changed"), QT_TRANSLATE_N_NOOP("ChangeActions", "Whether %Ln role(s) take a seat changed")}},
    {ChangeAction::EditInvitation, {QT_TRANSLATE_NOOP("ChangeActions", "Invitation edited"), QT_TRANSLATE_NOOP("ChangeActions", "Edit invitation"),
        QT_TRANSLATE_NOOP("ChangeActions", "Invitation of “%1” edited"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln invitation(s) edited")}},
    {ChangeAction::ResendInvitation, {QT_TRANSLATE_NOOP("ChangeActions", "Invitation sent again"), QT_TRANSLATE_NOOP("ChangeActions", "Resend invitation"),
        QT_TRANSLATE_NOOP("ChangeActions", "A new link goes to “%1”"), QT_TRANSLATE_N_NOOP("ChangeActions", "New links go to %Ln person(s)")}},
    {ChangeAction::AcceptInvitation, {QT_TRANSLATE_NOOP("ChangeActions", "Invitation accepted"), QT_TRANSLATE_NOOP("ChangeActions", "Accept invitation"),
        QT_TRANSLATE_NOOP("ChangeActions", "“%1” accepted the invitation"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln invitation(s) accepted")}},
    {ChangeAction::DeclineInvitation, {QT_TRANSLATE_NOOP("ChangeActions", "Invitation declined"), QT_TRANSLATE_NOOP("ChangeActions", "Decline invitation"),
        QT_TRANSLATE_NOOP("ChangeActions", "“%1” declined the invitation"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln invitation(s) declined")}},
    {ChangeAction::RevokeInvitation, {QT_TRANSLATE_NOOP("ChangeActions", "Invitation revoked"), QT_TRANSLATE_NOOP("ChangeActions", "Revoke invitation"),
        QT_TRANSLATE_NOOP("ChangeActions", "Invitation of “%1” revoked"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln invitation(s) revoked")}},
    {ChangeAction::RenewInvitation, {QT_TRANSLATE_NOOP("ChangeActions", "Invitation waits again"), QT_TRANSLATE_NOOP("ChangeActions", "Let the invitation wait again"),
        QT_TRANSLATE_NOOP("ChangeActions", "Invitation of “%1” waits again"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln invitation(s) wait again")}},
    {ChangeAction::EditWorkspace, {QT_TRANSLATE_NOOP("ChangeActions", "Settings changed"), QT_TRANSLATE_NOOP("ChangeActions", "Change settings"),
        QT_TRANSLATE_NOOP("ChangeActions", "Settings changed"), QT_TRANSLATE_N_NOOP("ChangeActions", "Settings changed %Ln time(s)")}},
    {ChangeAction::AcceptHead, {QT_TRANSLATE_NOOP("ChangeActions", "Audit trail accepted"), QT_TRANSLATE_NOOP("ChangeActions", "Accept audit trail"),
        QT_TRANSLATE_NOOP("ChangeActions", "Audit trail accepted as it is"), QT_TRANSLATE_N_NOOP("ChangeActions", "Audit trail accepted %Ln time(s)")}},
};

// Of what adds or removes an object its kind knows.
const VerbWords &untranslated(const Change &change)
{
    const ChangeAction action = actionOf(change);
    if (action == ChangeAction::AddOrRemove)
        return definitionOf(change.verb, change.object).words;
    const auto found = std::find_if(std::begin(actions), std::end(actions), [action](const ActionRow &row) { return row.action == action; });
    Q_ASSERT(found != std::end(actions));
    return found->words;
}

} // namespace

ActionWords wordsOf(const Change &change)
{
    const VerbWords &words = untranslated(change);
    return {ActionTexts::tr(words.done), ActionTexts::tr(words.verb), ActionTexts::tr(words.one)};
}

QString severalText(const Change &change, int count)
{
    return ActionTexts::tr(untranslated(change).several, nullptr, count);
}

} // namespace muster
