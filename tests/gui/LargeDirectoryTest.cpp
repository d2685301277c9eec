// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FieldDefinition.h"
#include "gui/widgets/SearchBox.h"
#include "models/TableModel.h"
#include "storage/Database.h"
#include "storage/index/UserIndex.h"
#include "support/RealWindow.h"

#include <QDialog>
#include <QHeaderView>
#include <QListWidget>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

constexpr int Patience = 60'000; // machines are slow at times; what is waited for comes, or the test fails
constexpr int Count = 100'000; // and the owner

// A hundred thousand users in the real window: whatever is done there, no statement runs on the thread that draws.
class LargeDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_window.reset(); }

    void scrolls();
    void sorts();
    void searches();
    void selectsEverybody();
    void saysAtOnceWhatWouldHappenToAll();
    void goesOnBeforeAccessIsCounted();
    void editsRolesOfAll();
    void showsOtherPages();
    void changes();

private:
    QTableView *table() const { return m_window->find<QTableView>(u"users"_s); }
    TableModel *model() const { return qobject_cast<TableModel *>(table()->model()); }
    QString email(int row) const
    {
        const auto data = model()->rowAt(row);
        return data ? data->cells.at(columnIndex(Table::Users, Column::Email)).toString() : QString();
    }
    void sortBy(Column column);
    void selectAll(const QString &query, int count);

    std::unique_ptr<RealWindow> m_window;
    int m_before = 0;
};

// Ten names of ten letters, so that an order by them is not that of the addresses.
static QString lastName(int number)
{
    return u"Name %1"_s.arg(9 - number % 10);
}

static QString address(int number)
{
    return u"user%1@x.example"_s.arg(number, 6, 10, QLatin1Char('0'));
}

void LargeDirectoryTest::initTestCase()
{
    m_window = std::make_unique<RealWindow>(nullptr, RealWindow::IndexUsers);
    ChangeSet many;
    many.changes.reserve(Count);
    for (int number = 0; number < Count; ++number)
        many.changes.append(newUser(address(number), {{Field::Status, u"active"_s}, {Field::LastName, lastName(number)}}));
    MUSTER_VERIFY(m_window->source.workspace->apply(many).result());
    m_window->action(u"view.page.users"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(table() && model()->rowCount() == Count + 1, Patience);
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
}

void LargeDirectoryTest::init()
{
    m_before = Database::statementsOnMainThread();
}

void LargeDirectoryTest::cleanup()
{
    QCOMPARE(Database::statementsOnMainThread(), m_before);
}

void LargeDirectoryTest::sortBy(Column column)
{
    QHeaderView *header = table()->horizontalHeader();
    const int section = model()->columns().indexOf(column);
    QVERIFY2(section >= 0 && !header->isSectionHidden(section), qPrintable(QString::number(section)));
    table()->scrollTo(model()->index(0, section));
    const QPoint middle(header->sectionViewportPosition(section) + header->sectionSize(section) / 2, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
}

void LargeDirectoryTest::scrolls()
{
    sortBy(Column::Email);
    QTRY_VERIFY_WITH_TIMEOUT(model()->isComplete() && email(0) == u"ada@northwind.example", Patience);
    QScrollBar *bar = table()->verticalScrollBar();
    for (const int percent : {100, 3, 50, 99, 12, 0}) {
        bar->setValue(int(qint64(bar->maximum()) * percent / 100));
        const int top = table()->rowAt(0);
        QTRY_COMPARE_WITH_TIMEOUT(email(top), top == 0 ? u"ada@northwind.example"_s : address(top - 1), Patience);
    }
    table()->setCurrentIndex(model()->index(0, 0));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(table()->currentIndex().row(), Count);
    QTRY_COMPARE_WITH_TIMEOUT(email(Count), address(Count - 1), Patience);
    for (int page = 0; page < 20; ++page)
        QTest::keyClick(table(), Qt::Key_PageUp);
    const int row = table()->currentIndex().row();
    QVERIFY(row < Count - 100);
    QTRY_COMPARE_WITH_TIMEOUT(email(row), address(row - 1), Patience);
}

void LargeDirectoryTest::sorts()
{
    sortBy(Column::LastName);
    QTRY_VERIFY_WITH_TIMEOUT(model()->isComplete() && email(1) == address(9), Patience); // after the owner's “King”
    sortBy(Column::LastName);
    QTRY_VERIFY_WITH_TIMEOUT(model()->isComplete() && email(0).startsWith(u"user") && email(0).endsWith(u"0@x.example"), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), Count + 1, Patience);
    for (const Column column : {Column::Status, Column::Roles, Column::FirstName, Column::Email}) {
        if (!model()->columns().contains(column))
            continue;
        sortBy(column);
        QTRY_VERIFY_WITH_TIMEOUT(model()->isComplete() && model()->rowAt(0), Patience);
    }
}

void LargeDirectoryTest::searches()
{
    auto *box = m_window->find<SearchBox>(u"search"_s);
    QVERIFY(box);
    const auto type = [&](const QString &text, int count) {
        box->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTRY_VERIFY2_WITH_TIMEOUT(model()->isComplete() && model()->rowCount() == count, qPrintable(u"%1: %2"_s.arg(text).arg(model()->rowCount())), Patience);
    };
    type(u"user0421"_s, 100);
    type(u"user042 \"name 3\""_s, 100);
    type(u"example -user09"_s, Count + 1 - 10'000);
    type(u"role:standard user0000"_s, 100);
    type(u"nobody at all"_s, 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), Count + 1, Patience);
}

void LargeDirectoryTest::selectsEverybody()
{
    table()->setFocus();
    table()->setCurrentIndex(model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->context().selection().count(ObjectKind::User), Count + 1, Patience);
    QTest::keyClick(table(), Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->context().selection().count(ObjectKind::User), 1, Patience);
}

void LargeDirectoryTest::selectAll(const QString &query, int count)
{
    m_window->find<SearchBox>(u"search"_s)->setText(query);
    QTRY_VERIFY_WITH_TIMEOUT(model()->query().text == query && model()->isComplete() && model()->rowCount() == count, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->context().workspace().userIndex()->isIdle(), Patience);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->context().selection().count(ObjectKind::User), count, Patience);
}

// Without changing anybody: all that are active are alike.
void LargeDirectoryTest::saysAtOnceWhatWouldHappenToAll()
{
    QList<PlanQuestion> &asked = m_window->source.answers.planQuestions;
    asked.clear();
    selectAll(u"user"_s, Count);
    m_window->action(u"users.deactivate"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, Patience);
    QVERIFY(asked.first().plan.isWhole);
    QCOMPARE(asked.first().plan.happening, Count);
    QVERIFY(asked.first().plan.items.size() < 1'000);
    QVERIFY2(asked.first().button(Count).contains(QLocale().toString(Count)), qPrintable(asked.first().button(Count)));
    asked.clear();

    selectAll({}, Count + 1);
    QSignalSpy refused(&m_window->context(), &WorkspaceContext::refused);
    m_window->action(u"users.deactivate"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, Patience);
    QCOMPARE(refused.first().first().value<Refusal>().error.code, ErrorCode::LastAdministrator);
    QVERIFY(asked.isEmpty());
}

// Whoever has seen enough does not wait for the rest. It is about those who are in the Default Group alone.
void LargeDirectoryTest::goesOnBeforeAccessIsCounted()
{
    constexpr int Some = 10'000;
    constexpr int Members = 2'400;
    Answers &answers = m_window->source.answers;
    answers.planQuestions.clear();
    selectAll(u"user00"_s, Some);
    answers.confirmations << Prompts::Confirmed {true, true};
    answers.reasons << u"Reorganised"_s;
    QVector<Change> changes;
    for (int i = 0; i < Members; ++i)
        changes << change::editUser(address(2 * i), {{Field::DefaultGroup, true}});
    m_window->source.must(changes);
    m_window->source.must({change::editUser(address(0), {{Field::DefaultGroup, false}})}); // who has kept what it gave
    selectAll(u"user"_s, Count);
    selectAll(u"user00"_s, Some);
    m_window->action(u"users.leaveDefaultGroup"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(answers.planQuestions.size(), 1, Patience);
    const QString question = answers.confirmQuestions.last().button;
    QVERIFY2(question.contains(QLocale().toString(Members - 1)), qPrintable(question));
    const Plan plan = answers.planQuestions.first().plan;
    QVERIFY(!plan.isWhole);
    QCOMPARE(plan.unknown, 0);
    QCOMPARE(plan.happening, Members - 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->source.workspace.users(u"user00 default:yes"_s).size(), 0, Patience);
    m_window->context().changes().undo();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->source.workspace.users(u"user00 default:yes"_s).size(), Members - 1, Patience);
    selectAll({}, Count + 1);
}

// Ticks a role that some hold.
void LargeDirectoryTest::editsRolesOfAll()
{
    Answers &answers = m_window->source.answers;
    answers.planQuestions.clear();
    m_window->source.must({change::editUser(address(3), {{Field::Roles, QStringList {u"analyst"_s}}})});
    selectAll(u"user00"_s, 10'000);
    m_window->action(u"users.roles"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), Patience);
    auto *roles = QApplication::activeModalWidget()->findChild<QListWidget *>(u"roles"_s);
    const auto analyst = roles->findItems(u"Analyst"_s, Qt::MatchStartsWith).value(0);
    QVERIFY(analyst);
    QCOMPARE(analyst->checkState(), Qt::PartiallyChecked);
    QCOMPARE(roles->findItems(u"Standard User"_s, Qt::MatchStartsWith).value(0)->checkState(), Qt::PartiallyChecked);
    analyst->setCheckState(Qt::Checked);
    qobject_cast<QDialog *>(QApplication::activeModalWidget())->accept();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->source.workspace.users(u"user00 role:analyst"_s).size(), 10'000, Patience);
    QCOMPARE(m_window->source.workspace.users(u"user00 role:standard"_s).size(), 9'999);
    m_window->context().changes().undo();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->source.workspace.users(u"user00 role:analyst"_s).size(), 1, Patience);
    selectAll({}, Count + 1);
}

void LargeDirectoryTest::showsOtherPages()
{
    for (const QString &page : {u"overview"_s, u"projects"_s, u"audit"_s, u"users"_s}) {
        m_window->action(u"view.page."_s + page)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isShowing(page), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->find<QAbstractItemView>(u"users"_s) || page != u"users", Patience);
    }
}

void LargeDirectoryTest::changes()
{
    m_window->context().changes().apply({{newUser(u"aaron@x.example"_s, {{Field::Status, u"active"_s}, {Field::LastName, u"Aa"_s}})}, {}, 0});
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), Count + 2, Patience);
    m_window->context().changes().undo();
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), Count + 1, Patience);
}

QTEST_MAIN(LargeDirectoryTest)
#include "LargeDirectoryTest.moc"
