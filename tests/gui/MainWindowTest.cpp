// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/WorkspaceSettings.h"
#include "gui/window/NavigationButton.h"
#include "gui/widgets/BannerLine.h"
#include "gui/widgets/LinkButton.h"
#include "gui/widgets/NoticeBar.h"
#include "support/TestWindow.h"

#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QMenuBar>

using namespace muster;
using namespace Qt::StringLiterals;

// The real window: menus, navigation, notices, refusals, and what is remembered.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesThePagesTheRoomOnSmallScreens();
    void hasMenusWithNames();
    void changesPagesByKeyAndClick();
    void asksThePageOnShow();
    void saysWhatWasDoneWithUndo();
    void undoesByKey();
    void offersToMoveTheUser();
    void saysWhoIsMisconfigured();
    void explainsALostHeadAndAcceptsABackup();
    void saysThatTheWorkspaceIsGone();
    void tellsStatusOfThePageOnShow();
    void remembersThePage();
    void everyControlHasAName();
};

static QString notice(TestWindow &window)
{
    const auto *bar = window.window().findChild<NoticeBar *>();
    return bar->isVisible() ? bar->text() : QString();
}

void MainWindowTest::hasMenusWithNames()
{
    TestWindow window;
    QStringList titles;
    for (const QAction *action : window.window().menuBar()->actions()) {
        titles << QString(action->text()).remove(u'&');
        QVERIFY(!action->menu()->actions().isEmpty());
    }
    QCOMPARE(titles, (QStringList {u"File"_s, u"Edit"_s, u"View"_s, u"Users"_s, u"Groups"_s, u"Invitations"_s, u"Projects"_s, u"Roles"_s, u"Mail"_s, u"Help"_s}));
    QTRY_COMPARE(window.window().windowTitle(), u"Northwind – Muster"_s);
}

void MainWindowTest::changesPagesByKeyAndClick()
{
    TestWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    PageStack &pages = window.window().pages();
    QCOMPARE(pages.currentId(), u"users"_s);
    QTest::keyClick(&window.window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(pages.currentId(), u"projects"_s);
    QVERIFY(window.action(u"view.page.projects"_s)->isChecked());
    auto *users = window.window().findChild<NavigationButton *>(u"users"_s);
    QVERIFY(!users->isChecked());
    QTest::mouseClick(users, Qt::LeftButton);
    QCOMPARE(pages.currentId(), u"users"_s);
    QVERIFY(users->isChecked());
}

void MainWindowTest::asksThePageOnShow()
{
    TestWindow window;
    window.action(u"edit.find"_s)->trigger();
    window.action(u"edit.selectAll"_s)->trigger();
    window.action(u"view.refresh"_s)->trigger();
    QCOMPARE(window.page()->asked.join(u' '), u"search selectAll refresh"_s);
    QVERIFY(!window.action(u"view.columns"_s)->isEnabled()); // this page has none
    window.action(u"file.export"_s)->trigger();
    QCOMPARE(window.wanted(), u"export users"_s);
}

void MainWindowTest::saysWhatWasDoneWithUndo()
{
    TestWindow window;
    window.source.answers.texts << u"Field crew"_s;
    window.action(u"groups.add"_s)->trigger();
    QTRY_VERIFY2(notice(window).contains(u"Field crew"_s), qPrintable(notice(window)));
    auto *undo = window.window().findChild<NoticeBar *>()->findChild<LinkButton *>();
    QCOMPARE(undo->text(), u"Undo"_s);
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_VERIFY(notice(window).startsWith(u"Undone: "_s));
    QCOMPARE(window.source.workspace.rows({Table::Groups}, {Column::Name}), QStringList());
}

void MainWindowTest::undoesByKey()
{
    TestWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    QVERIFY(!window.action(u"edit.redo"_s)->isEnabled());
    window.source.answers.texts << u"Field crew"_s;
    QTest::keyClick(&window.window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(window.action(u"edit.undo"_s)->text().contains(u"Field crew"_s));
    QTest::keyClick(&window.window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(window.action(u"edit.redo"_s)->isEnabled());
    QCOMPARE(window.source.workspace.rows({Table::Groups}, {Column::Name}), QStringList());
    QTest::keyClick(&window.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(window.source.workspace.rows({Table::Groups}, {Column::Name}), QStringList(u"Field crew"_s));
}

void MainWindowTest::offersToMoveTheUser()
{
    TestWindow window;
    const QString user = window.source.user(u"Amara"_s);
    const QString project = window.source.project(u"Alpha"_s);
    const QString north = window.source.group(u"North"_s, {user});
    const QString south = window.source.group(u"South"_s, {user});
    window.source.must({change::assignGroup(project, north, {{Field::Team, true}})});
    window.page()->select({.rows = {window.source.groupRow(south), window.source.projectRow(project)}});
    window.action(u"projects.assignTeams"_s)->trigger();

    auto *refusal = window.window().findChild<BannerLine *>(u"refusal"_s);
    QTRY_VERIFY(refusal->isVisible());
    for (const QString &name : {u"Amara"_s, u"Alpha"_s, u"North"_s, u"South"_s})
        QVERIFY2(refusal->accessibleName().contains(name), qPrintable(refusal->accessibleName()));
    window.source.answers.reasons << QString();
    QTest::mouseClick(refusal->findChild<LinkButton *>(), Qt::LeftButton);
    QTRY_COMPARE(window.source.workspace.users(u"group:North"_s), QStringList());
    QTRY_VERIFY(!refusal->isVisible());
}

void MainWindowTest::saysWhoIsMisconfigured()
{
    TestWindow window;
    auto *banner = window.window().findChild<BannerLine *>(u"banner"_s);
    QVERIFY(!banner->isVisible());
    const QString user = window.source.user(u"Amara"_s);
    window.source.must({change::assignUser(window.source.project(u"Alpha"_s), user)});
    QTRY_VERIFY(banner->isVisible());
    QTRY_VERIFY(!window.window().findChild<NavigationButton *>(u"projects"_s)->accessibleDescription().isEmpty());
    QTest::mouseClick(banner->findChild<LinkButton *>(), Qt::LeftButton);
    QCOMPARE(window.window().pages().currentId(), u"projects"_s);
    QCOMPARE(window.page()->asked, QStringList(u"query misconfigurations"_s));
}

// A backup is put in the place of what was there; nothing can be changed until somebody says so.
void MainWindowTest::explainsALostHeadAndAcceptsABackup()
{
    TestContext before;
    const QString path = before.workspace.path();
    const QString backup = before.workspace.folder() + u"/backup"_s;
    before.group(u"Kept"_s);
    before.workspace.close();
    QVERIFY(QFile::copy(path, backup));
    MUSTER_VERIFY(before.workspace.reopen());
    MUSTER_VERIFY(before.workspace.apply({change::addGroup(u"Lost"_s)}));
    before.workspace.close();
    QVERIFY(QFile::remove(path) && QFile::rename(backup, path));
    MUSTER_VERIFY(before.workspace.reopen());

    Theme theme;
    RecentWorkspaces recent(before.workspace.folder() + u"/recent.ini"_s);
    NoDialogs dialogs;
    const auto make = [](WorkspaceContext &context, CommandSet &) { return new TestPage(context); };
    const PageRegistry registry {[make] { return QVector<PageFactory> {{u"users"_s, u"Users"_s, IconName::Users, make, {ObjectKind::User}, {Table::Users}}}; },
        [&](WorkspaceContext &) { return dialogs.dialogs(); }, {}};
    Answers answers;
    std::shared_ptr<Workspace> workspace(Workspace::open(path, before.workspace.options()).value());
    Session session(workspace, Session::Surroundings {{answers, answers, before.workspace.folder() + u"/window.ini"_s}, registry, {}, recent, theme});
    session.window().show();
    auto *banner = session.window().findChild<BannerLine *>(u"banner"_s);
    QTRY_VERIFY(banner->isVisible());
    QAction *add = session.commands().action(u"groups.add"_s);
    QVERIFY(!add->isEnabled());
    auto *link = banner->findChild<LinkButton *>();
    QCOMPARE(link->text(), u"What happened?"_s);
    QTest::mouseClick(link, Qt::LeftButton); // read, and left as it is
    QCOMPARE(answers.textQuestions.size(), 1);
    QVERIFY2(answers.textQuestions.first().text.contains(u"event 3"_s), qPrintable(answers.textQuestions.first().text));
    QVERIFY(banner->isVisible());
    answers.texts << u"Monday's backup"_s;
    QTest::mouseClick(link, Qt::LeftButton);
    QTRY_VERIFY(!banner->isVisible());
    QTRY_VERIFY(add->isEnabled());
    QVERIFY(!session.commands().action(u"audit.accept"_s)->isEnabled());
    answers.texts << u"New"_s;
    add->trigger();
    QTRY_VERIFY(before.workspace.rows({Table::Groups}, {Column::Name}).contains(u"New"_s));
    QCOMPARE(before.workspace.rows({Table::Events, u"action:acceptHead"_s}, {Column::Reason}), QStringList {u"Monday's backup"_s});
}

// Somebody moves the file while it is open, and puts it back.
void MainWindowTest::saysThatTheWorkspaceIsGone()
{
    TestWindow window;
    const auto *banner = window.window().findChild<BannerLine *>(u"banner"_s);
    const auto *refusal = window.window().findChild<BannerLine *>(u"refusal"_s);
    const QString path = window.source.workspace.path();
    QVERIFY(QFile::rename(path, path + u".away"_s));
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->accessibleName().contains(u"deleted, moved or replaced"_s), qPrintable(banner->accessibleName()));
    window.context().changes().apply({{change::addGroup(u"Late"_s)}, {}, 0});
    QTRY_VERIFY(refusal->isVisible());
    QVERIFY2(refusal->accessibleName().contains(path), qPrintable(refusal->accessibleName()));
    QVERIFY(!QFile::exists(path));
    QVERIFY(QFile::rename(path + u".away"_s, path));
    QTRY_VERIFY(!banner->isVisible());
    window.context().changes().apply({{change::addGroup(u"Late"_s)}, {}, 0});
    QTRY_COMPARE(window.source.workspace.rows({Table::Groups}, {Column::Name}), QStringList {u"Late"_s});
}

void MainWindowTest::tellsStatusOfThePageOnShow()
{
    TestWindow window;
    auto *status = window.window().findChild<QLabel *>(u"pageStatus"_s);
    window.page()->say(u"3 shown"_s);
    QCOMPARE(status->text(), u"3 shown"_s);
    window.window().pages().showPage(u"projects"_s);
    QCOMPARE(status->text(), QString());
    window.window().pages().showPage(u"users"_s);
    QCOMPARE(status->text(), u"3 shown"_s);
    const auto *person = window.window().findChild<QLabel *>(u"operator"_s);
    QTRY_COMPARE(person->text(), u"Ada King · Administrator"_s);
}

void MainWindowTest::remembersThePage()
{
    TestWindow window;
    window.window().pages().showPage(u"projects"_s);
    window.window().close();
    window.open();
    QCOMPARE(window.window().pages().currentId(), u"projects"_s);
}

void MainWindowTest::everyControlHasAName()
{
    TestWindow window;
    for (QWidget *widget : window.window().findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty() || widget->isHidden() || qobject_cast<QMenuBar *>(widget) || !widget->isVisible(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u" "_s + widget->objectName()));
    }
}

void MainWindowTest::givesThePagesTheRoomOnSmallScreens()
{
    TestWindow window;
    auto *navigation = window.window().findChild<QWidget *>(u"navigation"_s);
    auto *users = window.window().findChild<NavigationButton *>(u"users"_s);
    window.window().resize(1320, 800);
    QTRY_VERIFY(navigation->width() >= 192);
    QVERIFY(!users->toolTip().contains(users->text())); // it stands there
    window.window().resize(1024, 700);
    QTRY_VERIFY(navigation->width() < 80);
    QVERIFY(users->toolTip().contains(users->text()));
    QCOMPARE(users->accessibleName(), users->text());
    QTest::mouseClick(window.window().findChild<NavigationButton *>(u"projects"_s), Qt::LeftButton);
    QCOMPARE(window.window().pages().currentId(), u"projects"_s);
}

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
