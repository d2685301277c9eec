// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SameChange.h"
#include "storage/queries/Trail.h"
#include "support/TestWorkspace.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>

using namespace muster;
using namespace Qt::StringLiterals;

// Random sequences of changes against a model as simple as can be: the same is allowed, the same results, and undo
// leads back to the start. Of all kinds, up to forty together, and the same to many. The seed of a failure is in its message.
class RandomChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheModel_data();
    void followsTheModel();
};

namespace {

constexpr int MostChanges = 40; // of a set

struct ModelUser
{
    QString id; // empty: not known yet
    QString status = u"pending"_s;
    QString department {};
    QSet<QString> roles {u"Standard User"_s};
    bool byDefault = false;

    bool operator==(const ModelUser &) const = default;
};

struct ModelProject
{
    QString name;
    bool archived = false;

    bool operator==(const ModelProject &) const = default;
};

struct ModelAssignment
{
    bool team = false;
    bool readOnly = false;
    bool viewer = false;

    bool operator==(const ModelAssignment &) const = default;
};

struct ModelInvitation
{
    QString email;
    QString project;
    bool revoked = false;
    bool viewer = false;
};

QString projectRole(bool viewer)
{
    return viewer ? u"Viewer"_s : u"Standard User"_s;
}

QString sorted(const QSet<QString> &names)
{
    QStringList list(names.cbegin(), names.cend());
    list.sort();
    return list.join(u'+');
}

QString yesOrNo(bool flag)
{
    return flag ? u"true"_s : u"false"_s;
}

struct Model
{
    QMap<QString, ModelUser> users; // by address
    QMap<QString, QString> groups; // names; by ID, as all that follow
    QMap<QString, QSet<QString>> members; // by group: addresses
    QMap<QString, QSet<QString>> inner; // groups in groups, by the outer one
    QMap<QString, ModelProject> projects;
    QMap<QString, QMap<QString, ModelAssignment>> assignments; // by project: of a group, or an address
    QMap<QString, ModelInvitation> invitations;
    QMap<QString, QStringList> roles; // made here, by name: what they permit
    bool correctNames = false;
    qint64 invitationDays = 7;

    bool holds(const QString &outer, const QString &group) const
    {
        const QSet<QString> in = inner.value(outer);
        return outer == group || std::any_of(in.begin(), in.end(), [&](const QString &one) { return holds(one, group); });
    }

    // Who is on a project by that assignment.
    QSet<QString> reachedBy(const QString &subject) const
    {
        if (!groups.contains(subject))
            return {subject};
        QSet<QString> all = members.value(subject);
        for (const QString &one : inner.value(subject))
            all.unite(reachedBy(one));
        return all;
    }

    // A project, and one of two teams there that somebody is on.
    std::optional<std::pair<QString, QString>> conflict() const
    {
        for (auto project = assignments.cbegin(); project != assignments.cend(); ++project) {
            QSet<QString> onTeams;
            for (auto it = project->cbegin(); it != project->cend(); ++it) {
                const QSet<QString> reached = it->team ? reachedBy(it.key()) : QSet<QString>();
                if (onTeams.intersects(reached))
                    return std::pair(project.key(), it.key());
                onTeams.unite(reached);
            }
        }
        return {};
    }

    QStringList misconfigured() const
    {
        QStringList lines;
        for (auto project = assignments.cbegin(); project != assignments.cend(); ++project) {
            if (projects.value(project.key()).archived)
                continue;
            QMap<QString, bool> onTeam;
            for (auto it = project->cbegin(); it != project->cend(); ++it) {
                for (const QString &user : reachedBy(it.key()))
                    onTeam[user] = onTeam.value(user) || it->team;
            }
            for (auto user = onTeam.cbegin(); user != onTeam.cend(); ++user) {
                if (!user.value())
                    lines << u"misconfigured|%1|%2"_s.arg(projects.value(project.key()).name, user.key());
            }
        }
        return lines;
    }

    void removeUser(const QString &address)
    {
        users.remove(address);
        for (QSet<QString> &group : members)
            group.remove(address);
        for (auto &subjects : assignments)
            subjects.remove(address);
    }

    // As the tables show it.
    QStringList lines() const
    {
        QStringList all = misconfigured();
        all << u"settings|%1|%2"_s.arg(yesOrNo(correctNames)).arg(invitationDays);
        for (auto it = users.cbegin(); it != users.cend(); ++it)
            all << u"user|%1|%2|%3|%4|%5"_s.arg(it.key(), it->status, it->department, yesOrNo(it->byDefault), sorted(it->roles));
        for (auto it = roles.cbegin(); it != roles.cend(); ++it)
            all << u"role|%1|%2"_s.arg(it.key(), it->join(u'+'));
        for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
            QSet<QString> names;
            for (const QString &one : inner.value(it.key()))
                names.insert(groups.value(one));
            all << u"group|%1|%2|%3"_s.arg(*it, it.key(), sorted(names));
            for (const QString &user : members.value(it.key()))
                all << u"member|%1|%2"_s.arg(*it, user);
        }
        for (auto it = projects.cbegin(); it != projects.cend(); ++it) {
            all << u"project|%1|%2|%3"_s.arg(it->name, it.key(), yesOrNo(it->archived));
            const QMap<QString, ModelAssignment> subjects = assignments.value(it.key());
            for (auto one = subjects.cbegin(); one != subjects.cend(); ++one)
                all << u"assignment|%1|%2|%3|%4|%5"_s.arg(it->name, groups.value(one.key(), one.key()), yesOrNo(one->team), keyOf(one->readOnly ? Access::ReadOnly : Access::Write), projectRole(one->viewer));
        }
        for (const ModelInvitation &one : invitations)
            all << u"invitation|%1|%2|%3"_s.arg(one.email, keyOf(one.revoked ? InvitationState::Revoked : InvitationState::Pending), projectRole(one.viewer));
        all.sort();
        return all;
    }
};

QStringList linesOf(TestWorkspace &workspace)
{
    QStringList all;
    const auto list = [&](const QString &word, Table table, const QString &text, const QVector<Column> &columns) {
        for (const QString &row : workspace.rows({.table = table, .text = text}, columns))
            all << word + u'|' + row;
    };
    list(u"user"_s, Table::Users, u"x.example"_s, {Column::Email, Column::Status, Column::Department, Column::DefaultGroup, Column::Roles});
    for (QString &user : all) { // the only column of words that stand as they rank
        const QStringList roles = user.section(u'|', 5).split(u'+', Qt::SkipEmptyParts);
        user = user.section(u'|', 0, 4) + u'|' + sorted({roles.cbegin(), roles.cend()});
    }
    list(u"misconfigured"_s, Table::Misconfigurations, {}, {Column::Project, Column::Email});
    list(u"settings"_s, Table::Settings, {}, {Column::CorrectNames, Column::InvitationDays});
    list(u"role"_s, Table::Roles, u"builtin:no"_s, {Column::Name, Column::Permissions});
    list(u"group"_s, Table::Groups, {}, {Column::Name, Column::GroupId, Column::InnerGroups});
    list(u"member"_s, Table::Members, {}, {Column::Group, Column::Email});
    list(u"project"_s, Table::Projects, {}, {Column::Name, Column::ProjectId, Column::Archived});
    list(u"assignment"_s, Table::Assignments, {}, {Column::Project, Column::Subject, Column::Team, Column::Access, Column::Role});
    list(u"invitation"_s, Table::Invitations, {}, {Column::Email, Column::InvitationState, Column::Role});
    all.sort();
    return all;
}

// One change to many users, and how many entries it leaves.
struct ModelSame
{
    QStringList users; // User IDs
    Change like;
    std::optional<qint64> entries; // none: what goes along has some, too
};

class Player
{
public:
    explicit Player(quint32 seed) : m_random(seed) { }

    // Some that happen together, and what the model looks like after them. On the way a rule may be broken; in the end, seldom.
    QVector<Change> steps(Model &model)
    {
        using Step = void (Player::*)(Model &, QVector<Change> &);
        static constexpr Step all[] {&Player::user, &Player::user, &Player::member, &Player::member, &Player::member, &Player::nesting, &Player::assignment, &Player::assignment, &Player::assignment,
            &Player::group, &Player::project, &Player::role, &Player::invitation, &Player::workspace};
        QVector<Change> changes;
        for (int tries = 1 + m_random.bounded(chance(3) ? MostChanges : 5); tries > 0 && changes.size() < MostChanges; --tries)
            (this->*all[m_random.bounded(int(std::size(all)))])(model, changes);
        const bool mends = !chance(3);
        for (auto conflict = model.conflict(); mends && conflict; conflict = model.conflict()) {
            const auto &[project, subject] = *conflict;
            model.assignments[project][subject].team = false;
            changes.append(ofAssignment(Verb::Edit, model, project, subject, {{Field::Team, false}}));
        }
        return changes;
    }

    // None where it is so already.
    std::optional<ModelSame> same(Model &model)
    {
        QStringList some;
        for (const QString &address : model.users.keys()) {
            if (!chance(4))
                some.append(address);
        }
        ModelSame same;
        for (const QString &address : std::as_const(some))
            same.users.append(model.users.value(address).id);
        same.entries = 0;
        const QString group = anyOf(model.groups);
        const QString project = anyOf(model.projects);
        switch (m_random.bounded(6)) {
        case 0:
            same.like = change::addMember(group, {});
            for (const QString &address : std::as_const(some)) {
                *same.entries += model.members.value(group).contains(address) ? 0 : 1;
                model.members[group].insert(address);
            }
            break;
        case 1:
            same.like = change::assignUser(project, {}, {{Field::Access, keyOf(Access::ReadOnly)}, {Field::Team, chance(4)}});
            for (const QString &address : std::as_const(some)) {
                ModelAssignment wanted = model.assignments.value(project).value(address);
                wanted.readOnly = true;
                wanted.team = same.like.set.flag(Field::Team);
                *same.entries += model.assignments.value(project).contains(address) && model.assignments.value(project).value(address) == wanted ? 0 : 1;
                model.assignments[project][address] = wanted;
            }
            break;
        case 2:
            if (model.users.size() < 6)
                return {};
            some = some.mid(0, 2);
            same.users = same.users.mid(0, 2);
            same.like = change::deleteUser({});
            same.entries.reset();
            for (const QString &address : std::as_const(some))
                model.removeUser(address);
            break;
        default: { // several fields
            ModelUser wanted;
            const Values set = wish(model, wanted, true);
            same.like = change::editUser({}, set);
            for (const QString &address : std::as_const(some)) {
                ModelUser &user = model.users[address];
                const ModelUser before = user;
                take(set, wanted, user);
                *same.entries += user == before ? 0 : 1;
            }
            break;
        }
        }
        return some.isEmpty() || same.entries == 0 ? std::nullopt : std::optional(same);
    }

    bool chance(int of) { return m_random.bounded(of) == 0; }

private:
    // Empty where there is none.
    template <typename Map>
    QString anyOf(const Map &map)
    {
        const QStringList keys = map.keys();
        return keys.isEmpty() ? QString() : keys.at(m_random.bounded(int(keys.size())));
    }

    // One of so many names of a kind that nothing has; empty: all are taken.
    QString freeName(const QString &name, int count, const QStringList &taken)
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(name.arg(i));
        all.removeIf([&taken](const QString &one) { return taken.contains(one); });
        return all.isEmpty() ? QString() : all.at(m_random.bounded(int(all.size())));
    }

    QString newId() { return u"00000000-0000-4000-8000-%1"_s.arg(++m_ids, 12, 16, QLatin1Char('0')); }

    // What one may call it by.
    QString oneOf(const QString &id, const QString &name) { return id.isEmpty() || chance(2) ? name : id; }
    QString user(const Model &model, const QString &address) { return oneOf(model.users.value(address).id, address); }
    QString group(const Model &model, const QString &id) { return oneOf(id, model.groups.value(id)); }
    QString project(const Model &model, const QString &id) { return oneOf(id, model.projects.value(id).name); }

    Change ofAssignment(Verb verb, const Model &model, const QString &where, const QString &subject, const Values &set)
    {
        const bool isGroup = model.groups.contains(subject);
        return Change(verb, ObjectKind::Assignment, {project(model, where), isGroup ? QString() : user(model, subject), isGroup ? group(model, subject) : QString()}, {}, set);
    }

    QStringList permissions()
    {
        QStringList all {u"assets.view"_s, u"reports.view"_s, u"users.edit"_s, u"users.manage_roles"_s};
        all.removeIf([this](const QString &) { return chance(2); });
        return all;
    }

    // What shall be so of a user, and the fields that say it.
    Values wish(const Model &model, ModelUser &wanted, bool several)
    {
        Values set;
        if (several || chance(2))
            set.set(Field::Status, wanted.status = chance(2) ? u"active"_s : u"disabled"_s);
        if (several || chance(3))
            set.set(Field::Department, wanted.department = u"Yard %1"_s.arg(m_random.bounded(3)));
        if (chance(3)) {
            wanted.roles = {chance(2) ? u"Analyst"_s : u"Standard User"_s};
            if (const QString own = anyOf(model.roles); !own.isEmpty())
                wanted.roles.insert(own);
            set.set(Field::Roles, QStringList(wanted.roles.cbegin(), wanted.roles.cend()));
        }
        if (chance(4))
            set.set(Field::DefaultGroup, wanted.byDefault = chance(2));
        return set;
    }

    static void take(const Values &set, const ModelUser &wanted, ModelUser &user)
    {
        user.status = set.contains(Field::Status) ? wanted.status : user.status;
        user.department = set.contains(Field::Department) ? wanted.department : user.department;
        user.roles = set.contains(Field::Roles) ? wanted.roles : user.roles;
        user.byDefault = set.contains(Field::DefaultGroup) ? wanted.byDefault : user.byDefault;
    }

    void user(Model &model, QVector<Change> &changes)
    {
        const QString address = u"u%1@x.example"_s.arg(m_random.bounded(12));
        if (!model.users.contains(address)) {
            if (chance(2))
                addUser(address, model, changes);
            return;
        }
        if (model.users.size() > 3 && chance(4)) {
            changes.append(change::deleteUser(user(model, address)));
            model.removeUser(address);
            return;
        }
        ModelUser wanted;
        const Values set = wish(model, wanted, false);
        const ModelUser before = model.users.value(address);
        ModelUser after = before;
        take(set, wanted, after);
        if (after == before)
            return;
        changes.append(change::editUser(user(model, address), set));
        model.users[address] = after;
    }

    void addUser(const QString &address, Model &model, QVector<Change> &changes)
    {
        ModelUser added;
        ModelUser wanted;
        Values set = wish(model, wanted, false);
        take(set, wanted, added);
        if (chance(2)) // who brings none gets one
            added.id = newId();
        set.set(Field::Email, address);
        changes.append(change::addUser(set, added.id));
        model.users[address] = added;
    }

    void member(Model &model, QVector<Change> &changes)
    {
        const QString where = anyOf(model.groups);
        const QString who = anyOf(model.users);
        QSet<QString> &members = model.members[where];
        const bool isThere = members.remove(who);
        changes.append(Change(isThere ? Verb::Remove : Verb::Add, ObjectKind::Member, {group(model, where), user(model, who)}));
        if (!isThere)
            members.insert(who);
    }

    void nesting(Model &model, QVector<Change> &changes)
    {
        const QString outer = anyOf(model.groups);
        QStringList there = model.inner.value(outer).values();
        there.sort(); // sets have another order in each run
        const QString inner = there.isEmpty() || chance(2) ? anyOf(model.groups) : there.at(m_random.bounded(int(there.size())));
        const bool isThere = there.contains(inner);
        if (!isThere && model.holds(inner, outer)) // a circle is refused: see NestingTest
            return;
        changes.append(Change(isThere ? Verb::Remove : Verb::Add, ObjectKind::Nesting, {group(model, outer), group(model, inner)}));
        if (isThere)
            model.inner[outer].remove(inner);
        else
            model.inner[outer].insert(inner);
    }

    void assignment(Model &model, QVector<Change> &changes)
    {
        const QString where = anyOf(model.projects);
        const QString subject = chance(2) ? anyOf(model.groups) : anyOf(model.users);
        auto &subjects = model.assignments[where];
        const bool isThere = subjects.contains(subject);
        if (isThere && chance(3)) {
            changes.append(ofAssignment(Verb::Remove, model, where, subject, {}));
            subjects.remove(subject);
            return;
        }
        ModelAssignment wanted = subjects.value(subject);
        Values set;
        if (chance(2))
            set.set(Field::Team, wanted.team = chance(2));
        if (chance(4))
            set.set(Field::Access, keyOf((wanted.readOnly = chance(2)) ? Access::ReadOnly : Access::Write));
        if (chance(4))
            set.set(Field::Role, (wanted.viewer = chance(2)) ? u"project.viewer"_s : u"project.standard-user"_s);
        if (isThere && wanted == subjects.value(subject))
            return;
        changes.append(ofAssignment(isThere && chance(2) ? Verb::Edit : Verb::Add, model, where, subject, set)); // to put somebody there who is there is to change how
        subjects[subject] = wanted;
    }

    void group(Model &model, QVector<Change> &changes)
    {
        const QString name = freeName(u"g%1"_s, 6, model.groups.values());
        const QString id = anyOf(model.groups);
        if (chance(3) && model.groups.size() > 2) {
            for (auto it = model.assignments.begin(); it != model.assignments.end(); ++it) { // one that is on a project stays
                if (it->contains(id)) {
                    changes.append(ofAssignment(Verb::Remove, model, it.key(), id, {}));
                    it->remove(id);
                }
            }
            changes.append(change::deleteGroup(group(model, id)));
            model.groups.remove(id);
            model.members.remove(id);
            model.inner.remove(id);
            for (QSet<QString> &inner : model.inner)
                inner.remove(id);
        } else if (!name.isEmpty() && chance(2)) {
            const QString added = newId();
            changes.append(change::addGroup(name, added));
            model.groups[added] = name;
        } else if (!name.isEmpty()) {
            changes.append(change::renameGroup(group(model, id), name));
            model.groups[id] = name;
        }
    }

    void project(Model &model, QVector<Change> &changes)
    {
        QStringList taken;
        for (const ModelProject &one : std::as_const(model.projects))
            taken.append(one.name);
        const QString name = freeName(u"p%1"_s, 4, taken);
        const QString id = anyOf(model.projects);
        if (chance(4) && model.projects.size() > 1) {
            removeProject(id, model, changes);
        } else if (!name.isEmpty() && chance(2)) {
            const QString added = newId();
            changes.append(change::addProject(name, added));
            model.projects[added].name = name;
        } else {
            const ModelProject wanted {name.isEmpty() ? model.projects.value(id).name : name, chance(2)};
            if (wanted == model.projects.value(id))
                return;
            changes.append(change::editProject(project(model, id), {{Field::Name, wanted.name}, {Field::Archived, wanted.archived}}));
            model.projects[id] = wanted;
        }
    }

    // One that somebody is on stays, and nobody comes to one that is gone.
    void removeProject(const QString &id, Model &model, QVector<Change> &changes)
    {
        for (const QString &subject : model.assignments.value(id).keys())
            changes.append(ofAssignment(Verb::Remove, model, id, subject, {}));
        changes.append(change::deleteProject(project(model, id)));
        model.assignments.remove(id);
        model.projects.remove(id);
        for (ModelInvitation &one : model.invitations)
            one.revoked = one.revoked || one.project == id;
    }

    void role(Model &model, QVector<Change> &changes)
    {
        const QString name = u"r%1"_s.arg(m_random.bounded(3));
        const QStringList permitted = permissions();
        if (!model.roles.contains(name)) {
            changes.append(change::addRole({{Field::Name, name}, {Field::Permissions, permitted}}));
        } else if (chance(2)) {
            changes.append(change::deleteRole(name, u"Analyst"_s));
            model.roles.remove(name);
            for (ModelUser &one : model.users) {
                if (one.roles.remove(name))
                    one.roles.insert(u"Analyst"_s);
            }
            return;
        } else if (model.roles.value(name) == permitted) {
            return;
        } else {
            changes.append(change::editRole(name, {{Field::Permissions, permitted}}));
        }
        model.roles[name] = permitted;
    }

    void invitation(Model &model, QVector<Change> &changes)
    {
        const QString id = anyOf(model.invitations);
        if (id.isEmpty() || chance(3)) {
            invite(model, changes);
            return;
        }
        ModelInvitation &one = model.invitations[id];
        if (chance(3)) {
            changes.append(change::deleteInvitation(id));
            model.invitations.remove(id);
        } else if (!one.revoked && chance(2)) {
            changes.append(change::editInvitation(id, {{Field::InvitationState, keyOf(InvitationState::Revoked)}}));
            one.revoked = true;
        } else if (!one.revoked) {
            one.viewer = !one.viewer;
            changes.append(change::editInvitation(id, {{Field::Role, one.viewer ? u"project.viewer"_s : u"project.standard-user"_s}}));
        }
    }

    void invite(Model &model, QVector<Change> &changes)
    {
        const ModelInvitation added {u"i%1@x.example"_s.arg(m_random.bounded(4)), anyOf(model.projects)};
        const bool isOut = std::any_of(model.invitations.cbegin(), model.invitations.cend(), [&added](const ModelInvitation &one) { return !one.revoked && one.email == added.email && one.project == added.project; });
        if (isOut || model.projects.value(added.project).archived)
            return;
        const QString id = newId();
        changes.append(change::addInvitation({{Field::Email, added.email}, {Field::Project, project(model, added.project)}}, id));
        model.invitations[id] = added;
    }

    void workspace(Model &model, QVector<Change> &changes)
    {
        const bool correctNames = chance(2);
        const qint64 days = 5 + m_random.bounded(5);
        if (correctNames == model.correctNames && days == model.invitationDays)
            return;
        model.correctNames = correctNames;
        model.invitationDays = days;
        changes.append(change::editWorkspace({{Field::CorrectNames, correctNames}, {Field::InvitationDays, days}}));
    }

    QRandomGenerator m_random;
    qint64 m_ids = 0;
};

// What hangs on it goes, or is made otherwise.
bool takesAlong(const Change &change)
{
    return change.verb == Verb::Remove && !definitionOf(change.object).joins();
}

QString nameOf(const Change &change)
{
    return QString::fromLatin1(definitionOf(change.verb, change.object).name);
}

QSet<QString> allKinds()
{
    QSet<QString> all;
    for (const ChangeDefinition &one : changeDefinitions()) {
        if (one.object != ObjectKind::Trail) // stands alone
            all.insert(QString::fromLatin1(one.name));
    }
    return all;
}

} // namespace

void RandomChangesTest::followsTheModel_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 seeds = std::max(5u, qEnvironmentVariable("MUSTER_TEST_SEEDS").toUInt());
    for (quint32 seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RandomChangesTest::followsTheModel()
{
    QFETCH(quint32, seed);
    TestWorkspace workspace;
    Model model;
    QVector<Change> founding {change::editWorkspace({{Field::Deletion, u"any"_s}})};
    for (int i = 0; i < 6; ++i) {
        const QString address = u"u%1@x.example"_s.arg(i);
        model.users[address].id = u"00000000-0000-4000-8000-f0000000000%1"_s.arg(i);
        founding.append(change::addUser({{Field::Email, address}}, model.users[address].id));
    }
    for (int i = 0; i < 4; ++i) {
        const QString id = u"00000000-0000-4000-8000-e0000000000%1"_s.arg(i);
        model.groups[id] = u"g%1"_s.arg(i);
        founding.append(change::addGroup(model.groups[id], id));
    }
    for (int i = 0; i < 2; ++i) {
        const QString id = u"00000000-0000-4000-8000-d0000000000%1"_s.arg(i);
        model.projects[id].name = u"p%1"_s.arg(i);
        founding.append(change::addProject(model.projects[id].name, id));
    }
    MUSTER_VERIFY(workspace.apply(founding));
    const QStringList start = workspace.everything();
    const QStringList startLines = linesOf(workspace);
    QCOMPARE(startLines, model.lines());
    Player player(seed);
    QStringList made;
    int applied = 0;
    int refused = 0;
    qsizetype largest = 0;
    QSet<QString> kinds; // of those that were made
    for (int round = 0; round < 100; ++round) {
        Model after = model;
        const std::optional<ModelSame> same = player.chance(5) ? player.same(after) : std::nullopt;
        if (!same)
            after = model;
        const QVector<Change> changes = same ? QVector<Change> {same->like} : player.steps(after);
        if (changes.isEmpty())
            continue;
        const Result<QVector<qint64>> ids = same ? workspace->read(FindIds {Table::Users, same->users}).result() : Result<QVector<qint64>>();
        MUSTER_VERIFY(ids);
        // of many: as the window and --each do it, where those who are so already go along
        const Result<Outcome> done = same ? workspace->apply(std::make_shared<SameChange>(Table::Users, *ids, same->like, 0)).result() : workspace.apply(changes);
        const QString asked = u"round %1: %2"_s.arg(round).arg(QString::fromUtf8(toJsonText(ChangeSet {changes, {}, 0})));
        const QString error = done ? QString() : u"error %1 %2, "_s.arg(int(done.error().code)).arg(done.error().parameters.join(u'|'));
        QVERIFY2(done.has_value() == !after.conflict(), qPrintable(error + asked));
        if (!done) {
            QVERIFY2(done.error().code == ErrorCode::OnTwoTeams, qPrintable(error + asked));
            ++refused;
            continue;
        }
        if (same && same->entries)
            QCOMPARE(done->changes, *same->entries);
        else if (!same)
            QVERIFY2(done->changes <= changes.size() || std::any_of(changes.cbegin(), changes.cend(), takesAlong), qPrintable(asked));
        ++applied;
        made.append(asked);
        largest = std::max(largest, changes.size());
        for (const Change &change : changes)
            kinds.insert(nameOf(change));
        model = after;
        const QStringList lines = linesOf(workspace);
        const QStringList wanted = model.lines();
        QVERIFY2(lines == wanted, qPrintable(u"%1\n%2\nis not\n%3"_s.arg(asked, lines.join(u'\n'), wanted.join(u'\n'))));
        for (const QString &user : workspace.rows({Table::Users, u"x.example"_s, {}, {}}, {Column::Email, Column::UserId}))
            model.users[user.section(u'|', 0, 0)].id = user.section(u'|', 1);
    }
    QVERIFY(applied > 40);
    QVERIFY2(largest > MostChanges / 2, qPrintable(QString::number(largest)));
    QCOMPARE(sorted(allKinds() - kinds), QString());
    for (; !made.isEmpty(); made.removeLast()) {
        const Result<Outcome> undone = workspace->undo().result();
        const QString error = undone ? QString() : u"error %1 %2, undoing "_s.arg(int(undone.error().code)).arg(undone.error().parameters.join(u'|'));
        QVERIFY2(undone.has_value(), qPrintable(error + made.last()));
    }
    QCOMPARE(workspace.everything(), start);
    QCOMPARE(linesOf(workspace), startLines);
    const Result<WorkspaceReport> report = workspace->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
    QCOMPARE(report->events, 2 + 2 * applied);
}

QTEST_GUILESS_MAIN(RandomChangesTest)
#include "RandomChangesTest.moc"
