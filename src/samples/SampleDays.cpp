// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples/SampleDays.h"

#include "core/Kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Day = 24 * 60 * Minute;
constexpr int UsualEvents = 150;
constexpr int LateDays = 30;
constexpr int Mistakes = 5;
constexpr int Attempts = 200;
constexpr int InvitedDays = 12; // invitations end after seven: some are over
constexpr int LeastInvited = 12;
constexpr int MostInvited = 500;

const QStringList GuestDomains {u"kestrel-marine.example"_s, u"halden-bridges.example"_s, u"orrin-power.example"_s};
const QStringList GuestRoles {u"project.viewer"_s, u"project.analyst"_s, u"project.standard-user"_s};

QString statusKey(const SamplePerson &person)
{
    return person.values.text(Field::Status);
}

bool isActive(const SamplePerson &person)
{
    return statusKey(person) == keyOf(Status::Active);
}

} // namespace

SampleDays::SampleDays(const SampleLists &lists, SampleRandom &random, SampleDirectory &directory, SamplePeople &people, SampleFounding &founding)
    : m_lists(lists)
    , m_random(random)
    , m_directory(directory)
    , m_people(people)
    , m_founding(founding)
{
}

Result<void> SampleDays::write(SampleOperators &operators, qint64 from, qint64 until)
{
    plan(from, until);
    for (const auto &[time, act] : m_plan) {
        m_now = time;
        if (const Result<void> done = act(operators, sitting(time)); !done)
            return done;
    }
    return {};
}

void SampleDays::plan(qint64 from, qint64 until)
{
    planProjects(from, until);
    planRenames(from, until);
    for (int intake = 1; intake <= SamplePeople::Intakes; ++intake)
        m_plan.emplace(m_people.timeOf(intake), [this, intake](SampleOperators &operators, const SampleOperators::Sitting &sitting) { return arrive(intake, operators, sitting); });
    const int days = int((until - from) / Day) - 4; // as workingTime may go back over a weekend
    const auto anyTime = [=, this] { // more of late, which is what people look at first
        return workingTime(until - m_random.below(m_random.chance(0.25) ? LateDays : days) * Day);
    };
    for (int i = 0; i < UsualEvents; ++i)
        m_plan.emplace(anyTime(), act([this] { return usual(); }));
    for (int i = 0; i < Mistakes; ++i)
        m_plan.emplace(anyTime(), [this](SampleOperators &operators, const SampleOperators::Sitting &sitting) { return mistake(operators, sitting); });
    planInvitations(until);
}

void SampleDays::planInvitations(qint64 until)
{
    for (int i = std::clamp(int(m_directory.people.size()) / 40, LeastInvited, MostInvited); i > 0; --i)
        m_plan.emplace(workingTime(until - m_random.below(InvitedDays) * Day), act([this] { return invite(); }));
}

// On the day before, or the Friday before that, while people are at work. UTC, which Northwind lives by.
qint64 SampleDays::workingTime(qint64 time)
{
    qint64 day = time / Day - 1;
    while ((day + 3) % 7 >= 5) // the first day of the epoch was a Thursday
        --day;
    return day * Day + m_random.between(8 * 60, 17 * 60) * Minute + m_random.below(int(Minute));
}

// Most projects are there from the first days, others start later; the finished ones are put away.
void SampleDays::planProjects(qint64 from, qint64 until)
{
    QVector<int> early;
    QVector<int> others;
    for (int project = 0; project < m_directory.projects.size(); ++project)
        (isTold(project) ? early : others).append(project);
    m_random.shuffle(others);
    while (early.size() < m_directory.projects.size() * 2 / 3)
        early.append(others.takeLast());
    for (int i = 0; i < early.size(); ++i)
        planProject(early.at(i), from + i * 9 * Minute + m_random.below(int(5 * Minute)), until);
    for (int i = 0; i < others.size(); ++i)
        planProject(others.at(i), workingTime(from + (until - from) / (others.size() + 1) * (i + 1)), until);
}

// The lists say more about it than its name.
bool SampleDays::isTold(int project) const
{
    if (project >= m_lists.projects.size())
        return false;
    const SampleLists::Project &listed = m_lists.projects.at(project);
    return listed.archived || !listed.formerly.isEmpty() || !listed.assignments.isEmpty();
}

void SampleDays::planProject(int project, qint64 start, qint64 until)
{
    m_plan.emplace(start, act([this, project] { return m_founding.start(project); }));
    const bool archived = project < m_lists.projects.size() ? m_lists.projects.at(project).archived : m_random.chance(0.12);
    const qint64 end = workingTime(start + (until - start) / 10 * m_random.between(4, 9));
    if (archived && end > start)
        m_plan.emplace(end, act([this, project] { return ChangeSet {{m_directory.archive(project)}, u"Handed over"_s}; }));
}

void SampleDays::planRenames(qint64 from, qint64 until)
{
    const auto later = [=, this] { return workingTime(until - (until - from) / 100 * m_random.between(3, 20)); };
    for (int group = 0; group < m_lists.groups.size(); ++group) {
        if (!m_lists.groups.at(group).formerly.isEmpty())
            m_plan.emplace(later(), act([this, group] { return ChangeSet {{m_directory.renameGroup(group, m_lists.groups.at(group).name)}, {}}; }));
    }
    for (int project = 0; project < m_lists.projects.size(); ++project) {
        if (!m_lists.projects.at(project).formerly.isEmpty())
            m_plan.emplace(later(), act([this, project] { return ChangeSet {{m_directory.renameProject(project, m_lists.projects.at(project).name)}, {}}; }));
    }
}

SampleDays::Act SampleDays::act(std::function<ChangeSet()> make)
{
    return [make = std::move(make)](SampleOperators &operators, const SampleOperators::Sitting &sitting) -> Result<void> {
        const ChangeSet set = make();
        return set.changes.isEmpty() ? Result<void>() : operators.apply(sitting, set);
    };
}

// The owner or one of the first administrators in the lists, each at a desk of their own.
SampleOperators::Sitting SampleDays::sitting(qint64 time)
{
    const int which = std::min(m_random.weighted({34, 30, 22, 14}), int(m_directory.people.size()) - 1);
    return {time, m_directory.people.at(which).values.text(Field::Email), m_lists.origins.at(which)};
}

int SampleDays::somebody(const std::function<bool(const SamplePerson &)> &suits, const std::function<bool(int person)> &stands)
{
    const int first = int(m_lists.people.size()) + 1; // people by name stay as the lists want them
    const int end = int(m_directory.people.size());
    for (int attempt = 0; attempt < Attempts && first < end; ++attempt) {
        const int person = first + m_random.below(end - first);
        if (m_directory.people.intake(person) <= m_arrived && (!stands || stands(person)) && suits(m_directory.people.at(person)))
            return person;
    }
    return -1;
}

Result<void> SampleDays::arrive(int intake, SampleOperators &operators, const SampleOperators::Sitting &sitting)
{
    m_arrived = intake;
    auto changes = std::make_shared<SampleSource>(m_directory);
    for (const int person : m_directory.people.ofIntake(intake)) {
        changes->add(person);
        const int group = m_directory.people.group(person);
        if (group >= 0 && m_directory.canJoin(person, group)) {
            m_directory.enter(person, group);
            changes->join(person, group);
        }
    }
    return changes->count() ? operators.apply(sitting, changes, u"New this month"_s) : Result<void>();
}

ChangeSet SampleDays::usual()
{
    struct Kind
    {
        int weight;
        ChangeSet (SampleDays::*make)();
    };
    static const QVector<Kind> kinds {{16, &SampleDays::move}, {8, &SampleDays::joinCircle}, {14, &SampleDays::dismiss}, {4, &SampleDays::readmit},
        {9, &SampleDays::unlock}, {8, &SampleDays::resetMfa}, {10, &SampleDays::changeRoles}, {8, &SampleDays::classify},
        {5, &SampleDays::leaveDefaultGroup}, {7, &SampleDays::activate}, {3, &SampleDays::withdraw}, {12, &SampleDays::joinProject}, {6, &SampleDays::leaveProject}};
    QVector<int> weights;
    for (const Kind &kind : kinds)
        weights.append(kind.weight);
    return (this->*kinds.at(m_random.weighted(weights)).make)();
}

ChangeSet SampleDays::move()
{
    ChangeSet set {{}, m_random.chance(0.5) ? u"Moved teams"_s : QString()};
    const int colleague = somebody([](const SamplePerson &p) { return p.group >= 0; }); // so that large groups grow and small ones stay small
    const int to = colleague < 0 ? 0 : m_directory.people.group(colleague);
    for (int i = m_random.between(1, 3); i > 0; --i) {
        const int person = somebody([=](const SamplePerson &p) { return isActive(p) && p.group >= 0; }, [=, this](int one) {
            const QVector<int> groups = m_directory.people.groups(one);
            return groups.size() == 1 && groups.first() != to;
        });
        if (person < 0)
            break;
        const int from = m_directory.people.groups(person).first();
        const Change leave = m_directory.leave(person, from);
        if (m_directory.canJoin(person, to))
            set.changes += {leave, m_directory.join(person, to)};
        else
            m_directory.join(person, from); // nothing was written yet
    }
    return set;
}

ChangeSet SampleDays::joinCircle()
{
    const int circle = int(m_directory.groups.size()) - 1 - m_random.below(int(m_lists.circles.size()));
    const int person = somebody([](const SamplePerson &p) { return isActive(p); });
    if (person < 0 || !m_directory.canJoin(person, circle))
        return {};
    return {{m_directory.join(person, circle)}, {}};
}

ChangeSet SampleDays::dismiss()
{
    ChangeSet set {{}, m_random.chance(0.7) ? u"Left the company"_s : u"Contract ended"_s};
    for (int i = m_random.between(1, 4); i > 0; --i) {
        const int person = somebody([](const SamplePerson &p) { return isActive(p) && p.values.text(Field::AccountType) != keyOf(AccountType::Admin); });
        if (person >= 0)
            set.changes.append(m_directory.edit(person, {{Field::Status, keyOf(Status::Disabled)}}));
    }
    return set;
}

ChangeSet SampleDays::readmit()
{
    const int person = somebody([](const SamplePerson &p) { return statusKey(p) == keyOf(Status::Disabled); });
    if (person < 0)
        return {};
    return {{m_directory.edit(person, {{Field::Status, keyOf(Status::Active)}})}, u"Back from leave"_s};
}

ChangeSet SampleDays::unlock()
{
    if (m_directory.people.size() < 200) // few are locked then, and some shall stay so
        return {};
    const int person = somebody([](const SamplePerson &p) { return p.values.flag(Field::Locked); });
    if (person < 0 || m_random.chance(0.5))
        return {};
    return {{m_directory.edit(person, {{Field::Locked, false}})}, u"Called the service desk"_s};
}

ChangeSet SampleDays::resetMfa()
{
    const int person = somebody([](const SamplePerson &p) { return isActive(p) && p.values.flag(Field::Mfa); });
    if (person < 0)
        return {};
    return {{m_directory.edit(person, {{Field::Mfa, false}})}, u"Lost phone"_s};
}

ChangeSet SampleDays::changeRoles()
{
    const int person = somebody([](const SamplePerson &p) { return isActive(p) && p.values.text(Field::AccountType) != keyOf(AccountType::Admin) && p.values.list(Field::Roles).size() == 1; });
    if (person < 0)
        return {};
    const bool analyst = m_directory.people.at(person).values.list(Field::Roles).first() == "analyst"_L1;
    const QStringList both {u"analyst"_s, u"standard-user"_s};
    const QStringList roles = m_random.chance(0.3) ? both : QStringList {both.at(analyst ? 1 : 0)};
    return {{m_directory.edit(person, {{Field::Roles, roles}})}, {}};
}

ChangeSet SampleDays::classify()
{
    ChangeSet set {{}, u"Yearly review"_s};
    const QString tier = m_random.pick(m_lists.classifications);
    for (int i = m_random.between(1, 8); i > 0; --i) {
        const int person = somebody([&tier](const SamplePerson &p) { return p.values.text(Field::Classification) != tier; });
        if (person >= 0)
            set.changes.append(m_directory.edit(person, {{Field::Classification, tier}}));
    }
    return set;
}

ChangeSet SampleDays::leaveDefaultGroup()
{
    const int person = somebody([](const SamplePerson &p) { return p.values.flag(Field::DefaultGroup); });
    if (person < 0)
        return {};
    return {{m_directory.edit(person, {{Field::DefaultGroup, false}, {Field::DefaultAccessUntil, m_random.chance(0.5) ? QVariant(m_now) : QVariant()}})}, u"No longer on every project"_s};
}

ChangeSet SampleDays::activate()
{
    const int person = somebody([](const SamplePerson &p) { return statusKey(p) == keyOf(Status::Pending) && p.intake < SamplePeople::Intakes; });
    if (person < 0)
        return {};
    return {{m_directory.edit(person, {{Field::Status, keyOf(Status::Active)}, {Field::Verified, true}})}, {}};
}

// An account made for somebody who never came, and not needed any more.
ChangeSet SampleDays::withdraw()
{
    const QString email = u"visitor."_s + QString::number(m_random.between(1000, 9999)) + u"@example.net"_s;
    const QString id = m_random.uuid();
    return {{change::addUser({{Field::Email, email}, {Field::SignIn, keyOf(SignIn::Password)}, {Field::Roles, QStringList {u"analyst"_s}}}, id),
                change::editUser(id, {{Field::FirstName, u"Visitor"_s}}), change::deleteUser(id)},
        u"Visit cancelled"_s};
}

ChangeSet SampleDays::joinProject()
{
    const int person = somebody(isActive);
    const int project = m_random.below(int(m_directory.projects.size()));
    if (person < 0 || !m_directory.projects.at(project).started || m_directory.projects.at(project).archived || m_directory.projects.at(project).people.contains(person))
        return {};
    const bool team = !m_directory.onTeam(person, project);
    return {{m_directory.assignPerson(project, person, {{Field::Role, u"project.viewer"_s}, {Field::Access, keyOf(m_random.chance(0.5) ? Access::Write : Access::ReadOnly)}, {Field::Team, team}})}, {}};
}

ChangeSet SampleDays::leaveProject()
{
    const int project = m_random.below(int(m_directory.projects.size()));
    const QVector<int> people = m_directory.projects.at(project).people;
    const int first = int(m_lists.people.size()) + 1;
    const auto it = std::find_if(people.begin(), people.end(), [first](int person) { return person >= first; });
    if (it == people.end())
        return {};
    return {{m_directory.unassignPerson(project, *it)}, u"Work done"_s};
}

// Somebody of another company, to a project.
ChangeSet SampleDays::invite()
{
    const SampleDirectory::Project &project = m_random.pick(m_directory.projects);
    const SampleNames::Name name = m_guestNames.next(m_random);
    const QString email = SampleNames::address(name.local, m_random.pick(GuestDomains), 1);
    if (!project.started || project.archived || m_guests.contains(email))
        return {};
    m_guests.insert(email);
    const QString role = m_random.pick(GuestRoles);
    return {{change::addInvitation({{Field::Email, email}, {Field::FirstName, name.first}, {Field::LastName, name.last}, {Field::Project, project.id}, {Field::Role, role}}, m_random.uuid())}, {}};
}

// Too many selected, and taken back within minutes.
Result<void> SampleDays::mistake(SampleOperators &operators, const SampleOperators::Sitting &sitting)
{
    const SampleDirectory::Group &group = m_directory.groups.at(m_random.below(int(m_lists.groups.size())));
    ChangeSet set;
    for (int i = 0; i < std::min(int(group.members.size()), 12); ++i)
        set.changes.append(change::removeMember(group.id, m_directory.people.at(group.members.at(i)).id));
    if (set.changes.isEmpty())
        return {};
    if (const Result<void> done = operators.apply(sitting, set); !done)
        return done;
    SampleOperators::Sitting later = sitting;
    later.at += m_random.between(20, 300) * 1000;
    return operators.undo(later);
}

} // namespace muster
