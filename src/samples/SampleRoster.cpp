// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples/SampleRoster.h"

#include <algorithm>

namespace muster {

namespace {

constexpr qint16 None = -1;
constexpr qint16 Several = -2;

// The first letters, so that their order is that of numbers.
quint64 beginningOf(const QString &address)
{
    quint64 beginning = 0;
    for (int i = 0; i < 8; ++i)
        beginning = beginning << 8 | (i < address.size() ? quint64(address.at(i).unicode() & 0xff) : 0);
    return beginning;
}

} // namespace

void SampleRoster::add(const SamplePerson &person)
{
    m_named.append(person);
    m_onlyGroup.push_back(None);
}

void SampleRoster::addAnybody(int group, int intake)
{
    m_seeds.push_back(m_people.anybody(group, intake, m_domains.value(group)));
    m_onlyGroup.push_back(None);
}

SamplePerson SampleRoster::at(int person) const
{
    SamplePerson found = isNamed(person) ? m_named.at(person) : m_people.made(seed(person), m_domains.value(seed(person).group));
    if (const auto changed = m_changed.constFind(person); changed != m_changed.constEnd()) {
        for (const Values::Entry &entry : *changed)
            found.values.set(entry.field, entry.value);
    }
    return found;
}

QString SampleRoster::id(int person) const
{
    return isNamed(person) ? m_named.at(person).id : m_people.idOf(seed(person), m_domains.value(seed(person).group));
}

int SampleRoster::group(int person) const
{
    return isNamed(person) ? m_named.at(person).group : seed(person).group;
}

int SampleRoster::intake(int person) const
{
    return isNamed(person) ? m_named.at(person).intake : seed(person).intake;
}

void SampleRoster::set(int person, const Values &set)
{
    Values &changed = m_changed[person];
    for (const Values::Entry &entry : set)
        changed.set(entry.field, entry.value);
}

QVector<int> SampleRoster::groups(int person) const
{
    const qint16 only = m_onlyGroup[size_t(person)];
    return only == None ? QVector<int>() : only == Several ? m_groups.value(person) : QVector<int> {only};
}

void SampleRoster::join(int person, int group)
{
    qint16 &only = m_onlyGroup[size_t(person)];
    if (only == None) {
        only = qint16(group);
        return;
    }
    if (only != Several)
        m_groups[person].append(only);
    only = Several;
    m_groups[person].append(group);
}

void SampleRoster::leave(int person, int group)
{
    qint16 &only = m_onlyGroup[size_t(person)];
    if (only == Several)
        m_groups[person].removeOne(group);
    else if (only == group)
        only = None;
}

int SampleRoster::named(const QString &email) const
{
    const auto it = std::find_if(m_named.begin(), m_named.end(), [&email](const SamplePerson &person) { return person.values.text(Field::Email) == email; });
    return it == m_named.end() ? -1 : int(it - m_named.begin());
}

std::vector<int> SampleRoster::ofIntake(int intake) const
{
    std::vector<std::pair<quint64, int>> found;
    for (int person = 0; person < size(); ++person) {
        if (this->intake(person) == intake)
            found.emplace_back(beginningOf(isNamed(person) ? m_named.at(person).values.text(Field::Email) : m_people.localOf(seed(person))), person);
    }
    std::sort(found.begin(), found.end());
    std::vector<int> people;
    people.reserve(found.size());
    for (const auto &[beginning, person] : found)
        people.push_back(person);
    return people;
}

} // namespace muster
