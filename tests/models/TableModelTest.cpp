// SPDX-License-Identifier: GPL-3.0-or-later
#include "Directory.h"

#include "models/Drag.h"
#include "models/TableModel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsRowsInChosenColumns();
    void sortsByTwoColumns();
    void drawsStatesInsteadOfWords();
    void controlsSayWhatTheyDoOrWhyNot();
    void mistakeKeepsTheRows();
    void mistakeDoesNotStopRefreshing();
    void whatMayBeMeantIsSaidWhereNothingIsFound();
    void anotherResultIsLookedAtFromItsFirstRow();
    void theLatestQueryWins();
    void switchesHideUsers();
    void refreshKeepsTheSelection();
    void refreshShowsNewValuesWithoutBlanks();
    void changesOfOthersShow();
    void reorderingKeepsTheSelection();
    void pagesShowSlices();
    void flickingALockOnlyAsks();
    void dragsUsers();
    void emptyTableIsReady();

private:
    bool isReady() const { return m_model->state() == ResultPages::Ready; }
    bool load(const TableQuery &query = {.sort = {{Column::Email}}}, const QVector<Column> &columns = {Column::Email, Column::Status});
    QStringList shown(Column column) const;
    void select(const QString &email);
    QStringList selected() const;

    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<TableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QItemSelectionModel> m_selection;
};

void TableModelTest::init()
{
    m_directory = std::make_unique<Directory>();
    QVERIFY(m_directory->apply({addUser(u"Björn Åström"_s, {{Field::Status, u"active"_s}, {Field::Locked, true}}),
        addUser(u"Chloé Lefèvre"_s), addUser(u"Diego Ruiz"_s, {{Field::Status, u"disabled"_s}, {Field::AccountType, u"admin"_s}})}));
    m_model = std::make_unique<TableModel>(m_directory->workspace(), Table::Users);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_selection = std::make_unique<QItemSelectionModel>(m_model.get());
}

void TableModelTest::cleanup()
{
    QCOMPARE(ReaderPool::answersOnMainThread(), 0);
    m_selection.reset();
    m_tester.reset();
    m_model.reset();
    m_directory.reset();
}

bool TableModelTest::load(const TableQuery &query, const QVector<Column> &columns)
{
    m_model->setColumns(columns);
    m_model->setQuery(query);
    return QTest::qWaitFor([this] { return isReady() && m_model->isComplete(); });
}

QStringList TableModelTest::shown(Column column) const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts.append(m_model->cell(row, column).toString());
    return texts;
}

void TableModelTest::select(const QString &email)
{
    m_selection->select(m_model->index(int(shown(Column::Email).indexOf(email)), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QStringList TableModelTest::selected() const
{
    QStringList emails;
    for (const qint64 id : m_model->idsOf(m_selection->selection()))
        emails.append(m_model->cell(m_model->rowOf(id), Column::Email).toString());
    emails.sort();
    return emails;
}

void TableModelTest::showsRowsInChosenColumns()
{
    QVERIFY(load({.sort = {{Column::LastName, Qt::DescendingOrder}}}, {Column::LastName, Column::Email}));
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->count(), 4);
    QCOMPARE(m_model->columnCount(), 2);
    QCOMPARE(shown(Column::LastName), QStringList({u"Ruiz"_s, u"Lefèvre"_s, u"King"_s, u"Åström"_s}));
    QCOMPARE(m_model->index(0, 1).data().toString(), addressOf(u"Diego Ruiz"_s));
    QCOMPARE(m_model->headerData(0, Qt::Horizontal).toString(), u"Last name"_s);
    QCOMPARE(m_model->index(0, 0).data(IdRole).toLongLong(), m_model->idAt(0));
    QCOMPARE(m_model->rowOf(m_model->idAt(2)), 2);
    QCOMPARE(m_model->userOf(m_model->idAt(0)).name, u"Diego Ruiz"_s);
    QCOMPARE(m_model->userOf(m_model->idAt(0)).status, Status::Disabled);
    QCOMPARE(m_model->userOf(m_model->idAt(0)).accountType, AccountType::Admin);
    m_model->setColumns({Column::Status});
    QCOMPARE(m_model->columnCount(), 1);
    QCOMPARE(m_model->index(0, 0).data(RawRole).toString(), u"disabled"_s);
}

void TableModelTest::sortsByTwoColumns()
{
    QVERIFY(m_directory->apply({addUser(u"Zoe King"_s, {{Field::Status, u"active"_s}})}));
    QVERIFY(load({.sort = {{Column::LastName}, {Column::FirstName, Qt::DescendingOrder}}}));
    QCOMPARE(shown(Column::FirstName), QStringList({u"Björn"_s, u"Zoe"_s, u"Ada"_s, u"Chloé"_s, u"Diego"_s}));
    const QSignalSpy sorted(m_model.get(), &TableModel::sortChanged);
    m_model->sort(m_model->sectionOf(Column::Email), Qt::DescendingOrder);
    QCOMPARE(sorted.size(), 1);
    QTRY_COMPARE(shown(Column::FirstName), QStringList({u"Zoe"_s, u"Diego"_s, u"Chloé"_s, u"Björn"_s, u"Ada"_s}));
}

void TableModelTest::drawsStatesInsteadOfWords()
{
    QVERIFY(load({.sort = {{Column::LastName}}}, {Column::Status, Column::Locked, Column::AccountType}));
    const auto at = [this](int row, int section, int role) { return m_model->index(row, section).data(role); };
    QCOMPARE(at(0, 0, BadgeRole).toInt(), int(Tone::Good));
    QCOMPARE(at(0, 0, BadgeTextRole), at(0, 0, Qt::DisplayRole));
    QCOMPARE(at(2, 0, BadgeRole).toInt(), int(Tone::Warn));
    QCOMPARE(at(3, 0, BadgeRole).toInt(), int(Tone::Quiet));
    QVERIFY(at(0, 1, SwitchRole).toBool());
    QCOMPARE(at(0, 1, BadgeRole).toInt(), int(Tone::Bad));
    QVERIFY(at(1, 1, SwitchRole).isValid() && !at(1, 1, SwitchRole).toBool());
    QVERIFY(!at(1, 1, ControlEnabledRole).toBool());
    QVERIFY(!at(0, 0, SwitchRole).isValid());
    QCOMPARE(at(3, 2, BadgeRole).toInt(), int(Tone::Soft));
    QVERIFY(at(3, 2, QuietRole).toBool());
    QVERIFY(!at(0, 2, QuietRole).toBool());
}

void TableModelTest::controlsSayWhatTheyDoOrWhyNot()
{
    QVERIFY(load({.sort = {{Column::LastName}}}, {Column::Locked, Column::DisableControl, Column::PasswordControl, Column::DeleteControl}));
    const auto at = [this](int row, int section, int role) { return m_model->index(row, section).data(role).toString(); };
    for (int section = 0; section < 4; ++section) {
        QVERIFY2(!at(0, section, Qt::ToolTipRole).isEmpty(), qPrintable(QString::number(section)));
        QCOMPARE(at(0, section, Qt::AccessibleDescriptionRole), at(0, section, Qt::ToolTipRole));
    }
    QVERIFY(at(1, 0, Qt::AccessibleDescriptionRole).isEmpty()); // who is not locked
    QVERIFY(at(3, 1, Qt::ToolTipRole) != at(0, 1, Qt::ToolTipRole)); // who is disabled
    m_model->setRefusal([](const Row &, Column column) { return column == Column::DeleteControl ? u"Only pending ones."_s : QString(); });
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleDescriptionRole)}) {
        QCOMPARE(at(0, 3, role), u"Only pending ones."_s);
        QVERIFY(at(0, 2, role) != u"Only pending ones."_s);
    }
}

void TableModelTest::mistakeKeepsTheRows()
{
    QVERIFY(load());
    QSignalSpy mistakes(m_model.get(), &TableModel::queryMistake);
    const QSignalSpy understood(m_model.get(), &TableModel::queryUnderstood);
    m_model->setText(u"rloe:analyst"_s);
    QTRY_COMPARE(mistakes.size(), 1);
    QCOMPARE(mistakes.first().first().value<Error>().code, ErrorCode::QueryUnknownField);
    QTRY_VERIFY(isReady());
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(understood.size(), 0);
    m_model->setText(u"diego"_s);
    QTRY_COMPARE(shown(Column::FirstName), QStringList {u"Diego"_s});
    QCOMPARE(understood.size(), 1);
    m_model->setText({});
    QTRY_COMPARE(m_model->rowCount(), 4);
}

void TableModelTest::mistakeDoesNotStopRefreshing()
{
    QVERIFY(load());
    const QSignalSpy mistakes(m_model.get(), &TableModel::queryMistake);
    m_model->setText(u"rloe:analyst"_s);
    QTRY_COMPARE(mistakes.size(), 1);
    QVERIFY(m_directory->apply({addUser(u"Eva Kovács"_s)}));
    QTRY_COMPARE(m_model->rowCount(), 5);
}

void TableModelTest::whatMayBeMeantIsSaidWhereNothingIsFound()
{
    QVERIFY(load());
    QSignalSpy mistakes(m_model.get(), &TableModel::queryMistake);
    m_model->setText(u"role:administartor"_s);
    QTRY_COMPARE(mistakes.size(), 1);
    const Error said = mistakes.first().first().value<Error>();
    QCOMPARE(said.code, ErrorCode::QueryMeant);
    QCOMPARE(said.parameters.value(1), u"role:Administrator"_s);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setText(u"role: administrator"_s);
    QTRY_COMPARE(mistakes.size(), 2);
    QCOMPARE(mistakes.last().first().value<Error>().code, ErrorCode::QueryBlankAfterColon);
    m_model->setText(u"role:administrator"_s);
    QTRY_COMPARE(shown(Column::FirstName), QStringList {u"Ada"_s});
    QCOMPARE(mistakes.size(), 2);
}

void TableModelTest::anotherResultIsLookedAtFromItsFirstRow()
{
    QVERIFY(load());
    const QSignalSpy asked(m_model.get(), &TableModel::askedAnew);
    m_model->setText(u"a"_s);
    QCOMPARE(asked.size(), 1);
    QTRY_VERIFY(isReady());
    m_model->refresh();
    QVERIFY(m_directory->apply({addUser(u"Eva Kovács"_s)}));
    QTRY_COMPARE(m_model->rowCount(), 5);
    QCOMPARE(asked.size(), 1); // the same result, of which somebody may be looking at the middle
}

void TableModelTest::theLatestQueryWins()
{
    QVERIFY(load());
    QStringList seen;
    const QObject here;
    connect(m_model.get(), &TableModel::countChanged, &here, [&] { seen.append(QString::number(m_model->count())); });
    for (const QString &text : {u"a"_s, u"an"_s, u"bj"_s, u"nobody"_s, u"chlo"_s})
        m_model->setText(text);
    QTRY_VERIFY(isReady());
    QCOMPARE(shown(Column::FirstName), QStringList {u"Chloé"_s});
    QCOMPARE(seen, QStringList {u"1"_s}); // of the four before, nothing was ever heard
}

void TableModelTest::switchesHideUsers()
{
    QVERIFY(load());
    m_model->setShown(false, true);
    QTRY_VERIFY(!shown(Column::FirstName).contains(u"Diego"_s));
    QCOMPARE(m_model->rowCount(), 3);
    m_model->setShown(false, false);
    QTRY_VERIFY(!shown(Column::FirstName).contains(u"Chloé"_s));
}

void TableModelTest::refreshKeepsTheSelection()
{
    QVERIFY(load());
    select(addressOf(u"Björn Åström"_s));
    select(addressOf(u"Diego Ruiz"_s));
    QVERIFY(m_directory->apply({addUser(u"Aaron Aa"_s), addUser(u"Cyril Hu"_s), change::deleteUser(addressOf(u"Chloé Lefèvre"_s))}));
    QTRY_COMPARE(m_model->rowCount(), 5);
    QCOMPARE(shown(Column::FirstName), QStringList({u"Aaron"_s, u"Ada"_s, u"Björn"_s, u"Cyril"_s, u"Diego"_s}));
    QCOMPARE(selected(), QStringList({addressOf(u"Björn Åström"_s), addressOf(u"Diego Ruiz"_s)}));
}

void TableModelTest::refreshShowsNewValuesWithoutBlanks()
{
    QVERIFY(load());
    int blanks = 0;
    const QObject here;
    connect(m_model.get(), &TableModel::dataChanged, &here, [&] {
        for (int row = 0; row < m_model->rowCount(); ++row)
            blanks += m_model->index(row, 0).data(LoadingRole).toBool();
    });
    const QSignalSpy resets(m_model.get(), &TableModel::modelReset);
    QVERIFY(m_directory->apply({change::editUser(addressOf(u"Chloé Lefèvre"_s), {{Field::Status, u"active"_s}}), addUser(u"Eva Kovács"_s)}));
    QTRY_COMPARE(m_model->rowCount(), 5);
    QCOMPARE(shown(Column::Status), QStringList({u"active"_s, u"active"_s, u"active"_s, u"disabled"_s, u"pending"_s}));
    QCOMPARE(blanks, 0);
    QCOMPARE(resets.size(), 0);
}

void TableModelTest::changesOfOthersShow()
{
    QVERIFY(load());
    const auto other = m_directory->another();
    QVERIFY(other);
    QVERIFY(Directory::applyTo(*other, {addUser(u"Eva Kovács"_s)}));
    QTRY_VERIFY(shown(Column::FirstName).contains(u"Eva"_s));
}

void TableModelTest::reorderingKeepsTheSelection()
{
    QVERIFY(load());
    select(addressOf(u"Björn Åström"_s));
    m_model->setSort({{Column::Email, Qt::DescendingOrder}});
    QTRY_COMPARE(shown(Column::FirstName), QStringList({u"Diego"_s, u"Chloé"_s, u"Björn"_s, u"Ada"_s}));
    QCOMPARE(selected(), QStringList {addressOf(u"Björn Åström"_s)});
    m_selection->select(QItemSelection(m_model->index(0, 0), m_model->index(3, 1)), QItemSelectionModel::Select);
    m_model->setText(u"diego"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(selected(), QStringList {addressOf(u"Diego Ruiz"_s)});
}

void TableModelTest::pagesShowSlices()
{
    QVERIFY(load());
    m_model->setPage(3);
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->pageCount(), 2);
    QCOMPARE(m_model->count(), 4);
    m_model->setPage(3, 1);
    QCOMPARE(shown(Column::FirstName), QStringList {u"Diego"_s});
    QVERIFY(m_directory->apply({change::deleteUser(addressOf(u"Chloé Lefèvre"_s))}));
    QTRY_COMPARE(m_model->pageIndex(), 0); // the second page is gone
    QCOMPARE(m_model->rowCount(), 3);
    m_model->setPage(0);
    QCOMPARE(m_model->rowCount(), 3);
}

void TableModelTest::flickingALockOnlyAsks()
{
    QVERIFY(load({.sort = {{Column::LastName}}}, {Column::Locked}));
    QSignalSpy used(m_model.get(), &TableModel::used);
    m_model->setData(m_model->index(0, 0), false, SwitchRole);
    QCOMPARE(used.size(), 1);
    QCOMPARE(used.first().at(0).toLongLong(), m_model->idAt(0));
    QVERIFY(m_model->index(0, 0).data(SwitchRole).toBool());
    m_model->setData(m_model->index(1, 0), true, SwitchRole); // nobody locks an account by hand
    QCOMPARE(used.size(), 1);
    QVERIFY(m_directory->apply({change::editUser(addressOf(u"Björn Åström"_s), {{Field::Locked, false}})}));
    QTRY_VERIFY(!m_model->index(0, 0).data(SwitchRole).toBool());
}

void TableModelTest::dragsUsers()
{
    QVERIFY(load());
    const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->index(3, 0), m_model->index(3, 1), m_model->index(1, 0)}));
    QCOMPARE(Drag::decode(data.get()).users, QStringList({m_model->userOf(m_model->idAt(1)).uuid, m_model->userOf(m_model->idAt(3)).uuid}));
}

void TableModelTest::emptyTableIsReady()
{
    TableModel projects(m_directory->workspace(), Table::Projects);
    QVERIFY(projects.isLoading());
    projects.setQuery(projects.query());
    QTRY_COMPARE(projects.state(), ResultPages::Ready);
    QCOMPARE(projects.rowCount(), 0);
    QVERIFY(projects.isComplete());
}

QTEST_GUILESS_MAIN(TableModelTest)

#include "TableModelTest.moc"
