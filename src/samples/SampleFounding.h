// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samples/SampleDirectory.h"
#include "samples/SampleOperators.h"
#include "samples/SampleSource.h"

namespace muster {

// The first days of the workspace: settings, groups, the import from the system before it, and the first projects.
class SampleFounding
{
public:
    SampleFounding(const SampleLists &lists, SampleRandom &random, SampleDirectory &directory, SamplePeople &people, int users);

    // The people who will be there in the end, each with a group and the month of arrival, before anything is written.
    void gather();
    Result<void> write(SampleOperators &operators, qint64 founded, const QString &workspaceId);

    // A project and who is on it. Projects that the lists leave to chance get groups that do not meet on another team.
    ChangeSet start(int project);

private:
    struct Planned
    {
        QString name;
        QString domain;
        int size;
    };

    QVector<Planned> plannedGroups() const;
    QVector<Planned> plannedCircles() const;
    QVector<Change> addGroups(const QStringList &names);
    std::shared_ptr<SampleSource> firstImport();
    void join(SampleSource &changes, int person, int group);
    QVector<Change> listedAssignments(int project);
    QVector<Change> chanceAssignments(int project);

    const SampleLists &m_lists;
    SampleRandom &m_random;
    SampleDirectory &m_directory;
    SamplePeople &m_people;
    int m_users;
};

} // namespace muster
