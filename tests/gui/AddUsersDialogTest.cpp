// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/AddUsersDialog.h"

#include "gui/shell/WorkspaceSettings.h"
#include "gui/kit/FormMessage.h"
#include "gui/users/NewUsersModel.h"
#include "gui/users/NewUsersTable.h"
#include "gui/users/UnknownRoles.h"
#include "models/Roles.h"
#include "support/TestContext.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace muster;
using namespace Qt::StringLiterals;

class AddUsersDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPastedLines_data();
    void readsPastedLines();
    void anUnknownRoleWaitsForAChoice();
    void keepsWhatWasPastedBesides();
    void checksEachRowAsItIsTyped();
    void addsAllOfThem();
    void saysNothingOfASwitchThatWasOn();
    void addsNoneWhenOneIsRefused();
    void growsByTyping();
    void enterGoesToTheNextUser();
    void warnsOfAnAddressForAName();
    void asksBeforeItThrowsAwayWhatWasTyped();

private:
    static void awaitState(TestContext &context) { QTRY_VERIFY(!context->state().roles.isEmpty()); }
};

// One line for each: address|first name|last name|keys of roles|unknown roles
static QStringList pasted(TestContext &context, const QString &text)
{
    AddUsersDialog dialog(context.context());
    dialog.table().paste(text);
    QStringList users;
    for (const NewUser &user : dialog.model().users())
        users << QStringList {user.email, user.firstName, user.lastName, user.roles.join(u'+'), user.unknownRoles.join(u'+')}.join(u'|');
    return users;
}

void AddUsersDialogTest::readsPastedLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("users");
    const QString ada = u"ada@x.example|Ada|King|standard-user|"_s;
    QTest::newRow("lines of all kinds") << u"ada@x.example\tAda\tKing\tAnalyst\r\n\r\n\"Eva Maria Kovács\" <eva@x.example>\nBo Ek, bo@x.example\n"_s
                                        << QStringList {u"ada@x.example|Ada|King|analyst|"_s, u"eva@x.example|Eva Maria|Kovács|standard-user|"_s,
                                               u"bo@x.example|Bo|Ek|standard-user|"_s};
    QTest::newRow("addresses with names") << u"Ada King <ada@x.example>; Bo Ek <bo@x.example>"_s
                                          << QStringList {ada, u"bo@x.example|Bo|Ek|standard-user|"_s};
    QTest::newRow("last names first") << u"\"King, Ada\" <ada@x.example>, Ek, Bo <bo@x.example>,"_s
                                      << QStringList {ada, u"bo@x.example|Bo|Ek|standard-user|"_s};
    QTest::newRow("last names first, by Outlook") << u"King, Ada <ada@x.example>; Ek, Bo <bo@x.example>;"_s
                                                  << QStringList {ada, u"bo@x.example|Bo|Ek|standard-user|"_s};
    QTest::newRow("addresses alone") << u"ada@x.example, bo@x.example,\ncy@x.example di@x.example"_s
                                     << QStringList {u"ada@x.example|||standard-user|"_s, u"bo@x.example|||standard-user|"_s,
                                            u"cy@x.example|||standard-user|"_s, u"di@x.example|||standard-user|"_s};
    QTest::newRow("header in another order") << u"Last name\tRole\tFirst name\tE-mail\nKing\tadmin\tAda\tada@x.example\n"_s
                                             << QStringList {u"ada@x.example|Ada|King|administrator|"_s};
    QTest::newRow("German header") << u"Nachname;Vorname;E-Mail-Adresse\nKing;Ada;ada@x.example\n"_s << QStringList {ada};
    QTest::newRow("line break in a cell") << u"ada@x.example\t\"Ada\r\nMaria\"\tKing\tSTD_USER\r\n"_s
                                          << QStringList {u"ada@x.example|Ada Maria|King|standard-user|"_s};
    QTest::newRow("unknown role") << u"ada@x.example\tAda\tKing\tPen Tester\n"_s << QStringList {u"ada@x.example|Ada|King||Pen Tester"_s};
    QTest::newRow("unknown role of a wrong address") << u"E-mail\tFirst name\tLast name\tRole\nada\tAda\tKing\tPen Tester\n"_s
                                                     << QStringList {u"ada|Ada|King||Pen Tester"_s};
    QTest::newRow("two roles") << u"ada@x.example,Ada,King,Analyst; Administrator\n"_s << QStringList {u"ada@x.example|Ada|King|administrator+analyst|"_s};
    QTest::newRow("the template's columns") << u"ada@x.example\tAda\tKing\tstandard user\tTRUE\n"_s << QStringList {ada};
    QTest::newRow("nothing") << u" \n\t\n"_s << QStringList {};
}

void AddUsersDialogTest::readsPastedLines()
{
    QFETCH(QString, text);
    TestContext context;
    awaitState(context);
    QTEST(pasted(context, text), "users");
}

void AddUsersDialogTest::anUnknownRoleWaitsForAChoice()
{
    TestContext context;
    awaitState(context);
    AddUsersDialog dialog(context.context());
    NewUsersModel &model = dialog.model();
    dialog.table().paste(u"bo@x.example\tBo\tEk\tPen Tester\ncy@x.example\tCy\tOk\tpen_tester; Analyst\ndi@x.example\tDi\tUr\tJuggler\n"_s);
    for (int row = 0; row < 3; ++row)
        QVERIFY(!model.problem(row).isEmpty());
    const auto combos = dialog.findChild<UnknownRoles *>()->findChildren<QComboBox *>();
    QCOMPARE(combos.size(), 2); // however the name is written
    QComboBox *tester = combos.at(combos.first()->accessibleName().contains(u"Pen Tester"_s) ? 0 : 1);
    tester->setCurrentIndex(tester->findData(u"analyst"_s));
    Q_EMIT tester->activated(tester->currentIndex());
    QTRY_VERIFY(model.problem(0).isEmpty() && model.problem(1).isEmpty());
    QCOMPARE(model.users().at(1).roles, QStringList {u"analyst"_s});
    QVERIFY(!model.problem(2).isEmpty());
    model.setRoles(2, {u"standard-user"_s}); // of this row alone
    QVERIFY(model.problem(2).isEmpty());
    QTRY_VERIFY(model.canCreate());
    dialog.create();
    QTRY_COMPARE(context.workspace.users(u"role:analyst domain:x.example"_s).size(), 2);
}

void AddUsersDialogTest::keepsWhatWasPastedBesides()
{
    TestContext context;
    context.project(u"Alpha"_s);
    awaitState(context);
    AddUsersDialog dialog(context.context());
    dialog.table().paste(u"Project\tDepartment\tE-mail\tShoe size\nalpha\tSurvey\tbo@x.example\t44\n"_s);
    QVERIFY(dialog.findChild<FormMessage *>()->text().contains(u"Shoe size"_s));
    QTRY_VERIFY(dialog.model().canCreate());
    dialog.create();
    QTRY_COMPARE(context.workspace.rows({.text = u"domain:x.example"_s}, {Column::Department, Column::Projects}), QStringList {u"Survey|Alpha"_s});
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

// Key by key, as people type one list after another.
void AddUsersDialogTest::enterGoesToTheNextUser()
{
    TestContext context;
    awaitState(context);
    AddUsersDialog dialog(context.context());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    NewUsersTable &table = dialog.table();
    const auto type = [&table](const QString &text, Qt::Key end) {
        table.setFocus();
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), end);
        QCoreApplication::processEvents();
    };
    const auto at = [&table] { return std::pair(table.currentIndex().row(), table.currentIndex().column()); };
    table.setCurrentIndex(dialog.model().index(0, NewUsersModel::Email));
    type(u"bo@x.example"_s, Qt::Key_Tab);
    type(u"Bo"_s, Qt::Key_Tab);
    type(u"Ek"_s, Qt::Key_Return);
    QTRY_COMPARE(at(), std::pair(1, int(NewUsersModel::Email)));
    type(u"cy@x.example"_s, Qt::Key_Enter);
    QTRY_COMPARE(at(), std::pair(2, int(NewUsersModel::Email)));
    QCOMPARE(dialog.model().users().size(), 2);
    QCOMPARE(dialog.model().users().first().lastName, u"Ek"_s);
    QCOMPARE(dialog.model().users().last().email, u"cy@x.example"_s);

    table.setCurrentIndex(dialog.model().index(0, NewUsersModel::Roles)); // no editor is open
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(at(), std::pair(1, int(NewUsersModel::Email)));
    table.setCurrentIndex(dialog.model().index(2, NewUsersModel::Email)); // nothing is in it: it is typed into
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(at(), std::pair(2, int(NewUsersModel::Email)));
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

void AddUsersDialogTest::warnsOfAnAddressForAName()
{
    TestContext context;
    awaitState(context);
    AddUsersDialog dialog(context.context());
    NewUsersModel &model = dialog.model();
    dialog.table().paste(u"bo@x.example\tBo\tEk\ncy@x.example\tCy\tOk\n"_s);
    model.setData(model.index(0, NewUsersModel::LastName), u"di@x.example"_s);
    QVERIFY(!model.warning(0).isEmpty());
    QCOMPARE(model.index(0, NewUsersModel::Check).data().toString(), model.warning(0));
    QVERIFY(!model.index(0, NewUsersModel::LastName).data(WarningRole).toString().isEmpty());
    QVERIFY(model.index(0, NewUsersModel::FirstName).data(WarningRole).toString().isEmpty());
    QVERIFY(model.warning(1).isEmpty());
    QTRY_VERIFY(model.canCreate()); // some are really called so
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
