// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/UsersPage.h"

#include "gui/commands/CommandSet.h"
#include "gui/commands/UserCommands.h"
#include "gui/shell/WorkspaceSettings.h"
#include "gui/kit/FormMessage.h"
#include "gui/users/GroupsPanel.h"
#include "gui/users/GroupsTree.h"
#include "gui/kit/HistoryView.h"
#include "gui/kit/TableSettings.h"
#include "gui/kit/fields/RoleList.h"
#include "gui/kit/SortHeader.h"
#include "gui/users/UserRecord.h"
#include "gui/users/UsersPanel.h"
#include "gui/users/UsersTable.h"
#include "gui/widgets/ActionButton.h"
#include "gui/widgets/BadgePainter.h"
#include "gui/widgets/ConflictBox.h"
#include "gui/widgets/SearchBox.h"
#include "gui/widgets/StackedState.h"
#include "models/Drag.h"
#include "models/GroupTreeModel.h"
#include "models/TableModel.h"
#include "storage/Writer.h"
#include "support/NoDialogs.h"
#include "support/TestContext.h"
#include "texts/Titles.h"

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

Q_DECLARE_METATYPE(muster::Field)

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

// The page of a workspace, shown.
class Shown
{
public:
    explicit Shown(TestContext &context)
        : commands(context.context())
    {
        addUserCommands(commands, context.context(), dialogs.dialogs());
        addGroupCommands(commands, context.context());
        page = std::make_unique<UsersPage>(context.context(), commands);
        QObject::connect(&context.context(), &WorkspaceContext::recordWanted, page.get(), &Page::openRecord); // as the window does
        page->resize(1240, 800);
        page->show();
        page->activateWindow();
    }

    UsersTable &table() { return page->users().table(); }
    TableModel &model() { return page->users().model(); }
    GroupsTree &tree() { return page->groups().tree(); }
    GroupTreeModel &groups() { return page->groups().model(); }
    int rowOf(const QString &firstName)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().cell(row, Column::FirstName).toString() == firstName)
                return row;
        }
        return -1;
    }
    void select(const QStringList &firstNames)
    {
        table().setFocus();
        QItemSelectionModel *selected = table().selectionModel();
        selected->clear();
        for (const QString &name : firstNames)
            selected->setCurrentIndex(model().index(rowOf(name), 1), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    ActionButton *button(const QString &command)
    {
        for (ActionButton *button : page->findChildren<ActionButton *>()) {
            if (button->action() == commands.action(command))
                return button;
        }
        return nullptr;
    }
    template <typename Widget>
    Widget *in(const char *name)
    {
        return page->record()->findChild<Widget *>(QString::fromLatin1(name));
    }

    CommandSet commands;
    NoDialogs dialogs;
    std::unique_ptr<UsersPage> page;
};

// Whoever is disabled or pending too.
void showEverybody(TestContext &context)
{
    context->settings().setValue(setting::ShowDisabled, true);
    context->settings().setValue(setting::ShowPending, true);
}

QString membersOf(TestContext &context, const QString &group)
{
    QStringList rows = context.workspace.rows({.table = Table::Members, .filters = {{Column::Group, {group}}}}, {Column::User});
    rows.sort();
    return rows.join(u',');
}

} // namespace

class UsersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowManyTheSwitchesHide();
    void explainsAMistakeAndKeepsTheRows();
    void saysThatNothingMatchesAndClears();
    void sortsByClickAndShiftClick();
    void statusIsAsWideAsItsBadge();
    void remembersColumns();
    void keepsNamedViews();
    void viewsBringTheirSearchAndFilters();
    void givesBackTheRoomOfTheRecord();
    void addsAndRemovesByTheCentreButtons();
    void addsByDropping();
    void nestsByDroppingAndByCommand();
    void unlocksByTheSwitch();
    void aControlDoesWhatItsCommandDoes_data();
    void aControlDoesWhatItsCommandDoes();
    void controlsSayWhyNot();
    void controlsAreNotCopied();
    void aPictureComesFromAFile();
    void aPictureThatIsTooLargeIsNotDrawn();
    void keepsTheSelectionWhenTheWorkspaceChanges();
    void selectsEverybodyByTheQuery();
    void turnsPages();
    void opensTheRecordByEnter();
    void savesARecord();
    void namesTheGroupInAUsersHistory();
    void showsAConflictAndTriesAgain();
    void asksBeforeTypedChangesAreLost();
};

void UsersPageTest::tellsHowManyTheSwitchesHide()
{
    TestContext context;
    context.user(u"Bo"_s);
    context.must({newUser(u"cy@x.example"_s), newUser(u"di@x.example"_s, {{Field::Status, u"disabled"_s}})});
    Shown shown(context);
    QTRY_COMPARE(shown.model().count(), 2);
    QTRY_COMPARE(shown.page->status(), u"2 shown, 2 hidden"_s);
    auto *disabled = shown.page->findChild<QAbstractButton *>(u"showDisabled"_s);
    QTest::mouseClick(disabled, Qt::LeftButton, {}, QPoint(8, disabled->height() / 2));
    QTRY_COMPARE(shown.model().count(), 3);
    QTRY_COMPARE(shown.page->status(), u"3 shown, 1 hidden"_s);
    QVERIFY(context->settings().flag(setting::ShowDisabled));
}

void UsersPageTest::explainsAMistakeAndKeepsTheRows()
{
    TestContext context;
    Shown shown(context);
    QTRY_COMPARE(shown.model().count(), 1);
    auto *search = shown.page->findChild<SearchBox *>(u"search"_s);
    QTest::keyClicks(search->lineEdit(), u"rol:analyst"_s);
    QTRY_VERIFY(search->mistake().contains(u"rol"_s));
    QCOMPARE(shown.model().count(), 1);
    search->setText(u"ada"_s);
    QTRY_COMPARE(search->mistake(), QString());
}

void UsersPageTest::saysThatNothingMatchesAndClears()
{
    TestContext context;
    Shown shown(context);
    auto *search = shown.page->findChild<SearchBox *>(u"search"_s);
    search->setText(u"nobody"_s);
    auto *state = shown.table().findChild<StackedState *>();
    QTRY_COMPARE(state->state(), StackedState::State::NoMatch);
    Q_EMIT state->clearFiltersRequested();
    QTRY_COMPARE(shown.model().count(), 1);
    QCOMPARE(search->text(), QString());
    QCOMPARE(state->state(), StackedState::State::Content);
}

void UsersPageTest::sortsByClickAndShiftClick()
{
    TestContext context;
    Shown shown(context);
    QHeaderView *header = shown.table().horizontalHeader();
    const auto click = [&](Column column, Qt::KeyboardModifiers modifiers = {}) {
        const int section = shown.model().sectionOf(column);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
            QPoint(header->sectionViewportPosition(section) + 20, header->height() / 2));
    };
    click(Column::LastName); // they stand by it already: it is turned round
    QCOMPARE(shown.model().query().sort, (QVector<SortKey> {{Column::LastName, Qt::DescendingOrder}}));
    click(Column::LastName);
    QCOMPARE(shown.model().query().sort, (QVector<SortKey> {{Column::LastName, Qt::AscendingOrder}}));
    click(Column::LastName);
    click(Column::FirstName, Qt::ShiftModifier);
    QCOMPARE(shown.model().query().sort,
        (QVector<SortKey> {{Column::LastName, Qt::DescendingOrder}, {Column::FirstName, Qt::AscendingOrder}}));
    click(Column::Email);
    QCOMPARE(shown.model().query().sort, (QVector<SortKey> {{Column::Email, Qt::AscendingOrder}}));
}

void UsersPageTest::statusIsAsWideAsItsBadge()
{
    TestContext context;
    Shown shown(context);
    const int section = shown.model().sectionOf(Column::Status);
    QHeaderView *header = shown.table().horizontalHeader();
    const auto needed = [&](Status status) { return qMax(header->sectionSizeHint(section), badgeSize(statusText(status)).width() + 20); };
    QTRY_COMPARE(header->sectionSize(section), needed(Status::Active));
    shown.page->findChild<QAbstractButton *>(u"showPending"_s)->click();
    QTRY_COMPARE(header->sectionSize(section), needed(Status::Pending));
    QVERIFY(needed(Status::Pending) > needed(Status::Active));
    shown.page->findChild<QAbstractButton *>(u"showPending"_s)->click();
    QTRY_COMPARE(header->sectionSize(section), needed(Status::Active));
    shown.page->findChild<SearchBox *>(u"search"_s)->setText(u"status:pending"_s);
    QTRY_COMPARE(header->sectionSize(section), needed(Status::Pending));
    shown.table().horizontalHeader()->resizeSection(section, 200); // who wants it so has it so
    shown.page->findChild<SearchBox *>(u"search"_s)->clear();
    QTRY_COMPARE(shown.model().query().text, QString());
    QCOMPARE(header->sectionSize(section), 200);
    header->resizeSection(section, needed(Status::Active) + 5); // too narrow for what comes
    shown.page->findChild<SearchBox *>(u"search"_s)->setText(u"status:pending"_s);
    QTRY_COMPARE(header->sectionSize(section), needed(Status::Pending));
}

void UsersPageTest::remembersColumns()
{
    TestContext context;
    {
        Shown shown(context);
        auto *looks = shown.table().findChild<TableSettings *>();
        looks->setLook({{{Column::Email, 250}, {Column::FirstName, 90}}, {{Column::Email, Qt::DescendingOrder}}});
        shown.table().horizontalHeader()->moveSection(1, 0);
        shown.table().horizontalHeader()->resizeSection(shown.model().sectionOf(Column::Email), 260);
    }
    Shown shown(context);
    QCOMPARE(shown.page->visibleColumns(), (QVector<Column> {Column::FirstName, Column::Email}));
    QCOMPARE(shown.table().columnWidth(shown.model().sectionOf(Column::Email)), 260);
    QCOMPARE(shown.model().query().sort, (QVector<SortKey> {{Column::Email, Qt::DescendingOrder}}));
}

void UsersPageTest::keepsNamedViews()
{
    TestContext context;
    Shown shown(context);
    auto *looks = shown.table().findChild<TableSettings *>();
    const QVector<Column> usual = looks->columns();
    looks->setLook({{{Column::UserId}, {Column::Email}}, {}});
    looks->saveView(u"IDs / addresses"_s);
    looks->reset();
    QCOMPARE(looks->columns(), usual);
    QCOMPARE(looks->views(), QStringList {u"IDs / addresses"_s});
    looks->showView(u"IDs / addresses"_s);
    QCOMPARE(looks->columns(), (QVector<Column> {Column::UserId, Column::Email}));
    looks->removeView(u"IDs / addresses"_s);
    QVERIFY(looks->views().isEmpty());
}

void UsersPageTest::viewsBringTheirSearchAndFilters()
{
    TestContext context;
    context.user(u"Bo"_s);
    Shown shown(context);
    auto *looks = shown.table().findChild<TableSettings *>();
    const TableQuery narrowed {.text = u"role:\"a, b\" x:y"_s, .filters = {{Column::Status, {u"active"_s, u"pending"_s}}, {Column::Department, {u"R&D, north"_s, QString()}}}};
    shown.page->showQuery(narrowed);
    QTRY_COMPARE(shown.model().query().filters.size(), 2);
    const TableQuery kept = shown.model().query();
    looks->saveView(u"Mine"_s);
    shown.page->showQuery({.text = u"bo"_s});
    QTRY_COMPARE(shown.model().count(), 1);
    looks->showView(u"Mine"_s);
    QCOMPARE(shown.model().query().text, kept.text);
    QCOMPARE(shown.model().query().filters, kept.filters);
}

void UsersPageTest::givesBackTheRoomOfTheRecord()
{
    TestContext context;
    const QString bo = context.user(u"Bo"_s);
    Shown shown(context);
    shown.page->resize(1500, 800);
    QTRY_COMPARE(shown.model().count(), 2);
    const int width = shown.table().width();
    for (int again = 0; again < 3; ++again) {
        shown.page->openRecord(ObjectKind::User, bo);
        QVERIFY(shown.table().width() < width);
        shown.page->record()->shut();
        QVERIFY(shown.page->record()->isHidden());
        QCOMPARE(shown.table().width(), width);
    }
}

void UsersPageTest::addsAndRemovesByTheCentreButtons()
{
    TestContext context;
    context.user(u"Bo"_s);
    context.user(u"Cy"_s);
    const QString crew = context.group(u"Crew"_s);
    Shown shown(context);
    QTRY_COMPARE(shown.model().count(), 3);
    QTRY_VERIFY(shown.groups().indexOfGroup(crew).isValid());
    shown.tree().setCurrentIndex(shown.groups().indexOfGroup(crew));
    QTRY_VERIFY(shown.rowOf(u"Bo"_s) >= 0);
    shown.select({u"Bo"_s, u"Cy"_s});
    auto *hint = shown.page->findChild<QLabel *>(u"hint"_s);
    QTRY_VERIFY2(hint->text().startsWith(u'2') && hint->text().contains(u"Crew"_s), qPrintable(hint->text()));
    QVERIFY(hint->sizeHint().height() < 2 * hint->fontMetrics().height() && hint->minimumSizeHint().width() < 40); // in one line, whatever the width
    QVERIFY(!shown.button(u"users.removeFromGroup"_s)->isEnabled());
    QTest::mouseClick(shown.button(u"users.addToGroup"_s), Qt::LeftButton);
    QTRY_COMPARE(membersOf(context, u"Crew"_s), u"Bo,Cy"_s);
    QTRY_VERIFY(shown.button(u"users.removeFromGroup"_s)->isEnabled());
    QTest::mouseClick(shown.button(u"users.removeFromGroup"_s), Qt::LeftButton);
    QTRY_COMPARE(membersOf(context, u"Crew"_s), QString());
}

void UsersPageTest::addsByDropping()
{
    TestContext context;
    const QString bo = context.user(u"Bo"_s);
    const QString crew = context.group(u"Crew"_s);
    Shown shown(context);
    QTRY_VERIFY(shown.groups().indexOfGroup(crew).isValid());
    const std::unique_ptr<QMimeData> data(Drag {{bo}, {}}.encode());
    QVERIFY(shown.groups().dropMimeData(data.get(), Qt::CopyAction, -1, -1, shown.groups().indexOfGroup(crew)));
    QTRY_COMPARE(membersOf(context, u"Crew"_s), u"Bo"_s);
}

void UsersPageTest::nestsByDroppingAndByCommand()
{
    TestContext context;
    const QString bo = context.user(u"Bo"_s);
    const QString crew = context.group(u"Crew"_s);
    const QString north = context.group(u"North"_s);
    context.must({change::addMember(north, bo)});
    Shown shown(context);
    QTRY_VERIFY(shown.groups().indexOfGroup(north).isValid());
    const std::unique_ptr<QMimeData> data(Drag {{}, {north}}.encode());
    QVERIFY(shown.groups().dropMimeData(data.get(), Qt::CopyAction, -1, -1, shown.groups().indexOfGroup(crew)));
    QTRY_COMPARE(context.workspace.users(u"group:crew"_s), QStringList {u"bo@northwind.example"_s});
    QTRY_VERIFY(!shown.groups().indexOfGroup(north).isValid()); // stands in a group that is closed
    shown.tree().expand(shown.groups().indexOfGroup(crew));
    QTRY_VERIFY(shown.groups().indexOfGroup(north).isValid());
    shown.tree().setFocus();
    shown.tree().setCurrentIndex(shown.groups().indexOfGroup(north));
    QAction *out = shown.commands.action(u"groups.unnest"_s);
    QTRY_COMPARE(out->text(), u"Take out of “Crew”"_s);
    QVERIFY(out->isEnabled() && shown.commands.action(u"groups.nest"_s)->isEnabled());
    out->trigger();
    QTRY_COMPARE(context.workspace.users(u"group:crew"_s), QStringList());
}

void UsersPageTest::unlocksByTheSwitch()
{
    TestContext context;
    context.must({newUser(u"bo@x.example"_s, {{Field::FirstName, u"Bo"_s}, {Field::Status, u"active"_s}, {Field::Locked, true}})});
    Shown shown(context);
    QTRY_VERIFY(shown.rowOf(u"Bo"_s) >= 0);
    const QModelIndex at = shown.model().index(shown.rowOf(u"Bo"_s), shown.model().sectionOf(Column::Locked));
    shown.table().scrollTo(at);
    shown.table().setCurrentIndex(at);
    QTest::keyClick(&shown.table(), Qt::Key_Space);
    QTRY_COMPARE(context.workspace.users(u"locked:on"_s), QStringList());
}

void UsersPageTest::aControlDoesWhatItsCommandDoes_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<QString>("user"); // who is not selected, and not in the first row
    QTest::addColumn<QString>("after"); // a query that finds them then
    QTest::newRow("disable") << Column::DisableControl << u"Bo"_s << u"status:disabled"_s;
    QTest::newRow("enable") << Column::DisableControl << u"Di"_s << u"status:active"_s;
    QTest::newRow("MFA") << Column::Mfa << u"Mo"_s << u"mfa:off"_s;
    QTest::newRow("delete") << Column::DeleteControl << u"Pe"_s << QString();
}

void UsersPageTest::aControlDoesWhatItsCommandDoes()
{
    QFETCH(Column, column);
    QFETCH(QString, user);
    QFETCH(QString, after);
    TestContext context;
    context.must({newUser(u"bo@x.example"_s, {{Field::FirstName, u"Bo"_s}, {Field::Status, u"active"_s}}), newUser(u"di@x.example"_s, {{Field::FirstName, u"Di"_s}, {Field::Status, u"disabled"_s}}),
        newUser(u"mo@x.example"_s, {{Field::FirstName, u"Mo"_s}, {Field::Status, u"active"_s}, {Field::Mfa, true}}), newUser(u"pe@x.example"_s, {{Field::FirstName, u"Pe"_s}, {Field::SignIn, u"password"_s}})});
    showEverybody(context);
    Shown shown(context);
    QTRY_VERIFY(shown.rowOf(user) >= 0);
    shown.page->users().table().horizontalHeader()->setSectionHidden(shown.model().sectionOf(column), false);
    const QModelIndex at = shown.model().index(shown.rowOf(user), shown.model().sectionOf(column));
    QTRY_VERIFY(at.data(ControlEnabledRole).toBool());
    context.answers.reasons << u"asked for"_s;
    shown.table().setCurrentIndex(at);
    QTest::keyClick(&shown.table(), Qt::Key_Space);
    const QString name = user.toLower();
    if (after.isEmpty())
        QTRY_COMPARE(context.workspace.users(name + u"@"_s), QStringList());
    else
        QTRY_COMPARE(context.workspace.users(after + u" email:"_s + name + u"@"_s).size(), 1);
}

void UsersPageTest::controlsSayWhyNot()
{
    TestContext context;
    context.must({newUser(u"bo@x.example"_s, {{Field::FirstName, u"Bo"_s}, {Field::Status, u"active"_s}}), newUser(u"pe@x.example"_s, {{Field::FirstName, u"Pe"_s}, {Field::SignIn, u"password"_s}})});
    showEverybody(context);
    Shown shown(context);
    QTRY_VERIFY(shown.rowOf(u"Bo"_s) >= 0 && shown.rowOf(u"Pe"_s) >= 0);
    const auto cell = [&shown](const QString &user, Column column) { return shown.model().index(shown.rowOf(user), shown.model().sectionOf(column)); };
    const QSignalSpy used(&shown.model(), &TableModel::used);
    const QSignalSpy told(&context.context(), &WorkspaceContext::noticed);
    for (const Column column : {Column::PasswordControl, Column::DeleteControl}) {
        shown.table().horizontalHeader()->setSectionHidden(shown.model().sectionOf(column), false); // a hidden cell cannot be current
        QTRY_VERIFY(cell(u"Pe"_s, column).data(ControlEnabledRole).toBool());
        QVERIFY(!cell(u"Bo"_s, column).data(ControlEnabledRole).toBool());
        QVERIFY(cell(u"Bo"_s, column).data(Qt::ToolTipRole).toString().size() > 20);
        QVERIFY(!cell(u"Bo"_s, column).data(Qt::DisplayRole).toString().isEmpty()); // what it is called
        const QString why = cell(u"Bo"_s, column).data(Qt::ToolTipRole).toString();
        QCOMPARE(cell(u"Bo"_s, column).data(Qt::AccessibleDescriptionRole).toString(), why);
        QVERIFY(!cell(u"Pe"_s, column).data(Qt::ToolTipRole).toString().isEmpty()); // what it does
        const qsizetype before = told.size();
        shown.table().setCurrentIndex(cell(u"Bo"_s, column));
        QCOMPARE(shown.table().currentIndex(), cell(u"Bo"_s, column));
        QTest::keyClick(&shown.table(), Qt::Key_Space);
        QCOMPARE(told.size(), before + 1);
        QCOMPARE(told.last().first().value<Notice>().text, why);
    }
    QCOMPARE(used.size(), 0);
    QVERIFY(context.answers.planQuestions.isEmpty());
    QCOMPARE(context.workspace.users({}).size(), 3);
}

// They are columns of the table, and nothing that is told of a user.
void UsersPageTest::controlsAreNotCopied()
{
    TestContext context;
    Shown shown(context);
    auto *looks = shown.table().findChild<TableSettings *>();
    looks->setLook({{{Column::Email}, {Column::DisableControl}, {Column::Status}, {Column::DeleteControl}}, {}});
    QCOMPARE(looks->columns(), (QVector<Column> {Column::Email, Column::DisableControl, Column::Status, Column::DeleteControl}));
    QCOMPARE(shown.page->users().columns(), (QVector<Column> {Column::Email, Column::Status}));
    QCOMPARE(shown.page->visibleColumns(), (QVector<Column> {Column::Email, Column::Status}));
}

void UsersPageTest::aPictureComesFromAFile()
{
    TestContext context;
    context.must({newUser(u"pe@x.example"_s, {{Field::FirstName, u"Pe"_s}})});
    showEverybody(context);
    Shown shown(context);
    QTRY_VERIFY(shown.rowOf(u"Pe"_s) >= 0);
    shown.select({u"Pe"_s});
    shown.commands.action(u"users.edit"_s)->trigger();
    QTRY_VERIFY(shown.page->record() && shown.page->record()->isVisible());
    QVERIFY(shown.in<QLabel>("picture")->isHidden());
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::blue);
    const QString path = context.workspace.folder() + u"/face.jpg"_s;
    QVERIFY(image.save(path));
    QVERIFY(!shown.commands.action(u"users.removePicture"_s)->isEnabled());
    context.answers.paths << path;
    shown.commands.action(u"users.picture"_s)->trigger();
    QTRY_VERIFY(!shown.in<QLabel>("picture")->isHidden());
    const QImage seen = shown.in<QLabel>("picture")->pixmap().toImage();
    QVERIFY(QColor(seen.pixel(seen.width() / 2, seen.height() / 2)).blue() > 240);
    QTRY_VERIFY(shown.commands.action(u"users.removePicture"_s)->isEnabled());
    shown.commands.action(u"users.removePicture"_s)->trigger();
    QTRY_VERIFY(shown.in<QLabel>("picture")->isHidden());
}

// Whatever wrote it into the workspace: a PNG of few bytes can have very many pixels.
void UsersPageTest::aPictureThatIsTooLargeIsNotDrawn()
{
    TestContext context;
    context.must({newUser(u"pe@x.example"_s, {{Field::FirstName, u"Pe"_s}})});
    showEverybody(context);
    const auto give = [&context](const QSize &size) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QBuffer png;
        QVERIFY(png.open(QIODevice::WriteOnly) && image.save(&png, "PNG"));
        const Result<Outcome> given = context.workspace->setPicture({.user = u"pe@x.example"_s, .image = png.data()}).result();
        MUSTER_VERIFY(given);
    };
    Shown shown(context);
    QTRY_VERIFY(shown.rowOf(u"Pe"_s) >= 0);
    shown.select({u"Pe"_s});
    shown.commands.action(u"users.edit"_s)->trigger();
    QTRY_VERIFY(shown.page->record() && shown.page->record()->isVisible());
    for (const QSize &tooLarge : {QSize(129, 16), QSize(16, 129)}) {
        give({128, 128}); // as large as what is kept
        QTRY_VERIFY(!shown.in<QLabel>("picture")->isHidden());
        give(tooLarge);
        QTRY_VERIFY(shown.in<QLabel>("picture")->isHidden());
    }
}

void UsersPageTest::keepsTheSelectionWhenTheWorkspaceChanges()
{
    TestContext context;
    const QString bo = context.user(u"Bo"_s);
    Shown shown(context);
    QTRY_VERIFY(shown.rowOf(u"Bo"_s) >= 0);
    shown.select({u"Bo"_s});
    context.user(u"Aa"_s);
    QTRY_COMPARE(shown.model().count(), 3);
    QCOMPARE(context->selection().users().size(), 1);
    QCOMPARE(context->selection().users().first().uuid, bo);
    context.must({change::editUser(bo, {{Field::AccountType, u"read-only"_s}})});
    QTRY_COMPARE(context->selection().users().first().accountType, AccountType::ReadOnly); // commands see what is there now
}

void UsersPageTest::selectsEverybodyByTheQuery()
{
    TestContext context;
    QVector<Change> many;
    for (int at = 0; at < 1500; ++at)
        many << newUser(u"u%1@x.example"_s.arg(at), {{Field::Status, u"active"_s}});
    context.must(many);
    Shown shown(context);
    QTRY_COMPARE(shown.model().count(), 1501);
    QTRY_VERIFY(shown.model().isComplete());
    shown.page->selectAll();
    QTRY_COMPARE(context->selection().count(ObjectKind::User), 1501);
    QVERIFY(context->selection().rows.isEmpty()); // no list of everybody is made
    QVERIFY(context->selection().many->ids.isEmpty());
    QCOMPARE(context->selection().many->query, shown.model().query());

    shown.table().selectionModel()->select(shown.model().index(3, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    QTRY_COMPARE(context->selection().count(ObjectKind::User), 1500);
    QCOMPARE(context->selection().many->ids.size(), 1500); // now it matters who
    QVERIFY(!context->selection().many->ids.contains(shown.model().idAt(3)));
}

void UsersPageTest::turnsPages()
{
    TestContext context;
    QVector<Change> many;
    for (int at = 0; at < 60; ++at)
        many << newUser(u"u%1@x.example"_s.arg(at), {{Field::Status, u"active"_s}});
    context.must(many);
    Shown shown(context);
    QTRY_COMPARE(shown.model().rowCount(), 61);
    context->settings().setValue(setting::PageSize, 25);
    context->settings().setValue(setting::Pager, true);
    QTRY_COMPARE(shown.model().rowCount(), 25);
    shown.model().setPage(25, 2);
    QTRY_COMPARE(shown.model().rowCount(), 11);
    QCOMPARE(shown.model().count(), 61);
    context->settings().setValue(setting::Pager, false);
    QTRY_COMPARE(shown.model().rowCount(), 61);
}

void UsersPageTest::opensTheRecordByEnter()
{
    TestContext context;
    const QString bo = context.user(u"Bo"_s);
    Shown shown(context);
    QTRY_VERIFY(shown.rowOf(u"Bo"_s) >= 0);
    shown.select({u"Bo"_s});
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    QVERIFY(shown.page->record());
    QCOMPARE(shown.page->record()->userId(), bo);
    QTRY_COMPARE(shown.in<QLineEdit>("firstName")->text(), u"Bo"_s);
    QVERIFY(shown.in<QLineEdit>("firstName")->isReadOnly()); // active: the name is the user's
    QVERIFY(!shown.in<QLabel>("reason")->isHidden());
    shown.page->record()->shut();
    QVERIFY(shown.page->record()->isHidden());
}

void UsersPageTest::savesARecord()
{
    TestContext context;
    context.must({newUser(u"bo@x.example"_s, {{Field::FirstName, u"Bo"_s}})});
    context->settings().setValue(setting::ShowPending, true);
    Shown shown(context);
    QTRY_VERIFY(shown.rowOf(u"Bo"_s) >= 0);
    shown.select({u"Bo"_s});
    shown.commands.action(u"users.edit"_s)->trigger();
    QTRY_COMPARE(shown.in<QLineEdit>("firstName")->text(), u"Bo"_s);
    auto *save = shown.in<QPushButton>("save");
    QVERIFY(!save->isEnabled());
    shown.in<QLineEdit>("lastName")->setText(u"Ek"_s);
    QTRY_VERIFY(shown.in<RoleList>("roles")->count() > 1);
    for (int row = 0; row < shown.in<RoleList>("roles")->count(); ++row)
        shown.in<RoleList>("roles")->item(row)->setCheckState(row == 0 ? Qt::Unchecked : Qt::Checked);
    const QStringList roles = shown.in<RoleList>("roles")->checked();
    QVERIFY(save->isEnabled());
    save->click();
    QTRY_COMPARE(context.workspace.users(u"name:ek"_s), QStringList {u"bo@x.example"_s});
    const QString stored = context.workspace.rows({.text = u"name:ek"_s}, {Column::Roles}).first();
    QCOMPARE(stored.split(u'+').size(), roles.size());
    QTRY_VERIFY(!shown.page->record()->isChanged());
}

void UsersPageTest::namesTheGroupInAUsersHistory()
{
    TestContext context;
    const QString bo = context.user(u"Bo"_s);
    context.group(u"Crew"_s, {bo});
    Shown shown(context);
    shown.page->openRecord(ObjectKind::User, bo);
    auto *history = shown.page->record()->findChild<HistoryView *>();
    QTRY_COMPARE(history->topLevelItemCount(), 2);
    QCOMPARE(history->topLevelItem(0)->text(0), u"Added to group: Crew"_s);
    QCOMPARE(history->topLevelItem(1)->text(0), u"User added"_s); // it is the user's own
}

void UsersPageTest::showsAConflictAndTriesAgain()
{
    TestContext context;
    const QString bo = context.user(u"Bo"_s);
    Shown shown(context);
    QTRY_VERIFY(shown.rowOf(u"Bo"_s) >= 0);
    shown.page->openRecord(ObjectKind::User, bo);
    auto *type = shown.in<QComboBox>("accountType");
    QTRY_COMPARE(shown.in<QLineEdit>("firstName")->text(), u"Bo"_s);
    type->setCurrentIndex(type->findData(u"admin"_s));
    context.must({change::editUser(bo, {{Field::AccountType, u"read-only"_s}})}); // somebody else
    QTRY_VERIFY(shown.in<ConflictBox>("accountTypeConflict")->isVisible());
    shown.page->record()->save();
    auto *message = shown.page->record()->findChild<FormMessage *>();
    QTRY_VERIFY(!message->isHidden());
    QVERIFY2(message->text().contains(u"Read-Only"_s) && message->text().contains(u"Admin"_s), qPrintable(message->text()));
    QCOMPARE(context.workspace.rows({.text = u"first:bo"_s}, {Column::AccountType}), QStringList {u"read-only"_s});
    shown.in<QPushButton>("keepAllMine")->click();
    shown.page->record()->save();
    QTRY_COMPARE(context.workspace.rows({.text = u"first:bo"_s}, {Column::AccountType}), QStringList {u"admin"_s});
    QTRY_VERIFY(message->isHidden());
}

void UsersPageTest::asksBeforeTypedChangesAreLost()
{
    TestContext context;
    const QString bo = context.user(u"Bo"_s);
    Shown shown(context);
    shown.page->openRecord(ObjectKind::User, bo);
    QTRY_COMPARE(shown.in<QLineEdit>("firstName")->text(), u"Bo"_s);
    auto *type = shown.in<QComboBox>("accountType");
    type->setCurrentIndex(type->findData(u"admin"_s));
    type->setFocus();
    QTest::keyClick(type, Qt::Key_Escape);
    QCOMPARE(context.answers.confirmQuestions.size(), 1);
    QVERIFY(!shown.page->record()->isHidden()); // not answered yet
    context.answers.confirmations << Prompts::Confirmed {true, false};
    shown.page->record()->shut();
    QVERIFY(shown.page->record()->isHidden());
}

QTEST_MAIN(UsersPageTest)
#include "UsersPageTest.moc"
