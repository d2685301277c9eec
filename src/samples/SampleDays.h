// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samples/SampleDirectory.h"
#include "samples/SampleFounding.h"
#include "samples/SampleOperators.h"

#include <functional>
#include <map>

namespace muster {

// What goes on in the months after the founding: people come, move and leave, projects start and end, mistakes are undone.
class SampleDays
{
public:
    SampleDays(const SampleLists &lists, SampleRandom &random, SampleDirectory &directory, SamplePeople &people, SampleFounding &founding);

    Result<void> write(SampleOperators &operators, qint64 from, qint64 until);

private:
    using Act = std::function<Result<void>(SampleOperators &, const SampleOperators::Sitting &)>;

    void plan(qint64 from, qint64 until);
    void planProjects(qint64 from, qint64 until);
    void planRenames(qint64 from, qint64 until);
    void planInvitations(qint64 until);
    void planProject(int project, qint64 start, qint64 until);
    bool isTold(int project) const;
    qint64 workingTime(qint64 time);
    static Act act(std::function<ChangeSet()> make);
    SampleOperators::Sitting sitting(qint64 time);

    Result<void> arrive(int intake, SampleOperators &operators, const SampleOperators::Sitting &sitting);
    ChangeSet usual(); // any of the following
    ChangeSet move();
    ChangeSet joinCircle();
    ChangeSet dismiss();
    ChangeSet readmit();
    ChangeSet unlock();
    ChangeSet resetMfa();
    ChangeSet changeRoles();
    ChangeSet classify();
    ChangeSet leaveDefaultGroup();
    ChangeSet activate();
    ChangeSet withdraw();
    ChangeSet joinProject();
    ChangeSet leaveProject();
    ChangeSet invite();
    Result<void> mistake(SampleOperators &operators, const SampleOperators::Sitting &sitting);

    // Who may be changed by chance, by what they are and where they stand; -1: nobody found.
    int somebody(const std::function<bool(const SamplePerson &)> &suits, const std::function<bool(int person)> &stands = {});

    const SampleLists &m_lists;
    SampleRandom &m_random;
    SampleDirectory &m_directory;
    SamplePeople &m_people;
    SampleFounding &m_founding;
    const SampleNames m_guestNames;
    QSet<QString> m_guests; // addresses of who was invited
    std::multimap<qint64, Act> m_plan;
    int m_arrived = 0; // the latest intake
    qint64 m_now = 0;
};

} // namespace muster
