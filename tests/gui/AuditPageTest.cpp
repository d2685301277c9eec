// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/audit/AuditCommands.h"
#include "gui/audit/AuditPage.h"
#include "gui/audit/EntriesModel.h"
#include "gui/audit/EventPanel.h"
#include "gui/widgets/EmptyState.h"
#include "gui/commands/CommandSet.h"
#include "gui/kit/ListPanel.h"
#include "gui/kit/ListTable.h"
#include "gui/widgets/BannerLine.h"
#include "gui/widgets/FilterChips.h"
#include "gui/widgets/LinkButton.h"
#include "gui/widgets/StackedState.h"
#include "gui/widgets/SearchBox.h"
#include "models/Selection.h"
#include "models/TableModel.h"
#include "support/TestContext.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

using namespace muster;
using namespace Qt::StringLiterals;

// The trail can be read, searched, taken back and verified.
class AuditPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappened();
    void showsBeforeAndAfter();
    void saysWhatToSelect();
    void undoesWhatIsSelected();
    void leavesTheFoundingEvent();
    void leavesWhatCannotComeBack();
    void findsByWordsActionAndTime();
    void namesActionsAndOperators();
    void clearsTheTimeToo();
    void givesTheWordsTheRoomThatIsLeft();
    void exportsAllOfTheTrail();
    void tellsSelectedWhereThereAreSeveral();
    void readsLongEventsByPages();
    void verifies();
};

namespace {

struct Fixture
{
    Fixture()
        : commands(context.context())
    {
        addAuditCommands(commands, context.context());
        amara = context.user(u"Amara"_s);
        eva = context.user(u"Eva"_s);
        const auto done = context.workspace.door().apply({{change::editUser(amara, {{Field::Status, u"disabled"_s}})}, u"Left the company"_s, 0}).result();
        deactivation = done ? done->event : 0;
    }

    void open()
    {
        page = std::make_unique<AuditPage>(context.context(), commands);
        page->resize(1100, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QTRY_COMPARE(timeline().rowCount(), 4);
    }

    ListPanel &list() { return *page->findChild<ListPanel *>(); }
    TableModel &timeline() { return list().model(); }
    ListTable &table() { return list().table(); }
    EntriesModel &entries() { return page->findChild<EventPanel *>()->entries(); }
    QAbstractButton *undo() { return page->findChild<QAbstractButton *>(u"undoThis"_s); }
    QString words(int row) { return timeline().index(row, timeline().sectionOf(Column::Action)).data().toString(); }
    QStringList status() { return context.workspace.rows({Table::Users, u"amara"_s}, {Column::Status}); }

    TestContext context;
    CommandSet commands;
    std::unique_ptr<AuditPage> page;
    QString amara, eva;
    qint64 deactivation = 0;
};

} // namespace

void AuditPageTest::saysWhatHappened()
{
    Fixture f;
    f.open();
    const QAbstractItemModelTester tester(&f.timeline(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(f.words(0), u"“Amara” deactivated"_s); // the latest first
    QTRY_COMPARE(f.words(1), u"“Eva” added"_s);
    QTRY_COMPARE(f.page->findChild<QLabel *>(u"eventWords"_s)->text(), f.words(0)); // it is selected at once
    QCOMPARE(f.page->findChild<QLabel *>(u"eventReason"_s)->text(), u"Left the company"_s);
}

void AuditPageTest::showsBeforeAndAfter()
{
    Fixture f;
    f.open();
    const QAbstractItemModelTester tester(&f.entries(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(f.entries().rowCount(), 1);
    const QModelIndex entry = f.entries().index(0, 0);
    QCOMPARE(entry.data().toString(), u"Amara"_s);
    QCOMPARE(f.entries().rowCount(entry), 1);
    QStringList cells;
    for (int section = 0; section < EntriesModel::SectionCount; ++section)
        cells << f.entries().index(0, section, entry).data().toString();
    QCOMPARE(cells, (QStringList {u"Status"_s, u"Active"_s, u"Disabled"_s}));
    f.table().selectRow(1);
    QTRY_COMPARE(f.entries().event(), f.deactivation - 1);
    QTRY_VERIFY(f.entries().rowCount() == 1 && f.entries().index(0, 0).data().toString() == u"Eva"_s);
}

void AuditPageTest::saysWhatToSelect()
{
    Fixture f;
    f.open();
    auto *words = f.page->findChild<QLabel *>(u"eventWords"_s);
    QTRY_VERIFY(words->isVisible());
    f.table().selectAll();
    auto *none = f.page->findChild<EventPanel *>()->findChild<EmptyState *>(u"noneOpen"_s);
    QTRY_VERIFY(none->isVisible());
    QVERIFY(!words->isVisible());
    f.table().selectRow(0);
    QTRY_VERIFY(words->isVisible());
    QVERIFY(!none->isVisible());
}

void AuditPageTest::undoesWhatIsSelected()
{
    Fixture f;
    f.open();
    QTRY_VERIFY(f.undo()->isEnabled());
    QTest::mouseClick(f.undo(), Qt::LeftButton);
    QTRY_COMPARE(f.status(), QStringList {u"active"_s});
    QTRY_COMPARE(f.timeline().rowCount(), 5);
    QTRY_COMPARE(f.words(0), u"Undone: “Amara” deactivated"_s);
    QTRY_COMPARE(f.timeline().index(1, f.timeline().sectionOf(Column::Action)).data(BadgeTextRole).toString(), u"undone"_s);
    f.table().selectRow(1);
    QTRY_VERIFY(!f.undo()->isEnabled());
    QVERIFY(f.commands.action(u"audit.undo"_s)->property("disabledReason").toString().contains(QString::number(f.deactivation + 1)));
}

void AuditPageTest::leavesTheFoundingEvent()
{
    Fixture f;
    f.open();
    f.table().selectRow(3);
    QVERIFY(!f.undo()->isEnabled());
    QVERIFY(!f.commands.action(u"audit.undo"_s)->property("disabledReason").toString().isEmpty());
}

void AuditPageTest::leavesWhatCannotComeBack()
{
    Fixture f;
    MUSTER_VERIFY(f.context.workspace.door().apply({{change::editUser(f.eva, {{Field::SessionsEnded, qint64(1)}})}, {}, 0}).result());
    MUSTER_VERIFY(f.context.workspace.door().apply({{change::editUser(f.eva, {{Field::SessionsEnded, qint64(1)}, {Field::Status, u"disabled"_s}})}, {}, 0}).result());
    f.page = std::make_unique<AuditPage>(f.context.context(), f.commands);
    f.page->show();
    QTRY_COMPARE(f.timeline().rowCount(), 6);
    f.table().selectRow(1);
    QTRY_VERIFY(f.commands.action(u"audit.undo"_s)->property("disabledReason").toString().contains(u"session"_s));
    QVERIFY(!f.undo()->isEnabled());
    f.table().selectRow(0); // the account can be activated again
    QTRY_VERIFY(f.undo()->isEnabled());
}

void AuditPageTest::findsByWordsActionAndTime()
{
    Fixture f;
    f.open();
    auto *search = f.page->findChild<SearchBox *>();
    search->setText(u"company"_s); // in the reason
    QTRY_COMPARE(f.timeline().rowCount(), 1);
    QTRY_COMPARE(f.words(0), u"“Amara” deactivated"_s);
    search->clear();
    QTRY_COMPARE(f.timeline().rowCount(), 4);
    f.page->findChild<FilterChips *>()->setFilters({{u"action"_s, {u"addUser"_s}}});
    QTRY_VERIFY(f.timeline().rowCount() >= 2 && f.timeline().rowCount() < 4);
    f.page->findChild<FilterChips *>()->clear();
    for (QAbstractButton *time : f.page->findChildren<QAbstractButton *>()) {
        if (time->isCheckable() && time->text() == u"7 days"_s)
            time->click();
    }
    QTRY_COMPARE(f.timeline().rowCount(), 4); // all of it is new
    QCOMPARE(f.page->tableQuery().text, u"at:<7d"_s);
    search->setText(u"nonsense:x"_s);
    QTRY_VERIFY(!search->mistake().isEmpty());
    QVERIFY(f.page->showQuery({.table = Table::Events, .text = u"event:%1"_s.arg(f.deactivation)}));
    QTRY_COMPARE(f.timeline().rowCount(), 1);
}

// The chips of the kit say actions as people do, and which operators there are.
void AuditPageTest::namesActionsAndOperators()
{
    Fixture f;
    f.open();
    auto *chips = f.page->findChild<FilterChips *>();
    chips->setFilters({{u"action"_s, {u"editUser"_s}}});
    QTRY_COMPARE(f.timeline().rowCount(), 1);
    QStringList words;
    for (const QAbstractButton *chip : chips->findChildren<QAbstractButton *>())
        words << chip->text();
    QVERIFY2(words.contains(u"Action: User edited"_s), qPrintable(words.join(u'|')));
    const QString somebody = f.timeline().cell(0, Column::Operator).toString();
    chips->setFilters({{u"operator"_s, {somebody}}});
    QTRY_COMPARE(f.timeline().rowCount(), 4);
    chips->setFilters({{u"operator"_s, {u"Nobody here"_s}}});
    QTRY_COMPARE(f.timeline().rowCount(), 0);
}

void AuditPageTest::clearsTheTimeToo()
{
    Fixture f;
    f.open();
    QAbstractButton *all = nullptr;
    QAbstractButton *today = nullptr;
    for (QAbstractButton *chip : f.page->findChildren<QAbstractButton *>()) {
        all = chip->text() == u"All times"_s ? chip : all;
        today = chip->text() == u"Today"_s ? chip : today;
    }
    QVERIFY(all && today && all->isChecked());
    today->click();
    QCOMPARE(f.page->tableQuery().text, u"at:today"_s);
    QTRY_COMPARE(f.timeline().rowCount(), 4);
    f.page->findChild<SearchBox *>()->setText(u"nobodyelse"_s);
    QTRY_COMPARE(f.timeline().rowCount(), 0);
    QCOMPARE(f.page->tableQuery().text, u"nobodyelse at:today"_s);
    auto *state = f.table().findChild<StackedState *>();
    QTRY_COMPARE(state->state(), StackedState::State::NoMatch);
    Q_EMIT state->clearFiltersRequested();
    QVERIFY(all->isChecked());
    QTRY_COMPARE(f.timeline().rowCount(), 4);
    today->click();
    QVERIFY(f.page->showQuery({.table = Table::Entries, .text = u"object:eva"_s}));
    QVERIFY(all->isChecked());
    QTRY_COMPARE(f.timeline().rowCount(), 1);
    QTRY_COMPARE(f.words(0), u"“Eva” added"_s);
}

void AuditPageTest::givesTheWordsTheRoomThatIsLeft()
{
    Fixture f;
    f.open();
    const QHeaderView *header = f.table().horizontalHeader();
    const auto spare = [&] { return f.table().roomForColumns() - header->length(); };
    const auto end = [&](Column column) {
        const int section = f.timeline().sectionOf(column);
        return header->sectionPosition(section) + header->sectionSize(section);
    };
    f.page->resize(2200, 700);
    QTRY_COMPARE(spare(), 0); // all columns, and nothing left over
    const int wide = header->sectionSize(f.timeline().sectionOf(Column::Action));
    f.page->resize(1200, 700);
    QTRY_VERIFY(spare() < 0); // the last ones can be scrolled to
    QVERIFY(end(Column::Action) <= f.table().roomForColumns());
    QVERIFY(header->sectionSize(f.timeline().sectionOf(Column::Action)) < wide);
    QCOMPARE(f.timeline().headerData(f.timeline().sectionOf(Column::Action), Qt::Horizontal).toString(), u"What happened"_s);
}

void AuditPageTest::exportsAllOfTheTrail()
{
    Fixture f;
    f.open();
    QVERIFY(f.page->hasColumns());
    const QVector<Column> shown = f.list().columns();
    QCOMPARE(shown, (QVector<Column> {Column::At, Column::Action, Column::Operator, Column::Changes, Column::Origin}));
    const QVector<Column> exported = f.page->visibleColumns();
    QCOMPARE(exported.first(shown.size()), shown);
    QCOMPARE(exported.size(), columnsOf(Table::Events).size());
    QVERIFY(exported.contains(Column::Reason) && exported.contains(Column::Head));
}

void AuditPageTest::tellsSelectedWhereThereAreSeveral()
{
    Fixture f;
    f.open();
    QTRY_COMPARE(f.table().selectedIds().size(), 1);
    QCOMPARE(f.page->status(), u"4 change set(s)"_s);
    f.page->selectAll();
    QTRY_COMPARE(f.page->status(), u"4 change set(s), 4 selected"_s);
    QCOMPARE(f.page->selection().rows.size(), 4);
}

void AuditPageTest::readsLongEventsByPages()
{
    Fixture f;
    QVector<Change> many;
    for (int i = 0; i < 1200; ++i)
        many << newUser(u"user%1@northwind.example"_s.arg(i));
    f.open();
    f.context.must(many);
    QTRY_COMPARE(f.timeline().rowCount(), 5);
    QTRY_VERIFY(f.words(0).contains(u"1,200"_s));
    f.table().selectRow(0);
    auto *tree = f.page->findChild<QTreeView *>(u"entries"_s);
    auto &entries = *static_cast<EntriesModel *>(tree->model());
    QTRY_COMPARE(entries.event(), f.deactivation + 1);
    QTRY_COMPARE(entries.rowCount(), EntriesModel::PageSize);
    for (int i = 0; i < 3; ++i) { // by which a view fetches more
        tree->doItemsLayout();
        QVERIFY(!entries.isLoading());
    }
    for (int page = 2; page <= 6; ++page) {
        QVERIFY(entries.hasMore());
        tree->scrollToBottom();
        QTRY_COMPARE(entries.rowCount(), std::min(page * EntriesModel::PageSize, 1200));
        QVERIFY(!entries.isLoading());
    }
    QVERIFY(!entries.hasMore());
}

void AuditPageTest::verifies()
{
    Fixture f;
    f.open();
    QTRY_VERIFY(!f.context->state().head.isEmpty());
    auto *banner = f.page->findChild<BannerLine *>(u"verified"_s);
    QVERIFY(banner->isHidden());
    f.commands.action(u"audit.verify"_s)->trigger();
    QTRY_VERIFY(banner->isVisible());
    QTest::mouseClick(banner->findChild<LinkButton *>(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), f.context->state().head);
}

QTEST_MAIN(AuditPageTest)
#include "AuditPageTest.moc"
