// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/ImportDialog.h"

#include "gui/kit/ExportDialog.h"
#include "gui/users/ColumnChoices.h"
#include "gui/kit/FormMessage.h"
#include "gui/users/ImportModel.h"
#include "exchange/XlsxWorkbook.h"
#include "gui/users/UnknownRoles.h"
#include "gui/widgets/BannerLine.h"
#include "gui/widgets/NamesDialog.h"
#include "support/TestContext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace muster;
using namespace Qt::StringLiterals;

class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsWhatIsRight();
    void wantsWrongRowsToBeLeftOut();
    void saysWhatEachUserJoins();
    void stopsWhatGoesOn();
    void oneChoiceServesAllRowsOfARole();
    void aChosenRoleCanBeChanged();
    void columnsAreChosenAndRemembered();
    void theEncodingIsShownAndChanged();
    void aGuessedEncodingIsAWarning();
    void allNamesCanBeScrolled();
    void aSpreadsheetHasSheetsAndNoEncoding();
    void aFileWithoutHeadings();
    void addressesUnderAnotherHeading();
    void aRowIsCorrected();
    void showsWhatTheFileIs();
    void saysWhatIsWrongWithTheFile();
    void savesTheWrongRows();
    void exportsTheTable();
    void exportsTheSelection();

private:
    static QString file(TestContext &context, const QByteArray &text)
    {
        QFile csv(context.workspace.folder() + u"/people.csv"_s);
        if (!csv.open(QIODevice::WriteOnly) || csv.write(text) != text.size())
            qFatal("The file of the test could not be written");
        return csv.fileName();
    }
    static QPushButton *button(ImportDialog &dialog) { return dialog.findChild<QPushButton *>(u"accept"_s); }
    static QString cell(ImportDialog &dialog, int row, int section) { return dialog.model().index(row, section).data().toString(); }
};

void ImportDialogTest::importsWhatIsRight()
{
    TestContext context;
    ImportDialog dialog(context.context());
    QSignalSpy notices(&context.context(), &WorkspaceContext::noticed);
    QVERIFY(!button(dialog)->isEnabled());
    dialog.read(file(context, "email,first name,last name,role,default group\nbo@x.example,Bo,Ek,Analyst,TRUE\ncy@x.example,Cy,Ok,,\n"));
    QTRY_VERIFY(button(dialog)->isEnabled());
    QCOMPARE(dialog.model().rowCount(), 2);
    QCOMPARE(cell(dialog, 0, ImportModel::Line), u"2"_s);
    QCOMPARE(cell(dialog, 0, ImportModel::FirstField), u"bo@x.example"_s);
    QCOMPARE(context.workspace.users(u"domain:x.example"_s), QStringList()); // nothing is written by looking
    QTest::mouseClick(button(dialog), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(context.workspace.users(u"domain:x.example"_s).size(), 2);
    QCOMPARE(notices.size(), 1);
}

void ImportDialogTest::wantsWrongRowsToBeLeftOut()
{
    TestContext context;
    ImportDialog dialog(context.context());
    dialog.read(file(context, "email,first name\nbo@x.example,Bo\nnowhere,Cy\n"));
    QTRY_VERIFY(dialog.plan());
    auto *leaveOut = dialog.findChild<QCheckBox *>(u"leaveOut"_s);
    QVERIFY(!leaveOut->isHidden());
    QVERIFY(!button(dialog)->isEnabled());
    QVERIFY(cell(dialog, 1, ImportModel::What).contains(u"nowhere"_s));
    auto *states = dialog.findChild<QComboBox *>(u"states"_s);
    const int wrong = states->findData(int(ImportState::Wrong));
    states->setCurrentIndex(wrong);
    Q_EMIT states->activated(wrong);
    QCOMPARE(dialog.model().rowCount(), 1);
    QCOMPARE(cell(dialog, 0, ImportModel::Line), u"3"_s);
    leaveOut->setChecked(true);
    QVERIFY(button(dialog)->isEnabled());
    dialog.import();
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(context.workspace.users(u"domain:x.example"_s), QStringList {u"bo@x.example"_s});
}

void ImportDialogTest::saysWhatEachUserJoins()
{
    TestContext context;
    context.group(u"Field crew"_s);
    context.project(u"Alpha"_s);
    ImportDialog dialog(context.context());
    dialog.read(file(context, "email,groups,projects\nbo@x.example,field crew;Night shift,ALPHA\n"));
    QTRY_VERIFY(dialog.plan());
    QCOMPARE(cell(dialog, 0, ImportModel::What), u"Add user; Add to group: Field crew; Add to group: Night shift; Put on project: Alpha"_s);
}

// Whoever reads a file by mistake can go on at once, with the window as it was.
void ImportDialogTest::stopsWhatGoesOn()
{
    TestContext context;
    ImportDialog dialog(context.context());
    QByteArray many = "email\n";
    for (int i = 0; i < 20'000; ++i)
        many += "user" + QByteArray::number(i) + "@x.example\n";
    dialog.read(file(context, many));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.plan());
    QCOMPARE(dialog.result(), 0); // it stopped, and stays open
    dialog.read(file(context, "email\nbo@x.example\n"));
    QTRY_VERIFY(dialog.plan());
    QCOMPARE(dialog.plan()->rowCount(), 1);
    dialog.import();
    QTest::keyClick(&dialog, Qt::Key_Escape); // whatever has been reached: all or nothing
    QTRY_VERIFY(button(dialog)->isEnabled() || dialog.result() == QDialog::Accepted);
    QCOMPARE(context.workspace.users(u"domain:x.example"_s).size(), dialog.result() == QDialog::Accepted ? 1 : 0);
}

void ImportDialogTest::oneChoiceServesAllRowsOfARole()
{
    TestContext context;
    QTRY_VERIFY(!context->state().roles.isEmpty());
    ImportDialog dialog(context.context());
    dialog.read(file(context, "email,role\nbo@x.example,Pen Tester\ncy@x.example,pen tester\n"));
    QTRY_VERIFY(dialog.plan());
    QCOMPARE(dialog.plan()->counts().waiting, 2);
    auto *combo = dialog.findChild<UnknownRoles *>()->findChild<QComboBox *>();
    QVERIFY(combo);
    const int analyst = combo->findData(u"analyst"_s);
    combo->setCurrentIndex(analyst);
    Q_EMIT combo->activated(analyst);
    QTRY_COMPARE(dialog.plan()->counts().added, 2);
    QTRY_VERIFY(button(dialog)->isEnabled());
    dialog.import();
    QTRY_COMPARE(context.workspace.users(u"role:analyst"_s).size(), 2);
}

static void choose(QComboBox *combo, const QVariant &data)
{
    combo->setCurrentIndex(combo->findData(data));
    Q_EMIT combo->activated(combo->currentIndex());
}

void ImportDialogTest::aChosenRoleCanBeChanged()
{
    TestContext context;
    QTRY_VERIFY(!context->state().roles.isEmpty());
    ImportDialog dialog(context.context());
    dialog.read(file(context, "email,role\nbo@x.example,Pen Tester\ncy@x.example,PEN-TESTER\n"));
    QTRY_VERIFY(dialog.plan());
    const auto combo = [&dialog] { return dialog.findChild<UnknownRoles *>()->findChild<QComboBox *>(); };
    choose(combo(), u"administrator"_s);
    QTRY_COMPARE(dialog.plan()->counts().added, 2);
    QTRY_VERIFY(button(dialog)->isEnabled());
    QCOMPARE(combo()->currentData(), QVariant(u"administrator"_s)); // it stays visible
    choose(combo(), QString());
    QTRY_COMPARE(dialog.plan()->counts().waiting, 2);
    choose(combo(), u"analyst"_s);
    QTRY_COMPARE(dialog.plan()->counts().added, 2);
    dialog.import();
    QTRY_COMPARE(context.workspace.users(u"role:analyst"_s).size(), 2);
}

void ImportDialogTest::columnsAreChosenAndRemembered()
{
    TestContext context;
    const QByteArray csv = "Login Name,Called,Role,Card\nbo@x.example,Bo,Analyst,bo@y.example\n"; // two could be the addresses
    {
        ImportDialog dialog(context.context());
        dialog.read(file(context, csv));
        QTRY_VERIFY(dialog.plan());
        QVERIFY(!button(dialog)->isEnabled()); // nobody has an address yet
        QTRY_COMPARE(dialog.findChild<ColumnChoices *>()->combos().size(), 4);
        choose(dialog.findChild<ColumnChoices *>()->combos().at(0), u"email"_s);
        QTRY_COMPARE(dialog.plan()->counts().added, 1);
        QTRY_VERIFY(button(dialog)->isEnabled());
        choose(dialog.findChild<ColumnChoices *>()->combos().at(1), u"firstName"_s);
        QTRY_COMPARE(dialog.plan()->ignoredColumns(), QStringList {u"Card"_s});
        QTRY_VERIFY(button(dialog)->isEnabled());
    }
    ImportDialog dialog(context.context());
    dialog.read(file(context, csv));
    QTRY_VERIFY(button(dialog)->isEnabled());
    QCOMPARE(dialog.findChild<ColumnChoices *>()->combos().at(1)->currentData(), QVariant(u"firstName"_s));
    dialog.import();
    QTRY_COMPARE(context.workspace.users(u"first:bo role:analyst"_s), QStringList {u"bo@x.example"_s});
}

void ImportDialogTest::theEncodingIsShownAndChanged()
{
    TestContext context;
    ImportDialog dialog(context.context());
    dialog.read(file(context, "email,first name\nlu@x.example,\xA3ucja\n")); // Łucja in windows-1250
    QTRY_VERIFY(dialog.plan());
    auto *encoding = dialog.findChild<QComboBox *>(u"encoding"_s);
    QTRY_COMPARE(encoding->currentText(), u"windows-1252"_s);
    QCOMPARE(cell(dialog, 0, ImportModel::FirstField + 1), u"£ucja"_s);
    encoding->setCurrentIndex(encoding->findText(u"windows-1250"_s));
    Q_EMIT encoding->activated(encoding->currentIndex());
    QTRY_COMPARE(cell(dialog, 0, ImportModel::FirstField + 1), u"Łucja"_s);
    QCOMPARE(encoding->currentText(), u"windows-1250"_s);
}

void ImportDialogTest::aGuessedEncodingIsAWarning()
{
    TestContext context;
    ImportDialog dialog(context.context());
    dialog.show();
    dialog.read(file(context, "email,first name\nbo@x.example,\xC8\xE2\xE0\xED\n"));
    QTRY_VERIFY(dialog.plan());
    auto *guess = dialog.findChild<BannerLine *>(u"guess"_s);
    QVERIFY(guess->isVisible());
    auto *encoding = dialog.findChild<QComboBox *>(u"encoding"_s);
    const int cyrillic = encoding->findText(u"windows-1251"_s);
    encoding->setCurrentIndex(cyrillic);
    Q_EMIT encoding->activated(cyrillic);
    QTRY_VERIFY(!guess->isVisible());
    QCOMPARE(cell(dialog, 0, ImportModel::FirstField + 1), u"Иван"_s);
}

void ImportDialogTest::allNamesCanBeScrolled()
{
    TestContext context;
    ImportDialog dialog(context.context());
    dialog.show();
    QByteArray csv = "email,groups\n";
    for (int i = 0; i < 300; ++i)
        csv += "user" + QByteArray::number(i) + "@x.example,Crew " + QByteArray::number(i) + "\n";
    dialog.read(file(context, csv));
    QTRY_VERIFY(dialog.plan());
    QVERIFY(!dialog.findChild<QPushButton *>(u"allColumns"_s)->isVisible());
    auto *link = dialog.findChild<QPushButton *>(u"allGroups"_s);
    QVERIFY(link->isVisible());
    link->click();
    auto *names = dialog.findChild<NamesDialog *>();
    QVERIFY(names && names->isVisible());
    auto *list = names->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 300);
    names->findChild<QLineEdit *>()->setText(u"crew 29"_s);
    QCOMPARE(list->model()->rowCount(), 11);
    names->reject();
    QVERIFY(dialog.isVisible());
}

void ImportDialogTest::aSpreadsheetHasSheetsAndNoEncoding()
{
    TestContext context;
    const QString path = context.workspace.folder() + u"/people.xlsx"_s;
    XlsxWorkbook book(path, QTimeZone::utc());
    MUSTER_VERIFY(book.open());
    for (const auto &[name, address] : {std::pair(u"People"_s, u"bo@x.example"_s), std::pair(u"Leavers"_s, u"cy@x.example"_s)}) {
        const std::unique_ptr<TableWriter> sheet = book.addSheet(name);
        MUSTER_VERIFY(sheet->begin({{u"email"_s}}));
        MUSTER_VERIFY(sheet->row({address}));
        MUSTER_VERIFY(sheet->end());
    }
    MUSTER_VERIFY(book.save());
    ImportDialog dialog(context.context());
    dialog.show();
    dialog.read(path);
    QTRY_VERIFY(dialog.plan());
    QVERIFY(!dialog.findChild<QComboBox *>(u"encoding"_s)->isVisible());
    auto *sheets = dialog.findChild<QComboBox *>(u"sheets"_s);
    QVERIFY(sheets->isVisible());
    QCOMPARE(sheets->currentText(), u"People"_s);
    QCOMPARE(cell(dialog, 0, ImportModel::FirstField), u"bo@x.example"_s);
    sheets->setCurrentIndex(1);
    Q_EMIT sheets->activated(1);
    QTRY_COMPARE(cell(dialog, 0, ImportModel::FirstField), u"cy@x.example"_s);
    QCOMPARE(sheets->currentText(), u"Leavers"_s);
    dialog.read(file(context, "email\nbo@x.example\n"));
    QTRY_VERIFY(!sheets->isVisible());
    QVERIFY(dialog.findChild<QComboBox *>(u"encoding"_s)->isVisible());
}

void ImportDialogTest::aFileWithoutHeadings()
{
    TestContext context;
    ImportDialog dialog(context.context());
    dialog.read(file(context, "bo@x.example,\"Dyk, Bo\"\n"));
    QTRY_VERIFY(dialog.plan());
    QCOMPARE(cell(dialog, 0, ImportModel::What), u"Add user; First name: Bo; Last name: Dyk"_s);
    QCOMPARE(dialog.model().headerData(ImportModel::FirstField + 1, Qt::Horizontal).toString(), u"Full name"_s);
    QVERIFY(dialog.findChild<QLabel *>(u"detected"_s)->text().contains(u"no line of headings"_s));
    QComboBox *second = dialog.findChild<ColumnChoices *>()->combos().at(1);
    const int jobTitle = second->findData(u"jobTitle"_s);
    second->setCurrentIndex(jobTitle);
    Q_EMIT second->activated(jobTitle);
    QTRY_COMPARE(cell(dialog, 0, ImportModel::What), u"Add user"_s);
    dialog.read(file(context, "cy@x.example,Cy Ek\n")); // another file: the choice was not for this one
    QTRY_COMPARE(cell(dialog, 0, ImportModel::FirstField), u"cy@x.example"_s);
    QCOMPARE(cell(dialog, 0, ImportModel::What), u"Add user; First name: Cy; Last name: Ek"_s);
}

void ImportDialogTest::addressesUnderAnotherHeading()
{
    TestContext context;
    ImportDialog dialog(context.context());
    dialog.read(file(context, "Nom,Login Name,Function,Unit\nDyk,bo@x.example,Fitter,North\n"));
    QTRY_VERIFY(dialog.plan());
    QCOMPARE(dialog.plan()->counts().added, 1);
    QVERIFY(dialog.findChild<QLabel *>(u"detected"_s)->text().contains(u"“Login Name” is taken"_s));
    QComboBox *login = dialog.findChild<ColumnChoices *>()->combos().at(1);
    QCOMPARE(login->currentData().toString(), u"email"_s);
    login->setCurrentIndex(0);
    Q_EMIT login->activated(0); // somebody knows better
    QTRY_COMPARE(dialog.plan()->counts().wrong, 1);
    QVERIFY(!dialog.findChild<QLabel *>(u"detected"_s)->text().contains(u"“Login Name” is taken"_s));
}

void ImportDialogTest::aRowIsCorrected()
{
    TestContext context;
    ImportDialog dialog(context.context());
    dialog.read(file(context, "email,first name\nbo@x.example,Bo\nnowhere,Cy\nbo@x.example,Twice\n"));
    QTRY_VERIFY(dialog.plan());
    QCOMPARE(dialog.plan()->counts().wrong, 2);
    ImportModel &model = dialog.model();
    QVERIFY(!model.flags(model.index(1, ImportModel::What)).testFlag(Qt::ItemIsEditable));
    model.setData(model.index(1, ImportModel::FirstField), u"cy@x.example"_s);
    QTRY_COMPARE(dialog.plan()->counts().wrong, 1);
    QTRY_COMPARE(cell(dialog, 1, ImportModel::FirstField), u"cy@x.example"_s);
    QTRY_VERIFY(dialog.model().rowCount() == 3);
    model.setData(model.index(0, ImportModel::FirstField), u"bo.ek@x.example"_s); // the third row is no double any more
    QTRY_COMPARE(dialog.plan()->counts().added, 3);
    QTRY_VERIFY(button(dialog)->isEnabled());
    dialog.import();
    QTRY_COMPARE(context.workspace.users(u"domain:x.example"_s).size(), 3);
}

void ImportDialogTest::showsWhatTheFileIs()
{
    TestContext context;
    ImportDialog dialog(context.context());
    dialog.read(file(context, "email;first name;shoe size\nbj\xF6rn@x.example;Bj\xF6rn;44\n"));
    QTRY_VERIFY(dialog.plan());
    const QString detected = dialog.findChild<QLabel *>(u"detected"_s)->text();
    QCOMPARE(dialog.findChild<QComboBox *>(u"encoding"_s)->currentText(), u"windows-1252"_s);
    QVERIFY2(detected.contains(u"semicolons"_s) && detected.contains(u"shoe size"_s),
        qPrintable(detected));
    QCOMPARE(cell(dialog, 0, ImportModel::FirstField + 1), u"Björn"_s);
}

void ImportDialogTest::saysWhatIsWrongWithTheFile()
{
    TestContext context;
    ImportDialog dialog(context.context());
    dialog.read(context.workspace.folder() + u"/none.csv"_s);
    auto *message = dialog.findChild<FormMessage *>();
    QTRY_VERIFY(message->text().contains(u"none.csv"_s));
    QVERIFY(!dialog.plan());
    QVERIFY(!button(dialog)->isEnabled());
}

void ImportDialogTest::savesTheWrongRows()
{
    TestContext context;
    ImportDialog dialog(context.context());
    dialog.read(file(context, "email,first name\nbo@x.example,Bo\nnowhere,Cy\n"));
    QTRY_VERIFY(dialog.plan());
    const QString target = context.workspace.folder() + u"/wrong.csv"_s;
    context.answers.paths << target;
    dialog.findChild<QPushButton *>(u"saveFailures"_s)->click();
    QTRY_VERIFY(QFile::exists(target));
    QFile saved(target);
    QTRY_VERIFY((saved.close(), saved.open(QIODevice::ReadOnly)) && saved.readAll().contains("nowhere,Cy"));
    saved.seek(0);
    QVERIFY(!saved.readAll().contains("bo@x.example"));
}

void ImportDialogTest::exportsTheTable()
{
    TestContext context;
    context.user(u"Bo"_s);
    QSignalSpy notices(&context.context(), &WorkspaceContext::noticed);
    const QString target = context.workspace.folder() + u"/users.csv"_s;
    ExportDialog::write(context.context(), {.query = {.text = u"first:bo"_s}, .columns = {Column::Email, Column::FirstName}, .path = target});
    QTRY_COMPARE(notices.size(), 1);
    QFile saved(target);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray text = saved.readAll();
    QVERIFY2(text.contains("bo@northwind.example,Bo") && !text.contains("ada@"), text.constData());
}

void ImportDialogTest::exportsTheSelection()
{
    TestContext context;
    const ObjectRow bo = context.userRow(context.user(u"Bo"_s));
    const ObjectRow cy = context.userRow(context.user(u"Cy"_s));
    const TableQuery query {.sort = {{Column::FirstName, Qt::DescendingOrder}}};
    ExportDialog dialog(query, {Column::Email}, 2, nullptr);
    auto *rows = dialog.findChild<QComboBox *>(u"rows"_s);
    QVERIFY(!dialog.isOfSelection()); // all, unless one wants otherwise
    rows->setCurrentIndex(1);
    QVERIFY(dialog.isOfSelection());
    QSignalSpy notices(&context.context(), &WorkspaceContext::noticed);
    const QString target = context.workspace.folder() + u"/users.csv"_s;
    ExportDialog::write(context.context(), {.query = query, .columns = {Column::FirstName}, .path = target, .ids = {bo.row.id, cy.row.id}});
    QTRY_COMPARE(notices.size(), 1);
    QFile saved(target);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray text = saved.readAll().replace("\r", "");
    QVERIFY2(text.endsWith("\nCy\nBo\n") && !text.contains("Ada"), text.constData()); // in the order of the table
}

QTEST_MAIN(ImportDialogTest)
#include "ImportDialogTest.moc"
