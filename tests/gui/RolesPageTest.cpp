// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/ListPanel.h"
#include "gui/kit/ListTable.h"
#include "gui/roles/RolesPage.h"
#include "gui/widgets/LinkButton.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/widgets/SearchBox.h"
#include "gui/widgets/StackedState.h"
#include "models/Roles.h"
#include "models/TableModel.h"
#include "storage/Catalogue.h"
#include "support/RealWindow.h"
#include "texts/PermissionText.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTreeWidget>

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
    void everyPermissionHasWords();
    void everyPartHasAName();

private:
    RolesPage *page() const { return qobject_cast<RolesPage *>(m_window->window().pages().current()); }
    ListPanel &list() const { return *page()->findChild<ListPanel *>(u"list"_s); }
    PanelFrame &role() const { return *page()->findChild<PanelFrame *>(u"role"_s); }
    QTreeWidget &tree() const { return *page()->findChild<QTreeWidget *>(u"permissions"_s); }
    SearchBox &search() const { return *page()->findChild<SearchBox *>(u"search"_s); }
    int rowOf(const QString &name, const QString &scope) const
    {
        for (int row = 0; row < list().model().rowCount(); ++row) {
            if (list().model().cell(row, Column::Name) == name && list().model().cell(row, Column::Scope) == scope)
                return row;
        }
        return -1;
    }
    void select(const QString &name, const QString &scope = u"workspace"_s) { list().table().selectRow(rowOf(name, scope)); }
    QTreeWidgetItem *module(const QString &title) const { return tree().findItems(title, Qt::MatchExactly).value(0); }
    QString answer(const QString &title, const QString &permission) const // "Yes"
    {
        for (int child = 0; child < module(title)->childCount(); ++child) {
            if (module(title)->child(child)->text(0) == permission)
                return module(title)->child(child)->text(1);
        }
        return {};
    }

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
    QCOMPARE(ids, (QStringList {u"overview"_s, u"users"_s, u"projects"_s, u"roles"_s, u"audit"_s}));
    QTest::keyClick(&m_window->window(), Qt::Key_5, Qt::ControlModifier);
    QVERIFY(m_window->isShowing(u"audit"_s));
    QTest::keyClick(&m_window->window(), Qt::Key_4, Qt::ControlModifier);
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
    QCOMPARE(module(u"Users"_s)->text(1), u"7 of 7"_s);
    QVERIFY(!module(u"Users"_s)->isExpanded());
    select(u"Analyst"_s);
    QCOMPARE(role().title(), u"Analyst"_s);
    QCOMPARE(answer(u"Reports"_s, u"View"_s), u"Yes"_s);
    QCOMPARE(answer(u"Reports"_s, u"Edit"_s), u"No"_s);
    QCOMPARE(answer(u"Users"_s, u"View"_s), u"No"_s);
    QCOMPARE(module(u"Reports"_s)->text(1), u"2 of 6"_s);
    QVERIFY(module(u"Reports"_s)->isExpanded());
    QVERIFY(!tree().findChild<StackedState *>()->isVisible());
    module(u"Reports"_s)->setExpanded(false);
    m_window->source.must({newUser(u"grace@northwind.example"_s, {{Field::Roles, QStringList {u"analyst"_s}}})});
    QTRY_VERIFY(page()->findChild<LinkButton *>(u"holders"_s)->text().contains(u'2'));
    QVERIFY(!module(u"Reports"_s)->isExpanded()); // what somebody else does folds nothing
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
    QCOMPARE(tree().topLevelItemCount(), 0);
    Q_EMIT state->clearFiltersRequested();
    QTRY_COMPARE(state->state(), StackedState::State::Content);
    QTRY_COMPARE(role().title(), u"Administrator"_s);
}

void RolesPageTest::leadsToWhoHoldsARole()
{
    auto *holders = page()->findChild<LinkButton *>(u"holders"_s);
    select(u"Viewer"_s, u"project"_s);
    QVERIFY(!holders->isVisible());
    select(u"Analyst"_s);
    QVERIFY(holders->isVisible());
    holders->click();
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
