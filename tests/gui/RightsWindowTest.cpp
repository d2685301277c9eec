// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/AuditWorkbook.h"
#include "gui/commands/ChangeCommand.h"
#include "gui/commands/CommandSet.h"
#include "gui/commands/RolesDialog.h"
#include "gui/projects/ProjectsPage.h"
#include "gui/shell/PageStack.h"
#include "gui/users/NewUsersModel.h"
#include "gui/users/UsersPage.h"
#include "gui/users/UsersPanel.h"
#include "gui/widgets/StackedState.h"
#include "gui/window/MainWindow.h"
#include "gui/window/Navigation.h"
#include "models/Drag.h"
#include "models/ProjectTreeModel.h"
#include "models/Selection.h"
#include "models/TableModel.h"
#include "storage/queries/FreeSeats.h"
#include "support/OperatorWindow.h"
#include "support/WrittenActions.h"
#include "support/RightsFixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QListWidget>
#include <QMimeData>
#include <QTreeView>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

// What a command does to what is selected: the engine is asked the same.
struct Doing
{
    QString command;
    std::function<Selection(const ObjectRow &user)> selected;
    std::function<QVector<Change>(const QString &user)> does;
    bool wholly = false; // all of it or nothing; else it can be used for a part
    QVector<Change> before {}; // so that there is something to do
};

Selection users(const ObjectRow &user)
{
    return {.rows = {user}};
}

} // namespace

// What the window offers and what the engine allows is the same, for every operator, command and target.
class RightsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void commandsAgreeWithTheEngine_data();
    void commandsAgreeWithTheEngine();
    void whatMayNotBeSeenHasNoPlace_data();
    void whatMayNotBeSeenHasNoPlace();
    void switchesAndCellsAsk();
    void whatCannotBeReadSaysSo();
    void rolesThatMayNotBeGivenCannotBeChosen();
    void ofSeveralOnlyThoseCountThatMayBeChanged();
    void followsTheOperatorsOwnAccount();

private:
    QVector<Doing> toUsers() const;
    QVector<Doing> toOthers() const;
    Row rowOf(Table table, Column column, const QString &value);
    ObjectRow userOf(const QString &address) { return {Table::Users, rowOf(Table::Users, Column::Email, address)}; }
    void compare(OperatorWindow &window, Workspace &engine, const Doing &doing, const QString &target);

    TestWorkspace m_workspace;
    ObjectRow m_group;
    ObjectRow m_empty;
    ObjectRow m_project;
    ObjectRow m_free;
    ObjectRow m_assignment;
    ObjectRow m_role;
    ObjectRow m_invitation;
    int m_enabled = 0;
    int m_disabled = 0;
};

Row RightsWindowTest::rowOf(Table table, Column column, const QString &value)
{
    const Listing all = m_workspace->read(ListIds {{.table = table}, 0}).result().value();
    const QVector<Row> rows = m_workspace->read(ReadRows {table, all.ids}).result().value();
    const auto it = std::find_if(rows.cbegin(), rows.cend(), [&](const Row &row) { return cellOf(table, row, column) == value; });
    return it == rows.cend() ? Row() : *it;
}

void RightsWindowTest::initTestCase()
{
    makeOperators(m_workspace);
    MUSTER_VERIFY(m_workspace.apply({sendingMail()}));
    MUSTER_VERIFY(m_workspace.apply({change::editWorkspace({{Field::Classifications, QStringList {u"Internal"_s}}, {Field::Providers, QStringList {u"SSO"_s, u"Okta"_s}}})}));
    m_group = {Table::Groups, rowOf(Table::Groups, Column::Name, u"G"_s)};
    m_empty = {Table::Groups, rowOf(Table::Groups, Column::Name, u"Empty"_s)};
    m_project = {Table::Projects, rowOf(Table::Projects, Column::Name, u"P"_s)};
    m_free = {Table::Projects, rowOf(Table::Projects, Column::Name, u"Free"_s)};
    m_assignment = {Table::Assignments, rowOf(Table::Assignments, Column::Subject, u"G"_s)};
    QVERIFY(m_assignment.value(Column::Misconfigured).toInt() > 0);
    m_invitation = {Table::Invitations, rowOf(Table::Invitations, Column::Email, u"invited@x.example"_s)};
    m_role = {Table::Roles, rowOf(Table::Roles, Column::Name, u"Unheld"_s)};
}

QVector<Doing> RightsWindowTest::toUsers() const
{
    const auto setting = [](Field field, const QVariant &value) {
        return [=](const QString &user) { return QVector<Change> {change::editUser(user, {{field, value}})}; };
    };
    const auto beside = [](const ObjectRow &group) {
        return [=](const ObjectRow &user) { return Selection {.rows = {user, group}}; };
    };
    const auto having = [](Column column, const QVariant &value) {
        return [=](const ObjectRow &user) { return users(with(user, column, value)); };
    };
    return {
        {u"users.roles"_s, users, setting(Field::Roles, QStringList {u"analyst"_s})},
        {u"users.accountType"_s, users, [](const QString &user) { return QVector<Change> {change::editUser(user, {{Field::AccountType, user.startsWith(u"read-only"_s) ? u"standard"_s : u"read-only"_s}})}; }},
        {u"users.provider"_s, users, setting(Field::Provider, u"Okta"_s)},
        {u"users.classification"_s, users, setting(Field::Classification, u"Internal"_s)},
        {u"users.activate"_s, having(Column::Status, u"disabled"_s), setting(Field::Status, u"active"_s)},
        {u"users.deactivate"_s, having(Column::Status, u"active"_s), setting(Field::Status, u"disabled"_s)},
        {u"users.resetPassword"_s, [](const ObjectRow &user) { return users(with(with(user, Column::Status, u"active"_s), Column::SignIn, u"password"_s)); }, setting(Field::Phone, u"7"_s)}, // which needs the same: the mail goes to whose account it is
        {u"users.resendActivation"_s, [](const ObjectRow &user) { return users(with(with(user, Column::Status, u"pending"_s), Column::SignIn, u"password"_s)); }, setting(Field::Phone, u"7"_s)},
        {u"users.unlock"_s, having(Column::Locked, true), setting(Field::Locked, false)},
        {u"users.resetMfa"_s, having(Column::Mfa, true), setting(Field::Mfa, false)},
        {u"users.endSessions"_s, users, setting(Field::SessionsEnded, qint64(0))},
        {u"users.password"_s, having(Column::SignIn, u"password"_s), setting(Field::PasswordTemporary, true)}, // which needs the same
        {u"users.picture"_s, users, setting(Field::Signature, u"x"_s)}, // likewise
        {u"users.removePicture"_s, having(Column::Picture, u"x"_s), setting(Field::Signature, u"x"_s)},
        {u"users.joinDefaultGroup"_s, users, setting(Field::DefaultGroup, true)},
        {u"users.leaveDefaultGroup"_s, having(Column::DefaultGroup, true), setting(Field::DefaultGroup, false), false,
            {change::editUser({}, {{Field::DefaultGroup, true}})}},
        {u"users.addToGroup"_s, users, [](const QString &user) { return QVector<Change> {change::addMember(u"Empty"_s, user)}; }},
        {u"users.addToGroup"_s, beside(m_empty), [](const QString &user) { return QVector<Change> {change::addMember(u"Empty"_s, user)}; }},
        {u"users.addToGroup"_s, beside(objectRow(Table::Groups, DefaultGroupRow, {{Field::Name, u"Default Group"_s}})), setting(Field::DefaultGroup, true)},
        {u"users.removeFromGroup"_s,
            [group = groupRef(m_group.row)](const ObjectRow &user) { return Selection {.rows = {user}, .within = group}; },
            [](const QString &user) { return QVector<Change> {change::removeMember(u"G"_s, user)}; }},
        {u"users.freeSeat"_s, having(Column::Licence, true), [](const QString &user) { return QVector<Change> {FreeSeats::changeOf(user, {u"analyst"_s}, true)}; }},
        {u"users.bind"_s, users, [](const QString &user) { return QVector<Change> {change::assignUser(u"Free"_s, user, {{Field::Role, u"project.viewer"_s}})}; }},
        {u"users.delete"_s, users, [](const QString &user) { return QVector<Change> {change::deleteUser(user)}; }},
    };
}

QVector<Doing> RightsWindowTest::toOthers() const
{
    const auto doing = [](const QString &command, const Selection &selection, const QVector<Change> &changes, bool wholly = false) {
        return Doing {command, [=](const ObjectRow &) { return selection; }, [=](const QString &) { return changes; }, wholly};
    };
    const auto project = [](const ObjectRow &row, bool archived = false) { return Selection {.rows = {with(row, Column::Archived, archived)}}; };
    const auto assignment = [this](Access access, bool team = false) {
        return Selection {.rows = {with(with(m_assignment, Column::Access, keyOf(access)), Column::Team, team)}};
    };
    const auto editing = [](Field field, const QVariant &value) {
        return QVector<Change> {change::editGroupAssignment(u"P"_s, u"G"_s, {{field, value}})};
    };
    const Selection group {.rows = {m_empty}};
    const Selection inner {.focus = ObjectKind::Group, .rows = {m_empty}, .within = groupRef(m_group.row)};
    const Selection role {.focus = ObjectKind::Role, .rows = {m_role}};
    const Selection invitation {.focus = ObjectKind::Invitation, .rows = {m_invitation}};
    const Selection both {.rows = {m_free, m_empty}};
    const Change assign = change::assignGroup(u"Free"_s, u"Empty"_s);
    const Change assignTeam = change::assignGroup(u"Free"_s, u"Empty"_s, {{Field::Team, true}});
    return {
        doing(u"users.add"_s, {}, {newUser(u"new@x.example"_s)}),
        doing(u"file.import"_s, {}, {newUser(u"new@x.example"_s)}),
        doing(u"workspace.licence"_s, {}, {change::editWorkspace({{Field::LicenceKey, testLicence(1'000)}})}),
        doing(u"workspace.order"_s, {}, {change::editWorkspace({{Field::Language, u"sv"_s}})}),
        doing(u"groups.add"_s, {}, {change::addGroup(u"another"_s)}),
        doing(u"groups.rename"_s, group, {change::renameGroup(u"Empty"_s, u"Other"_s)}),
        doing(u"groups.delete"_s, group, {change::deleteGroup(u"Empty"_s)}),
        doing(u"groups.assign"_s, group, {assignTeam}),
        doing(u"groups.nest"_s, group, {Change(Verb::Add, ObjectKind::Nesting, {u"Empty"_s, u"G"_s})}), // what a group gives is for the engine to say
        doing(u"groups.unnest"_s, inner, {Change(Verb::Remove, ObjectKind::Nesting, {u"G"_s, u"Empty"_s})}),
        doing(u"projects.add"_s, {}, {change::addProject(u"another"_s)}),
        doing(u"projects.rename"_s, project(m_free), {change::editProject(u"Free"_s, {{Field::Name, u"Other"_s}})}),
        doing(u"projects.archive"_s, project(m_free), {change::editProject(u"Free"_s, {{Field::Archived, true}})}),
        doing(u"projects.unarchive"_s, project(m_free, true), {change::editProject(u"Free"_s, {{Field::Archived, false}})}),
        doing(u"projects.duplicate"_s, project(m_project), {change::addProject(u"another"_s), assign}, true),
        doing(u"projects.duplicateEmpty"_s, project(m_project), {change::addProject(u"another"_s)}),
        doing(u"projects.assign"_s, both, {assign}),
        doing(u"projects.assignTeams"_s, both, {assignTeam}),
        doing(u"assignments.write"_s, assignment(Access::ReadOnly), editing(Field::Access, u"write"_s)),
        doing(u"assignments.readOnly"_s, assignment(Access::Write), editing(Field::Access, u"read-only"_s)),
        doing(u"assignments.role"_s, assignment(Access::Write), editing(Field::Role, u"project.analyst"_s)),
        doing(u"assignments.team"_s, assignment(Access::Write), editing(Field::Team, true)),
        doing(u"assignments.noTeam"_s, assignment(Access::Write, true), editing(Field::Team, false)),
        doing(u"assignments.remove"_s, assignment(Access::Write), {change::unassignGroup(u"P"_s, u"G"_s)}),
        doing(u"projects.mend"_s, assignment(Access::Write), editing(Field::Team, true)),
        doing(u"roles.add"_s, {}, {change::addRole({{Field::Name, u"another"_s}})}),
        doing(u"roles.addForProjects"_s, {}, {change::addRole({{Field::Name, u"another"_s}, {Field::Scope, u"project"_s}})}),
        doing(u"roles.duplicate"_s, role, {change::addRole({{Field::Name, u"another"_s}, {Field::Permissions, QStringList {u"assets.view"_s}}})}),
        doing(u"roles.rename"_s, role, {change::editRole(u"Unheld"_s, {{Field::Name, u"Other"_s}})}),
        doing(u"roles.licensed"_s, role, {change::editRole(u"Unheld"_s, {{Field::Licensed, true}})}),
        doing(u"invitations.create"_s, {}, {change::addInvitation({{Field::Email, u"new@x.example"_s}, {Field::Project, u"Free"_s}, {Field::Role, u"project.viewer"_s}})}),
        doing(u"invitations.resend"_s, invitation, {change::editInvitation(u"invited@x.example"_s, {{Field::InvitationAsked, qint64(0)}})}),
        doing(u"invitations.revoke"_s, invitation, {change::editInvitation(u"invited@x.example"_s, {{Field::InvitationState, u"revoked"_s}})}),
        doing(u"invitations.role"_s, invitation, {change::editInvitation(u"invited@x.example"_s, {{Field::HideInviter, true}})}), // which role is said role by role
        doing(u"invitations.delete"_s, invitation, {change::deleteInvitation(u"invited@x.example"_s)}),
        doing(u"roles.delete"_s, role, {change::deleteRole(u"Unheld"_s)}),
    };
}

void RightsWindowTest::compare(OperatorWindow &window, Workspace &engine, const Doing &doing, const QString &target)
{
    window.context().setSelection(doing.selected(userOf(target)));
    const QAction *action = window.action(doing.command);
    const bool enabled = action->isEnabled();
    const QString reason = action->property("disabledReason").toString();

    qint64 prepared = 0;
    for (Change change : doing.before) {
        change.references = {target};
        const Result<Outcome> done = m_workspace.apply({change});
        MUSTER_VERIFY(done);
        prepared = done->event;
    }
    int may = 0;
    const QVector<Change> changes = doing.does(target);
    for (const Change &change : changes) {
        const std::optional<bool> answer = mayByEngine(engine, change);
        QVERIFY2(answer.has_value(), qPrintable(doing.command));
        may += *answer;
    }
    if (prepared > 0)
        MUSTER_VERIFY(m_workspace->undo(prepared).result());

    const bool expected = doing.wholly ? may == changes.size() : may > 0;
    const QString cell = u"%1, %2, %3: %4"_s.arg(QTest::currentDataTag(), doing.command, target, enabled ? u"can be used"_s : reason);
    QVERIFY2(enabled == expected, qPrintable(cell));
    if (!enabled) {
        QVERIFY2(reason.contains(u"permission"_s) || reason.contains(u"Read-Only account"_s), qPrintable(cell));
        QCOMPARE(action->toolTip(), reason);
    }
    ++(enabled ? m_enabled : m_disabled);
}

void RightsWindowTest::commandsAgreeWithTheEngine_data()
{
    QTest::addColumn<int>("who");
    for (int i = 0; i < int(operators.size()); ++i)
        QTest::newRow(qPrintable(operators.at(i).name)) << i;
}

void RightsWindowTest::commandsAgreeWithTheEngine()
{
    QFETCH(int, who);
    const OperatorKind &kind = operators.at(who);
    OperatorWindow window(m_workspace, addressOf(kind.name));
    const std::unique_ptr<Workspace> engine = openAs(m_workspace, addressOf(kind.name));
    QTRY_VERIFY(window.knowsRoles());
    QSet<QString> compared {u"edit.undo"_s, u"edit.redo"_s, u"audit.undo"_s}; // of these only the engine knows what they do
    for (const Doing &doing : toUsers()) {
        compared.insert(doing.command);
        for (const Target target : {Self, Below, Equal, Above}) {
            compare(window, *engine, doing, targetAddress(kind, target));
            if (QTest::currentTestFailed())
                return;
        }
    }
    for (const Doing &doing : toOthers()) {
        compared.insert(doing.command);
        compare(window, *engine, doing, u"below@x.example"_s);
        if (QTest::currentTestFailed())
            return;
    }
    for (const QString &id : window.commands().ids()) {
        if (dynamic_cast<ChangeCommand *>(window.commands().command(id)))
            QVERIFY2(compared.contains(id), qPrintable(id + u" changes something and is not compared with the engine"_s));
    }
    if (who + 1 == operators.size())
        QVERIFY2(m_enabled > 50 && m_disabled > 50, "the operators do not differ");
}

void RightsWindowTest::whatMayNotBeSeenHasNoPlace_data()
{
    QTest::addColumn<bool>("users");
    QTest::addColumn<bool>("projects");
    QTest::addColumn<bool>("trail");
    QTest::newRow("administrator") << true << true << true;
    QTest::newRow("admin-standard") << true << true << false;
    QTest::newRow("co-admin") << true << true << true;
    QTest::newRow("one") << false << false << false;
    QTest::newRow("read-only") << true << true << true;
    QTest::newRow("analyst") << false << true << false;
    QTest::newRow("nobody") << false << false << false;
}

void RightsWindowTest::whatMayNotBeSeenHasNoPlace()
{
    QFETCH(bool, users);
    QFETCH(bool, projects);
    QFETCH(bool, trail);
    OperatorWindow window(m_workspace, addressOf(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(window.page(), users ? u"users"_s : u"overview"_s);
    QTRY_VERIFY(window.knowsRoles());
    const QMap<QString, bool> pages {{u"overview"_s, true}, {u"users"_s, users}, {u"projects"_s, projects}, {u"roles"_s, true}, {u"audit"_s, trail}};
    const auto *navigation = window.window().findChild<Navigation *>();
    for (auto it = pages.cbegin(); it != pages.cend(); ++it) {
        const auto *button = navigation->findChild<QAbstractButton *>(it.key());
        QVERIFY2(button && button->isEnabled() == *it, qPrintable(it.key()));
        QVERIFY2(*it || button->toolTip().contains(u"permission"_s), qPrintable(it.key()));
        const QString before = window.page();
        window.action(u"view.page."_s + it.key())->trigger();
        QCOMPARE(window.page(), *it ? it.key() : before);
        QCOMPARE(window.action(u"view.page."_s + it.key())->isEnabled(), *it);
        window.context().goTo(it.key()); // however one comes there
        QCOMPARE(window.page(), *it ? it.key() : before);
    }

    window.context().goTo(u"overview"_s);
    const Page *overview = window.window().pages().current();
    QTRY_VERIFY(!overview->isLoading());
    QCOMPARE(overview->findChild<QWidget *>(u"locked"_s)->isVisible(), users);
    QCOMPARE(overview->findChild<QWidget *>(u"misconfigured"_s)->isVisible(), projects);
    QCOMPARE(overview->findChild<QWidget *>(u"toAudit"_s)->isVisible(), trail);

    const std::unique_ptr<Workspace> engine = openAs(m_workspace, addressOf(QString::fromLatin1(QTest::currentDataTag())));
    const auto written = engine->read(AuditWorkbook {m_workspace.folder() + u"/audit.xlsx"_s, {}, {}}).result();
    QCOMPARE(window.action(u"file.audit"_s)->isEnabled(), written.has_value());
    QCOMPARE(window.action(u"audit.verify"_s)->isEnabled(), trail);
}

void RightsWindowTest::switchesAndCellsAsk()
{
    const QString above = u"mfa-above@x.example"_s;
    const QString below = u"mfa-below@x.example"_s;
    const Result<Outcome> prepared = m_workspace.apply({newUser(above, {{Field::Mfa, true}, {Field::Status, u"active"_s}, {Field::AccountType, u"admin"_s}}),
        newUser(below, {{Field::Mfa, true}, {Field::Status, u"active"_s}})});
    MUSTER_VERIFY(prepared);
    {
        OperatorWindow window(m_workspace, u"admin-standard@x.example"_s);
        const TableModel &model = window.current<UsersPage>()->users().model();
        QTRY_VERIFY(window.knowsRoles() && model.count() > 0 && model.rowAt(0));
        const auto mfaOf = [&](const QString &address) {
            const int row = model.rowOf(userOf(address).row.id);
            return model.index(row, model.sectionOf(Column::Mfa));
        };
        window.current<UsersPage>()->users().model().setColumns({Column::Email, Column::Mfa});
        QTRY_VERIFY(mfaOf(below).data(ControlEnabledRole).toBool());
        QVERIFY(!mfaOf(above).data(ControlEnabledRole).toBool());
        QVERIFY(mfaOf(above).data(SwitchRole).toBool());
        QVERIFY(mfaOf(above).data(Qt::ToolTipRole).toString().contains(u"permission"_s));
        QVERIFY(!mfaOf(below).data(Qt::ToolTipRole).toString().contains(u"permission"_s));
    }
    MUSTER_VERIFY(m_workspace->undo(prepared->event).result());

    const auto cells = [&](const QString &address, bool may) {
        OperatorWindow window(m_workspace, address);
        window.context().goTo(u"projects"_s);
        auto *tree = window.window().findChild<QTreeView *>(u"projectTree"_s);
        const auto *model = qobject_cast<const ProjectTreeModel *>(tree->model());
        QTRY_VERIFY(window.knowsRoles() && model->indexOfProject(m_project.text(Column::ProjectId)).isValid());
        const QModelIndex project = model->indexOfProject(m_project.text(Column::ProjectId));
        tree->expand(project);
        QTRY_VERIFY(model->rowCount(project) > 0);
        for (const auto &[section, flag] : {std::pair(ProjectTreeModel::AccessSection, Qt::ItemIsEditable), std::pair(ProjectTreeModel::RoleSection, Qt::ItemIsEditable),
                 std::pair(ProjectTreeModel::TeamSection, Qt::ItemIsUserCheckable)}) {
            const QModelIndex cell = model->index(0, section, project);
            QCOMPARE(cell.flags().testFlag(flag), may);
            QCOMPARE(cell.data(Qt::ToolTipRole).toString().contains(u"permission"_s), !may);
        }
        const std::unique_ptr<QMimeData> dragged(Drag {{}, {m_empty.text(Column::GroupId)}}.encode());
        QCOMPARE(model->canDropMimeData(dragged.get(), Qt::CopyAction, -1, -1, project), may);
    };
    cells(u"co-admin@x.example"_s, true);
    cells(u"analyst@x.example"_s, false);
}

void RightsWindowTest::whatCannotBeReadSaysSo()
{
    OperatorWindow window(m_workspace, u"analyst@x.example"_s); // sees projects, and nobody on them
    window.context().goTo(u"projects"_s);
    auto *tree = window.window().findChild<QTreeView *>(u"subjects"_s);
    const auto *state = tree->findChild<StackedState *>();
    QVERIFY(state);
    QTRY_COMPARE(state->state(), StackedState::State::Failed);
}

void RightsWindowTest::rolesThatMayNotBeGivenCannotBeChosen()
{
    OperatorWindow window(m_workspace, u"co-admin@x.example"_s);
    QTRY_VERIFY(window.knowsRoles());
    const RolesDialog dialog(window.context(), {}, {{userRef(userOf(u"below@x.example"_s).row).roles}}, nullptr);
    int refused = 0;
    for (const RoleChoice &role : window.context().state().roles) {
        if (role.scope != RoleScope::Workspace)
            continue;
        const std::optional<bool> may = mayByEngine(window.context().workspace(), change::editUser(u"below@x.example"_s, {{Field::Roles, QStringList {role.key, u"standard-user"_s}}}));
        const auto *list = dialog.findChild<QListWidget *>(u"roles"_s);
        const QListWidgetItem *item = nullptr;
        for (int row = 0; row < list->count(); ++row)
            item = list->item(row)->data(Qt::UserRole) == role.name ? list->item(row) : item;
        QVERIFY2(item && item->flags().testFlag(Qt::ItemIsEnabled) == may, qPrintable(role.key));
        QVERIFY2(*may || item->toolTip().contains(u"permission"_s), qPrintable(role.key));
        refused += !*may;
    }
    QVERIFY(refused > 0);

    NewUsersModel model(window.context().workspace(), window.context().state());
    QVERIFY(!model.choices(NewUsersModel::Type).contains(u"admin"_s));
    QVERIFY(model.choices(NewUsersModel::Type).contains(u"standard"_s));
    for (const RoleChoice &role : model.roles())
        QVERIFY(role.key != "administrator"_L1);
    model.setData(model.index(0, NewUsersModel::Email), u"new@x.example"_s);
    QCOMPARE(model.problem(0), QString());
    model.setRoles(0, {u"administrator"_s}); // pasted
    QVERIFY(model.problem(0).contains(u"permission"_s));
    QVERIFY(!model.canCreate());
}

void RightsWindowTest::ofSeveralOnlyThoseCountThatMayBeChanged()
{
    OperatorWindow window(m_workspace, u"admin-standard@x.example"_s);
    QTRY_VERIFY(window.knowsRoles());
    window.context().setSelection({.rows = {userOf(u"below@x.example"_s), userOf(u"ada@northwind.example"_s)}});
    for (const QString &id : {u"users.deactivate"_s, u"users.joinDefaultGroup"_s, u"users.delete"_s})
        QVERIFY2(window.action(id)->text().contains(u"1 of 2"_s), qPrintable(window.action(id)->text()));
}

void RightsWindowTest::followsTheOperatorsOwnAccount()
{
    OperatorWindow window(m_workspace, u"administrator@x.example"_s);
    QTRY_VERIFY(window.knowsRoles());
    QVERIFY(window.action(u"users.add"_s)->isEnabled());
    QCOMPARE(window.page(), u"users"_s);
    const Result<Outcome> done = window.context().workspace().apply({{change::editUser(u"administrator@x.example"_s,
        {{Field::Roles, QStringList {u"analyst"_s}}, {Field::AccountType, u"standard"_s}})}, {}, 0}).result();
    MUSTER_VERIFY(done);
    QTRY_VERIFY(!window.action(u"users.add"_s)->isEnabled());
    QCOMPARE(window.page(), u"overview"_s); // the other may not be seen any more
    QVERIFY(!window.window().findChild<Navigation *>()->findChild<QAbstractButton *>(u"users"_s)->isEnabled());
    MUSTER_VERIFY(m_workspace->undo(done->event).result());
}

QTEST_MAIN(RightsWindowTest)
#include "RightsWindowTest.moc"
