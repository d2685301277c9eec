// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "samples/SampleRoster.h"

namespace muster {

// What the changes made so far amount to. Makes changes that keep rule 3, because it knows who is on which team.
// People, groups and projects are named by their index.
class SampleDirectory
{
public:
    struct Group
    {
        QString id;
        QString name;
        QVector<int> members {};
    };
    struct Project
    {
        QString id;
        QString name;
        QVector<int> groups {}; // all that are on it
        QVector<int> teams {}; // those that are teams
        QVector<int> people {}; // single ones
        QVector<int> lone {}; // single ones who are a team
        bool started = false;
        bool archived = false;
    };

    explicit SampleDirectory(SamplePeople &people) : people(people) { }

    SampleRoster people;
    QVector<Group> groups;
    QVector<Project> projects;

    int addGroup(const QString &name, SampleRandom &random);
    int addProject(const QString &name, SampleRandom &random);
    int groupNamed(const QString &name) const;

    bool onTeam(int person, int project) const;
    bool canJoin(int person, int group) const;
    bool canBeTeam(int group, int project) const;

    Change add(int person) const;
    Change edit(int person, const Values &set);
    void enter(int person, int group); // what join() makes of it, without the change
    Change joining(int person, int group) const;
    Change join(int person, int group);
    Change leave(int person, int group);
    Change assignGroup(int project, int group, const Values &set);
    Change assignPerson(int project, int person, const Values &set);
    Change unassignPerson(int project, int person);
    Change renameGroup(int group, const QString &name);
    Change renameProject(int project, const QString &name);
    Change archive(int project);
};

} // namespace muster
