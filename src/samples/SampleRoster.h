// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samples/SamplePeople.h"

#include <QHash>

#include <vector>

namespace muster {

// Everybody, in the order in which they were made up, each made anew when they are asked for: some thirty bytes for each.
class SampleRoster
{
public:
    explicit SampleRoster(SamplePeople &people) : m_people(people) { }

    void setDomains(const QStringList &domains) { m_domains = domains; } // of groups; blank: any

    void add(const SamplePerson &person); // before all others
    void addAnybody(int group, int intake);

    int size() const { return int(m_named.size()) + int(m_seeds.size()); }
    SamplePerson at(int person) const;
    QString id(int person) const;
    int group(int person) const;
    int intake(int person) const;

    // What was changed of somebody's account.
    void set(int person, const Values &set);

    // Of SampleDirectory, in the order in which they were joined.
    QVector<int> groups(int person) const;
    void join(int person, int group);
    void leave(int person, int group);

    int named(const QString &email) const; // -1: nobody

    // Those of an intake by their addresses, or nearly: as a list of accounts comes from another system.
    std::vector<int> ofIntake(int intake) const;

private:
    bool isNamed(int person) const { return person < m_named.size(); }
    const SampleSeed &seed(int person) const { return m_seeds[size_t(person - m_named.size())]; }

    SamplePeople &m_people;
    QStringList m_domains;
    QVector<SamplePerson> m_named;
    std::vector<SampleSeed> m_seeds;
    QHash<int, Values> m_changed; // by person
    std::vector<qint16> m_onlyGroup; // by person; None, or Several
    QHash<int, QVector<int>> m_groups; // of those who are, or were, in several
};

} // namespace muster
