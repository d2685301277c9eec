// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "storage/queries/FindTeamFixes.h"
#include "storage/queries/Reasons.h"
#include "storage/queries/Trail.h"
#include "support/TestWorkspace.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace muster;
using namespace Qt::StringLiterals;

// Groups in groups (G6).
class NestingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void circlesAreRefusedWithTheWayRound();
    void whoIsInTheInnerGroupIsInTheOuterOnes();
    void nobodyIsOnTwoTeamsByNesting();
    void nobodyIsOnTwoTeamsByJoiningAnInnerGroup();
    void nobodyIsOnTwoTeamsByMakingAnOuterGroupATeam();
    void misconfigurationsGoThroughInnerGroups();
    void fixesGoThroughInnerGroups();
    void whySaysEveryStep();
    void deletingAnOuterGroupLeavesTheInnerOnes();
    void undoAndRedoOfEach();
    void twoWaysIntoAGroupAreKeptApart();
    void whatIsSoAlreadyChangesNothing();
    void onlyWhoMayManageGroupsNests();
    void theTreeIsWhatTheNestingsSay();
    void groupsMadeInAnyOrderVerify();
    void thousandGroupsTenDeep();

private:
    static void fill(TestWorkspace &workspace);
    QStringList members(const QString &group) { return m_workspace->users(u"group:\"%1\""_s.arg(group)); }
    QStringList groups(const QVector<Column> &columns) { return m_workspace->rows({Table::Groups, {}, {}, {{Column::Name}}}, columns); }
    int misconfigured() { return int(m_workspace->rows({Table::Misconfigurations, {}, {}, {}}, {Column::Email}).size()); }
    QString refusal(const QVector<Change> &changes);

    WorkspaceMould m_mould {&NestingTest::fill};
    std::unique_ptr<TestWorkspace> m_workspace;
};

namespace {

Change nest(const QString &outer, const QString &inner)
{
    return {Verb::Add, ObjectKind::Nesting, {outer, inner}};
}

Change unnest(const QString &outer, const QString &inner)
{
    return {Verb::Remove, ObjectKind::Nesting, {outer, inner}};
}

const QString ann = u"ann@northwind.example"_s;
const QString bob = u"bob@northwind.example"_s;

} // namespace

QString NestingTest::refusal(const QVector<Change> &changes)
{
    const Result<Outcome> done = m_workspace->apply(changes);
    return done ? QString() : u"%1 %2"_s.arg(int(done.error().code)).arg(done.error().parameters.mid(0, 4).join(u'|'));
}

// What stands before each test.
void NestingTest::fill(TestWorkspace &workspace)
{
    QVector<Change> changes {newUser(ann, {{Field::FirstName, u"Ann"_s}}), newUser(bob, {{Field::FirstName, u"Bob"_s}})};
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        changes.append(change::addGroup(name));
    changes += {change::addProject(u"P"_s), change::addMember(u"C"_s, ann)};
    MUSTER_VERIFY(workspace.apply(changes));
}

void NestingTest::init()
{
    m_workspace = m_mould.cast();
}

void NestingTest::circlesAreRefusedWithTheWayRound()
{
    const QString circle = QString::number(int(ErrorCode::GroupCircle)) + u' ';
    QCOMPARE(refusal({nest(u"A"_s, u"A"_s)}), circle + u"A|A|A → A"_s);
    MUSTER_VERIFY(m_workspace->apply({nest(u"A"_s, u"B"_s)}));
    QCOMPARE(refusal({nest(u"B"_s, u"A"_s)}), circle + u"A|B|B → A → B"_s);
    MUSTER_VERIFY(m_workspace->apply({nest(u"B"_s, u"C"_s)}));
    QCOMPARE(refusal({nest(u"C"_s, u"A"_s)}), circle + u"A|C|C → A → B → C"_s);
    QCOMPARE(refusal({nest(u"C"_s, u"D"_s), nest(u"D"_s, u"A"_s)}), circle + u"A|D|D → A → B → C → D"_s); // also within one set
    MUSTER_VERIFY(m_workspace->apply({unnest(u"A"_s, u"B"_s), nest(u"C"_s, u"A"_s)})); // not a circle any more
}

void NestingTest::whoIsInTheInnerGroupIsInTheOuterOnes()
{
    MUSTER_VERIFY(m_workspace->apply({nest(u"B"_s, u"C"_s), nest(u"A"_s, u"B"_s), change::addMember(u"A"_s, bob), change::assignGroup(u"P"_s, u"A"_s)}));
    QCOMPARE(members(u"A"_s), QStringList({ann, bob}));
    QCOMPARE(members(u"B"_s), QStringList {ann});
    QCOMPARE(m_workspace->rows({Table::Users, {}, {{Column::Groups, {u"A"_s}}}, {}}, {Column::Email, Column::Groups, Column::DirectGroups, Column::Projects}),
        QStringList({ann + u"|A+B+C|C|P"_s, bob + u"|A|A|P"_s}));
    QCOMPARE(groups({Column::Name, Column::Members, Column::AllMembers, Column::InnerGroups, Column::OuterGroups, Column::Groups}),
        QStringList({u"A|1|2|B||"_s, u"B|0|1|C|A|A"_s, u"C|1|1||B|A+B"_s, u"D|0|0|||"_s}));
    QCOMPARE(m_workspace->rows({Table::Members, {}, {}, {}}, {Column::Group, Column::Email, Column::Groups}), QStringList({u"A|"_s + bob + u"|"_s, u"C|"_s + ann + u"|A+B"_s}));
    QCOMPARE(m_workspace->rows({Table::Access, {}, {}, {}}, {Column::Email, Column::Via}), QStringList({ann + u"|C → A"_s, bob + u"|A"_s}));
    QCOMPARE(m_workspace->rows({Table::Projects, {}, {}, {}}, {Column::Users}), QStringList {u"2"_s});
    QCOMPARE(m_workspace->rows({Table::Assignments, {}, {}, {}}, {Column::Members, Column::Misconfigured}), QStringList {u"2|2"_s});
    MUSTER_VERIFY(m_workspace->apply({change::addMember(u"A"_s, ann)})); // twice in it is once in it
    QCOMPARE(groups({Column::AllMembers}).first(), u"2"_s);
    QCOMPARE(m_workspace->rows({Table::Assignments, {}, {}, {}}, {Column::Members, Column::Misconfigured}), QStringList {u"2|2"_s});
    QCOMPARE(misconfigured(), 2);
}

void NestingTest::nobodyIsOnTwoTeamsByNesting()
{
    MUSTER_VERIFY(m_workspace->apply({nest(u"B"_s, u"C"_s), change::assignGroup(u"P"_s, u"A"_s, {{Field::Team, true}}), change::assignGroup(u"P"_s, u"C"_s, {{Field::Team, true}})}));
    const QString two = QString::number(int(ErrorCode::OnTwoTeams)) + u" Ann|P|A|C"_s;
    QCOMPARE(refusal({nest(u"A"_s, u"B"_s)}), two);
    QCOMPARE(refusal({nest(u"A"_s, u"D"_s), nest(u"D"_s, u"B"_s)}), two);
    QCOMPARE(refusal({nest(u"D"_s, u"B"_s), nest(u"A"_s, u"D"_s)}), two);
    MUSTER_VERIFY(m_workspace->apply({nest(u"D"_s, u"B"_s)})); // D is no team
    const Result<Plan> plan = m_workspace->preview({nest(u"A"_s, u"D"_s)});
    MUSTER_VERIFY(plan);
    QCOMPARE(plan->violations.size(), 1);
}

void NestingTest::nobodyIsOnTwoTeamsByJoiningAnInnerGroup()
{
    MUSTER_VERIFY(m_workspace->apply({nest(u"A"_s, u"B"_s), change::assignGroup(u"P"_s, u"A"_s, {{Field::Team, true}}), change::assignGroup(u"P"_s, u"C"_s, {{Field::Team, true}})}));
    QCOMPARE(refusal({change::addMember(u"B"_s, ann)}), QString::number(int(ErrorCode::OnTwoTeams)) + u" Ann|P|A|C"_s);
    MUSTER_VERIFY(m_workspace->apply({change::addMember(u"B"_s, bob)}));
}

void NestingTest::nobodyIsOnTwoTeamsByMakingAnOuterGroupATeam()
{
    MUSTER_VERIFY(m_workspace->apply({nest(u"A"_s, u"B"_s), nest(u"B"_s, u"C"_s), change::assignGroup(u"P"_s, u"A"_s), change::assignUser(u"P"_s, ann, {{Field::Team, true}})}));
    QCOMPARE(refusal({change::editGroupAssignment(u"P"_s, u"A"_s, {{Field::Team, true}})}), QString::number(int(ErrorCode::OnTwoTeams)) + u" Ann|P|A|"_s);
    MUSTER_VERIFY(m_workspace->apply({unnest(u"B"_s, u"C"_s), change::editGroupAssignment(u"P"_s, u"A"_s, {{Field::Team, true}})}));
    QCOMPARE(refusal({nest(u"A"_s, u"C"_s)}), QString::number(int(ErrorCode::OnTwoTeams)) + u" Ann|P|A|"_s);
}

void NestingTest::misconfigurationsGoThroughInnerGroups()
{
    MUSTER_VERIFY(m_workspace->apply({change::assignGroup(u"P"_s, u"A"_s)}));
    QCOMPARE(misconfigured(), 0);
    MUSTER_VERIFY(m_workspace->apply({nest(u"A"_s, u"B"_s), nest(u"B"_s, u"C"_s)}));
    QCOMPARE(m_workspace->rows({Table::Misconfigurations, {}, {}, {}}, {Column::Project, Column::Email, Column::Via}), QStringList {u"P|"_s + ann + u"|A"_s});
    QCOMPARE(m_workspace->rows({Table::Users, u"misconfigured:yes"_s, {}, {}}, {Column::Email, Column::Misconfigured}), QStringList {ann + u"|1"_s});
    QCOMPARE(m_workspace->rows({Table::Projects, {}, {}, {}}, {Column::Misconfigured}), QStringList {u"1"_s});
    MUSTER_VERIFY(m_workspace->apply({change::assignGroup(u"P"_s, u"B"_s, {{Field::Team, true}})})); // a team that holds her
    QCOMPARE(misconfigured(), 0);
    QCOMPARE(m_workspace->rows({Table::Users, u"misconfigured:yes"_s, {}, {}}, {Column::Email}), QStringList());
}

void NestingTest::fixesGoThroughInnerGroups()
{
    MUSTER_VERIFY(m_workspace->apply({nest(u"A"_s, u"C"_s), change::assignGroup(u"P"_s, u"A"_s)}));
    const Result<QVector<TeamFix>> fixes = m_workspace->door().read(FindTeamFixes {.everywhere = true}).result();
    MUSTER_VERIFY(fixes);
    QCOMPARE(fixes->size(), 1);
    MUSTER_VERIFY(m_workspace->apply({fixes->first().change}));
    QCOMPARE(misconfigured(), 0);
}

void NestingTest::whySaysEveryStep()
{
    MUSTER_VERIFY(m_workspace->apply({nest(u"B"_s, u"C"_s)}));
    MUSTER_VERIFY(m_workspace->apply({nest(u"A"_s, u"B"_s), change::assignGroup(u"P"_s, u"A"_s, {{Field::Team, true}})}));
    const Result<QVector<Row>> user = m_workspace->door().read(ReadRows {Table::Users, m_workspace->door().read(ListIds {{Table::Users, ann, {}, {}}}).result()->ids}).result();
    MUSTER_VERIFY(user);
    const Result<QVector<AccessPath>> paths = m_workspace->door().read(WhyAccess {user->first().cells.at(columnIndex(Table::Users, Column::UserId)).toString()}).result();
    MUSTER_VERIFY(paths);
    QCOMPARE(paths->size(), 1);
    const AccessPath &path = paths->first();
    QCOMPARE(path.group, u"A"_s);
    QStringList steps;
    for (const AccessStep &step : path.steps) {
        steps.append(step.group + u' ' + step.by);
        QVERIFY(step.at > 0 && !step.groupId.isEmpty());
    }
    QCOMPARE(steps, QStringList({u"C Ada King"_s, u"B Ada King"_s, u"A Ada King"_s}));
    QCOMPARE(path.grantedBy, u"Ada King"_s);
}

void NestingTest::deletingAnOuterGroupLeavesTheInnerOnes()
{
    MUSTER_VERIFY(m_workspace->apply({nest(u"A"_s, u"B"_s), nest(u"B"_s, u"C"_s)}));
    const QStringList before = m_workspace->everything();
    MUSTER_VERIFY(m_workspace->apply({change::deleteGroup(u"B"_s)}));
    QCOMPARE(groups({Column::Name, Column::AllMembers, Column::InnerGroups, Column::OuterGroups}), QStringList({u"A|0||"_s, u"C|1||"_s, u"D|0||"_s}));
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(m_workspace->everything(), before);
    QCOMPARE(members(u"A"_s), QStringList {ann});
}

void NestingTest::undoAndRedoOfEach()
{
    QVector<QStringList> states {m_workspace->everything()};
    for (const QVector<Change> &step : {QVector<Change> {nest(u"A"_s, u"B"_s)}, {nest(u"B"_s, u"C"_s)}, {unnest(u"A"_s, u"B"_s)}}) {
        MUSTER_VERIFY(m_workspace->apply(step));
        states.append(m_workspace->everything());
    }
    for (int at = 2; at >= 0; --at) {
        MUSTER_VERIFY((*m_workspace)->undo().result());
        QCOMPARE(m_workspace->everything(), states.at(at));
    }
    for (int at = 1; at <= 3; ++at) {
        MUSTER_VERIFY((*m_workspace)->redo().result());
        QCOMPARE(m_workspace->everything(), states.at(at));
    }
    const Result<WorkspaceReport> report = (*m_workspace)->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
}

void NestingTest::twoWaysIntoAGroupAreKeptApart()
{
    MUSTER_VERIFY(m_workspace->apply({nest(u"A"_s, u"B"_s), nest(u"A"_s, u"D"_s), nest(u"B"_s, u"C"_s), nest(u"D"_s, u"C"_s)}));
    QCOMPARE(members(u"A"_s), QStringList {ann});
    MUSTER_VERIFY(m_workspace->apply({unnest(u"B"_s, u"C"_s)}));
    QCOMPARE(members(u"A"_s), QStringList {ann}); // the other way
    MUSTER_VERIFY(m_workspace->apply({unnest(u"A"_s, u"D"_s)}));
    QCOMPARE(members(u"A"_s), QStringList());
    QCOMPARE(members(u"D"_s), QStringList {ann});
}

void NestingTest::whatIsSoAlreadyChangesNothing()
{
    MUSTER_VERIFY(m_workspace->apply({nest(u"A"_s, u"B"_s)}));
    const Result<Plan> plan = m_workspace->preview({nest(u"A"_s, u"B"_s), unnest(u"C"_s, u"D"_s)});
    MUSTER_VERIFY(plan);
    QCOMPARE(plan->idle, 2);
    QCOMPARE(refusal({nest(u"A"_s, u"Nowhere"_s)}), QString::number(int(ErrorCode::GroupNotFound)) + u" Nowhere"_s);
}

void NestingTest::onlyWhoMayManageGroupsNests()
{
    MUSTER_VERIFY(m_workspace->apply({newUser(u"eve@northwind.example"_s, {{Field::Status, u"active"_s}})}));
    OpenOptions options = m_workspace->options();
    options.operatorEmail = u"eve@northwind.example"_s;
    m_workspace->close();
    const Result<std::unique_ptr<Workspace>> hers = Workspace::open(m_workspace->path(), options);
    MUSTER_VERIFY(hers);
    for (const Change &change : {nest(u"A"_s, u"B"_s), unnest(u"A"_s, u"B"_s)}) {
        const Result<Outcome> done = (*hers)->apply({{change}, {}, 0}).result();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NotAllowed);
        QVERIFY(done.error().parameters.contains(u"users.manage_groups"_s));
    }
}

// However they came to be, and in whatever order: the triggers keep what a recursion over all nestings finds.
void NestingTest::theTreeIsWhatTheNestingsSay()
{
    QVector<Change> founding;
    constexpr int Count = 12;
    for (int i = 0; i < Count; ++i)
        founding.append(change::addGroup(u"g%1"_s.arg(i)));
    MUSTER_VERIFY(m_workspace->apply(founding));
    QRandomGenerator random(7);
    int nested = 0;
    for (int round = 0; round < 150; ++round) {
        const QString one = u"g%1"_s.arg(random.bounded(Count));
        const QString other = u"g%1"_s.arg(random.bounded(Count));
        nested += m_workspace->apply({random.bounded(3) == 0 ? unnest(one, other) : nest(one, other)}).has_value();
    }
    QVERIFY(nested > 30);
    m_workspace->close();
    const Result<std::unique_ptr<Database>> database = Database::open(m_workspace->path(), Database::ReadOnly);
    MUSTER_VERIFY(database);
    const auto pairs = [&](const QString &from) {
        QStringList found;
        (void)(*database)->each(u"SELECT outer_id, inner_id FROM %1 ORDER BY 1, 2"_s.arg(from), {}, [&found](const SqlRow &row) {
            found.append(row.value(0).toString() + u' ' + row.value(1).toString());
            return true;
        });
        return found;
    };
    const QString recursion = u"(WITH RECURSIVE r (outer_id, inner_id) AS (SELECT id, id FROM user_groups UNION"
                              " SELECT r.outer_id, n.inner_id FROM r JOIN nestings n ON n.outer_id = r.inner_id) SELECT * FROM r) AS tree"_s;
    QVERIFY(pairs(u"nestings"_s).size() > 5);
    QCOMPARE(pairs(u"group_tree"_s), pairs(recursion));
}

// What a change and a list cost beside a thousand groups nested ten deep: the ratio is told, not judged; that no statement
// goes through all members is.
// Three deep, where the outer ones are older and where they are younger: the order of the tree by its inner groups is not the
// one by its outer groups.
void NestingTest::groupsMadeInAnyOrderVerify()
{
    MUSTER_VERIFY(m_workspace->apply({change::addGroup(u"1"_s), change::addGroup(u"2"_s), change::addGroup(u"3"_s)}));
    for (const QStringList &way : {QStringList {u"1"_s, u"2"_s, u"3"_s}, QStringList {u"3"_s, u"2"_s, u"1"_s}, QStringList {u"2"_s, u"3"_s, u"1"_s}}) {
        MUSTER_VERIFY(m_workspace->apply({nest(way.at(0), way.at(1)), nest(way.at(1), way.at(2))}));
        const Result<WorkspaceReport> report = (*m_workspace)->verify().result();
        MUSTER_VERIFY(report);
        QVERIFY2(report->isWhole(), qPrintable(way.join(u' ') + faultsOf(*report)));
        MUSTER_VERIFY((*m_workspace)->undo().result());
    }
}

void NestingTest::thousandGroupsTenDeep()
{
    QVector<Change> changes;
    for (int i = 0; i < 2000; ++i)
        changes.append(newUser(u"u%1@northwind.example"_s.arg(i)));
    for (int i = 0; i < 1000; ++i) {
        changes.append(change::addGroup(u"g%1"_s.arg(i)));
        changes.append(change::addMember(u"g%1"_s.arg(i), u"u%1@northwind.example"_s.arg(2 * i)));
        changes.append(change::addMember(u"g%1"_s.arg(i), u"u%1@northwind.example"_s.arg(2 * i + 1)));
    }
    changes.append(change::assignGroup(u"P"_s, u"g0"_s, {{Field::Team, true}}));
    MUSTER_VERIFY(m_workspace->apply(changes));
    const auto nanoseconds = [](int times, const std::function<void(int)> &work) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < times; ++i)
            work(i);
        return double(timer.nsecsElapsed());
    };
    const auto member = [](int i) { return u"u%1@northwind.example"_s.arg(i); };
    const auto change = [&](int i) {
        QVERIFY(m_workspace->apply({change::addMember(u"g999"_s, member(i))}).has_value());
        QVERIFY(m_workspace->apply({change::removeMember(u"g999"_s, member(i))}).has_value());
    };
    const auto list = [&](int) { QCOMPARE(m_workspace->rows({Table::Members, {}, {{Column::Group, {u"g999"_s}}}, {}}, {Column::Email}).size(), 2); };
    (void)nanoseconds(10, change);
    const double changing = nanoseconds(20, change);
    const double listing = nanoseconds(20, list);
    QVector<Change> nestings;
    for (int i = 0; i < 1000; ++i) {
        if (i % 10 < 9)
            nestings.append(nest(u"g%1"_s.arg(i), u"g%1"_s.arg(i + 1)));
    }
    MUSTER_VERIFY(m_workspace->apply(nestings));
    QCOMPARE(m_workspace->rows({Table::Groups, {}, {{Column::Name, {u"g990"_s}}}, {}}, {Column::AllMembers}), QStringList {u"20"_s});
    (void)nanoseconds(10, change);
    qInfo("beside a thousand groups nested ten deep a change takes %.2f times as long, a list %.2f times", nanoseconds(20, change) / changing, nanoseconds(20, list) / listing);
}

QTEST_GUILESS_MAIN(NestingTest)
#include "NestingTest.moc"
