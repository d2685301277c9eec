// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/WorkspaceState.h"
#include "support/StatementSteps.h"
#include "support/TestWorkspace.h"

using namespace muster;
using namespace Qt::StringLiterals;

// What one small change costs does not grow with the directory, nor with the trail: no statement on its way reads all users,
// members, assignments, events or entries.
class FlatCostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void costsTheSame_data();
    void costsTheSame();

private:
    StatementSteps m_listener;
    std::unique_ptr<TestWorkspace> m_small;
    std::unique_ptr<TestWorkspace> m_large;
};

namespace {

constexpr int Small = 60;
constexpr int Factor = 6;

constexpr int UsersInGroup = 10; // so that a group is as large in either
constexpr qint64 Noise = 60; // steps of a statement

QString user(int i)
{
    return u"user%1@northwind.example"_s.arg(i);
}

QString group(int i)
{
    return u"Group %1"_s.arg(i);
}

QString project(int i)
{
    return u"Project %1"_s.arg(i);
}

// A directory of some size with a trail of the same: all that there is grows, but for what a user, group or project has.
void fill(TestWorkspace &workspace, int users)
{
    QVector<Change> people {change::editWorkspace({{Field::Deletion, keyOf(DeletionPolicy::Any)}})};
    for (int i = 0; i < users; ++i)
        people << change::addUser({{Field::Email, user(i)}, {Field::FirstName, u"Änne"_s}, {Field::LastName, u"Number %1"_s.arg(i)}, {Field::Status, keyOf(Status::Active)}});
    MUSTER_VERIFY(workspace.apply(people));
    QVector<Change> rest;
    for (int g = 0; g < users / UsersInGroup; ++g) {
        rest << change::addGroup(group(g)) << change::addProject(project(g));
        for (int i = 0; i < UsersInGroup; ++i)
            rest << change::addMember(group(g), user(g * UsersInGroup + i));
        rest << change::assignGroup(project(g), group(g), {{Field::Team, true}});
    }
    MUSTER_VERIFY(workspace.apply(rest));
    for (int i = 0; i < users; ++i)
        MUSTER_VERIFY(workspace.apply({change::editUser(user(i), {{Field::Department, u"Survey"_s}})}));
}

using Work = std::function<void(TestWorkspace &)>;

void applied(TestWorkspace &workspace, const QVector<Change> &changes)
{
    const Result<Outcome> outcome = workspace.apply(changes);
    QVERIFY2(outcome && outcome->event > 0, outcome ? "nothing happened" : qPrintable(u"error %1: %2"_s.arg(int(outcome.error().code)).arg(outcome.error().parameters.join(u'|'))));
}

} // namespace

Q_DECLARE_METATYPE(Work)

void FlatCostTest::initTestCase()
{
    m_small = std::make_unique<TestWorkspace>();
    m_large = std::make_unique<TestWorkspace>();
    fill(*m_small, Small);
    fill(*m_large, Small * Factor);
}

void FlatCostTest::costsTheSame_data()
{
    QTest::addColumn<Work>("work");
    const auto add = [](const char *name, const QVector<Change> &changes) {
        QTest::newRow(name) << Work([changes](TestWorkspace &workspace) { applied(workspace, changes); });
    };
    add("add a user", {change::addUser({{Field::Email, u"new@northwind.example"_s}, {Field::LastName, u"New"_s}, {Field::Status, keyOf(Status::Disabled)}})});
    add("job of a user", {change::editUser(user(3), {{Field::JobTitle, u"Surveyor"_s}})});
    add("deactivate a user", {change::editUser(user(4), {{Field::Status, keyOf(Status::Disabled)}})});
    add("roles of a user", {change::editUser(user(5), {{Field::Roles, QStringList {u"analyst"_s}}})});
    add("into the Default Group", {change::editUser(user(6), {{Field::DefaultGroup, true}})});
    add("out of the Default Group", {change::editUser(user(6), {{Field::DefaultGroup, false}})});
    add("add a group", {change::addGroup(u"New group"_s)});
    add("rename a group", {change::renameGroup(group(1), u"Renamed"_s)});
    add("add a member", {change::addMember(group(2), user(1))});
    add("remove a member", {change::removeMember(group(2), user(1))});
    add("put a group into another", {Change(Verb::Add, ObjectKind::Nesting, {group(3), group(4)})});
    add("take a group out of another", {Change(Verb::Remove, ObjectKind::Nesting, {group(3), group(4)})});
    add("add a project", {change::addProject(u"New project"_s)});
    add("rename a project", {change::editProject(project(5), {{Field::Name, u"Renamed project"_s}})});
    add("put a user on a project", {change::assignUser(project(1), user(2), {{Field::Team, false}})});
    add("edit an assignment", {change::editUserAssignment(project(1), user(2), {{Field::Access, keyOf(Access::ReadOnly)}})});
    add("take a user off a project", {change::unassignUser(project(1), user(2))});
    add("delete a user", {change::deleteUser(u"new@northwind.example"_s)});
    add("a setting", {change::editWorkspace({{Field::Providers, QStringList {u"SSO"_s, u"Other"_s}}})});
    QTest::newRow("undo") << Work([](TestWorkspace &workspace) { MUSTER_VERIFY(workspace->undo().result()); });
    QTest::newRow("redo") << Work([](TestWorkspace &workspace) { MUSTER_VERIFY(workspace->redo().result()); });
    QTest::newRow("preview") << Work([](TestWorkspace &workspace) {
        MUSTER_VERIFY(workspace->preview({{change::editUser(user(8), {{Field::JobTitle, u"Surveyor"_s}})}, {}, 0}).result());
    });
}

void FlatCostTest::costsTheSame()
{
    QFETCH(Work, work);
    const StatementSteps::Steps small = StatementSteps::of([&] { work(*m_small); });
    const StatementSteps::Steps large = StatementSteps::of([&] { work(*m_large); });
    QStringList grown;
    for (auto it = large.cbegin(); it != large.cend(); ++it) {
        if (it.key().contains("users_search_")) // FTS5 tidies up its own tables when it is their turn
            continue;
        if (const qint64 before = small.value(it.key()); it.value() > 2 * before + Noise)
            grown << u"%1 → %2 steps: %3"_s.arg(before).arg(it.value()).arg(QString::fromUtf8(it.key()));
    }
    QVERIFY2(grown.isEmpty(), qPrintable(grown.join(u"\n\n"_s)));
}

QTEST_GUILESS_MAIN(FlatCostTest)
#include "FlatCostTest.moc"
