// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/ListPanel.h"
#include "gui/kit/ListTable.h"
#include "gui/roles/PermissionsModel.h"
#include "gui/roles/PermissionsTree.h"
#include "gui/roles/RolesPage.h"
#include "gui/widgets/FilterChip.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/widgets/SearchBox.h"
#include "gui/widgets/StackedState.h"
#include "gui/widgets/ToggleChip.h"
#include "models/Roles.h"
#include "models/TableModel.h"
#include "storage/Catalogue.h"
#include "support/RealWindow.h"
#include "texts/PermissionText.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace muster;
using namespace Qt::StringLiterals;

// The list of roles and what each permits, on the window that users get.
class RolesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void standsBetweenProjectsAndAudit();
    void listsTheRolesWithTheirBadges();
    void showsWhatTheSelectedRolePermits();
    void followsTheKeyboard();
    void findsRolesByPermission();
    void saysThatNothingMatches();
    void leadsToWhoHoldsARole();
    void exportsWhatItShows();
    void ticksAreGatheredAndSavedAsOneChange();
    void ticksStayUntilSomebodySaysSo();
    void ticksAreKeptBesideWhatOthersWrite();
    void twoRolesStandSideBySide();
    void findsPermissions();
    void rolesAreAddedDuplicatedAndRenamed();
    void deletingAsksForTheReplacement();
    void theMenusHaveTheSameCommands();
    void whoMayNotSeesWhy();
    void everyPermissionHasWords();
    void everyPartHasAName();

private:
    RolesPage *page() const { return qobject_cast<RolesPage *>(m_window->window().pages().current()); }
    ListPanel &list() const { return *page()->findChild<ListPanel *>(u"list"_s); }
    PanelFrame &role() const { return *page()->findChild<PanelFrame *>(u"role"_s); }
    PermissionsTree &tree() const { return *page()->findChild<PermissionsTree *>(u"permissions"_s); }
    template <typename T>
    T *part(const QString &name) const { return page()->findChild<T *>(name); }
    QString note(const QString &title, const QString &permission) const { return cellOf(title, permission, PermissionsModel::DifferenceSection).data().toString(); }
    bool canTick(const QString &title, const QString &permission) const { return cellOf(title, permission).flags().testFlag(Qt::ItemIsUserCheckable); }
    void tick(const QString &title, const QString &permission)
    {
        tree().setCurrentIndex(cellOf(title, permission, PermissionsModel::NameSection));
        tree().setFocus();
        QTest::keyClick(&tree(), Qt::Key_Space);
    }
    void addRole(const QString &name, const QStringList &permissions, const QStringList &holders = {});
    QStringList stored(const QString &name) const
    {
        return list().model().cell(rowOf(name, u"workspace"_s), Column::Permissions).toStringList();
    }
    SearchBox &search() const { return *list().findChild<SearchBox *>(u"search"_s); }
    int rowOf(const QString &name, const QString &scope) const
    {
        for (int row = 0; row < list().model().rowCount(); ++row) {
            if (list().model().cell(row, Column::Name) == name && list().model().cell(row, Column::Scope) == scope)
                return row;
        }
        return -1;
    }
    void select(const QString &name, const QString &scope = u"workspace"_s) { list().table().selectRow(rowOf(name, scope)); }
    QModelIndex module(const QString &title) const
    {
        const QModelIndexList found = tree().model()->match(tree().model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly);
        return found.value(0);
    }
    QModelIndex cellOf(const QString &title, const QString &permission, int section = PermissionsModel::RoleSection) const
    {
        const QModelIndex parent = module(title);
        for (int child = 0; child < tree().model()->rowCount(parent); ++child) {
            if (tree().model()->index(child, 0, parent).data() == permission)
                return tree().model()->index(child, section, parent);
        }
        return {};
    }
    QString answer(const QString &title, const QString &permission) const // "Yes"
    {
        return cellOf(title, permission).data(Qt::AccessibleTextRole).toString();
    }
    QString count(const QString &title) const { return module(title).siblingAtColumn(PermissionsModel::RoleSection).data().toString(); }

    std::unique_ptr<RealWindow> m_window;
};

void RolesPageTest::init()
{
    m_window = std::make_unique<RealWindow>();
    m_window->source.must({newUser(u"eva@northwind.example"_s, {{Field::LastName, u"Kovács"_s}, {Field::Status, keyOf(Status::Active)},
        {Field::Roles, QStringList {u"analyst"_s}}})});
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
    m_window->action(u"view.page.roles"_s)->trigger();
    QVERIFY(page());
    QTRY_VERIFY(rowOf(u"Analyst"_s, u"workspace"_s) >= 0);
    QTRY_COMPARE(list().model().cell(rowOf(u"Analyst"_s, u"workspace"_s), Column::Holders).toInt(), 1);
}

void RolesPageTest::standsBetweenProjectsAndAudit()
{
    QStringList ids;
    for (const PageFactory &factory : m_window->window().pages().factories())
        ids << factory.id;
    QCOMPARE(ids, (QStringList {u"overview"_s, u"users"_s, u"invitations"_s, u"projects"_s, u"roles"_s, u"audit"_s, u"access"_s, u"sync"_s, u"mail"_s, u"settings"_s}));
    QTest::keyClick(&m_window->window(), Qt::Key_6, Qt::ControlModifier);
    QVERIFY(m_window->isShowing(u"audit"_s));
    QTest::keyClick(&m_window->window(), Qt::Key_5, Qt::ControlModifier);
    QVERIFY(m_window->isShowing(u"roles"_s));
}

void RolesPageTest::listsTheRolesWithTheirBadges()
{
    const TableModel &model = list().model();
    QCOMPARE(list().columns(), (QVector<Column> {Column::Name, Column::Scope, Column::Holders}));
    const auto badges = [&](const QString &name, const QString &scope) {
        return model.index(rowOf(name, scope), model.sectionOf(Column::Name)).data(BadgeTextRole).toStringList();
    };
    QCOMPARE(badges(u"Administrator"_s, u"workspace"_s), (QStringList {u"licensed"_s, u"built in"_s}));
    QCOMPARE(badges(u"Analyst"_s, u"workspace"_s), QStringList {u"built in"_s});
    QCOMPARE(badges(u"Viewer"_s, u"project"_s), QStringList {u"built in"_s});
    QVERIFY(page()->status().startsWith(QString::number(model.rowCount())));
}

void RolesPageTest::showsWhatTheSelectedRolePermits()
{
    QTRY_COMPARE(role().title(), u"Administrator"_s); // the first, by itself
    QCOMPARE(m_window->window().focusWidget(), &list().table());
    QCOMPARE(count(u"Users"_s), u"7 of 7"_s);
    QVERIFY(!tree().isExpanded(module(u"Users"_s)));
    select(u"Analyst"_s);
    QCOMPARE(role().title(), u"Analyst"_s);
    QCOMPARE(answer(u"Reports"_s, u"View"_s), u"Yes"_s);
    QCOMPARE(answer(u"Reports"_s, u"Edit"_s), u"No"_s);
    QCOMPARE(answer(u"Users"_s, u"View"_s), u"No"_s);
    QCOMPARE(count(u"Reports"_s), u"2 of 6"_s);
    QVERIFY(tree().isExpanded(module(u"Reports"_s)));
    QVERIFY(!canTick(u"Reports"_s, u"Edit"_s)); // built in
    QVERIFY(cellOf(u"Reports"_s, u"Edit"_s).data(Qt::ToolTipRole).toString().contains(u"built in"_s));
    QVERIFY(!tree().findChild<StackedState *>()->isVisible());
    tree().setExpanded(module(u"Reports"_s), false);
    m_window->source.must({newUser(u"grace@northwind.example"_s, {{Field::Roles, QStringList {u"analyst"_s}}})});
    QTRY_COMPARE(list().model().cell(rowOf(u"Analyst"_s, u"workspace"_s), Column::Holders).toInt(), 2);
    QVERIFY(!tree().isExpanded(module(u"Reports"_s))); // what somebody else does unfolds nothing
}

void RolesPageTest::followsTheKeyboard()
{
    QTRY_COMPARE(role().title(), u"Administrator"_s);
    list().table().setFocus();
    QTest::keyClick(&list().table(), Qt::Key_Down);
    QCOMPARE(role().title(), u"Standard User"_s);
    QTest::keyClick(&list().table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(list().table().selectedIds().size(), 1); // one role is beside them
}

void RolesPageTest::findsRolesByPermission()
{
    search().setText(u"permission:audit_log.export"_s);
    QTRY_VERIFY(rowOf(u"Analyst"_s, u"workspace"_s) < 0);
    QVERIFY(rowOf(u"Administrator"_s, u"workspace"_s) >= 0);
    search().setText(u"permision:users"_s);
    QTRY_VERIFY(!search().mistake().isEmpty());
}

void RolesPageTest::saysThatNothingMatches()
{
    search().setText(u"nobody has such a role"_s);
    auto *state = list().table().findChild<StackedState *>();
    QTRY_COMPARE(state->state(), StackedState::State::NoMatch);
    QCOMPARE(tree().findChild<StackedState *>()->state(), StackedState::State::Nothing);
    QVERIFY(role().title() != u"Administrator"_s);
    QCOMPARE(tree().model()->rowCount(), 0);
    Q_EMIT state->clearFiltersRequested();
    QTRY_COMPARE(state->state(), StackedState::State::Content);
    QTRY_COMPARE(role().title(), u"Administrator"_s);
}

void RolesPageTest::leadsToWhoHoldsARole()
{
    select(u"Viewer"_s, u"project"_s);
    QVERIFY(!m_window->action(u"roles.holders"_s)->isEnabled());
    select(u"Analyst"_s);
    QVERIFY(m_window->action(u"roles.holders"_s)->isEnabled());
    m_window->action(u"roles.holders"_s)->trigger();
    QVERIFY(m_window->isShowing(u"users"_s));
    const auto *users = m_window->window().pages().current()->findChild<ListPanel *>();
    QTRY_COMPARE(users->model().rowCount(), 1);
    QTRY_COMPARE(users->model().cell(0, Column::Email).toString(), u"eva@northwind.example"_s);
}

void RolesPageTest::exportsWhatItShows()
{
    QVERIFY(m_window->action(u"file.export"_s)->isEnabled());
    QVERIFY(m_window->action(u"view.columns"_s)->isEnabled());
    QCOMPARE(page()->tableQuery().table, Table::Roles);
    QCOMPARE(page()->visibleColumns(), list().columns());
}

void RolesPageTest::addRole(const QString &name, const QStringList &permissions, const QStringList &holders)
{
    QVector<Change> changes {change::addRole({{Field::Name, name}, {Field::Permissions, permissions}})};
    for (const QString &holder : holders)
        changes.append(newUser(holder, {{Field::Roles, QStringList {name}}, {Field::Status, keyOf(Status::Active)}}));
    m_window->source.must(changes);
    QTRY_VERIFY(rowOf(name, u"workspace"_s) >= 0);
    select(name);
    QTRY_COMPARE(role().title(), name);
}

void RolesPageTest::ticksAreGatheredAndSavedAsOneChange()
{
    addRole(u"Auditor"_s, {u"audit_log.view"_s, u"reports.view"_s}, {u"ann@x.example"_s});
    auto *save = part<QPushButton>(u"save"_s);
    QVERIFY(!save->isVisible());
    QVERIFY(canTick(u"Reports"_s, u"Edit"_s));
    tree().setExpanded(module(u"Reports"_s), true);
    tick(u"Reports"_s, u"Edit"_s);
    tick(u"Reports"_s, u"View"_s);
    QCOMPARE(note(u"Reports"_s, u"Edit"_s), u"to be added"_s);
    QCOMPARE(note(u"Reports"_s, u"View"_s), u"to be taken away"_s);
    QCOMPARE(count(u"Reports"_s), u"1 of 6"_s);
    QVERIFY(save->isVisible() && save->text().contains(u'2'));
    QCOMPARE(stored(u"Auditor"_s), QStringList({u"audit_log.view"_s, u"reports.view"_s}));
    m_window->source.answers.reasons = {u"because"_s};
    save->click();
    QTRY_COMPARE(stored(u"Auditor"_s), QStringList({u"audit_log.view"_s, u"reports.edit"_s}));
    QCOMPARE(m_window->source.answers.planQuestions.size(), 1);
    QVERIFY(m_window->source.answers.planQuestions.first().text.contains(u"Reports: Edit"_s));
    QVERIFY(m_window->source.answers.planQuestions.first().danger); // somebody loses something
    QTRY_VERIFY(!save->isVisible());
    QVERIFY(tree().isExpanded(module(u"Reports"_s)));
    m_window->action(u"edit.undo"_s)->trigger();
    QTRY_COMPARE(stored(u"Auditor"_s), QStringList({u"audit_log.view"_s, u"reports.view"_s}));
}

void RolesPageTest::ticksStayUntilSomebodySaysSo()
{
    addRole(u"Auditor"_s, {u"audit_log.view"_s});
    tree().setExpanded(module(u"Audit log"_s), true);
    tick(u"Audit log"_s, u"Export"_s);
    QTest::keyClick(&tree(), Qt::Key_Escape);
    QCOMPARE(note(u"Audit log"_s, u"Export"_s), u"to be added"_s);
    select(u"Analyst"_s);
    QVERIFY(!part<QPushButton>(u"save"_s)->isVisible());
    select(u"Auditor"_s);
    QCOMPARE(note(u"Audit log"_s, u"Export"_s), u"to be added"_s);
    part<QPushButton>(u"save"_s)->click(); // and not gone on with
    QTRY_COMPARE(m_window->source.answers.planQuestions.size(), 1);
    QCOMPARE(note(u"Audit log"_s, u"Export"_s), u"to be added"_s);
    part<QPushButton>(u"discard"_s)->click();
    QCOMPARE(note(u"Audit log"_s, u"Export"_s), QString());
    QCOMPARE(answer(u"Audit log"_s, u"Export"_s), u"No"_s);
}

void RolesPageTest::ticksAreKeptBesideWhatOthersWrite()
{
    addRole(u"Auditor"_s, {u"audit_log.view"_s});
    tree().setExpanded(module(u"Audit log"_s), true);
    tick(u"Audit log"_s, u"Export"_s);
    m_window->source.must({change::editRole(u"Auditor"_s, {{Field::Permissions, QStringList {u"audit_log.view"_s, u"assets.view"_s}}})});
    QTRY_COMPARE(answer(u"Assets"_s, u"View"_s), u"Yes"_s);
    QCOMPARE(note(u"Assets"_s, u"View"_s), QString());
    QCOMPARE(note(u"Audit log"_s, u"Export"_s), u"to be added"_s);
    m_window->source.answers.reasons = {QString()};
    part<QPushButton>(u"save"_s)->click();
    QTRY_COMPARE(stored(u"Auditor"_s), QStringList({u"assets.view"_s, u"audit_log.export"_s, u"audit_log.view"_s}));
}

void RolesPageTest::twoRolesStandSideBySide()
{
    addRole(u"Auditor"_s, {u"audit_log.view"_s, u"reports.view"_s});
    QVERIFY(!part<QWidget>(u"compared"_s)->isVisible());
    QVERIFY(tree().isColumnHidden(PermissionsModel::OtherSection));
    m_window->source.answers.choices = {u"Analyst"_s};
    part<FilterChip>(u"compare"_s)->click();
    QTRY_VERIFY(part<FilterChip>(u"compared"_s)->isVisible());
    QVERIFY(part<FilterChip>(u"compared"_s)->text().contains(u"Analyst"_s));
    QVERIFY(!tree().isColumnHidden(PermissionsModel::OtherSection));
    QCOMPARE(note(u"Audit log"_s, u"View"_s), u"only Auditor"_s);
    QCOMPARE(note(u"Alerts"_s, u"View"_s), u"only Analyst"_s);
    QCOMPARE(note(u"Reports"_s, u"View"_s), QString());
    QVERIFY(!cellOf(u"Alerts"_s, u"View"_s, PermissionsModel::OtherSection).flags().testFlag(Qt::ItemIsUserCheckable));
    part<ToggleChip>(u"differences"_s)->click();
    QVERIFY(!cellOf(u"Reports"_s, u"View"_s).isValid());
    QVERIFY(cellOf(u"Reports"_s, u"View published ones"_s).isValid());
    QVERIFY(tree().isExpanded(module(u"Alerts"_s)));
    Q_EMIT part<FilterChip>(u"compared"_s)->removeRequested();
    QVERIFY(cellOf(u"Reports"_s, u"View"_s).isValid());
    QVERIFY(tree().isColumnHidden(PermissionsModel::OtherSection));
}

void RolesPageTest::findsPermissions()
{
    QTRY_COMPARE(role().title(), u"Administrator"_s);
    tree().setFocus();
    m_window->action(u"edit.find"_s)->trigger();
    auto *box = part<SearchBox>(u"permissionSearch"_s);
    QVERIFY(box->lineEdit()->hasFocus());
    box->setText(u"users MANAGE_adm"_s);
    QCOMPARE(tree().model()->rowCount(), 1);
    QVERIFY(cellOf(u"Users"_s, u"Manage administrators"_s).isValid());
    QVERIFY(tree().isExpanded(module(u"Users"_s)));
    box->setText(u"nothing is called so"_s);
    auto *state = tree().findChild<StackedState *>();
    QCOMPARE(state->state(), StackedState::State::NoMatch);
    Q_EMIT state->clearFiltersRequested();
    QCOMPARE(state->state(), StackedState::State::Content);
    QVERIFY(tree().model()->rowCount() > 10);
}

void RolesPageTest::rolesAreAddedDuplicatedAndRenamed()
{
    m_window->source.answers.texts = {u"Auditor"_s, u"Guest"_s, u"Analyst II"_s, u"Prüfer"_s};
    m_window->action(u"roles.add"_s)->trigger();
    QTRY_VERIFY(rowOf(u"Auditor"_s, u"workspace"_s) >= 0);
    m_window->action(u"roles.addForProjects"_s)->trigger();
    QTRY_VERIFY(rowOf(u"Guest"_s, u"project"_s) >= 0);
    select(u"Analyst"_s);
    QVERIFY(!m_window->action(u"roles.rename"_s)->isEnabled());
    QVERIFY(!m_window->action(u"roles.delete"_s)->isEnabled());
    m_window->action(u"roles.duplicate"_s)->trigger();
    QTRY_VERIFY(rowOf(u"Analyst II"_s, u"workspace"_s) >= 0);
    QTRY_COMPARE(stored(u"Analyst II"_s), stored(u"Analyst"_s));
    select(u"Auditor"_s);
    list().table().setFocus();
    QTest::keyClick(&list().table(), Qt::Key_F2);
    QTRY_VERIFY(rowOf(u"Prüfer"_s, u"workspace"_s) >= 0);
    QTRY_COMPARE(role().title(), u"Prüfer"_s);
    m_window->action(u"roles.licensed"_s)->trigger();
    QTRY_VERIFY(list().model().cell(rowOf(u"Prüfer"_s, u"workspace"_s), Column::Licensed).toBool());
    QTRY_VERIFY(m_window->action(u"roles.licensed"_s)->isChecked());
}

void RolesPageTest::deletingAsksForTheReplacement()
{
    addRole(u"Auditor"_s, {u"audit_log.view"_s}, {u"ann@x.example"_s, u"bob@x.example"_s});
    m_window->source.answers.choices = {u"Analyst"_s};
    m_window->source.answers.reasons = {QString()};
    QTest::keyClick(&list().table(), Qt::Key_Delete);
    QTRY_VERIFY(rowOf(u"Auditor"_s, u"workspace"_s) < 0);
    QVERIFY(m_window->source.answers.choiceQuestions.first().title.contains(u'2'));
    QCOMPARE(m_window->source.answers.planQuestions.first().plan.alongCount, 2);
    QTRY_COMPARE(list().model().cell(rowOf(u"Analyst"_s, u"workspace"_s), Column::Holders).toInt(), 3);
    m_window->action(u"edit.undo"_s)->trigger();
    QTRY_VERIFY(rowOf(u"Auditor"_s, u"workspace"_s) >= 0);
    QTRY_COMPARE(list().model().cell(rowOf(u"Auditor"_s, u"workspace"_s), Column::Holders).toInt(), 2);
}

void RolesPageTest::theMenusHaveTheSameCommands()
{
    QStringList inMenus;
    for (const QAction *menu : m_window->window().menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions())
            inMenus << action->objectName();
    }
    for (const QString &id : QStringList {u"roles.add"_s, u"roles.addForProjects"_s} + CommandSet::roleMenu())
        QVERIFY2(id.isEmpty() || inMenus.contains(id), qPrintable(id));
}

void RolesPageTest::whoMayNotSeesWhy()
{
    addRole(u"Auditor"_s, {u"audit_log.view"_s});
    QVERIFY(canTick(u"Reports"_s, u"Edit"_s));
    const QString ada = u"ada@northwind.example"_s;
    m_window->source.must({newUser(u"grace@northwind.example"_s, {{Field::AccountType, u"admin"_s}, {Field::Roles, QStringList {u"administrator"_s}}, {Field::Status, u"active"_s}})});
    m_window->source.must({change::addRole({{Field::Name, u"Keeper"_s}, {Field::Permissions, QStringList {u"audit_log.view"_s, u"reports.view"_s, u"users.manage_roles"_s, u"users.view"_s}}}),
        change::editUser(ada, {{Field::AccountType, u"standard"_s}, {Field::Roles, QStringList {u"Keeper"_s}}})});
    QTRY_VERIFY(!canTick(u"Reports"_s, u"Edit"_s));
    QVERIFY(cellOf(u"Reports"_s, u"Edit"_s).data(Qt::ToolTipRole).toString().contains(u"permission"_s));
    QVERIFY(canTick(u"Reports"_s, u"View"_s));
}

void RolesPageTest::everyPermissionHasWords()
{
    for (const QString &permission : Catalogue::permissions()) {
        QVERIFY2(moduleText(permission) != permission.section(u'.', 0, 0), qPrintable(permission));
        QVERIFY2(permissionText(permission) != permission.section(u'.', 1), qPrintable(permission));
    }
}

void RolesPageTest::everyPartHasAName()
{
    for (const QWidget *part : {static_cast<QWidget *>(page()), static_cast<QWidget *>(&list().table()), static_cast<QWidget *>(&tree()),
             static_cast<QWidget *>(search().lineEdit()), static_cast<QWidget *>(&role())}) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(part));
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(part->objectName()));
    }
}

QTEST_MAIN(RolesPageTest)
#include "RolesPageTest.moc"
