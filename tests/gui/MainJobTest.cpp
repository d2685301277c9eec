// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FieldDefinition.h"
#include "gui/users/AddUsersDialog.h"
#include "gui/users/NewUsersTable.h"
#include "gui/widgets/ActionButton.h"
#include "gui/widgets/BannerLine.h"
#include "gui/widgets/IconButton.h"
#include "models/Drag.h"
#include "models/GroupTreeModel.h"
#include "models/ProjectTreeModel.h"
#include "models/TableModel.h"
#include "storage/queries/Trail.h"
#include "support/RealWindow.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

using namespace muster;
using namespace Qt::StringLiterals;

constexpr int Patience = 30'000; // machines are slow at times; what is waited for comes, or the test fails

enum class Way { Mouse, Keyboard, ContextMenu };
Q_DECLARE_METATYPE(Way)

// A menu takes no click before the mouse has moved in it: it might be the one that has opened it.
static void clickIn(QMenu *menu, QAction *action)
{
    const QPoint at = menu->actionGeometry(action).center();
    for (int x = 8; x >= 0; --x)
        QTest::mouseMove(menu, at - QPoint(x, 0));
    QTest::mouseClick(menu, Qt::LeftButton, {}, at);
}

// The main job, whole, on the real window with the real pages: three users, a group, two projects, a refused second
// team, a team ticked, a misconfiguration mended, users deactivated, all of it undone and done again. By mouse, by
// keyboard alone, and by context menu.
class MainJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isDoneFromStartToUndo_data();
    void isDoneFromStartToUndo();
    void showsWithinASecondWhatAnotherProgramChanged();

private:
    void addThreeUsers();
    void putThemInAGroup();
    void renameTheGroup();
    void putTheGroupOnTwoProjects();
    void meetTheSecondTeam();
    void tickATeam();
    void mendTheMisconfigured();
    void deactivateTheSelection();

    // Runs a command the way of the test.
    void run(const QString &id, QAbstractItemView *view);
    void runByMouse(QAction *action);
    void runByPalette(QAction *action);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers);
    void runByContextMenu(QAction *action, QAbstractItemView *view);

    template <typename T>
    T *find(const QString &name) const
    {
        return m_window->find<T>(name);
    }
    MainWindow &window() const { return m_window->window(); }
    WorkspaceContext &context() const { return m_window->context(); }
    TestContext &source() const { return m_window->source; }
    QAction *action(const QString &id) const { return m_window->action(id); }
    QTableView *users() const { return find<QTableView>(u"users"_s); }
    QTreeView *groups() const { return find<QTreeView>(u"groups"_s); }
    QTreeView *subjects() const { return find<QTreeView>(u"subjects"_s); }
    QTreeView *projects() const { return find<QTreeView>(u"projectTree"_s); }
    void showPage(const QString &id);
    void selectUsers(const QString &query, int count);
    void selectGroup(QTreeView *tree, const QString &name);
    void selectProjects(const QStringList &names);
    QModelIndex assignment(const QString &project, const QString &subject);
    static QModelIndex rowOf(QAbstractItemView *view, const QModelIndex &parent, const QString &text);
    QStringList rows(Table table, const QVector<Column> &columns) { return source().workspace.rows({table, {}, {}, {}}, columns); }
    QString refusal() const;
    qint64 events();

    Way m_way = Way::Mouse;
    std::unique_ptr<RealWindow> m_window;
};

void MainJobTest::init()
{
    m_window = std::make_unique<RealWindow>();
    source().must({change::addProject(u"Alpha"_s), change::addProject(u"Bridge"_s), change::addProject(u"Coast"_s), change::addGroup(u"Guests"_s)});
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    showPage(u"users"_s);
}

void MainJobTest::cleanup()
{
    m_window.reset();
}

void MainJobTest::showPage(const QString &id)
{
    action(u"view.page."_s + id)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window().pages().currentId(), id, Patience);
}

QModelIndex MainJobTest::rowOf(QAbstractItemView *view, const QModelIndex &parent, const QString &text)
{
    for (int row = 0; row < view->model()->rowCount(parent); ++row) {
        const QModelIndex index = view->model()->index(row, 0, parent);
        if (index.data().toString().startsWith(text))
            return index;
    }
    return {};
}

void MainJobTest::selectUsers(const QString &query, int count)
{
    auto *search = window().pages().current()->findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
    QVERIFY(search);
    auto *model = qobject_cast<TableModel *>(users()->model());
    model->setText(query);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), count, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(model->isComplete(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(model->rowAt(count - 1), Patience);
    users()->setFocus();
    users()->selectAll();
    QTRY_COMPARE_WITH_TIMEOUT(context().selection().users().size(), count, Patience);
}

void MainJobTest::selectGroup(QTreeView *tree, const QString &name)
{
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(tree, {}, name).isValid(), Patience);
    tree->setFocus();
    tree->selectionModel()->clear();
    tree->setCurrentIndex(rowOf(tree, {}, name));
    QTRY_VERIFY_WITH_TIMEOUT(context().selection().groups().size() == 1 && context().selection().groups().first().name == name, Patience);
}

void MainJobTest::selectProjects(const QStringList &names)
{
    QTreeView *tree = projects();
    tree->selectionModel()->clear();
    for (const QString &name : names) {
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(tree, {}, name).isValid(), Patience);
        tree->selectionModel()->setCurrentIndex(rowOf(tree, {}, name), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QTRY_COMPARE_WITH_TIMEOUT(context().selection().projects().size(), names.size(), Patience);
}

QModelIndex MainJobTest::assignment(const QString &project, const QString &subject)
{
    QTreeView *tree = projects();
    const QModelIndex parent = rowOf(tree, {}, project);
    tree->expand(parent);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(rowOf(tree, rowOf(tree, {}, project), subject).isValid(), Patience); }();
    return rowOf(tree, rowOf(tree, {}, project), subject);
}

QString MainJobTest::refusal() const
{
    const auto *line = window().findChild<BannerLine *>(u"refusal"_s);
    return line->isVisible() ? line->accessibleName() : QString();
}

qint64 MainJobTest::events()
{
    return rows(Table::Events, {Column::Event}).size();
}

void MainJobTest::run(const QString &id, QAbstractItemView *view)
{
    QTRY_VERIFY2_WITH_TIMEOUT(action(id)->isEnabled(), qPrintable(id + u": "_s + action(id)->toolTip()), Patience);
    switch (m_way) {
    case Way::Mouse:
        return runByMouse(action(id));
    case Way::Keyboard:
        return runByPalette(action(id));
    case Way::ContextMenu:
        return runByContextMenu(action(id), view);
    }
}

// A button of the page that stands for the action, else its place in the menu bar.
void MainJobTest::runByMouse(QAction *action)
{
    for (auto *button : window().findChildren<ActionButton *>()) {
        if (button->isVisible() && button->action() == action)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    for (auto *button : window().findChildren<IconButton *>()) {
        if (button->isVisible() && button->defaultAction() == action)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    for (const QAction *title : window().menuBar()->actions()) {
        if (title->menu()->actions().contains(action)) {
            QTest::mouseClick(window().menuBar(), Qt::LeftButton, {}, window().menuBar()->actionGeometry(const_cast<QAction *>(title)).center());
            QTRY_VERIFY_WITH_TIMEOUT(title->menu()->isVisible(), Patience);
            return clickIn(title->menu(), action);
        }
    }
    QFAIL(qPrintable(u"There is no button and no menu for "_s + action->text()));
}

// A key of the window: shortcuts need it active, which it is again a moment after a dialog has closed.
void MainJobTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTest::keyClick(&window(), key, modifiers);
}

// Ctrl+K, some of its words, Enter.
void MainJobTest::runByPalette(QAction *action)
{
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY2_WITH_TIMEOUT(find<QLineEdit>(u"paletteText"_s), qPrintable(u"for "_s + action->text()), Patience);
    auto *text = find<QLineEdit>(u"paletteText"_s);
    QString words = QString(action->text()).remove(u'&').remove(u'…');
    QTest::keyClicks(text, words.trimmed());
    auto *list = window().findChild<QListView *>(u"paletteList"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(list->currentIndex().data().toString().contains(words.trimmed()), qPrintable(list->currentIndex().data().toString() + u" for "_s + words), Patience);
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!text->isVisible(), Patience);
}

void MainJobTest::runByContextMenu(QAction *action, QAbstractItemView *view)
{
    QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 0, Patience);
    if (!view->selectionModel()->hasSelection())
        view->selectionModel()->setCurrentIndex(view->model()->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QPoint at = view->visualRect(view->currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
    QApplication::sendEvent(view->viewport(), &event);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QMenu *>(QApplication::activePopupWidget()), Patience);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu->actions().contains(action)) { // it is about another panel's rows: the menu bar is there for it
        menu->close();
        QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activePopupWidget(), Patience);
        return runByMouse(action);
    }
    clickIn(menu, action);
}

void MainJobTest::addThreeUsers()
{
    QTRY_VERIFY_WITH_TIMEOUT(!context().state().roles.isEmpty(), Patience);
    run(u"users.add"_s, users());
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() || window().findChild<AddUsersDialog *>(), Patience);
    auto *dialog = window().findChild<AddUsersDialog *>();
    QVERIFY(dialog);
    QApplication::clipboard()->setText(u"bo@x.example\tBo\tEk\ncy@x.example\tCy\tOk\ndi@x.example\tDi\tUy\n"_s);
    dialog->table().setFocus();
    QTest::keySequence(&dialog->table(), QKeySequence::Paste);
    auto *create = dialog->findChild<QPushButton *>(u"accept"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(create->isEnabled() && create->text().contains(u'3'), qPrintable(create->text()), Patience);
    if (m_way == Way::Keyboard) {
        create->setFocus();
        QTest::keyClick(create, Qt::Key_Space);
    } else {
        QTest::mouseClick(create, Qt::LeftButton);
    }
    QTRY_COMPARE_WITH_TIMEOUT(rows(Table::Users, {Column::Email}).size(), 4, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!window().findChild<AddUsersDialog *>(), Patience);
}

void MainJobTest::putThemInAGroup()
{
    source().answers.texts << u"Crew"_s;
    run(u"groups.add"_s, groups());
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(groups(), {}, u"Crew"_s).isValid(), Patience);
    selectUsers(u"domain:x.example status:pending"_s, 3);
    if (m_way == Way::Mouse) { // dragged: what the table gives for its selection is dropped on the group
        const QModelIndex crew = rowOf(groups(), {}, u"Crew"_s);
        const std::unique_ptr<QMimeData> data(users()->model()->mimeData(users()->selectionModel()->selectedRows()));
        QCOMPARE(Drag::decode(data.get()).users.size(), 3);
        const QPoint at = groups()->visualRect(crew).center();
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(groups()->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::CopyAction | Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(groups()->viewport(), &move);
        QDropEvent drop(at, Qt::CopyAction | Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(groups()->viewport(), &drop);
    } else { // the submenu of groups
        QTRY_VERIFY_WITH_TIMEOUT(action(u"users.addToGroup"_s)->isEnabled(), Patience);
        QMenu *menu = action(u"users.addToGroup"_s)->menu();
        QVERIFY(menu);
        menu->popup(window().mapToGlobal(QPoint(300, 300)));
        QTRY_VERIFY_WITH_TIMEOUT(menu->isVisible(), Patience);
        const auto crew = [menu] {
            const auto all = menu->actions();
            const auto it = std::find_if(all.begin(), all.end(), [](const QAction *a) { return a->text().startsWith(u"Crew"); });
            return it == all.end() ? nullptr : *it;
        };
        QTRY_VERIFY_WITH_TIMEOUT(crew(), Patience);
        if (m_way == Way::Keyboard) {
            for (int i = 0; i < 20 && menu->activeAction() != crew(); ++i)
                QTest::keyClick(menu, Qt::Key_Down);
            QCOMPARE(menu->activeAction(), crew());
            QTest::keyClick(menu, Qt::Key_Return);
        } else {
            clickIn(menu, crew());
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(rows(Table::Members, {Column::Group, Column::Email}), QStringList({u"Crew|bo@x.example"_s, u"Crew|cy@x.example"_s, u"Crew|di@x.example"_s}), Patience);
}

void MainJobTest::renameTheGroup()
{
    selectGroup(groups(), u"Crew"_s);
    source().answers.texts << u"Field crew"_s;
    run(u"groups.rename"_s, groups());
    QTRY_COMPARE_WITH_TIMEOUT(rows(Table::Groups, {Column::Name}), QStringList({u"Field crew"_s, u"Guests"_s}), Patience);
    source().answers.texts.clear();
}

void MainJobTest::putTheGroupOnTwoProjects()
{
    showPage(u"projects"_s);
    selectProjects({u"Alpha"_s, u"Bridge"_s});
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(subjects(), {}, u"Field crew"_s).isValid(), Patience);
    selectGroup(subjects(), u"Field crew"_s);
    run(u"projects.assignTeams"_s, subjects());
    QTRY_COMPARE_WITH_TIMEOUT(rows(Table::Assignments, {Column::Project, Column::Subject, Column::Team}), QStringList({u"Alpha|Field crew|true"_s, u"Bridge|Field crew|true"_s}), Patience);
}

void MainJobTest::meetTheSecondTeam()
{
    source().must({change::addMember(u"Guests"_s, u"bo@x.example"_s)});
    const qint64 before = events();
    selectProjects({u"Alpha"_s});
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(subjects(), {}, u"Guests"_s).isValid(), Patience);
    selectGroup(subjects(), u"Guests"_s);
    run(u"projects.assignTeams"_s, subjects());
    QTRY_VERIFY2_WITH_TIMEOUT(!refusal().isEmpty(), qPrintable(QString::number(source().answers.planQuestions.size()) + rows(Table::Assignments, {Column::Project, Column::Subject, Column::Team}).join(u'\n')), Patience);
    for (const QString &name : {u"Bo Ek"_s, u"Alpha"_s, u"Field crew"_s, u"Guests"_s})
        QVERIFY2(refusal().contains(name), qPrintable(refusal()));
    QCOMPARE(events(), before);
    source().must({change::removeMember(u"Guests"_s, u"bo@x.example"_s)});
}

void MainJobTest::tickATeam()
{
    source().must({change::assignUser(u"Coast"_s, u"cy@x.example"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(projects(), {}, u"Coast"_s).isValid(), Patience);
    const QModelIndex cy = assignment(u"Coast"_s, u"Cy Ok"_s);
    QVERIFY(cy.isValid());
    QTreeView *tree = projects();
    const QModelIndex team = cy.siblingAtColumn(ProjectTreeModel::TeamSection);
    tree->setFocus();
    tree->selectionModel()->clear();
    tree->setCurrentIndex(m_way == Way::Keyboard ? team : cy);
    QTRY_COMPARE_WITH_TIMEOUT(context().selection().assignments().size(), 1, Patience);
    if (m_way == Way::Mouse)
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(team).center());
    else if (m_way == Way::Keyboard)
        QTest::keyClick(tree, Qt::Key_Space);
    else
        runByContextMenu(action(u"assignments.team"_s), tree);
    QTRY_VERIFY_WITH_TIMEOUT(rows(Table::Assignments, {Column::Project, Column::Subject, Column::Team}).contains(u"Coast|Cy Ok|true"_s), Patience);
}

void MainJobTest::mendTheMisconfigured()
{
    source().must({change::assignUser(u"Coast"_s, u"di@x.example"_s)});
    QCOMPARE(rows(Table::Misconfigurations, {Column::Project, Column::Email}), QStringList {u"Coast|di@x.example"_s});
    const QModelIndex di = assignment(u"Coast"_s, u"Di Uy"_s);
    QVERIFY(di.isValid());
    projects()->setFocus();
    projects()->selectionModel()->clear();
    projects()->setCurrentIndex(di);
    source().answers.reasons << QString();
    run(u"projects.mend"_s, projects());
    QTRY_COMPARE_WITH_TIMEOUT(rows(Table::Misconfigurations, {Column::Project, Column::Email}), QStringList(), Patience);
    source().answers.reasons.clear();
}

void MainJobTest::deactivateTheSelection()
{
    showPage(u"users"_s);
    selectUsers(u"domain:x.example"_s, 3);
    source().answers.reasons << u"season is over"_s;
    run(u"users.deactivate"_s, users());
    QTRY_COMPARE_WITH_TIMEOUT(source().workspace.users(u"status:disabled"_s).size(), 3, Patience);
    QVERIFY(source().answers.planQuestions.last().plan.happening == 3);
    QTRY_VERIFY_WITH_TIMEOUT(rows(Table::Events, {Column::Reason}).contains(u"season is over"_s), Patience);
}

void MainJobTest::isDoneFromStartToUndo_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("by mouse") << Way::Mouse;
    QTest::newRow("by keyboard") << Way::Keyboard;
    QTest::newRow("by context menu") << Way::ContextMenu;
}

void MainJobTest::isDoneFromStartToUndo()
{
    QFETCH(Way, way);
    m_way = way;
    const QStringList start = source().workspace.everything();
    const qint64 founding = events();
    for (const auto step : {&MainJobTest::addThreeUsers, &MainJobTest::putThemInAGroup, &MainJobTest::renameTheGroup, &MainJobTest::putTheGroupOnTwoProjects,
             &MainJobTest::meetTheSecondTeam, &MainJobTest::tickATeam, &MainJobTest::mendTheMisconfigured, &MainJobTest::deactivateTheSelection}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
    const QStringList end = source().workspace.everything();
    const qint64 done = events() - founding;
    for (qint64 i = 0; i < done; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(action(u"edit.undo"_s)->isEnabled(), Patience);
        if (way == Way::Mouse)
            runByMouse(action(u"edit.undo"_s));
        else
            press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY2_WITH_TIMEOUT(events() == founding + done + i + 1, qPrintable(u"%1: %2"_s.arg(i).arg(refusal())), Patience);
    }
    QCOMPARE(source().workspace.everything(), start); // the tables are as before; the audit trail has every step
    for (qint64 i = 0; i < done; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(action(u"edit.redo"_s)->isEnabled(), Patience);
        if (way == Way::Mouse)
            runByMouse(action(u"edit.redo"_s));
        else
            press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2_WITH_TIMEOUT(events() == founding + 2 * done + i + 1, qPrintable(u"%1: %2"_s.arg(i).arg(refusal())), Patience);
    }
    QCOMPARE(source().workspace.everything(), end);
    const Result<WorkspaceReport> report = source().workspace->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
}

void MainJobTest::showsWithinASecondWhatAnotherProgramChanged()
{
    const auto *model = qobject_cast<TableModel *>(users()->model());
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, Patience);
    source().must({newUser(u"zoe@x.example"_s, {{Field::Status, u"active"_s}})}); // another connection: to the window, another program
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 2, 2000);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowAt(0) ? model->rowAt(0)->cells.at(columnIndex(Table::Users, Column::Email)).toString() : QString(), u"zoe@x.example"_s, Patience);
}

QTEST_MAIN(MainJobTest)
#include "MainJobTest.moc"
