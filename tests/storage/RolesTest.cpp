// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Rights.h"
#include "storage/Catalogue.h"
#include "storage/Database.h"
#include "storage/queries/Trail.h"
#include "storage/queries/WorkspaceState.h"
#include "support/TestWorkspace.h"

#include <QSignalSpy>

using namespace muster;
using namespace Qt::StringLiterals;

// Roles that a workspace makes itself (R2, R5).
class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyChangeIsTakenBackAndDoneAgain();
    void builtInRolesStayAsTheyAre_data();
    void builtInRolesStayAsTheyAre();
    void namesAreTheirOwnInEachScope();
    void whatTwoAreCalledNamesNeither();
    void onlyWhatThereIsCanBePermitted();
    void theScopeIsFixed();
    void whoHoldsARoleIsNotLeftWithoutOne();
    void replacedIsWhatManyHold();
    void replacedIsWhatIsGivenOnProjects();
    void aReplacementIsAnotherRoleOfTheScope();
    void aReplacementIsNamedOnlyWhereARoleGoes();
    void nobodyWritesIntoARoleWhatTheyDoNotHold();
    void nobodyTouchesARoleThatRanksAboveThem();
    void nobodyTouchesTheRoleOfWhoRanksAboveThem();
    void whatIsPermittedOnProjectsIsAccess();
    void undoIsNoWayRound();
    void ranksHangOnWhatIsPermitted();
    void somebodyCanManageRolesInTheEnd();
    void theLastAdministratorIsNotReadOnly();
    void aRightEndsAtOnce();
    void whoTakesASeatHangsOnTheRole();
    void whatAnotherHasChangedIsNotOverwritten();
    void whatARolePermittedIsKept();
    void aNameOfThePastIsKnown();
    void numbersAreNeverUsedAgain();

private:
    static void fill(TestWorkspace &workspace);
    QString refusal(const QVector<Change> &changes) { return told(m_workspace->apply(changes)); }
    QString refusal(Workspace &workspace, const QVector<Change> &changes) { return told(workspace.apply({changes, {}, 0}).result()); }
    static QString told(const Result<Outcome> &done)
    {
        return done ? QString() : u"%1 %2"_s.arg(int(done.error().code)).arg(done.error().parameters.join(u'|'));
    }
    static QString code(ErrorCode code, const QString &parameters) { return u"%1 %2"_s.arg(int(code)).arg(parameters); }
    QStringList roles(const QVector<Column> &columns) { return m_workspace->rows({Table::Roles, u"builtin:no"_s, {}, {}}, columns); }
    QStringList rolesOf(const QString &user) { return m_workspace->rows({Table::Users, u"email:"_s + user, {}, {}}, {Column::Roles}).value(0).split(u'+'); }
    std::unique_ptr<Workspace> as(const QString &address, bool watch = false) const;
    void verifies();

    WorkspaceMould m_mould {&RolesTest::fill};
    std::unique_ptr<TestWorkspace> m_workspace;
};

namespace {

const QString ann = u"ann@x.example"_s;
const QString bob = u"bob@x.example"_s;
const QString cid = u"cid@x.example"_s;
const QStringList audits {u"audit_log.export"_s, u"audit_log.view"_s, u"users.view"_s};

Change auditor()
{
    return change::addRole({{Field::Name, u"Auditor"_s}, {Field::Permissions, audits}});
}

Change user(const QString &email, const QStringList &roles, Values more = {})
{
    more.set(Field::Roles, roles);
    more.set(Field::Status, u"active"_s);
    return newUser(email, more);
}

} // namespace

// What stands before each test.
void RolesTest::fill(TestWorkspace &workspace)
{
    MUSTER_VERIFY(workspace.apply({change::addProject(u"Alpha"_s), change::addGroup(u"Crew"_s)}));
}

void RolesTest::init()
{
    m_workspace = m_mould.cast();
}

std::unique_ptr<Workspace> RolesTest::as(const QString &address, bool watch) const
{
    OpenOptions options = m_workspace->options();
    options.operatorEmail = address;
    options.watch = watch;
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(m_workspace->pathAs(address), options);
    return opened ? std::move(*opened) : nullptr;
}

void RolesTest::verifies()
{
    const Result<WorkspaceReport> report = (*m_workspace)->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
}

void RolesTest::everyChangeIsTakenBackAndDoneAgain()
{
    const QVector<QVector<Change>> steps {{auditor()}, {change::editRole(u"auditor"_s, {{Field::Name, u"Prüfer"_s}, {Field::Licensed, true}})},
        {change::editRole(u"Prüfer"_s, {{Field::Permissions, QStringList {u"reports.view"_s}}})},
        {change::addRole({{Field::Name, u"Guest"_s}, {Field::Scope, u"project"_s}, {Field::Permissions, QStringList {u"assets.view"_s}}})},
        {change::assignGroup(u"Alpha"_s, u"Crew"_s, {{Field::Role, u"Guest"_s}}), user(ann, {u"Prüfer"_s})},
        {change::deleteRole(u"Prüfer"_s, u"analyst"_s), change::deleteRole(u"Guest"_s, u"Viewer"_s)}};
    QVector<QStringList> states {m_workspace->everything()};
    for (const QVector<Change> &step : steps) {
        MUSTER_VERIFY(m_workspace->apply(step));
        states.append(m_workspace->everything());
        QVERIFY(states.last() != states.at(states.size() - 2));
        verifies();
    }
    for (int i = int(steps.size()); i > 0; --i) {
        MUSTER_VERIFY((*m_workspace)->undo().result());
        QCOMPARE(m_workspace->everything(), states.at(i - 1));
    }
    verifies();
    for (int i = 1; i <= int(steps.size()); ++i) {
        MUSTER_VERIFY((*m_workspace)->redo().result());
        QCOMPARE(m_workspace->everything(), states.at(i));
    }
    verifies();
}

void RolesTest::builtInRolesStayAsTheyAre_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("name") << change::editRole(u"administrator"_s, {{Field::Name, u"Root"_s}});
    QTest::newRow("permissions") << change::editRole(u"analyst"_s, {{Field::Permissions, QStringList {u"users.view"_s}}});
    QTest::newRow("licensed") << change::editRole(u"project.viewer"_s, {{Field::Licensed, true}});
    QTest::newRow("deleted") << change::deleteRole(u"analyst"_s);
    QTest::newRow("replaced") << change::deleteRole(u"project.viewer"_s, u"project.analyst"_s);
}

void RolesTest::builtInRolesStayAsTheyAre()
{
    QFETCH(Change, change);
    const QString refused = refusal({change});
    QVERIFY2(refused.startsWith(code(ErrorCode::BuiltIn, {})), qPrintable(refused));
}

void RolesTest::namesAreTheirOwnInEachScope()
{
    MUSTER_VERIFY(m_workspace->apply({auditor(), change::addRole({{Field::Name, u"Guest"_s}})}));
    const auto add = [](const QString &name, const QString &scope = u"workspace"_s) { return change::addRole({{Field::Name, name}, {Field::Scope, scope}}); };
    for (const QString &name : {u"AUDITOR"_s, u"Àuditor"_s, u"Analyst"_s, u"analyst"_s, u"standard-user"_s, u"std_user"_s})
        QCOMPARE(refusal({add(name)}), code(ErrorCode::NameTaken, name));
    QCOMPARE(refusal({add(u"viewer"_s, u"project"_s)}), code(ErrorCode::NameTaken, u"viewer"_s));
    QVERIFY(refusal({add(u"9f1c0000-0000-4000-8000-000000000001"_s)}).startsWith(code(ErrorCode::InvalidValue, u"name"_s)));
    QCOMPARE(refusal({add(u"  "_s)}), code(ErrorCode::MissingField, u"addRole|name"_s));
    QCOMPARE(refusal({change::editRole(u"Guest"_s, {{Field::Name, u"auditor"_s}})}), code(ErrorCode::NameTaken, u"auditor"_s));
    QCOMPARE(refusal({add(u"Twice"_s), add(u"twice"_s)}), code(ErrorCode::NameTaken, u"twice"_s));
    MUSTER_VERIFY(m_workspace->apply({add(u"Auditor"_s, u"project"_s), change::editRole(u"Guest"_s, {{Field::Name, u"GUEST"_s}})}));
    QCOMPARE(roles({Column::Name, Column::Scope}), QStringList({u"Auditor|workspace"_s, u"GUEST|workspace"_s, u"Auditor|project"_s}));
    verifies();
}

void RolesTest::whatTwoAreCalledNamesNeither()
{
    MUSTER_VERIFY(m_workspace->apply({auditor(), change::addRole({{Field::Name, u"auditor"_s}, {Field::Scope, u"project"_s}})}));
    const QStringList keys = roles({Column::RoleKey});
    QCOMPARE(refusal({change::deleteRole(u"Auditor"_s)}), code(ErrorCode::RoleAmbiguous, u"Auditor|%1|%2"_s.arg(keys.at(0), keys.at(1))));
    QCOMPARE(refusal({change::deleteRole(u"Nobody's"_s)}), code(ErrorCode::RoleNotFound, u"Nobody's"_s));
    MUSTER_VERIFY(m_workspace->apply({change::deleteRole(keys.at(1).toUpper())}));
    MUSTER_VERIFY(m_workspace->apply({user(ann, {u"auditor"_s}), change::deleteRole(u"Auditor"_s, u"analyst"_s)}));
}

void RolesTest::onlyWhatThereIsCanBePermitted()
{
    const auto permitting = [](const QStringList &permissions) { return change::addRole({{Field::Name, u"New"_s}, {Field::Permissions, permissions}}); };
    for (const QString &none : {u"reports"_s, u"reports.fly"_s, u"*"_s, u"reports.view users.edit"_s})
        QCOMPARE(refusal({permitting({u"reports.view"_s, none})}), code(ErrorCode::PermissionNotFound, none));
    MUSTER_VERIFY(m_workspace->apply({permitting({u"Reports.View"_s, u"assets.view"_s, u"reports.view"_s})}));
    QCOMPARE(roles({Column::Permissions}), QStringList {u"assets.view+reports.view"_s});
    const Result<Outcome> same = m_workspace->apply({change::editRole(u"New"_s, {{Field::Permissions, QStringList {u"reports.view"_s, u"assets.view"_s}}})});
    MUSTER_VERIFY(same);
    QCOMPARE(same->event, 0);
    verifies();
}

void RolesTest::theScopeIsFixed()
{
    MUSTER_VERIFY(m_workspace->apply({auditor()}));
    QCOMPARE(refusal({change::editRole(u"Auditor"_s, {{Field::Scope, u"project"_s}})}), code(ErrorCode::FixedField, u"Auditor|scope"_s));
    QVERIFY(!refusal({user(ann, {u"project.viewer"_s})}).isEmpty()); // of another scope
    QVERIFY(!refusal({change::assignGroup(u"Alpha"_s, u"Crew"_s, {{Field::Role, u"Auditor"_s}})}).isEmpty());
}

void RolesTest::whoHoldsARoleIsNotLeftWithoutOne()
{
    MUSTER_VERIFY(m_workspace->apply({auditor(), user(ann, {u"Auditor"_s}), user(bob, {u"Auditor"_s, u"Analyst"_s}), user(cid, {u"Auditor"_s, u"Standard User"_s})}));
    const QStringList before = m_workspace->everything();
    QCOMPARE(refusal({change::deleteRole(u"Auditor"_s)}), code(ErrorCode::RoleInUse, u"Auditor|3|0|0"_s));
    const Result<Plan> plan = m_workspace->preview({change::deleteRole(u"Auditor"_s, u"Analyst"_s)});
    MUSTER_VERIFY(plan);
    QVERIFY(plan->canApply());
    QCOMPARE(plan->alongCount, 3);
    QCOMPARE(m_workspace->everything(), before);
    MUSTER_VERIFY(m_workspace->apply({change::deleteRole(u"Auditor"_s, u"Analyst"_s)}));
    QCOMPARE(rolesOf(ann), QStringList {u"Analyst"_s});
    QCOMPARE(rolesOf(bob), QStringList {u"Analyst"_s});
    QCOMPARE(rolesOf(cid), QStringList({u"Standard User"_s, u"Analyst"_s}));
    QVERIFY(roles({Column::Name}).isEmpty());
    verifies();
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(m_workspace->everything(), before);
    verifies();
}

void RolesTest::replacedIsWhatManyHold()
{
    QVector<Change> changes {auditor()};
    for (int i = 0; i < 1203; ++i)
        changes.append(user(u"u%1@x.example"_s.arg(i), i % 2 ? QStringList {u"Auditor"_s} : QStringList {u"Auditor"_s, u"Analyst"_s}));
    MUSTER_VERIFY(m_workspace->apply(changes));
    MUSTER_VERIFY(m_workspace->apply({change::deleteRole(u"Auditor"_s, u"Standard User"_s)}));
    QCOMPARE(m_workspace->users(u"role:\"Standard User\""_s).size(), 1203);
    QCOMPARE(m_workspace->users(u"role:Analyst"_s).size(), 602);
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(m_workspace->users(u"role:Auditor"_s).size(), 1203);
    verifies();
}

void RolesTest::replacedIsWhatIsGivenOnProjects()
{
    MUSTER_VERIFY(m_workspace->apply({change::addRole({{Field::Name, u"Guest"_s}, {Field::Scope, u"project"_s}}), user(ann, {u"Analyst"_s}),
        change::assignGroup(u"Alpha"_s, u"Crew"_s, {{Field::Role, u"Guest"_s}}), change::assignUser(u"Alpha"_s, ann, {{Field::Role, u"Guest"_s}, {Field::Team, true}})}));
    const QStringList before = m_workspace->everything();
    QCOMPARE(refusal({change::deleteRole(u"Guest"_s)}), code(ErrorCode::RoleInUse, u"Guest|0|2|0"_s));
    MUSTER_VERIFY(m_workspace->apply({change::deleteRole(u"Guest"_s, u"Viewer"_s)}));
    QCOMPARE(m_workspace->rows({Table::Assignments, {}, {}, {}}, {Column::Role}), QStringList({u"Viewer"_s, u"Viewer"_s}));
    verifies();
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(m_workspace->everything(), before);
    verifies();
}

void RolesTest::aReplacementIsAnotherRoleOfTheScope()
{
    MUSTER_VERIFY(m_workspace->apply({auditor(), user(ann, {u"Auditor"_s})}));
    QVERIFY(refusal({change::deleteRole(u"Auditor"_s, u"Auditor"_s)}).startsWith(code(ErrorCode::InvalidValue, u"replacement"_s)));
    QCOMPARE(refusal({change::deleteRole(u"Auditor"_s, u"Viewer"_s)}), code(ErrorCode::RoleNotFound, u"Viewer"_s));
    QCOMPARE(refusal({change::deleteRole(u"Auditor"_s, u"Nobody's"_s)}), code(ErrorCode::RoleNotFound, u"Nobody's"_s));
}

void RolesTest::aReplacementIsNamedOnlyWhereARoleGoes()
{
    QCOMPARE(refusal({change::addRole({{Field::Name, u"New"_s}, {Field::Replacement, u"Analyst"_s}})}), code(ErrorCode::UnknownFieldInChange, u"addRole|replacement"_s));
    MUSTER_VERIFY(m_workspace->apply({auditor()}));
    QVERIFY(!refusal({change::editRole(u"Auditor"_s, {{Field::Replacement, u"Analyst"_s}})}).isEmpty());
    QCOMPARE(refusal({Change(Verb::Remove, ObjectKind::Role, {u"Auditor"_s}, {}, {{Field::Name, u"x"_s}})}), code(ErrorCode::UnknownFieldInChange, u"deleteRole|name"_s));
}

void RolesTest::nobodyWritesIntoARoleWhatTheyDoNotHold()
{
    const QStringList held {u"assets.view"_s, u"users.edit"_s, u"users.manage_roles"_s, u"users.view"_s};
    MUSTER_VERIFY(m_workspace->apply({auditor(), change::addRole({{Field::Name, u"Keeper"_s}, {Field::Permissions, held}}),
        change::addRole({{Field::Name, u"Empty"_s}}), user(ann, {u"Keeper"_s}), user(bob, {u"Analyst"_s})}));
    const std::unique_ptr<Workspace> keeper = as(ann);
    QVERIFY(keeper);
    const auto missing = [&](const QString &permission) { return code(ErrorCode::NotAllowed, ann + u'|' + permission); };
    QCOMPARE(refusal(*keeper, {change::addRole({{Field::Name, u"New"_s}, {Field::Permissions, QStringList {u"assets.view"_s, u"reports.view"_s}}})}), missing(u"reports.view"_s));
    QCOMPARE(refusal(*keeper, {change::editRole(u"Empty"_s, {{Field::Permissions, QStringList {u"audit_log.view"_s}}})}), missing(u"audit_log.view"_s));
    QCOMPARE(refusal(*keeper, {change::editRole(u"Auditor"_s, {{Field::Permissions, audits + QStringList {u"alerts.view"_s}}})}), missing(u"alerts.view"_s));
    // What is there already may stay, be less, and more of what is held
    MUSTER_VERIFY(keeper->apply({{change::editRole(u"Auditor"_s, {{Field::Permissions, QStringList {u"assets.view"_s, u"audit_log.view"_s}}})}, {}, 0}).result());
    MUSTER_VERIFY(keeper->apply({{change::addRole({{Field::Name, u"New"_s}, {Field::Permissions, held}}), change::editUser(bob, {{Field::Roles, QStringList {u"New"_s}}})}, {}, 0}).result());
    QCOMPARE(refusal(*keeper, {change::editUser(bob, {{Field::Roles, QStringList {u"Auditor"_s}}})}), missing(u"audit_log.view"_s));
    QCOMPARE(refusal(*keeper, {change::deleteRole(u"New"_s, u"Auditor"_s)}), missing(u"audit_log.view"_s)); // which gives it
    MUSTER_VERIFY(keeper->apply({{change::deleteRole(u"New"_s, u"Empty"_s)}, {}, 0}).result());
    const std::unique_ptr<Workspace> nobody = as(bob);
    QVERIFY(nobody);
    for (const Change &change : {auditor(), change::editRole(u"Empty"_s, {{Field::Name, u"x"_s}}), change::deleteRole(u"Empty"_s)})
        QCOMPARE(refusal(*nobody, {change}), code(ErrorCode::NotAllowed, bob + u"|users.manage_roles"_s));
    verifies();
}

void RolesTest::nobodyTouchesARoleThatRanksAboveThem()
{
    MUSTER_VERIFY(m_workspace->apply({change::addRole({{Field::Name, u"Keeper"_s}, {Field::Permissions, QStringList {u"users.view"_s, u"users.manage_roles"_s}}}),
        change::addRole({{Field::Name, u"Chief"_s}, {Field::Permissions, QStringList {u"users.manage_admins"_s}}}), user(ann, {u"Keeper"_s})}));
    const std::unique_ptr<Workspace> keeper = as(ann);
    QVERIFY(keeper);
    const QString above = code(ErrorCode::NotAllowed, ann + u"|users.manage_admins"_s);
    QCOMPARE(refusal(*keeper, {change::editRole(u"Chief"_s, {{Field::Name, u"x"_s}})}), above);
    QCOMPARE(refusal(*keeper, {change::editRole(u"Chief"_s, {{Field::Permissions, QStringList()}})}), above);
    QCOMPARE(refusal(*keeper, {change::deleteRole(u"Chief"_s)}), above);
    QCOMPARE(refusal({change::deleteRole(u"Chief"_s)}), QString());
}

void RolesTest::nobodyTouchesTheRoleOfWhoRanksAboveThem()
{
    MUSTER_VERIFY(m_workspace->apply({change::addRole({{Field::Name, u"Keeper"_s}, {Field::Permissions, QStringList {u"users.view"_s, u"users.manage_roles"_s, u"users.edit"_s}}}),
        change::addRole({{Field::Name, u"Shared"_s}, {Field::Permissions, QStringList {u"users.view"_s}}}), user(ann, {u"Keeper"_s}),
        user(bob, {u"Shared"_s}, {{Field::AccountType, u"admin"_s}}), user(cid, {u"Analyst"_s})}));
    const std::unique_ptr<Workspace> keeper = as(ann);
    QVERIFY(keeper);
    const QString above = code(ErrorCode::NotAllowed, ann + u"|users.manage_admins"_s);
    const Change lessen = change::editRole(u"Shared"_s, {{Field::Permissions, QStringList()}});
    QCOMPARE(refusal(*keeper, {lessen}), above);
    QCOMPARE(refusal(*keeper, {change::deleteRole(u"Shared"_s, u"Keeper"_s)}), above);
    MUSTER_VERIFY(m_workspace->apply({change::editUser(bob, {{Field::AccountType, u"standard"_s}, {Field::Roles, QStringList {u"Shared"_s, u"Administrator"_s}}})}));
    QCOMPARE(refusal(*keeper, {lessen}), above);
    MUSTER_VERIFY(m_workspace->apply({change::editUser(bob, {{Field::Roles, QStringList {u"Shared"_s}}})}));
    QCOMPARE(refusal(*keeper, {lessen}), QString());
    verifies();
}

void RolesTest::whatIsPermittedOnProjectsIsAccess()
{
    const QStringList held {u"assets.view"_s, u"users.manage_roles"_s, u"users.view"_s};
    MUSTER_VERIFY(m_workspace->apply({change::addRole({{Field::Name, u"Keeper"_s}, {Field::Permissions, held}}), user(ann, {u"Keeper"_s}),
        change::addRole({{Field::Name, u"Guest"_s}, {Field::Scope, u"project"_s}}), user(bob, {u"Administrator"_s}, {{Field::AccountType, u"read-only"_s}})}));
    const std::unique_ptr<Workspace> keeper = as(ann);
    const std::unique_ptr<Workspace> reader = as(bob);
    QVERIFY(keeper && reader);
    const Change more = change::editRole(u"Guest"_s, {{Field::Permissions, QStringList {u"assets.view"_s}}});
    QCOMPARE(refusal(*keeper, {more}), code(ErrorCode::NotAllowed, ann + u"|clients.assign"_s));
    QCOMPARE(refusal(*reader, {more}), code(ErrorCode::NotAllowed, bob + u"|clients.assign|read-only"_s));
    QCOMPARE(refusal(*keeper, {change::editRole(u"Guest"_s, {{Field::Name, u"Visitor"_s}})}), QString());
    QCOMPARE(refusal({change::editRole(u"Visitor"_s, {{Field::Permissions, QStringList {u"assets.view"_s}}})}), QString());
}

void RolesTest::undoIsNoWayRound()
{
    const QStringList most {u"audit_log.view"_s, u"users.edit"_s, u"users.manage_roles"_s, u"users.view"_s};
    MUSTER_VERIFY(m_workspace->apply({auditor(), change::addRole({{Field::Name, u"Keeper"_s}, {Field::Permissions, most}}), user(ann, {u"Keeper"_s})}));
    const Result<Outcome> removed = m_workspace->apply({change::deleteRole(u"Auditor"_s)}); // which permitted more
    MUSTER_VERIFY(removed);
    const std::unique_ptr<Workspace> keeper = as(ann);
    QVERIFY(keeper);
    const Result<Outcome> back = keeper->undo(removed->event).result();
    QVERIFY(!back);
    QCOMPARE(back.error().code, ErrorCode::NotAllowed);
    MUSTER_VERIFY((*m_workspace)->undo(removed->event).result());
}

void RolesTest::ranksHangOnWhatIsPermitted()
{
    const QStringList all = Catalogue::permissions();
    Rights::Roles roles {{u"administrator"_s, {RoleScope::Workspace, 0, QSet<QString>(all.cbegin(), all.cend())}}, {u"standard-user"_s, {RoleScope::Workspace, 1, {u"a.view"_s, u"a.edit"_s}}},
        {u"analyst"_s, {RoleScope::Workspace, 2, {u"a.view"_s}}}, {u"project.viewer"_s, {RoleScope::Project, 6, {u"a.view"_s}}}};
    QCOMPARE(Rights::rankOf({}, roles), 2);
    QCOMPARE(Rights::rankOf({u"a.view"_s}, roles), 2);
    QCOMPARE(Rights::rankOf({u"a.view"_s, u"a.edit"_s}, roles), 1);
    QCOMPARE(Rights::rankOf({u"users.edit"_s}, roles), 1); // which only administrators have
    QCOMPARE(Rights::rankOf({u"users.manage_admins"_s}, roles), 0);
}

void RolesTest::somebodyCanManageRolesInTheEnd()
{
    const QStringList chief {u"users.edit"_s, u"users.manage_admins"_s, u"users.manage_roles"_s, u"users.view"_s};
    MUSTER_VERIFY(m_workspace->apply({change::addRole({{Field::Name, u"Chief"_s}, {Field::Permissions, Catalogue::permissions()}}), user(ann, {u"Chief"_s})}));
    const std::unique_ptr<Workspace> keeper = as(ann);
    QVERIFY(keeper);
    MUSTER_VERIFY(keeper->apply({{change::editUser(u"ada@northwind.example"_s, {{Field::AccountType, u"standard"_s}, {Field::Roles, QStringList {u"Analyst"_s}}})}, {}, 0}).result());
    const QString last = code(ErrorCode::LastAdministrator, u"1"_s);
    for (const QString &needed : {u"users.manage_roles"_s, u"users.edit"_s, u"users.manage_admins"_s}) {
        QStringList less = chief;
        less.removeAll(needed);
        QCOMPARE(refusal(*keeper, {change::editRole(u"Chief"_s, {{Field::Permissions, less}})}), last);
    }
    QCOMPARE(refusal(*keeper, {change::deleteRole(u"Chief"_s, u"Analyst"_s)}), last);
    QCOMPARE(refusal(*keeper, {change::editRole(u"Chief"_s, {{Field::Permissions, chief}})}), QString());
}

// Who is Read-Only changes no account type, and gives no role that permits anything on projects.
void RolesTest::theLastAdministratorIsNotReadOnly()
{
    const QString last = code(ErrorCode::LastAdministrator, u"1"_s);
    const QString ada = u"ada@northwind.example"_s;
    const Change readOnly = change::editUser(ada, {{Field::AccountType, u"read-only"_s}});
    QCOMPARE(refusal({readOnly}), last);
    MUSTER_VERIFY(m_workspace->apply({user(ann, {u"Administrator"_s}, {{Field::AccountType, u"read-only"_s}})}));
    QCOMPARE(refusal({readOnly}), last);
    QCOMPARE(refusal({change::editUser(ada, {{Field::Status, u"disabled"_s}})}), last);
    MUSTER_VERIFY(m_workspace->apply({change::editUser(ann, {{Field::AccountType, u"standard"_s}})}));
    QCOMPARE(refusal({readOnly}), QString());
}

// The window of whoever holds it asks these rights, and hears of the change by this signal.
void RolesTest::aRightEndsAtOnce()
{
    MUSTER_VERIFY(m_workspace->apply({change::addRole({{Field::Name, u"Keeper"_s}, {Field::Permissions, QStringList {u"users.view"_s, u"users.edit"_s}}}), user(ann, {u"Keeper"_s}), user(bob, {u"Analyst"_s})}));
    const std::unique_ptr<Workspace> keeper = as(ann, true);
    QVERIFY(keeper);
    const auto rights = [&] { return keeper->read(ReadWorkspaceState {}).result()->rights; };
    QVERIFY(rights().may(u"users.edit"_s));
    QVector<ChangedObjects> told;
    connect(keeper.get(), &Workspace::changed, this, [&told](const ChangedObjects &changed) { told.append(changed); });
    MUSTER_VERIFY(m_workspace->apply({change::editRole(u"Keeper"_s, {{Field::Permissions, QStringList {u"users.view"_s}}})}));
    const auto isTold = [&] { return std::any_of(told.cbegin(), told.cend(), [](const ChangedObjects &one) { return one.edits(ObjectKind::Role, Field::Permissions); }); };
    QTRY_VERIFY(isTold());
    QVERIFY(!rights().may(u"users.edit"_s));
    QCOMPARE(refusal(*keeper, {change::editUser(bob, {{Field::Phone, u"1"_s}})}), code(ErrorCode::NotAllowed, ann + u"|users.edit"_s));
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(refusal(*keeper, {change::editUser(bob, {{Field::Phone, u"1"_s}})}), QString());
}

void RolesTest::whoTakesASeatHangsOnTheRole()
{
    MUSTER_VERIFY(m_workspace->apply({auditor(), user(ann, {u"Auditor"_s}), user(bob, {u"Analyst"_s})}));
    QCOMPARE(m_workspace->users(u"has:licence x.example"_s), QStringList());
    MUSTER_VERIFY(m_workspace->apply({change::editRole(u"Auditor"_s, {{Field::Licensed, true}})}));
    QCOMPARE(m_workspace->users(u"has:licence x.example"_s), QStringList {ann});
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(m_workspace->users(u"has:licence x.example"_s), QStringList());
}

void RolesTest::whatAnotherHasChangedIsNotOverwritten()
{
    const Result<Outcome> made = m_workspace->apply({auditor()});
    MUSTER_VERIFY(made);
    MUSTER_VERIFY(m_workspace->apply({change::editRole(u"Auditor"_s, {{Field::Permissions, QStringList {u"users.view"_s}}})}));
    QVERIFY(refusal({change::editRole(u"Auditor"_s, {{Field::Permissions, QStringList {u"assets.view"_s}}}, made->event)}).startsWith(code(ErrorCode::Changed, u"Auditor|permissions"_s)));
    QVERIFY(refusal({change::deleteRole(u"Auditor"_s, {}, made->event)}).startsWith(code(ErrorCode::ChangedBesides, u"Auditor|permissions"_s)));
    QCOMPARE(refusal({change::editRole(u"Auditor"_s, {{Field::Name, u"Prüfer"_s}}, made->event)}), QString()); // which nobody else wrote
}

void RolesTest::whatARolePermittedIsKept()
{
    MUSTER_VERIFY(m_workspace->apply({auditor()})); // 3
    MUSTER_VERIFY(m_workspace->apply({change::editRole(u"Auditor"_s, {{Field::Permissions, QStringList {u"users.view"_s}}, {Field::Name, u"Prüfer"_s}})})); // 4
    MUSTER_VERIFY(m_workspace->apply({change::deleteRole(u"Prüfer"_s)})); // 5
    const Result<std::unique_ptr<Database>> database = Database::open(m_workspace->path(), Database::ReadOnly);
    MUSTER_VERIFY(database);
    QStringList past;
    MUSTER_VERIFY((*database)->each(u"SELECT name, permissions, since, until FROM roles_history ORDER BY since"_s, {}, [&past](const SqlRow &row) {
        past.append(u"%1: %2 %3-%4"_s.arg(row.text(0), row.text(1)).arg(row.integer(2)).arg(row.integer(3)));
        return true;
    }));
    QCOMPARE(past, QStringList({u"Auditor: %1 3-4"_s.arg(audits.join(u' ')), u"Prüfer: users.view 4-5"_s}));
}

void RolesTest::aNameOfThePastIsKnown()
{
    MUSTER_VERIFY(m_workspace->apply({auditor(), user(ann, {u"Analyst"_s})}));
    const Result<Outcome> given = m_workspace->apply({change::editUser(ann, {{Field::Roles, QStringList {u"Auditor"_s}}})});
    MUSTER_VERIFY(given);
    MUSTER_VERIFY(m_workspace->apply({change::deleteRole(u"Auditor"_s, u"Analyst"_s)}));
    const Result<QVector<Entry>> entries = (*m_workspace)->read(ReadEntries {given->event}).result();
    MUSTER_VERIFY(entries);
    QCOMPARE(entries->first().change.set.list(Field::Roles), QStringList {u"Auditor"_s});
    verifies();
}

void RolesTest::numbersAreNeverUsedAgain()
{
    MUSTER_VERIFY(m_workspace->apply({auditor(), user(ann, {u"Auditor"_s})}));
    MUSTER_VERIFY(m_workspace->apply({change::deleteRole(u"Auditor"_s, u"Analyst"_s)}));
    MUSTER_VERIFY(m_workspace->apply({change::addRole({{Field::Name, u"Other"_s}})}));
    verifies(); // whose history would tell of the other one
}

QTEST_GUILESS_MAIN(RolesTest)
#include "RolesTest.moc"
