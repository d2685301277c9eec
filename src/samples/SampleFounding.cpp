// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples/SampleFounding.h"

#include "core/ChangeJson.h"
#include "core/Kinds.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int UsualUsers = 1024; // the sizes in the lists are meant for so many
constexpr double InGroups = 0.77; // part of the users
constexpr double Late = 0.38; // part of the users, who come after the first import
constexpr qint64 Hour = 3'600'000;

int grown(const SampleLists::Group &group, int users)
{
    const double factor = double(users) / UsualUsers;
    return std::max(1, int(std::lround(group.size * std::pow(factor, factor < 1 ? 1 : group.growth))));
}

int moreOf(int users, double perDoubling)
{
    return users < 2 * UsualUsers ? 0 : int(std::lround(perDoubling * std::log2(double(users) / UsualUsers)));
}

// Where there are very many, fewer of them are new: a large organisation grows by a smaller part of itself.
double inFirstImport(int users)
{
    return 1 - Late * std::pow(std::max(1.0, double(users) / UsualUsers), -0.15);
}

// The `index`th of all pairs of the two lists, without repeating one early.
QString combined(const QStringList &firsts, const QStringList &seconds, const QString &pattern, int index)
{
    const int all = int(firsts.size() * seconds.size());
    const QString name = pattern.arg(firsts.at(index % firsts.size()), seconds.at((index + index / firsts.size()) % seconds.size()));
    return index < all ? name : name + u' ' + QString::number(index / all + 1);
}

} // namespace

SampleFounding::SampleFounding(const SampleLists &lists, SampleRandom &random, SampleDirectory &directory, SamplePeople &people, int users)
    : m_lists(lists)
    , m_random(random)
    , m_directory(directory)
    , m_people(people)
    , m_users(users)
{
}

// Where there are many users, the crews of more places share those whom the listed groups do not hold.
QVector<SampleFounding::Planned> SampleFounding::plannedGroups() const
{
    QVector<Planned> groups;
    int held = 0;
    for (const SampleLists::Group &group : m_lists.groups) {
        groups.append({group.formerly.isEmpty() ? group.name : group.formerly, group.domain, grown(group, m_users)});
        held += groups.last().size;
    }
    const int more = moreOf(m_users, 9);
    double shares = 0;
    for (int i = 0; i < more; ++i)
        shares += std::pow(i + 1, -0.9);
    const double left = std::max(0.0, InGroups * m_users - held);
    for (int i = 0; i < more; ++i)
        groups.append({combined(m_lists.places, m_lists.crews, u"%2 %1"_s, i), {}, int(left * std::pow(i + 1, -0.9) / shares)});
    return groups;
}

QVector<SampleFounding::Planned> SampleFounding::plannedCircles() const
{
    QVector<Planned> circles;
    for (const SampleLists::Group &circle : m_lists.circles)
        circles.append({circle.name, {}, grown(circle, m_users)});
    return circles;
}

void SampleFounding::gather()
{
    QStringList names;
    QVector<Planned> groups = plannedGroups();
    for (const Planned &group : groups)
        names.append(group.name);
    QStringList listed;
    for (const SampleLists::Group &group : m_lists.groups)
        listed.append(group.name);
    QStringList domains;
    for (const Planned &group : std::as_const(groups))
        domains.append(group.domain);
    m_directory.people.setDomains(domains);
    m_directory.people.add(m_people.owner());
    for (const QJsonObject &json : m_lists.people) {
        if (m_directory.people.size() >= m_users)
            break;
        const SamplePerson person = m_people.named(json, listed);
        m_directory.people.add(person);
        if (person.group >= 0)
            --groups[person.group].size;
    }
    QVector<int> seats;
    for (int group = 0; group < groups.size(); ++group)
        seats.insert(seats.end(), std::max(0, groups.at(group).size), group);
    const qsizetype others = m_users - m_directory.people.size();
    seats.resize(std::max(qsizetype(0), others), -1);
    m_random.shuffle(seats);
    for (int i = 0; i < seats.size(); ++i) {
        const int intake = i < inFirstImport(m_users) * m_users ? 0 : m_random.between(1, SamplePeople::Intakes);
        m_directory.people.addAnybody(seats.at(i), intake);
    }
    m_people.forgetAddresses();
    for (const QString &name : names)
        m_directory.addGroup(name, m_random);
    for (const SampleLists::Group &circle : m_lists.circles)
        m_directory.addGroup(circle.name, m_random);
    for (const SampleLists::Project &project : m_lists.projects)
        m_directory.addProject(project.formerly.isEmpty() ? project.name : project.formerly, m_random);
    for (int i = 0, more = moreOf(m_users, 12); i < more; ++i)
        m_directory.addProject(combined(m_lists.places, m_lists.works, u"%1 %2"_s, i), m_random);
}

Result<void> SampleFounding::write(SampleOperators &operators, qint64 founded, const QString &workspaceId)
{
    const QString ada = m_lists.owner["email"_L1].toString();
    const QString desk = m_lists.origins.first();
    const auto at = [=](double hours) { return SampleOperators::Sitting {founded + qint64(hours * Hour), ada, desk}; };
    NewWorkspace wanted {m_lists.organization, ada, m_lists.owner["firstName"_L1].toString(), m_lists.owner["lastName"_L1].toString()};
    wanted.id = workspaceId;
    wanted.ownerId = m_directory.people.at(0).id;
    if (const Result<void> made = operators.found(at(0), wanted); !made)
        return made;
    const ChangeSet settings {{change::editWorkspace({{Field::Providers, m_lists.providers}, {Field::Classifications, m_lists.classifications}})}, u"Sign-in as agreed with IT"_s};
    if (const Result<void> done = operators.apply(at(0.4), settings); !done)
        return done;
    QVector<Change> groups;
    for (const SampleDirectory::Group &group : std::as_const(m_directory.groups))
        groups.append(change::addGroup(group.name, group.id));
    if (const Result<void> done = operators.apply(at(0.9), {groups, {}}); !done)
        return done;
    return operators.apply(at(3.2), firstImport(), u"Accounts of the old console"_s);
}

std::shared_ptr<SampleSource> SampleFounding::firstImport()
{
    auto changes = std::make_shared<SampleSource>(m_directory);
    for (const int person : m_directory.people.ofIntake(0)) {
        if (person == 0) // the owner is there already
            continue;
        changes->add(person);
        if (const int group = m_directory.people.group(person); group >= 0)
            join(*changes, person, group);
    }
    const QVector<Planned> circles = plannedCircles();
    for (int i = 0; i < circles.size(); ++i) {
        const int circle = int(m_directory.groups.size() - circles.size()) + i;
        for (int seat = 0; seat < circles.at(i).size; ++seat) {
            const int person = m_random.below(int(m_directory.people.size()));
            if (person > 0 && m_directory.people.intake(person) == 0 && m_directory.canJoin(person, circle))
                join(*changes, person, circle);
        }
    }
    return changes;
}

void SampleFounding::join(SampleSource &changes, int person, int group)
{
    m_directory.enter(person, group);
    changes.join(person, group);
}

ChangeSet SampleFounding::start(int project)
{
    SampleDirectory::Project &there = m_directory.projects[project];
    there.started = true;
    ChangeSet set {{change::addProject(there.name, there.id)}, {}};
    const bool listed = project < m_lists.projects.size() && !m_lists.projects.at(project).assignments.isEmpty();
    set.changes += listed ? listedAssignments(project) : chanceAssignments(project);
    return set;
}

QVector<Change> SampleFounding::listedAssignments(int project)
{
    QVector<Change> changes;
    for (const QJsonObject &json : m_lists.projects.at(project).assignments) {
        Values set {{Field::Role, json["role"_L1].toString()}, {Field::Access, json["access"_L1].toString(keyOf(Access::Write))}, {Field::Team, json["team"_L1].toBool()}};
        const QString name = json["group"_L1].toString();
        const auto listed = std::find_if(m_lists.groups.begin(), m_lists.groups.end(), [&name](const SampleLists::Group &group) { return group.name == name; });
        if (listed != m_lists.groups.end()) {
            const int group = int(listed - m_lists.groups.begin());
            if (!set.flag(Field::Team) || m_directory.canBeTeam(group, project))
                changes.append(m_directory.assignGroup(project, group, set));
        } else if (const int person = m_directory.people.named(json["user"_L1].toString()); person >= 0) {
            changes.append(m_directory.assignPerson(project, person, set));
        }
    }
    return changes;
}

QVector<Change> SampleFounding::chanceAssignments(int project)
{
    static const QStringList roles {u"project.standard-user"_s, u"project.asset-manager"_s, u"project.analyst"_s, u"project.viewer"_s, u"project.co-admin"_s, u"project.administrator"_s};
    static const QVector<int> weights {38, 22, 14, 16, 5, 5};
    const auto terms = [this] {
        const int role = m_random.weighted(weights);
        const bool reads = role == 3 || m_random.chance(0.1);
        return Values {{Field::Role, roles.at(role)}, {Field::Access, keyOf(reads ? Access::ReadOnly : Access::Write)}, {Field::Team, true}};
    };
    QVector<Change> changes;
    for (int i = m_random.between(1, 5); i > 0; --i) {
        const int group = m_random.below(int(m_directory.groups.size()));
        if (!m_directory.projects.at(project).groups.contains(group) && m_directory.canBeTeam(group, project))
            changes.append(m_directory.assignGroup(project, group, terms()));
    }
    for (int i = m_random.below(4); i > 0; --i) {
        const int person = m_random.below(int(m_directory.people.size()));
        const bool arrived = m_directory.people.intake(person) == 0;
        if (arrived && !m_directory.projects.at(project).people.contains(person) && !m_directory.onTeam(person, project))
            changes.append(m_directory.assignPerson(project, person, terms()));
    }
    return changes;
}

} // namespace muster
