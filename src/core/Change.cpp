// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Change.h"

namespace muster {

Change inverse(const Change &recorded)
{
    Change back = recorded;
    back.seen = 0;
    std::swap(back.was, back.set);
    if (recorded.verb == Verb::Add)
        back.verb = Verb::Remove;
    else if (recorded.verb == Verb::Remove)
        back.verb = Verb::Add;
    return back;
}

namespace change {

Change addUser(Values set, QString id)
{
    return {Verb::Add, ObjectKind::User, std::move(id), {}, {}, {}, std::move(set)};
}

Change editUser(QString user, Values set, qint64 seen)
{
    return {Verb::Edit, ObjectKind::User, std::move(user), {}, {}, {}, std::move(set), seen};
}

Change deleteUser(QString user, qint64 seen)
{
    return {Verb::Remove, ObjectKind::User, std::move(user), {}, {}, {}, {}, seen};
}

Change addGroup(QString name, QString id)
{
    return {Verb::Add, ObjectKind::Group, {}, std::move(id), {}, {}, {{Field::Name, std::move(name)}}};
}

Change renameGroup(QString group, QString name, qint64 seen)
{
    return {Verb::Edit, ObjectKind::Group, {}, std::move(group), {}, {}, {{Field::Name, std::move(name)}}, seen};
}

Change deleteGroup(QString group, qint64 seen)
{
    return {Verb::Remove, ObjectKind::Group, {}, std::move(group), {}, {}, {}, seen};
}

Change addMember(QString group, QString user)
{
    return {Verb::Add, ObjectKind::Member, std::move(user), std::move(group), {}, {}, {}};
}

Change removeMember(QString group, QString user)
{
    return {Verb::Remove, ObjectKind::Member, std::move(user), std::move(group), {}, {}, {}};
}

Change addProject(QString name, QString id)
{
    return {Verb::Add, ObjectKind::Project, {}, {}, std::move(id), {}, {{Field::Name, std::move(name)}}};
}

Change editProject(QString project, Values set, qint64 seen)
{
    return {Verb::Edit, ObjectKind::Project, {}, {}, std::move(project), {}, std::move(set), seen};
}

Change deleteProject(QString project, qint64 seen)
{
    return {Verb::Remove, ObjectKind::Project, {}, {}, std::move(project), {}, {}, seen};
}

Change assignUser(QString project, QString user, Values set)
{
    return {Verb::Add, ObjectKind::Assignment, std::move(user), {}, std::move(project), {}, std::move(set)};
}

Change assignGroup(QString project, QString group, Values set)
{
    return {Verb::Add, ObjectKind::Assignment, {}, std::move(group), std::move(project), {}, std::move(set)};
}

Change editUserAssignment(QString project, QString user, Values set, qint64 seen)
{
    return {Verb::Edit, ObjectKind::Assignment, std::move(user), {}, std::move(project), {}, std::move(set), seen};
}

Change editGroupAssignment(QString project, QString group, Values set, qint64 seen)
{
    return {Verb::Edit, ObjectKind::Assignment, {}, std::move(group), std::move(project), {}, std::move(set), seen};
}

Change unassignUser(QString project, QString user)
{
    return {Verb::Remove, ObjectKind::Assignment, std::move(user), {}, std::move(project), {}, {}};
}

Change unassignGroup(QString project, QString group)
{
    return {Verb::Remove, ObjectKind::Assignment, {}, std::move(group), std::move(project), {}, {}};
}

Change editWorkspace(Values set, qint64 seen)
{
    return {Verb::Edit, ObjectKind::Workspace, {}, {}, {}, {}, std::move(set), seen};
}

} // namespace change

} // namespace muster
