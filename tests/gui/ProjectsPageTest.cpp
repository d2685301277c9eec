// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/CommandSet.h"
#include "gui/commands/UserCommands.h"
#include "gui/projects/ProjectTree.h"
#include "gui/projects/ProjectsPage.h"
#include "gui/projects/SubjectTree.h"
#include "gui/shell/TeamMove.h"
#include "gui/widgets/ActionButton.h"
#include "gui/widgets/CellLayout.h"
#include "gui/widgets/RowMenuButton.h"
#include "gui/widgets/SearchBox.h"
#include "gui/widgets/StackedState.h"
#include "gui/widgets/ToggleChip.h"
#include "models/Drag.h"
#include "models/ProjectTreeModel.h"
#include "support/NoDialogs.h"
#include "support/TestContext.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>

using namespace muster;
using namespace Qt::StringLiterals;

// Groups and users come onto projects and off again, by buttons, keys, mouse and drag and drop.
class ProjectsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsByButton();
    void addsAsTeamByButton();
    void ticksTeamByMouseAndKey();
    void editsAccessInPlace();
    void editsRoleOfAllThatAreSelected();
    void removesByKey();
    void dropsUsersAtOnceAndAsksAboutGroups();
    void refusesTwoTeamsAndOffersToMove();
    void givesTheNamesOfProjectsTheWholeRow();
    void keepsTheBoxesClearOfTheRowMenu();
    void showsMisconfiguredOnly();
    void mendsByItsSign();
    void countsWhoIsWithoutATeam();
    void publishesWhatBothTreesSelect();
    void revealsAndShowsQueries();
    void saysWhenNothingMatches();
};

namespace {

struct Fixture
{
    Fixture()
        : commands(context.context())
    {
        addUserCommands(commands, context.context(), dialogs.dialogs());
        addGroupCommands(commands, context.context());
        addProjectCommands(commands, context.context());
        amara = context.user(u"Amara"_s);
        eva = context.user(u"Eva"_s);
        north = context.group(u"Field crew north"_s, {amara});
        south = context.group(u"Field crew south"_s, {amara});
        alpha = context.project(u"Alpha"_s);
        bridge = context.project(u"Bridge"_s);
    }

    // Shows the page and waits until both trees are there.
    void open()
    {
        page = std::make_unique<ProjectsPage>(context.context(), commands);
        for (const QString &id : commands.ids())
            page->addAction(commands.action(id));
        page->resize(1100, 700);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_COMPARE(projects().model()->rowCount(), 2);
        QTRY_COMPARE(subjects().model()->rowCount(), 3); // with those without a group
        QTRY_COMPARE(context->counts().projects, 2);
    }

    SubjectTree &subjects() { return *page->findChild<SubjectTree *>(); }
    ProjectTree &projects() { return *page->findChild<ProjectTree *>(); }
    QStringList assignments() { return context.workspace.rows({Table::Assignments}, {Column::Project, Column::Subject, Column::Access, Column::Role, Column::Team}); }

    // The row with these words, wherever it is open.
    static QModelIndex row(const QTreeView &tree, const QString &words)
    {
        const QModelIndexList found = tree.model()->match(
            tree.model()->index(0, 0), Qt::DisplayRole, words, 1, Qt::MatchStartsWith | Qt::MatchRecursive);
        return found.value(0);
    }
    void select(QTreeView &tree, const QString &words)
    {
        tree.setFocus();
        tree.setCurrentIndex(row(tree, words));
    }
    QAbstractButton *button(const QString &id)
    {
        for (ActionButton *button : page->findChildren<ActionButton *>()) {
            if (button->action() == commands.action(id))
                return button;
        }
        return nullptr;
    }
    static void click(QTreeView &tree, const QModelIndex &index, QPoint at = {})
    {
        const QPoint place = at.isNull() ? tree.visualRect(index).center() : at;
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, place);
    }

    TestContext context;
    NoDialogs dialogs;
    CommandSet commands;
    std::unique_ptr<ProjectsPage> page;
    QString amara, eva, north, south, alpha, bridge;
};

} // namespace

void ProjectsPageTest::addsByButton()
{
    Fixture f;
    f.open();
    QVERIFY(!f.button(u"projects.assign"_s)->isEnabled());
    f.select(f.subjects(), u"Field crew north"_s);
    f.select(f.projects(), u"Alpha"_s);
    QTest::mouseClick(f.button(u"projects.assign"_s), Qt::LeftButton);
    QTRY_COMPARE(f.assignments(), QStringList {u"Alpha|Field crew north|write|Standard User|false"_s});
    QTRY_VERIFY(f.row(f.projects(), u"Field crew north"_s).isValid()); // and it stands there
}

void ProjectsPageTest::addsAsTeamByButton()
{
    Fixture f;
    f.open();
    f.select(f.subjects(), u"Field crew north"_s);
    f.select(f.projects(), u"Alpha"_s);
    QTest::mouseClick(f.button(u"projects.assignTeams"_s), Qt::LeftButton);
    QTRY_COMPARE(f.assignments(), QStringList {u"Alpha|Field crew north|write|Standard User|true"_s});
    QTRY_COMPARE(f.row(f.subjects(), u"Field crew north"_s).data(BadgeTextRole).toString(), u"team on 1"_s);
}

void ProjectsPageTest::ticksTeamByMouseAndKey()
{
    Fixture f;
    f.context.must({change::assignUser(f.alpha, f.eva)});
    f.open();
    QTRY_VERIFY(f.row(f.projects(), u"Eva"_s).isValid());
    const QModelIndex team = f.row(f.projects(), u"Eva"_s).siblingAtColumn(ProjectTreeModel::TeamSection);
    f.click(f.projects(), team);
    QTRY_COMPARE(f.assignments(), QStringList {u"Alpha|Eva|write|Standard User|true"_s});
    QTRY_COMPARE(f.row(f.projects(), u"Eva"_s).siblingAtColumn(ProjectTreeModel::TeamSection).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    f.select(f.projects(), u"Eva"_s);
    QTest::keyClick(&f.projects(), Qt::Key_Space);
    QTRY_COMPARE(f.assignments(), QStringList {u"Alpha|Eva|write|Standard User|false"_s});
}

void ProjectsPageTest::editsAccessInPlace()
{
    Fixture f;
    f.context.must({change::assignUser(f.alpha, f.eva)});
    f.open();
    QTRY_VERIFY(f.row(f.projects(), u"Eva"_s).isValid());
    f.select(f.projects(), u"Eva"_s);
    QTest::keyClick(&f.projects(), Qt::Key_F2);
    QTRY_VERIFY(f.projects().findChild<QComboBox *>());
    auto *combo = f.projects().findChild<QComboBox *>();
    QCOMPARE(combo->currentData().toString(), u"write"_s);
    QTRY_VERIFY(combo->view()->isVisible());
    QTest::keyClick(combo->view(), Qt::Key_Down);
    QTest::keyClick(combo->view(), Qt::Key_Return);
    QTRY_COMPARE(f.assignments(), QStringList {u"Alpha|Eva|read-only|Standard User|false"_s});
}

void ProjectsPageTest::editsRoleOfAllThatAreSelected()
{
    Fixture f;
    f.context.must({change::assignUser(f.alpha, f.eva), change::assignGroup(f.alpha, f.north)});
    f.open();
    QTRY_VERIFY(f.row(f.projects(), u"Eva"_s).isValid());
    QTRY_VERIFY(!f.context->state().roles.isEmpty());
    f.select(f.projects(), u"Eva"_s);
    f.projects().selectionModel()->select(f.row(f.projects(), u"Field crew north"_s), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QModelIndex role = f.row(f.projects(), u"Eva"_s).siblingAtColumn(ProjectTreeModel::RoleSection);
    f.projects().model()->setData(role, u"Viewer"_s, Qt::EditRole);
    QTRY_COMPARE(f.assignments().filter(u"|Viewer|"_s).size(), 2);
}

void ProjectsPageTest::removesByKey()
{
    Fixture f;
    f.context.must({change::assignUser(f.alpha, f.eva), change::assignGroup(f.alpha, f.north)});
    f.open();
    QTRY_VERIFY(f.row(f.projects(), u"Eva"_s).isValid());
    f.select(f.projects(), u"Eva"_s);
    QTest::keyClick(&f.projects(), Qt::Key_Delete);
    QTRY_COMPARE(f.assignments(), QStringList {u"Alpha|Field crew north|write|Standard User|false"_s});
}

static void drop(ProjectTree &tree, const QModelIndex &onto, const Drag &drag, Qt::KeyboardModifiers keys)
{
    const std::unique_ptr<QMimeData> data(drag.encode());
    QDragEnterEvent enter(tree.visualRect(onto).center(), Qt::CopyAction, data.get(), Qt::LeftButton, keys);
    QCoreApplication::sendEvent(tree.viewport(), &enter); // without it nobody is dropped on
    QVERIFY(enter.isAccepted());
    QDropEvent event(tree.visualRect(onto).center(), Qt::CopyAction, data.get(), Qt::LeftButton, keys);
    QCoreApplication::sendEvent(tree.viewport(), &event);
}

void ProjectsPageTest::dropsUsersAtOnceAndAsksAboutGroups()
{
    Fixture f;
    f.open();
    drop(f.projects(), f.row(f.projects(), u"Alpha"_s), {{f.eva}, {}}, {});
    QTRY_COMPARE(f.assignments(), QStringList {u"Alpha|Eva|write|Standard User|false"_s});
    drop(f.projects(), f.row(f.projects(), u"Bridge"_s), {{}, {f.north}}, Qt::ShiftModifier);
    QTRY_COMPARE(f.assignments().filter(u"Bridge"_s), QStringList {u"Bridge|Field crew north|write|Standard User|true"_s});
    drop(f.projects(), f.row(f.projects(), u"Alpha"_s), {{}, {f.south}}, {});
    auto *menu = f.page->findChild<QMenu *>(u"dropMenu"_s);
    QVERIFY(menu && menu->isVisible());
    menu->actions().first()->trigger();
    menu->close();
    QTRY_COMPARE(f.assignments().filter(u"south"_s), QStringList {u"Alpha|Field crew south|write|Standard User|false"_s});
}

void ProjectsPageTest::refusesTwoTeamsAndOffersToMove()
{
    Fixture f;
    f.context.must({change::assignGroup(f.alpha, f.north, {{Field::Team, true}})});
    f.open();
    QSignalSpy refused(&f.context.context(), &WorkspaceContext::refused);
    f.select(f.subjects(), u"Field crew south"_s);
    f.select(f.projects(), u"Alpha"_s);
    f.commands.action(u"projects.assignTeams"_s)->trigger();
    QTRY_COMPARE(refused.count(), 1);
    const auto refusal = refused.first().first().value<Refusal>();
    QCOMPARE(refusal.error.code, ErrorCode::OnTwoTeams);
    QCOMPARE(refusal.error.parameters.mid(0, 2), (QStringList {u"Amara"_s, u"Alpha"_s}));
    QVERIFY(refusal.error.parameters.contains(u"Field crew north"_s));
    QVERIFY(refusal.error.parameters.contains(u"Field crew south"_s));
    QVERIFY(TeamMove::canMove(refusal));
}

// A person moves the mouse there first, and the row's menu comes.
void ProjectsPageTest::keepsTheBoxesClearOfTheRowMenu()
{
    Fixture f;
    f.context.must({change::assignUser(u"Alpha"_s, f.eva)});
    f.open();
    f.projects().expandAll();
    QTRY_VERIFY(f.row(f.projects(), u"Eva"_s).isValid());
    const QModelIndex team = f.row(f.projects(), u"Eva"_s).siblingAtColumn(ProjectTreeModel::TeamSection);
    const QPoint box = f.projects().visualRect(team).center();
    QTest::mouseMove(f.projects().viewport(), box - QPoint(60, 0));
    QTest::mouseMove(f.projects().viewport(), box);
    auto *menu = f.projects().findChild<RowMenuButton *>();
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(!menu->geometry().adjusted(-2, 0, 2, 0).intersects(QRect(box - QPoint(8, 8), QSize(16, 16))));
    QTest::mouseClick(f.projects().viewport(), Qt::LeftButton, {}, box);
    QTRY_COMPARE(f.assignments(), QStringList {u"Alpha|Eva|write|Standard User|true"_s});
}

void ProjectsPageTest::givesTheNamesOfProjectsTheWholeRow()
{
    Fixture f;
    f.open();
    const QString coast = f.context.project(u"Coast"_s); // also one that comes later
    QTRY_VERIFY(f.row(f.projects(), u"Coast"_s).isValid());
    for (const QString &name : {u"Alpha"_s, u"Coast"_s}) {
        const QModelIndex project = f.row(f.projects(), name);
        QVERIFY2(f.projects().isFirstColumnSpanned(project.row(), {}), qPrintable(name));
    }
}

void ProjectsPageTest::showsMisconfiguredOnly()
{
    Fixture f;
    f.context.must({change::assignUser(f.bridge, f.eva)});
    f.open();
    QTRY_COMPARE(f.context->counts().misconfigured, 1);
    auto *link = f.page->findChild<QAbstractButton *>(u"withoutTeam"_s);
    QTRY_VERIFY(link->isVisible());
    QCOMPARE(f.page->tableQuery().table, Table::Assignments);
    QTest::mouseClick(link, Qt::LeftButton);
    QTRY_COMPARE(f.projects().model()->rowCount(), 1);
    QVERIFY(f.row(f.projects(), u"Bridge"_s).isValid());
    QVERIFY(f.page->findChild<ToggleChip *>()->isChecked());
    QCOMPARE(f.page->tableQuery().table, Table::Misconfigurations);
}

void ProjectsPageTest::mendsByItsSign()
{
    Fixture f;
    f.context.must({change::assignUser(f.alpha, f.eva)});
    f.open();
    QTRY_VERIFY(f.row(f.projects(), u"Eva"_s).isValid());
    const QModelIndex eva = f.row(f.projects(), u"Eva"_s);
    QStyleOptionViewItem option;
    option.initFrom(&f.projects());
    option.widget = &f.projects();
    option.rect = f.projects().visualRect(eva);
    const QRect sign = layoutCell(option, eva).warning;
    QVERIFY(!sign.isEmpty());
    f.click(f.projects(), eva, sign.center());
    auto *offer = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(offer); // a click changes nothing by itself
    QCOMPARE(f.assignments(), QStringList {u"Alpha|Eva|write|Standard User|false"_s});
    QCOMPARE(offer->actions().size(), 1);
    offer->actions().first()->trigger();
    offer->close();
    QTRY_COMPARE(f.assignments(), QStringList {u"Alpha|Eva|write|Standard User|true"_s});
}

void ProjectsPageTest::countsWhoIsWithoutATeam()
{
    Fixture f;
    const auto wrong = [&f] { return f.context.workspace.rows({Table::Assignments}, {Column::Subject, Column::Misconfigured}); };
    f.context.must({change::addMember(f.north, f.eva), change::assignGroup(f.alpha, f.north), change::assignUser(f.alpha, f.eva)});
    QCOMPARE(wrong(), (QStringList {u"Field crew north|2"_s, u"Eva|1"_s}));
    f.context.must({change::assignGroup(f.alpha, f.south, {{Field::Team, true}})}); // Amara's team
    QCOMPARE(wrong(), (QStringList {u"Field crew south|0"_s, u"Field crew north|1"_s, u"Eva|1"_s}));
    f.context.must({change::editUserAssignment(f.alpha, f.eva, {{Field::Team, true}})});
    QCOMPARE(wrong(), (QStringList {u"Field crew south|0"_s, u"Field crew north|0"_s, u"Eva|0"_s}));
}

void ProjectsPageTest::publishesWhatBothTreesSelect()
{
    Fixture f;
    f.context.must({change::assignUser(f.alpha, f.eva)});
    f.open();
    QTRY_VERIFY(f.row(f.projects(), u"Eva"_s).isValid());
    f.select(f.projects(), u"Eva"_s);
    QCOMPARE(f.context->selection().focus, ObjectKind::Assignment);
    f.select(f.subjects(), u"Field crew north"_s);
    QCOMPARE(f.context->selection().focus, ObjectKind::Group);
    QCOMPARE(f.context->selection().groups().size(), 1);
    QCOMPARE(f.context->selection().assignments().size(), 1); // the other tree keeps its own
    f.subjects().expand(f.row(f.subjects(), u"Field crew north"_s));
    QTRY_VERIFY(f.row(f.subjects(), u"Amara"_s).isValid());
    f.select(f.subjects(), u"Amara"_s);
    QCOMPARE(f.context->selection().focus, ObjectKind::Member);
    QVERIFY(f.context->selection().within);
    f.projects().setFocus();
    QCOMPARE(f.context->selection().focus, ObjectKind::Assignment);
}

void ProjectsPageTest::revealsAndShowsQueries()
{
    Fixture f;
    f.open();
    QVERIFY(f.page->showQuery({.table = Table::Projects, .text = u"bridge"_s}));
    QTRY_COMPARE(f.projects().model()->rowCount(), 1);
    QVERIFY(f.page->reveal(ObjectKind::Project, f.alpha)); // though the search hides it
    QTRY_COMPARE(f.projects().currentIndex().data().toString(), u"Alpha"_s);
    QVERIFY(!f.page->reveal(ObjectKind::User, f.eva));
    QVERIFY(!f.page->showQuery({.table = Table::Users}));
}

void ProjectsPageTest::saysWhenNothingMatches()
{
    Fixture f;
    f.open();
    auto *state = f.projects().findChild<StackedState *>();
    QCOMPARE(state->state(), StackedState::State::Content);
    f.projects().setFocus();
    f.page->search();
    QTest::keyClicks(QApplication::focusWidget(), u"zzz"_s);
    QTRY_COMPARE(state->state(), StackedState::State::NoMatch);
    Q_EMIT state->clearFiltersRequested();
    QTRY_COMPARE(f.projects().model()->rowCount(), 2);
    QTRY_COMPARE(state->state(), StackedState::State::Content);
}

QTEST_MAIN(ProjectsPageTest)
#include "ProjectsPageTest.moc"
