// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/Deed.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct DeedTexts
{
    Q_DECLARE_TR_FUNCTIONS(Deeds)

public:
    static DeedWords of(Deed deed);
};

DeedWords DeedTexts::of(Deed deed)
{
    switch (deed) {
    case Deed::AddUser:
        return {tr("User added"), tr("Add user"), tr("“%1” added"), QT_TR_N_NOOP("%n user(s) added")};
    case Deed::EditUser:
        return {tr("User edited"), tr("Edit user"), tr("“%1” edited"), QT_TR_N_NOOP("%n user(s) edited")};
    case Deed::CorrectName:
        return {tr("Name or address corrected"), tr("Correct name or address"), tr("Name or address of “%1” corrected"),
            QT_TR_N_NOOP("%n name(s) or address(es) corrected")};
    case Deed::ChangeAccountType:
        return {tr("Account type changed"), tr("Change account type"), tr("Account type of “%1” changed"),
            QT_TR_N_NOOP("Account type of %n user(s) changed")};
    case Deed::ChangeRoles:
        return {tr("Roles changed"), tr("Change roles"), tr("Roles of “%1” changed"),
            QT_TR_N_NOOP("Roles of %n user(s) changed")};
    case Deed::Activate:
        return {tr("User activated"), tr("Activate"), tr("“%1” activated"), QT_TR_N_NOOP("%n user(s) activated")};
    case Deed::Deactivate:
        return {
            tr("User deactivated"), tr("Deactivate"), tr("“%1” deactivated"), QT_TR_N_NOOP("%n user(s) deactivated")};
    case Deed::MakePending:
        return {tr("Set back to pending activation"), tr("Set back to pending activation"),
            tr("“%1” set back to pending activation"), QT_TR_N_NOOP("%n user(s) set back to pending activation")};
    case Deed::ChangeProvider:
        return {tr("Authentication provider changed"), tr("Change authentication provider"),
            tr("Authentication provider of “%1” changed"),
            QT_TR_N_NOOP("Authentication provider of %n user(s) changed")};
    case Deed::ChangeClassification:
        return {tr("Classification changed"), tr("Change classification"), tr("Classification of “%1” changed"),
            QT_TR_N_NOOP("Classification of %n user(s) changed")};
    case Deed::JoinDefaultGroup:
        return {tr("Added to the Default Group"), tr("Add to the Default Group"), tr("“%1” added to the Default Group"),
            QT_TR_N_NOOP("%n user(s) added to the Default Group")};
    case Deed::LeaveDefaultGroup:
        return {tr("Removed from the Default Group"), tr("Remove from the Default Group"),
            tr("“%1” removed from the Default Group"), QT_TR_N_NOOP("%n user(s) removed from the Default Group")};
    case Deed::EndDefaultAccess:
        return {tr("Access kept from the Default Group taken away"), tr("Take away access kept from the Default Group"),
            tr("Access that “%1” kept from the Default Group taken away"),
            QT_TR_N_NOOP("Access kept from the Default Group taken away from %n user(s)")};
    case Deed::Lock:
        return {tr("User locked"), tr("Lock"), tr("“%1” locked"), QT_TR_N_NOOP("%n user(s) locked")};
    case Deed::Unlock:
        return {tr("User unlocked"), tr("Unlock"), tr("“%1” unlocked"), QT_TR_N_NOOP("%n user(s) unlocked")};
    case Deed::SetUpMfa:
        return {tr("MFA set up"), tr("Set up MFA"), tr("MFA of “%1” set up"), QT_TR_N_NOOP("MFA of %n user(s) set up")};
    case Deed::ResetMfa:
        return {tr("MFA reset"), tr("Reset MFA"), tr("MFA of “%1” reset"), QT_TR_N_NOOP("MFA of %n user(s) reset")};
    case Deed::DeleteUser:
        return {tr("User deleted"), tr("Delete user"), tr("“%1” deleted"), QT_TR_N_NOOP("%n user(s) deleted")};
    case Deed::AddGroup:
        return {tr("Group added"), tr("Add group"), tr("Group “%1” added"), QT_TR_N_NOOP("%n group(s) added")};
    case Deed::RenameGroup:
        return {tr("Group renamed"), tr("Rename group"), tr("Group “%1” renamed"), QT_TR_N_NOOP("%n group(s) renamed")};
    case Deed::DeleteGroup:
        return {tr("Group deleted"), tr("Delete group"), tr("Group “%1” deleted"), QT_TR_N_NOOP("%n group(s) deleted")};
    case Deed::AddMember:
        return {tr("Added to group"), tr("Add to group"), tr("Added to group: %1"),
            QT_TR_N_NOOP("%n user(s) added to groups")};
    case Deed::RemoveMember:
        return {tr("Removed from group"), tr("Remove from group"), tr("Removed from group: %1"),
            QT_TR_N_NOOP("%n user(s) removed from groups")};
    case Deed::AddProject:
        return {tr("Project added"), tr("Add project"), tr("Project “%1” added"), QT_TR_N_NOOP("%n project(s) added")};
    case Deed::EditProject:
        return {
            tr("Project edited"), tr("Edit project"), tr("Project “%1” edited"), QT_TR_N_NOOP("%n project(s) edited")};
    case Deed::RenameProject:
        return {tr("Project renamed"), tr("Rename project"), tr("Project “%1” renamed"),
            QT_TR_N_NOOP("%n project(s) renamed")};
    case Deed::ArchiveProject:
        return {tr("Project archived"), tr("Archive project"), tr("Project “%1” archived"),
            QT_TR_N_NOOP("%n project(s) archived")};
    case Deed::RestoreProject:
        return {tr("Project brought back from the archive"), tr("Bring project back from the archive"),
            tr("Project “%1” brought back from the archive"),
            QT_TR_N_NOOP("%n project(s) brought back from the archive")};
    case Deed::DeleteProject:
        return {tr("Project deleted"), tr("Delete project"), tr("Project “%1” deleted"),
            QT_TR_N_NOOP("%n project(s) deleted")};
    case Deed::Assign:
        return {tr("Put on project"), tr("Put on project"), tr("Put on project: %1"),
            QT_TR_N_NOOP("%n assignment(s) added")};
    case Deed::EditAssignment:
        return {tr("Assignment edited"), tr("Edit assignment"), tr("Assignment edited: %1"),
            QT_TR_N_NOOP("%n assignment(s) edited")};
    case Deed::ChangeAccess:
        return {tr("Access changed"), tr("Change access"), tr("Access changed: %1"),
            QT_TR_N_NOOP("Access of %n assignment(s) changed")};
    case Deed::ChangeProjectRole:
        return {tr("Project role changed"), tr("Change project role"), tr("Project role changed: %1"),
            QT_TR_N_NOOP("Project role of %n assignment(s) changed")};
    case Deed::MakeTeam:
        return {
            tr("Made a team"), tr("Make a team"), tr("Made a team: %1"), QT_TR_N_NOOP("%n assignment(s) made teams")};
    case Deed::UnmakeTeam:
        return {tr("No longer a team"), tr("Make no longer a team"), tr("No longer a team: %1"),
            QT_TR_N_NOOP("%n assignment(s) no longer teams")};
    case Deed::Unassign:
        return {tr("Taken off project"), tr("Take off project"), tr("Taken off project: %1"),
            QT_TR_N_NOOP("%n assignment(s) removed")};
    case Deed::EditWorkspace:
        return {tr("Settings changed"), tr("Change settings"), tr("Settings changed"),
            QT_TR_N_NOOP("Settings changed %n time(s)")};
    }
    Q_UNREACHABLE();
}

} // namespace

DeedWords wordsOf(Deed deed)
{
    return DeedTexts::of(deed);
}

QString severalText(Deed deed, int count)
{
    return DeedTexts::tr(DeedTexts::of(deed).several, nullptr, count);
}

} // namespace muster
