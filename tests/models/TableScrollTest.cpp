// SPDX-License-Identifier: GPL-3.0-or-later
#include "Directory.h"

#include "models/TableModel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

// More rows than are ever kept.
class TableScrollTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theFirstPageComesFirst();
    void aLongListComesInPieces_data();
    void aLongListComesInPieces();
    void aListThatStillGrowsBecomesAnother();
    void anyPlaceCanBeLookedAt();
    void skippedPlacesAreNotRead();
    void everythingSelectedStaysSelected();
    void halfOfItStaysSelectedInAnotherOrder();

private:
    static constexpr int Count = 100'000;

    QString email(int row) const { return m_model->index(row, 0).data().toString(); }

    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<TableModel> m_model;
};

static QString name(int number)
{
    return u"User %1"_s.arg(number, 6, 10, QLatin1Char('0'));
}

void TableScrollTest::initTestCase()
{
    m_directory = std::make_unique<Directory>();
    QVector<Change> changes;
    changes.reserve(Count);
    for (int number = 1; number < Count; ++number)
        changes.append(addUser(name(number)));
    QVERIFY(m_directory->apply(changes));
    m_model = std::make_unique<TableModel>(m_directory->workspace(), Table::Users);
    m_model->setColumns({Column::Email, Column::FullName, Column::Status, Column::Roles, Column::Created});
}

void TableScrollTest::cleanupTestCase()
{
    m_model.reset();
    m_directory.reset();
    QCOMPARE(ReaderPool::answersOnMainThread(), 0);
}

void TableScrollTest::theFirstPageComesFirst()
{
    QVector<qsizetype> counts;
    const QObject here;
    connect(m_model.get(), &TableModel::countChanged, &here, [&] { counts.append(m_model->count()); });
    m_model->setQuery({.sort = {{Column::Email}}});
    QTRY_VERIFY(m_model->isComplete());
    QCOMPARE(counts, QVector<qsizetype>({ResultPages::FirstPageSize, Count}));
    QCOMPARE(m_model->rowCount(), Count);
    QCOMPARE(email(0), u"ada@northwind.example"_s);
    QCOMPARE(email(150), addressOf(name(150)));
}

void TableScrollTest::aLongListComesInPieces_data()
{
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("nobody holds a row") << false;
    QTest::newRow("somebody holds a row") << true;
}

void TableScrollTest::aLongListComesInPieces()
{
    QFETCH(const bool, isHeld);
    TableModel model(m_directory->workspace(), Table::Users);
    model.setMostAtOnce(30'000);
    QVector<int> rows;
    QPersistentModelIndex held;
    const auto note = [&] {
        rows.append(model.rowCount());
        if (isHeld && !held.isValid() && model.rowCount() > 7)
            held = model.index(7, 0);
    };
    const QObject here;
    connect(&model, &TableModel::modelReset, &here, note);
    connect(&model, &TableModel::rowsInserted, &here, note);
    model.setQuery({.sort = {{Column::Email}}});
    QTRY_COMPARE(model.rowCount(), Count);
    const int first = ResultPages::FirstPageSize;
    QCOMPARE(rows, QVector<int>({first, first + 30'000, first + 60'000, first + 90'000, Count}));
    QCOMPARE(model.count(), Count);
    QCOMPARE(held.isValid(), isHeld);
    QCOMPARE(model.rowOf(model.idAt(Count - 1)), Count - 1);

    rows.clear(); // what it once had, views have room for
    model.setText(u"nobody"_s);
    QTRY_COMPARE(model.rowCount(), 0);
    rows.clear();
    model.setText({});
    QTRY_COMPARE(model.rowCount(), Count);
    QVERIFY(rows.size() <= 2);
}

void TableScrollTest::aListThatStillGrowsBecomesAnother()
{
    TableModel model(m_directory->workspace(), Table::Users);
    model.setMostAtOnce(1'000);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QItemSelectionModel selection(&model);
    qint64 chosen = 0;
    const QObject here;
    connect(&model, &TableModel::rowsInserted, &here, [&] {
        if (model.rowCount() == ResultPages::FirstPageSize) {
            selection.select(model.index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            chosen = model.idAt(3);
        }
        if (model.rowCount() == ResultPages::FirstPageSize + 5'000) {
            QCOMPARE(model.rowOf(model.idAt(50'000)), -1); // views do not know it yet
            model.setMostAtOnce(1); // so that it still grows when the other order comes
            model.setSort({{Column::Email, Qt::DescendingOrder}});
        }
    });
    model.setQuery({.sort = {{Column::Email}}});
    QTRY_VERIFY(model.isComplete() && model.rowCount() == Count && model.rowOf(chosen) == Count - 4);
    QCOMPARE(model.idsOf(selection.selection()), QVector<qint64> {chosen});

    model.setMostAtOnce(10);
    model.setPage(50, 3); // as with a pager
    QCOMPARE(model.rowCount(), 50);
    model.setPage(0);
    QCOMPARE(model.rowCount(), Count);
}

void TableScrollTest::anyPlaceCanBeLookedAt()
{
    for (const int row : {Count - 1, 3, 12'000, 11'990, 17'777, 10}) {
        QTRY_COMPARE(email(row), addressOf(name(row)));
        for (int near = row; near < qMin(Count, row + 30); ++near)
            QTRY_COMPARE(email(near), addressOf(name(near)));
    }
}

void TableScrollTest::skippedPlacesAreNotRead()
{
    for (int row = 4'000; row < 8'000; row += 37)
        QVERIFY(email(row).isEmpty()); // dragging the scroll bar past them
    QVERIFY(m_model->index(5'000, 0).data(LoadingRole).toBool());
    QTRY_COMPARE(email(14'000), addressOf(name(14'000)));
    QVERIFY(!m_model->rowAt(5'000));
}

void TableScrollTest::everythingSelectedStaysSelected()
{
    QItemSelectionModel selection(m_model.get());
    selection.select(QItemSelection(m_model->index(0, 0), m_model->index(Count - 1, m_model->columnCount() - 1)), QItemSelectionModel::Select);
    QVERIFY(m_directory->apply({addUser(u"Mid Dle"_s), change::deleteUser(addressOf(name(5))), change::deleteUser(addressOf(name(20'000)))}));
    QTRY_COMPARE(m_model->rowCount(), Count - 1);
    const QVector<qint64> ids = m_model->idsOf(selection.selection());
    QCOMPARE(ids.size(), Count - 2);
    QVERIFY(!ids.contains(m_model->idAt(1))); // mid.dle@… came, and nobody selected it
}

void TableScrollTest::halfOfItStaysSelectedInAnotherOrder()
{
    QItemSelectionModel selection(m_model.get());
    const int half = m_model->rowCount() / 2;
    selection.select(QItemSelection(m_model->index(0, 0), m_model->index(half - 1, m_model->columnCount() - 1)), QItemSelectionModel::Select);
    QVector<qint64> before = m_model->idsOf(selection.selection());
    QCOMPARE(before.size(), half);
    const QSignalSpy reordered(m_model.get(), &TableModel::layoutChanged);
    QElapsedTimer clock;
    const QObject here;
    connect(m_model.get(), &TableModel::layoutAboutToBeChanged, &here, [&] { clock.start(); });
    qint64 took = 0;
    connect(m_model.get(), &TableModel::layoutChanged, &here, [&] { took = clock.elapsed(); });
    m_model->setSort({{Column::Email, Qt::DescendingOrder}});
    QTRY_COMPARE(reordered.size(), 1);
    QVector<qint64> after = m_model->idsOf(selection.selection());
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    QCOMPARE(after, before);
    QCOMPARE(m_model->idsOf(selection.selection()).last(), m_model->allIds().last());
    QVERIFY2(took < 2000, qPrintable(QString::number(took)));
}

QTEST_GUILESS_MAIN(TableScrollTest)

#include "TableScrollTest.moc"
