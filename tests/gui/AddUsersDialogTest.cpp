// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/AddUsersDialog.h"

#include "gui/shell/WorkspaceSettings.h"
#include "gui/users/FormMessage.h"
#include "gui/users/NewUsersModel.h"
#include "gui/users/NewUsersTable.h"
#include "models/Roles.h"
#include "support/TestContext.h"

#include <QPushButton>

using namespace muster;
using namespace Qt::StringLiterals;

class AddUsersDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPastedLines();
    void checksEachRowAsItIsTyped();
    void addsAllOfThem();
    void saysNothingOfASwitchThatWasOn();
    void addsNoneWhenOneIsRefused();
    void growsByTyping();
    void asksBeforeItThrowsAwayWhatWasTyped();

private:
    static void awaitState(TestContext &context) { QTRY_VERIFY(!context->state().roles.isEmpty()); }
};

void AddUsersDialogTest::readsPastedLines()
{
    const QMap<QString, QString> roles {{u"analyst"_s, u"analyst"_s}};
    const auto users = newUsersFromText(
        u"ada@x.example\tAda\tKing\tAnalyst\r\n\r\n\"Eva Maria Kovács\" <eva@x.example>\nBo Ek, bo@x.example\n"_s, roles);
    QCOMPARE(users.size(), 3);
    QCOMPARE(users.at(0).email, u"ada@x.example"_s);
    QCOMPARE(users.at(0).lastName, u"King"_s);
    QCOMPARE(users.at(0).roles, QStringList {u"analyst"_s});
    QCOMPARE(users.at(1).email, u"eva@x.example"_s);
    QCOMPARE(users.at(1).firstName, u"Eva Maria"_s);
    QCOMPARE(users.at(1).lastName, u"Kovács"_s);
    QCOMPARE(users.at(2).email, u"bo@x.example"_s);
    QCOMPARE(users.at(2).firstName, u"Bo"_s);
    QCOMPARE(users.at(2).lastName, u"Ek"_s);
}

void AddUsersDialogTest::checksEachRowAsItIsTyped()
{
    TestContext context;
    awaitState(context);
    AddUsersDialog dialog(context.context());
    NewUsersModel &model = dialog.model();
    auto *create = dialog.findChild<QPushButton *>(u"accept"_s);
    QVERIFY(!create->isEnabled());
    dialog.table().paste(u"bo\nbo@x.example\nBO@X.example\nADA@northwind.example\n"_s);
    QVERIFY(!model.problem(0).isEmpty()); // no address
    QVERIFY(model.problem(1).isEmpty());
    QVERIFY(!model.problem(2).isEmpty()); // stands above
    QTRY_VERIFY(!model.problem(3).isEmpty()); // in the workspace already
    QVERIFY(!create->isEnabled());
    model.remove(3);
    model.remove(2);
    model.setData(model.index(0, NewUsersModel::Email), u"bo.ek@x.example"_s);
    QTRY_VERIFY(create->isEnabled());
    QVERIFY(create->text().contains(u'2'));
}

void AddUsersDialogTest::addsAllOfThem()
{
    TestContext context;
    context.group(u"Crew"_s);
    awaitState(context);
    AddUsersDialog dialog(context.context());
    QSignalSpy notices(&context.context(), &WorkspaceContext::noticed);
    dialog.table().paste(u"bo@x.example\tBo\tEk\ncy@x.example\tCy\tOk\n"_s);
    dialog.model().setRoles(0, {u"analyst"_s, u"standard-user"_s});
    dialog.model().setGroups(1, {u"Crew"_s});
    dialog.model().setData(dialog.model().index(1, NewUsersModel::Sso), false, SwitchRole);
    auto *create = dialog.findChild<QPushButton *>(u"accept"_s);
    QTRY_VERIFY(create->isEnabled());
    QTest::mouseClick(create, Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(context.workspace.rows({.text = u"domain:x.example"_s, .sort = {{Column::Email}}}, {Column::FullName, Column::Roles, Column::SignIn, Column::Groups}),
        (QStringList {u"Bo Ek|Standard User+Analyst|sso|"_s, u"Cy Ok|Standard User|password|Crew"_s}));
    QCOMPARE(notices.size(), 1);
    const Notice notice = notices.first().first().value<Notice>();
    QVERIFY(notice.event > 0); // can be undone
    QVERIFY2(notice.text.contains(u"Non-activated users are shown now"_s), qPrintable(notice.text)); // a switch was turned on
    QVERIFY(context->settings().flag(setting::ShowPending));
}

void AddUsersDialogTest::saysNothingOfASwitchThatWasOn()
{
    TestContext context;
    awaitState(context);
    context->settings().setValue(setting::ShowPending, true);
    AddUsersDialog dialog(context.context());
    QSignalSpy notices(&context.context(), &WorkspaceContext::noticed);
    dialog.table().paste(u"bo@x.example\tBo\tEk\n"_s);
    QTRY_VERIFY(dialog.model().canCreate());
    dialog.create();
    QTRY_COMPARE(notices.size(), 1);
    QCOMPARE(notices.first().first().value<Notice>().text, u"1 user(s) added"_s);
}

void AddUsersDialogTest::addsNoneWhenOneIsRefused()
{
    TestContext context;
    awaitState(context);
    AddUsersDialog dialog(context.context());
    dialog.table().paste(u"bo@x.example\tBo\ncy@x.example\tCy\n"_s);
    dialog.model().setGroups(1, {u"Gone"_s}); // somebody deleted the group meanwhile
    QTRY_VERIFY(dialog.model().canCreate());
    dialog.create();
    auto *message = dialog.findChild<FormMessage *>();
    QTRY_VERIFY(message->text().contains(u"Gone"_s));
    QCOMPARE(dialog.result(), 0);
    QCOMPARE(context.workspace.users(u"domain:x.example"_s), QStringList());
}

void AddUsersDialogTest::growsByTyping()
{
    TestContext context;
    awaitState(context);
    AddUsersDialog dialog(context.context());
    dialog.show();
    NewUsersModel &model = dialog.model();
    QCOMPARE(model.rowCount(), 1);
    model.setData(model.index(0, NewUsersModel::Email), u"bo@x.example"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.users().size(), 1);
    dialog.table().setCurrentIndex(model.index(0, NewUsersModel::Email));
    dialog.table().removeSelected();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.users().size(), 0);
}

void AddUsersDialogTest::asksBeforeItThrowsAwayWhatWasTyped()
{
    TestContext context;
    awaitState(context);
    AddUsersDialog dialog(context.context());
    dialog.show();
    dialog.model().setData(dialog.model().index(0, NewUsersModel::Email), u"bo@x.example"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QCOMPARE(context.answers.confirmQuestions.size(), 1);
    QVERIFY(context.answers.confirmQuestions.first().danger);
    context.answers.confirmations << Prompts::Confirmed {false} << Prompts::Confirmed {true};
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());

    AddUsersDialog blank(context.context());
    blank.show();
    QTest::keyClick(&blank, Qt::Key_Escape);
    QVERIFY(!blank.isVisible());
}

QTEST_MAIN(AddUsersDialogTest)
#include "AddUsersDialogTest.moc"
