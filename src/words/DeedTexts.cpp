// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/Deed.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

struct DeedTexts
{
    Q_DECLARE_TR_FUNCTIONS(Deeds)
};

// As DeedWords, untranslated.
struct DeedRow
{
    Deed deed;
    const char *done;
    const char *verb;
    const char *one;
    const char *several;
};

constexpr DeedRow deeds[] = {
    {Deed::AddUser, QT_TRANSLATE_NOOP("Deeds", "User added"), QT_TRANSLATE_NOOP("Deeds", "Add user"),
        QT_TRANSLATE_NOOP("Deeds", "“%1” added"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln user(s) added")},
    {Deed::EditUser, QT_TRANSLATE_NOOP("Deeds", "User edited"), QT_TRANSLATE_NOOP("Deeds", "Edit user"),
        QT_TRANSLATE_NOOP("Deeds", "“%1” edited"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln user(s) edited")},
    {Deed::CorrectName, QT_TRANSLATE_NOOP("Deeds", "Name or address corrected"), QT_TRANSLATE_NOOP("Deeds", "Correct name or address"),
        QT_TRANSLATE_NOOP("Deeds", "Name or address of “%1” corrected"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln name(s) or address(es) corrected")},
    {Deed::ChangeAccountType, QT_TRANSLATE_NOOP("Deeds", "Account type changed"), QT_TRANSLATE_NOOP("Deeds", "Change account type"),
        QT_TRANSLATE_NOOP("Deeds", "Account type of “%1” changed"), QT_TRANSLATE_N_NOOP("Deeds", "Account type of %Ln user(s) changed")},
    {Deed::ChangeRoles, QT_TRANSLATE_NOOP("Deeds", "Roles changed"), QT_TRANSLATE_NOOP("Deeds", "Change roles"),
        QT_TRANSLATE_NOOP("Deeds", "Roles of “%1” changed"), QT_TRANSLATE_N_NOOP("Deeds", "Roles of %Ln user(s) changed")},
    {Deed::Activate, QT_TRANSLATE_NOOP("Deeds", "User activated"), QT_TRANSLATE_NOOP("Deeds", "Activate"),
        QT_TRANSLATE_NOOP("Deeds", "“%1” activated"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln user(s) activated")},
    {Deed::Deactivate, QT_TRANSLATE_NOOP("Deeds", "User deactivated"), QT_TRANSLATE_NOOP("Deeds", "Deactivate"),
        QT_TRANSLATE_NOOP("Deeds", "“%1” deactivated"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln user(s) deactivated")},
    {Deed::MakePending, QT_TRANSLATE_NOOP("Deeds", "Set back to pending activation"), QT_TRANSLATE_NOOP("Deeds", "Set back to pending activation"),
        QT_TRANSLATE_NOOP("Deeds", "“%1” set back to pending activation"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln user(s) set back to pending activation")},
    {Deed::ChangeProvider, QT_TRANSLATE_NOOP("Deeds", "Authentication provider changed"), QT_TRANSLATE_NOOP("Deeds", "Change authentication provider"),
        QT_TRANSLATE_NOOP("Deeds", "Authentication provider of “%1” changed"), QT_TRANSLATE_N_NOOP("Deeds", "Authentication provider of %Ln user(s) changed")},
    {Deed::ChangeClassification, QT_TRANSLATE_NOOP("Deeds", "Classification changed"), QT_TRANSLATE_NOOP("Deeds", "Change classification"),
        QT_TRANSLATE_NOOP("Deeds", "Classification of “%1” changed"), QT_TRANSLATE_N_NOOP("Deeds", "Classification of %Ln user(s) changed")},
    {Deed::JoinDefaultGroup, QT_TRANSLATE_NOOP("Deeds", "Added to the Default Group"), QT_TRANSLATE_NOOP("Deeds", "Add to the Default Group"),
        QT_TRANSLATE_NOOP("Deeds", "“%1” added to the Default Group"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln user(s) added to the Default Group")},
    {Deed::LeaveDefaultGroup, QT_TRANSLATE_NOOP("Deeds", "Removed from the Default Group"), QT_TRANSLATE_NOOP("Deeds", "Remove from the Default Group"),
        QT_TRANSLATE_NOOP("Deeds", "“%1” removed from the Default Group"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln user(s) removed from the Default Group")},
    {Deed::EndDefaultAccess, QT_TRANSLATE_NOOP("Deeds", "Access kept from the Default Group taken away"), QT_TRANSLATE_NOOP("Deeds", "Take away access kept from the Default Group"),
        QT_TRANSLATE_NOOP("Deeds", "Access that “%1” kept from the Default Group taken away"), QT_TRANSLATE_N_NOOP("Deeds", "Access kept from the Default Group taken away from %Ln user(s)")},
    {Deed::Lock, QT_TRANSLATE_NOOP("Deeds", "User locked"), QT_TRANSLATE_NOOP("Deeds", "Lock"),
        QT_TRANSLATE_NOOP("Deeds", "“%1” locked"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln user(s) locked")},
    {Deed::Unlock, QT_TRANSLATE_NOOP("Deeds", "User unlocked"), QT_TRANSLATE_NOOP("Deeds", "Unlock"),
        QT_TRANSLATE_NOOP("Deeds", "“%1” unlocked"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln user(s) unlocked")},
    {Deed::SetUpMfa, QT_TRANSLATE_NOOP("Deeds", "MFA set up"), QT_TRANSLATE_NOOP("Deeds", "Set up MFA"),
        QT_TRANSLATE_NOOP("Deeds", "MFA of “%1” set up"), QT_TRANSLATE_N_NOOP("Deeds", "MFA of %Ln user(s) set up")},
    {Deed::ResetMfa, QT_TRANSLATE_NOOP("Deeds", "MFA reset"), QT_TRANSLATE_NOOP("Deeds", "Reset MFA"),
        QT_TRANSLATE_NOOP("Deeds", "MFA of “%1” reset"), QT_TRANSLATE_N_NOOP("Deeds", "MFA of %Ln user(s) reset")},
    {Deed::DeleteUser, QT_TRANSLATE_NOOP("Deeds", "User deleted"), QT_TRANSLATE_NOOP("Deeds", "Delete user"),
        QT_TRANSLATE_NOOP("Deeds", "“%1” deleted"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln user(s) deleted")},
    {Deed::AddGroup, QT_TRANSLATE_NOOP("Deeds", "Group added"), QT_TRANSLATE_NOOP("Deeds", "Add group"),
        QT_TRANSLATE_NOOP("Deeds", "Group “%1” added"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln group(s) added")},
    {Deed::RenameGroup, QT_TRANSLATE_NOOP("Deeds", "Group renamed"), QT_TRANSLATE_NOOP("Deeds", "Rename group"),
        QT_TRANSLATE_NOOP("Deeds", "Group “%1” renamed"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln group(s) renamed")},
    {Deed::DeleteGroup, QT_TRANSLATE_NOOP("Deeds", "Group deleted"), QT_TRANSLATE_NOOP("Deeds", "Delete group"),
        QT_TRANSLATE_NOOP("Deeds", "Group “%1” deleted"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln group(s) deleted")},
    {Deed::AddMember, QT_TRANSLATE_NOOP("Deeds", "Added to group"), QT_TRANSLATE_NOOP("Deeds", "Add to group"),
        QT_TRANSLATE_NOOP("Deeds", "Added to group: %1"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln user(s) added to groups")},
    {Deed::RemoveMember, QT_TRANSLATE_NOOP("Deeds", "Removed from group"), QT_TRANSLATE_NOOP("Deeds", "Remove from group"),
        QT_TRANSLATE_NOOP("Deeds", "Removed from group: %1"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln user(s) removed from groups")},
    {Deed::AddProject, QT_TRANSLATE_NOOP("Deeds", "Project added"), QT_TRANSLATE_NOOP("Deeds", "Add project"),
        QT_TRANSLATE_NOOP("Deeds", "Project “%1” added"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln project(s) added")},
    {Deed::EditProject, QT_TRANSLATE_NOOP("Deeds", "Project edited"), QT_TRANSLATE_NOOP("Deeds", "Edit project"),
        QT_TRANSLATE_NOOP("Deeds", "Project “%1” edited"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln project(s) edited")},
    {Deed::RenameProject, QT_TRANSLATE_NOOP("Deeds", "Project renamed"), QT_TRANSLATE_NOOP("Deeds", "Rename project"),
        QT_TRANSLATE_NOOP("Deeds", "Project “%1” renamed"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln project(s) renamed")},
    {Deed::ArchiveProject, QT_TRANSLATE_NOOP("Deeds", "Project archived"), QT_TRANSLATE_NOOP("Deeds", "Archive project"),
        QT_TRANSLATE_NOOP("Deeds", "Project “%1” archived"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln project(s) archived")},
    {Deed::RestoreProject, QT_TRANSLATE_NOOP("Deeds", "Project brought back from the archive"), QT_TRANSLATE_NOOP("Deeds", "Bring project back from the archive"),
        QT_TRANSLATE_NOOP("Deeds", "Project “%1” brought back from the archive"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln project(s) brought back from the archive")},
    {Deed::DeleteProject, QT_TRANSLATE_NOOP("Deeds", "Project deleted"), QT_TRANSLATE_NOOP("Deeds", "Delete project"),
        QT_TRANSLATE_NOOP("Deeds", "Project “%1” deleted"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln project(s) deleted")},
    {Deed::Assign, QT_TRANSLATE_NOOP("Deeds", "Put on project"), QT_TRANSLATE_NOOP("Deeds", "Put on project"),
        QT_TRANSLATE_NOOP("Deeds", "Put on project: %1"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln assignment(s) added")},
    {Deed::EditAssignment, QT_TRANSLATE_NOOP("Deeds", "Assignment edited"), QT_TRANSLATE_NOOP("Deeds", "Edit assignment"),
        QT_TRANSLATE_NOOP("Deeds", "Assignment edited: %1"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln assignment(s) edited")},
    {Deed::ChangeAccess, QT_TRANSLATE_NOOP("Deeds", "Access changed"), QT_TRANSLATE_NOOP("Deeds", "Change access"),
        QT_TRANSLATE_NOOP("Deeds", "Access changed: %1"), QT_TRANSLATE_N_NOOP("Deeds", "Access of %Ln assignment(s) changed")},
    {Deed::ChangeProjectRole, QT_TRANSLATE_NOOP("Deeds", "Project role changed"), QT_TRANSLATE_NOOP("Deeds", "Change project role"),
        QT_TRANSLATE_NOOP("Deeds", "Project role changed: %1"), QT_TRANSLATE_N_NOOP("Deeds", "Project role of %Ln assignment(s) changed")},
    {Deed::MakeTeam, QT_TRANSLATE_NOOP("Deeds", "Made a team"), QT_TRANSLATE_NOOP("Deeds", "Make a team"),
        QT_TRANSLATE_NOOP("Deeds", "Made a team: %1"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln assignment(s) made teams")},
    {Deed::UnmakeTeam, QT_TRANSLATE_NOOP("Deeds", "No longer a team"), QT_TRANSLATE_NOOP("Deeds", "Make no longer a team"),
        QT_TRANSLATE_NOOP("Deeds", "No longer a team: %1"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln assignment(s) no longer teams")},
    {Deed::Unassign, QT_TRANSLATE_NOOP("Deeds", "Taken off project"), QT_TRANSLATE_NOOP("Deeds", "Take off project"),
        QT_TRANSLATE_NOOP("Deeds", "Taken off project: %1"), QT_TRANSLATE_N_NOOP("Deeds", "%Ln assignment(s) removed")},
    {Deed::EditWorkspace, QT_TRANSLATE_NOOP("Deeds", "Settings changed"), QT_TRANSLATE_NOOP("Deeds", "Change settings"),
        QT_TRANSLATE_NOOP("Deeds", "Settings changed"), QT_TRANSLATE_N_NOOP("Deeds", "Settings changed %Ln time(s)")},
};

const DeedRow &rowOf(Deed deed)
{
    const auto found = std::find_if(std::begin(deeds), std::end(deeds), [deed](const DeedRow &row) { return row.deed == deed; });
    Q_ASSERT(found != std::end(deeds));
    return *found;
}

} // namespace

DeedWords wordsOf(Deed deed)
{
    const DeedRow &row = rowOf(deed);
    return {DeedTexts::tr(row.done), DeedTexts::tr(row.verb), DeedTexts::tr(row.one)};
}

QString severalText(Deed deed, int count)
{
    return DeedTexts::tr(rowOf(deed).several, nullptr, count);
}

} // namespace muster
