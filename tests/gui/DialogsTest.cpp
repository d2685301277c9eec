// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PageRegistry.h"
#include "gui/commands/CommandSet.h"
#include "gui/shell/PromptDialogs.h"
#include "gui/shell/ChoiceDialog.h"
#include "gui/shell/ConfirmDialog.h"
#include "gui/shell/WorkspaceSettings.h"
#include "gui/window/MainWindow.h"
#include "gui/shell/PageStack.h"
#include "gui/shell/PlanDialog.h"
#include "gui/shell/RecentWorkspaces.h"
#include "gui/window/Session.h"
#include "gui/shell/TextDialog.h"
#include "gui/theme/Theme.h"
#include "models/Drag.h"
#include "models/TableModel.h"
#include "support/TestContext.h"

#include <QApplication>
#include <QCheckBox>
#include <QDrag>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace muster;
using namespace Qt::StringLiterals;

constexpr int Patience = 30'000;

// The real questions on the real window, answered by mouse and keys; and a drag as a hand does it.
class DialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void deactivatesByEnterWithAReason();
    void showsWhoIsLeftOut();
    void enterSaysWhereTheRingIs();
    void changesNothingOnEscape();
    void changesNothingOnCancel();
    void asksBeforeTheDefaultGroupIsLeft();
    void renamesAGroup();
    void offersNoEmptyName();
    void choosesByTyping();
    void dragsUsersOntoAGroup();
    void dragsAGroupOntoAProject();
    void takesNothingForeign();

private:
    template <typename T>
    T *dialog() const
    {
        return qobject_cast<T *>(QApplication::activeModalWidget());
    }
    MainWindow &window() const { return m_session->window(); }
    QTableView *users() const { return window().findChild<QTableView *>(u"users"_s); }
    QTreeView *groups() const { return window().findChild<QTreeView *>(u"groups"_s); }
    void selectUsers(const QString &query, int count);
    QModelIndex group(const QString &name) const { return rowOf(groups(), name); }
    static QModelIndex rowOf(const QTreeView *tree, const QString &name);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    static std::unique_ptr<QMimeData> takeHold(QAbstractItemView *view, const QModelIndex &index);
    static bool drop(QAbstractItemView *view, const QModelIndex &onto, const QMimeData &data);
    QStringList rows(Table table, const QVector<Column> &columns) { return m_source->workspace.rows({table, {}, {}, {}}, columns); }

    PromptDialogs m_prompts;
    std::unique_ptr<TestContext> m_source;
    std::unique_ptr<RecentWorkspaces> m_recent;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
};

void DialogsTest::init()
{
    m_source = std::make_unique<TestContext>();
    for (const QString &name : {u"Bo"_s, u"Cy"_s, u"Di"_s})
        m_source->user(name);
    m_source->group(u"Crew"_s);
    m_source->group(u"Office"_s);
    m_source->project(u"Alpha"_s);
    m_recent = std::make_unique<RecentWorkspaces>(m_source->workspace.folder() + u"/recent.ini"_s);
    m_theme = std::make_unique<Theme>();
    std::shared_ptr<Workspace> workspace(Workspace::open(m_source->workspace.path(), m_source->workspace.options()).value());
    const WorkspaceContextParts parts {m_prompts, m_source->answers, m_source->workspace.folder() + u"/settings.ini"_s};
    m_session = std::make_unique<Session>(workspace, Session::Surroundings {parts, pageRegistry(), {}, *m_recent, *m_theme});
    window().resize(1440, 900);
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY_WITH_TIMEOUT(group(u"Crew"_s).isValid(), Patience);
}

void DialogsTest::cleanup()
{
    m_session.reset();
    m_theme.reset();
    m_recent.reset();
    m_source.reset();
}

void DialogsTest::selectUsers(const QString &query, int count)
{
    auto *model = qobject_cast<TableModel *>(users()->model());
    model->setText(query);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), count, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(model->isComplete() && model->rowAt(count - 1), Patience);
    users()->setFocus();
    users()->selectAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->context().selection().users().size(), count, Patience);
}

QModelIndex DialogsTest::rowOf(const QTreeView *tree, const QString &name)
{
    for (int row = 0; row < tree->model()->rowCount(); ++row) {
        const QModelIndex index = tree->model()->index(row, 0);
        if (index.data().toString() == name)
            return index;
    }
    return {};
}

void DialogsTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window(), key, modifiers);
}

void DialogsTest::deactivatesByEnterWithAReason()
{
    selectUsers(u"-ada -di"_s, 2);
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<PlanDialog>(), Patience);
    auto *plan = dialog<PlanDialog>();
    auto *accept = plan->findChild<QPushButton *>(u"accept"_s);
    QVERIFY2(accept->text().contains(u'2'), qPrintable(accept->text()));
    QCOMPARE(plan->findChild<QTableView *>(u"plan"_s)->model()->rowCount(), 2);
    QVERIFY(plan->findChild<QLabel *>(u"counts"_s)->isHidden()); // the button has said it
    QCOMPARE(m_source->workspace.users(u"status:disabled"_s).size(), 0); // shown first, done later
    auto *reason = plan->findChild<QLineEdit *>(u"reason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"Season is over"_s);
    QTest::keyClick(reason, Qt::Key_Return); // goes on to the button, and does nothing yet
    QVERIFY(accept->hasFocus());
    QVERIFY(dialog<PlanDialog>());
    QTest::keyClick(accept, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog<QDialog>(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_source->workspace.users(u"status:disabled"_s).size(), 2, Patience);
    QVERIFY(rows(Table::Events, {Column::Reason}).contains(u"Season is over"_s));
}

void DialogsTest::showsWhoIsLeftOut()
{
    m_source->must({change::editUser(u"bo@northwind.example"_s, {{Field::Status, keyOf(Status::Disabled)}})});
    m_session->context().settings().setValue(setting::ShowDisabled, true);
    selectUsers(u"-ada"_s, 3);
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<PlanDialog>(), Patience);
    QVERIFY(dialog<PlanDialog>()->findChild<QLabel *>(u"counts"_s)->text().contains(u'2'));
    auto *plan = dialog<PlanDialog>();
    const QAbstractItemModel *model = plan->findChild<QTableView *>(u"plan"_s)->model();
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(0, 0).data().toString(), u"Bo"_s); // what needs to be read comes first
    QVERIFY(model->index(0, 1).data().toString() != model->index(1, 1).data().toString());
    auto *accept = plan->findChild<QPushButton *>(u"accept"_s);
    QVERIFY2(accept->text().contains(u'2'), qPrintable(accept->text()));
    QCOMPARE(m_source->workspace.users(u"status:disabled"_s).size(), 1);
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_source->workspace.users(u"status:disabled"_s).size(), 3, Patience);
}

// In a question that throws something away, on the way back.
void DialogsTest::enterSaysWhereTheRingIs()
{
    for (const bool danger : {true, false}) {
        ConfirmDialog question({u"Throw away"_s, u"What was typed is not kept."_s, u"Throw away"_s, danger}, &window());
        question.show();
        QVERIFY(QTest::qWaitForWindowActive(&question));
        QVERIFY(question.testAttribute(Qt::WA_KeyboardFocusChange));
        QCOMPARE(question.focusWidget()->objectName(), danger ? u"cancel"_s : u"accept"_s);
        QTest::keyClick(question.focusWidget(), Qt::Key_Return);
        QCOMPARE(question.result(), int(danger ? QDialog::Rejected : QDialog::Accepted));
        QVERIFY(!question.isVisible());
    }
}

void DialogsTest::changesNothingOnEscape()
{
    const qsizetype before = rows(Table::Events, {Column::Event}).size();
    selectUsers(u"bo"_s, 1);
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<PlanDialog>(), Patience);
    QTest::keyClick(dialog<PlanDialog>(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog<QDialog>(), Patience);
    QCOMPARE(rows(Table::Events, {Column::Event}).size(), before);
    QVERIFY(!m_session->context().changes().isBusy());
}

void DialogsTest::changesNothingOnCancel()
{
    const qsizetype before = rows(Table::Events, {Column::Event}).size();
    selectUsers(u"bo"_s, 1);
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<PlanDialog>(), Patience);
    QTest::mouseClick(dialog<PlanDialog>()->findChild<QPushButton *>(u"cancel"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog<QDialog>(), Patience);
    QCOMPARE(rows(Table::Events, {Column::Event}).size(), before);
}

void DialogsTest::asksBeforeTheDefaultGroupIsLeft()
{
    m_source->must({change::editUser(u"bo@northwind.example"_s, {{Field::DefaultGroup, true}})});
    const auto members = [this] { return m_source->workspace.users(u"default:yes"_s); };
    QCOMPARE(members().size(), 1);
    selectUsers(u"bo"_s, 1);
    QAction *leave = m_session->commands().action(u"users.leaveDefaultGroup"_s);
    QVERIFY(leave);
    QTRY_VERIFY_WITH_TIMEOUT(leave->isEnabled(), Patience);
    leave->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog<ConfirmDialog>(), Patience);
    QVERIFY(dialog<ConfirmDialog>()->findChild<QCheckBox *>(u"option"_s)); // taking the access away too
    QTest::keyClick(dialog<ConfirmDialog>(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog<QDialog>(), Patience);
    QCOMPARE(members().size(), 1);

    leave->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog<ConfirmDialog>(), Patience);
    QTest::mouseClick(dialog<ConfirmDialog>()->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(members().size(), 0, Patience);
}

void DialogsTest::renamesAGroup()
{
    groups()->setFocus();
    groups()->setCurrentIndex(group(u"Crew"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->commands().action(u"groups.rename"_s)->isEnabled(), Patience);
    m_session->commands().action(u"groups.rename"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog<TextDialog>(), Patience);
    auto *text = dialog<TextDialog>()->findChild<QLineEdit *>(u"text"_s);
    QCOMPARE(text->text(), u"Crew"_s);
    QTest::keyClicks(text, u"Field crew"_s); // the old name is selected: it is replaced
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(group(u"Field crew"_s).isValid(), Patience);
    QVERIFY(!group(u"Crew"_s).isValid());
}

void DialogsTest::offersNoEmptyName()
{
    m_session->commands().action(u"groups.add"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog<TextDialog>(), Patience);
    auto *accept = dialog<TextDialog>()->findChild<QPushButton *>(u"accept"_s);
    auto *text = dialog<TextDialog>()->findChild<QLineEdit *>(u"text"_s);
    QVERIFY(!accept->isEnabled());
    QTest::keyClicks(text, u"   "_s);
    QVERIFY(!accept->isEnabled());
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(dialog<TextDialog>());
    QTest::keyClicks(text, u"Visitors"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(group(u"Visitors"_s).isValid(), Patience);
}

void DialogsTest::choosesByTyping()
{
    const QVector<Choice> all {{u"1"_s, u"Alpha"_s}, {u"2"_s, u"Bridge"_s}, {u"3"_s, u"Bridgehead"_s}};
    QStringList chosen;
    m_prompts.choose(&window(), {u"Assign to project"_s, u"Assign"_s, [all](const QString &text, auto answer) {
        QVector<Choice> found;
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(found), [&text](const Choice &one) { return one.text.contains(text, Qt::CaseInsensitive); });
        answer(found);
    }}, [&chosen](const Choice &choice) { chosen << choice.id; });
    QTRY_VERIFY_WITH_TIMEOUT(dialog<ChoiceDialog>(), Patience);
    auto *search = dialog<ChoiceDialog>()->findChild<QLineEdit *>(u"search"_s);
    auto *list = dialog<ChoiceDialog>()->findChild<QListWidget *>(u"choices"_s);
    QTest::keyClicks(search, u"nothing"_s);
    QCOMPARE(list->count(), 1); // which says so, and cannot be chosen
    QVERIFY(list->item(0)->flags() == Qt::NoItemFlags);
    QCOMPARE(list->currentRow(), -1);
    QVERIFY(!dialog<ChoiceDialog>()->findChild<QPushButton *>(u"accept"_s)->isEnabled());
    search->clear();
    QTest::keyClicks(search, u"bridge"_s);
    QCOMPARE(list->count(), 2);
    QTest::keyClick(search, Qt::Key_Down); // without leaving the search
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(chosen, QStringList {u"3"_s}, Patience);
}

// Takes hold of a row with the mouse. Without a display Qt lets go of a drag at once: what the hand would carry is given
// back, for the test to carry.
std::unique_ptr<QMimeData> DialogsTest::takeHold(QAbstractItemView *view, const QModelIndex &index)
{
    const QPoint from = view->visualRect(index).center();
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 3; ++step)
        QTest::mouseMove(view->viewport(), from + QPoint(step * 2 * QApplication::startDragDistance(), 0));
    std::unique_ptr<QMimeData> carried;
    if (const auto *drag = view->findChild<QDrag *>()) {
        carried = std::make_unique<QMimeData>();
        for (const QString &format : drag->mimeData()->formats())
            carried->setData(format, drag->mimeData()->data(format));
    }
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, from);
    return carried;
}

bool DialogsTest::drop(QAbstractItemView *view, const QModelIndex &onto, const QMimeData &data)
{
    const QPoint at = view->visualRect(onto).center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(view->viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(view->viewport(), &move);
    if (!move.isAccepted())
        return false;
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(view->viewport(), &drop);
    return true;
}

void DialogsTest::dragsUsersOntoAGroup()
{
    selectUsers(u"-ada -di"_s, 2);
    const auto carried = takeHold(users(), users()->model()->index(0, 1));
    QVERIFY(carried);
    QCOMPARE(Drag::decode(carried.get()).users.size(), 2); // all that are selected, not only the row under the mouse
    QVERIFY(drop(groups(), group(u"Crew"_s), *carried));
    QTRY_COMPARE_WITH_TIMEOUT(rows(Table::Members, {Column::Group, Column::Email}), QStringList({u"Crew|bo@northwind.example"_s, u"Crew|cy@northwind.example"_s}), Patience);
}

void DialogsTest::dragsAGroupOntoAProject()
{
    m_session->commands().action(u"view.page.projects"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window().pages().currentId(), u"projects"_s, Patience);
    auto *subjects = window().findChild<QTreeView *>(u"subjects"_s);
    auto *projects = window().findChild<QTreeView *>(u"projectTree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(subjects, u"Crew"_s).isValid() && rowOf(projects, u"Alpha"_s).isValid(), Patience);
    subjects->setCurrentIndex(rowOf(subjects, u"Crew"_s));
    const auto carried = takeHold(subjects, subjects->currentIndex());
    QVERIFY(carried);
    QCOMPARE(Drag::decode(carried.get()).groups.size(), 1);
    QVERIFY(drop(projects, rowOf(projects, u"Alpha"_s), *carried));
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QMenu *>(QApplication::activePopupWidget()), Patience); // as a team, or not?
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(rows(Table::Assignments, {Column::Project, Column::Subject}), QStringList {u"Alpha|Crew"_s}, Patience);
}

void DialogsTest::takesNothingForeign()
{
    QMimeData foreign;
    foreign.setText(u"bo@northwind.example"_s);
    QVERIFY(!drop(groups(), group(u"Crew"_s), foreign));
    QVERIFY(rows(Table::Members, {Column::Group}).isEmpty());
}

QTEST_MAIN(DialogsTest)
#include "DialogsTest.moc"
