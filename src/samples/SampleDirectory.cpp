// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples/SampleDirectory.h"

#include <algorithm>

namespace muster {

int SampleDirectory::addGroup(const QString &name, SampleRandom &random)
{
    groups.append({random.uuid(), name});
    return int(groups.size()) - 1;
}

int SampleDirectory::addProject(const QString &name, SampleRandom &random)
{
    projects.append({random.uuid(), name});
    return int(projects.size()) - 1;
}

int SampleDirectory::groupNamed(const QString &name) const
{
    const auto it = std::find_if(groups.begin(), groups.end(), [&name](const Group &group) { return group.name == name; });
    return it == groups.end() ? -1 : int(it - groups.begin());
}

bool SampleDirectory::onTeam(int person, int project) const
{
    const Project &there = projects.at(project);
    const QVector<int> joined = people.groups(person);
    return there.lone.contains(person)
        || std::any_of(joined.begin(), joined.end(), [&there](int group) { return there.teams.contains(group); });
}

bool SampleDirectory::canJoin(int person, int group) const
{
    if (people.groups(person).contains(group))
        return false;
    for (int project = 0; project < projects.size(); ++project) {
        if (projects.at(project).teams.contains(group) && onTeam(person, project))
            return false;
    }
    return true;
}

bool SampleDirectory::canBeTeam(int group, int project) const
{
    const QVector<int> &members = groups.at(group).members;
    return std::none_of(members.begin(), members.end(), [=, this](int person) { return onTeam(person, project); });
}

Change SampleDirectory::add(int person) const
{
    const SamplePerson made = people.at(person);
    return change::addUser(made.values, made.id);
}

Change SampleDirectory::edit(int person, const Values &set)
{
    people.set(person, set);
    return change::editUser(people.id(person), set);
}

void SampleDirectory::enter(int person, int group)
{
    people.join(person, group);
    groups[group].members.append(person);
}

Change SampleDirectory::joining(int person, int group) const
{
    return change::addMember(groups.at(group).id, people.id(person));
}

Change SampleDirectory::join(int person, int group)
{
    enter(person, group);
    return joining(person, group);
}

Change SampleDirectory::leave(int person, int group)
{
    people.leave(person, group);
    groups[group].members.removeOne(person);
    return change::removeMember(groups.at(group).id, people.id(person));
}

Change SampleDirectory::assignGroup(int project, int group, const Values &set)
{
    projects[project].groups.append(group);
    if (set.flag(Field::Team))
        projects[project].teams.append(group);
    return change::assignGroup(projects.at(project).id, groups.at(group).id, set);
}

Change SampleDirectory::assignPerson(int project, int person, const Values &set)
{
    projects[project].people.append(person);
    if (set.flag(Field::Team))
        projects[project].lone.append(person);
    return change::assignUser(projects.at(project).id, people.id(person), set);
}

Change SampleDirectory::unassignPerson(int project, int person)
{
    projects[project].people.removeOne(person);
    projects[project].lone.removeOne(person);
    return change::unassignUser(projects.at(project).id, people.id(person));
}

Change SampleDirectory::renameGroup(int group, const QString &name)
{
    groups[group].name = name;
    return change::renameGroup(groups.at(group).id, name);
}

Change SampleDirectory::renameProject(int project, const QString &name)
{
    projects[project].name = name;
    return change::editProject(projects.at(project).id, {{Field::Name, name}});
}

Change SampleDirectory::archive(int project)
{
    projects[project].archived = true;
    return change::editProject(projects.at(project).id, {{Field::Archived, true}});
}

} // namespace muster
