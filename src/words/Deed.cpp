// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/Deed.h"

#include "core/Kinds.h"

#include <algorithm>

namespace muster {

namespace {

// The only field that is set, if it is only one. Access kept from the Default Group comes along with leaving it.
std::optional<Field> onlyField(const Values &set)
{
    Values rest = set;
    if (rest.contains(Field::DefaultGroup))
        rest.remove(Field::DefaultAccessUntil);
    if (std::distance(rest.begin(), rest.end()) != 1)
        return std::nullopt;
    return rest.begin()->field;
}

bool isName(Field field)
{
    return field == Field::Email || field == Field::FirstName || field == Field::LastName;
}

bool onlyNames(const Values &set)
{
    return !set.isEmpty()
        && std::all_of(set.begin(), set.end(), [](const Values::Entry &entry) { return isName(entry.field); });
}

Deed statusDeed(const QString &key)
{
    switch (fromKey<Status>(key).value_or(Status::Pending)) {
    case Status::Active:
        return Deed::Activate;
    case Status::Disabled:
        return Deed::Deactivate;
    case Status::Pending:
        break;
    }
    return Deed::MakePending;
}

Deed userEdit(const Values &set)
{
    if (onlyNames(set))
        return Deed::CorrectName;
    switch (onlyField(set).value_or(Field::Created)) {
    case Field::AccountType:
        return Deed::ChangeAccountType;
    case Field::Roles:
        return Deed::ChangeRoles;
    case Field::Status:
        return statusDeed(set.text(Field::Status));
    case Field::Provider:
        return Deed::ChangeProvider;
    case Field::Classification:
        return Deed::ChangeClassification;
    case Field::DefaultGroup:
        return set.flag(Field::DefaultGroup) ? Deed::JoinDefaultGroup : Deed::LeaveDefaultGroup;
    case Field::DefaultAccessUntil:
        return set.value(Field::DefaultAccessUntil).isNull() ? Deed::EndDefaultAccess : Deed::EditUser;
    case Field::Locked:
        return set.flag(Field::Locked) ? Deed::Lock : Deed::Unlock;
    case Field::Mfa:
        return set.flag(Field::Mfa) ? Deed::SetUpMfa : Deed::ResetMfa;
    default:
        return Deed::EditUser;
    }
}

Deed projectEdit(const Values &set)
{
    switch (onlyField(set).value_or(Field::Created)) {
    case Field::Name:
        return Deed::RenameProject;
    case Field::Archived:
        return set.flag(Field::Archived) ? Deed::ArchiveProject : Deed::RestoreProject;
    default:
        return Deed::EditProject;
    }
}

Deed assignmentEdit(const Values &set)
{
    switch (onlyField(set).value_or(Field::Created)) {
    case Field::Access:
        return Deed::ChangeAccess;
    case Field::Role:
        return Deed::ChangeProjectRole;
    case Field::Team:
        return set.flag(Field::Team) ? Deed::MakeTeam : Deed::UnmakeTeam;
    default:
        return Deed::EditAssignment;
    }
}

Deed editDeed(const Change &change)
{
    switch (change.object) {
    case ObjectKind::User:
        return userEdit(change.set);
    case ObjectKind::Group:
        return Deed::RenameGroup;
    case ObjectKind::Project:
        return projectEdit(change.set);
    case ObjectKind::Assignment:
        return assignmentEdit(change.set);
    case ObjectKind::Member:
    case ObjectKind::Workspace:
        break;
    }
    return Deed::EditWorkspace;
}

Deed addOrRemoveDeed(ObjectKind object, bool add)
{
    switch (object) {
    case ObjectKind::User:
        return add ? Deed::AddUser : Deed::DeleteUser;
    case ObjectKind::Group:
        return add ? Deed::AddGroup : Deed::DeleteGroup;
    case ObjectKind::Project:
        return add ? Deed::AddProject : Deed::DeleteProject;
    case ObjectKind::Member:
        return add ? Deed::AddMember : Deed::RemoveMember;
    case ObjectKind::Assignment:
        return add ? Deed::Assign : Deed::Unassign;
    case ObjectKind::Workspace:
        break;
    }
    return Deed::EditWorkspace;
}

} // namespace

Deed deedOf(const Change &change)
{
    return change.verb == Verb::Edit ? editDeed(change) : addOrRemoveDeed(change.object, change.verb == Verb::Add);
}

} // namespace muster
