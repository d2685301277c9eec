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
// leads back to the start. The seed of a failure is in its message.
class RandomChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheModel_data();
    void followsTheModel();
};

namespace {

constexpr int Groups = 4;
constexpr int Users = 6;
constexpr int Roles = 3;

QString idOf(int user)
{
    return u"00000000-0000-4000-8000-00000000000%1"_s.arg(user);
}

struct Model
{
    QMap<QString, QString> status; // by address
    QMap<QString, QSet<QString>> held; // roles, by address
    QMap<QString, QStringList> roles; // made here: what they permit
    QMap<QString, QSet<QString>> members; // by group
    QMap<QString, QSet<QString>> inner; // groups in groups, by the outer one
    QMap<QString, QMap<QString, bool>> assignments; // by project: "g:name" or "u:address" → team

    bool holds(const QString &outer, const QString &group) const
    {
        const QSet<QString> in = inner.value(outer);
        return outer == group || std::any_of(in.begin(), in.end(), [&](const QString &one) { return holds(one, group); });
    }

    QSet<QString> allMembers(const QString &group) const
    {
        QSet<QString> all = members.value(group);
        for (const QString &one : inner.value(group))
            all.unite(allMembers(one));
        return all;
    }

    bool onTwoTeams() const
    {
        for (const auto &subjects : assignments) {
            QMap<QString, int> teams;
            for (auto it = subjects.begin(); it != subjects.end(); ++it) {
                if (!it.value())
                    continue;
                const QString name = it.key().mid(2);
                for (const QString &user : it.key().startsWith(u'g') ? allMembers(name) : QSet<QString> {name}) {
                    if (++teams[user] > 1)
                        return true;
                }
            }
        }
        return false;
    }

    int misconfigured() const
    {
        int count = 0;
        for (const auto &subjects : assignments) {
            QMap<QString, bool> reached;
            for (auto it = subjects.begin(); it != subjects.end(); ++it) {
                const QString name = it.key().mid(2);
                for (const QString &user : it.key().startsWith(u'g') ? allMembers(name) : QSet<QString> {name})
                    reached[user] = reached.value(user) || it.value();
            }
            count += int(std::count(reached.begin(), reached.end(), false));
        }
        return count;
    }
};

class Player
{
public:
    explicit Player(quint32 seed) : m_random(seed) { }

    // One change and what the model looks like after it; nothing when the model says it changes nothing.
    std::optional<Change> step(Model &model)
    {
        const int number = m_random.bounded(Users);
        const QString user = u"u%1@x.example"_s.arg(number);
        const QString group = u"g%1"_s.arg(m_random.bounded(Groups));
        const QString project = u"p%1"_s.arg(m_random.bounded(2));
        const QString other = u"g%1"_s.arg(m_random.bounded(Groups));
        const bool team = m_random.bounded(2);
        const QString role = u"r%1"_s.arg(m_random.bounded(Roles));
        switch (m_random.bounded(16)) {
        case 0:
        case 1:
            if (model.members[group].contains(user))
                return {};
            model.members[group].insert(user);
            return change::addMember(group, user);
        case 2:
            return model.members[group].remove(user) ? std::optional(change::removeMember(group, user)) : std::nullopt;
        case 3:
            return assign(model, project, u"g:"_s + group, team);
        case 4:
            return assign(model, project, u"u:"_s + user, team);
        case 5:
            return model.assignments[project].remove(u"g:"_s + group) ? std::optional(change::unassignGroup(project, group)) : std::nullopt;
        case 6:
            return model.assignments[project].remove(u"u:"_s + user) ? std::optional(change::unassignUser(project, user)) : std::nullopt;
        case 7:
        case 8:
            if (model.holds(other, group) || model.inner[group].contains(other)) // a circle is refused: see NestingTest
                return {};
            model.inner[group].insert(other);
            return Change(Verb::Add, ObjectKind::Nesting, {group, other});
        case 9:
            return model.inner[group].remove(other) ? std::optional(Change(Verb::Remove, ObjectKind::Nesting, {group, other})) : std::nullopt;
        case 10:
            if (model.roles.contains(role))
                return {};
            model.roles[role] = permissions();
            return change::addRole({{Field::Name, role}, {Field::Permissions, model.roles[role]}});
        case 11: {
            const QStringList permitted = permissions();
            if (model.roles.value(role, permitted) == permitted)
                return {};
            model.roles[role] = permitted;
            return change::editRole(role, {{Field::Permissions, permitted}});
        }
        case 12:
        case 13: {
            QSet<QString> wanted {team ? u"Analyst"_s : u"Standard User"_s};
            if (model.roles.contains(role))
                wanted.insert(role);
            if (model.held.value(user) == wanted)
                return {};
            model.held[user] = wanted;
            return change::editUser(user, {{Field::Roles, QStringList(wanted.cbegin(), wanted.cend())}});
        }
        case 14:
            if (!model.roles.remove(role))
                return {};
            for (QSet<QString> &one : model.held) {
                if (one.remove(role))
                    one.insert(u"Analyst"_s);
            }
            return change::deleteRole(role, u"Analyst"_s);
        default: {
            const QString status = team ? u"active"_s : u"disabled"_s;
            if (model.status.value(user) == status)
                return {};
            model.status[user] = status;
            return change::editUser(m_random.bounded(2) ? user : idOf(number), {{Field::Status, status}});
        }
        }
    }

    // Some that happen together; on the way a rule may be broken.
    QVector<Change> steps(Model &model)
    {
        QVector<Change> changes;
        for (int wanted = 1 + m_random.bounded(6) * m_random.bounded(2); wanted > 0; --wanted) {
            if (const std::optional<Change> change = step(model))
                changes.append(*change);
        }
        return changes;
    }

    // The same of everybody. None when it is so already.
    QVector<Change> same(Model &model)
    {
        const QString status = m_random.bounded(2) ? u"active"_s : u"disabled"_s;
        QVector<Change> changes;
        for (int i = 0; i < Users; ++i) {
            if (std::exchange(model.status[u"u%1@x.example"_s.arg(i)], status) != status)
                changes.append(change::editUser(idOf(i), {{Field::Status, status}}));
        }
        return changes;
    }

    bool chance(int of) { return m_random.bounded(of) == 0; }

private:
    QStringList permissions()
    {
        QStringList all {u"assets.view"_s, u"reports.view"_s, u"users.edit"_s, u"users.manage_roles"_s};
        all.removeIf([this](const QString &) { return m_random.bounded(2) == 0; });
        return all;
    }

    static std::optional<Change> assign(Model &model, const QString &project, const QString &subject, bool team)
    {
        auto &subjects = model.assignments[project];
        if (subjects.contains(subject) && subjects.value(subject) == team)
            return {};
        subjects[subject] = team;
        const Values set {{Field::Team, team}};
        return subject.startsWith(u'g') ? change::assignGroup(project, subject.mid(2), set) : change::assignUser(project, subject.mid(2), set);
    }

    QRandomGenerator m_random;
};

QString sorted(const QSet<QString> &roles)
{
    QStringList list(roles.cbegin(), roles.cend());
    list.sort();
    return list.join(u'+');
}

bool takesHoldersAlong(const Change &change)
{
    return change.object == ObjectKind::Role && change.verb == Verb::Remove;
}

Change changeOfAll(Change change)
{
    change.references.first().clear();
    return change;
}

} // namespace

void RandomChangesTest::followsTheModel_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RandomChangesTest::followsTheModel()
{
    QFETCH(quint32, seed);
    TestWorkspace workspace;
    Model model;
    QVector<Change> founding;
    for (int i = 0; i < Users; ++i) {
        founding.append(change::addUser({{Field::Email, u"u%1@x.example"_s.arg(i)}}, idOf(i)));
        model.status[u"u%1@x.example"_s.arg(i)] = u"pending"_s;
        model.held[u"u%1@x.example"_s.arg(i)] = {u"Standard User"_s};
    }
    for (int i = 0; i < Groups; ++i)
        founding.append(change::addGroup(u"g%1"_s.arg(i)));
    for (int i = 0; i < 2; ++i)
        founding.append(change::addProject(u"p%1"_s.arg(i)));
    MUSTER_VERIFY(workspace.apply(founding));
    const QStringList start = workspace.everything();
    const auto people = workspace->read(ListSeen {{Table::Users, u"x.example"_s, {}, {}}}).result();
    MUSTER_VERIFY(people);
    Player player(seed);
    int applied = 0;
    int refused = 0;
    for (int round = 0; round < 160; ++round) {
        Model after = model;
        const bool everybody = player.chance(8);
        const QVector<Change> changes = everybody ? player.same(after) : player.steps(after);
        if (changes.isEmpty())
            continue;
        // of everybody: as the window and --each do it, where those who are so already go along
        const Result<Outcome> done = everybody ? workspace->apply(std::make_shared<SameChange>(Table::Users, people->ids, changeOfAll(changes.first()), 0)).result()
                                               : workspace.apply(changes);
        QVERIFY2(done.has_value() == !after.onTwoTeams(), qPrintable(u"round %1: %2"_s.arg(round).arg(QString::fromUtf8(toJsonText(ChangeSet {changes, {}, 0})))));
        if (done)
            QVERIFY(everybody ? done->changes == changes.size() : done->changes <= changes.size() || std::any_of(changes.cbegin(), changes.cend(), takesHoldersAlong));
        if (!done) {
            QCOMPARE(done.error().code, ErrorCode::OnTwoTeams);
            ++refused;
            continue;
        }
        ++applied;
        model = after;
        QStringList statuses;
        for (auto it = model.status.cbegin(); it != model.status.cend(); ++it)
            statuses << it.key() + u'|' + it.value() + u'|' + sorted(model.held.value(it.key()));
        QStringList stored = workspace.rows({Table::Users, u"x.example"_s, {}, {}}, {Column::Email, Column::Status, Column::Roles});
        for (QString &row : stored) {
            const QStringList roles = row.section(u'|', 2).split(u'+');
            row = row.section(u'|', 0, 1) + u'|' + sorted({roles.cbegin(), roles.cend()});
        }
        stored.sort();
        QCOMPARE(stored, statuses);
        QStringList roles;
        for (auto it = model.roles.cbegin(); it != model.roles.cend(); ++it)
            roles << it.key() + u'|' + it->join(u'+');
        QCOMPARE(workspace.rows({Table::Roles, u"builtin:no"_s, {}, {}}, {Column::Name, Column::Permissions}), roles);
        QCOMPARE(workspace.rows({Table::Misconfigurations, {}, {}, {}}, {Column::Email}).size(), model.misconfigured());
    }
    QVERIFY(applied > 20);
    QVERIFY(refused > 0);
    for (int i = 0; i < applied; ++i)
        MUSTER_VERIFY(workspace->undo().result());
    QCOMPARE(workspace.everything(), start);
    const Result<WorkspaceReport> report = workspace->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
    QCOMPARE(report->events, 2 + 2 * applied);
}

QTEST_GUILESS_MAIN(RandomChangesTest)
#include "RandomChangesTest.moc"
