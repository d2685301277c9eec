// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/ListTable.h"
#include "gui/kit/TableSettings.h"
#include "gui/widgets/NoticeBar.h"
#include "gui/widgets/RowMenuButton.h"
#include "models/TableModel.h"
#include "support/RealWindow.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

using namespace muster;
using namespace Qt::StringLiterals;

constexpr int Patience = 30'000;

// A table with more columns than fit: the first one stays, and nothing stands on top of what is to be read.
class ListTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void staysWhenScrolled_data() { directions(); }
    void staysWhenScrolled();
    void isDrawnWhereItStays_data() { directions(); }
    void isDrawnWhereItStays();
    void selectsByTheColumnThatStays();
    void sortsByTheHeaderThatStays();
    void showsTheCurrentCellBesideIt();
    void staysWhereItIsWhenItGetsNarrower();
    void everyColumnCanBeSeen();
    void theMenuCoversNoCell();
    void aNoticeCoversNoRow();

private:
    static void directions();
    void scrollTo(int value);
    QRect strip() const { return m_table->visualRect(m_table->model()->index(0, m_first)); }
    QPoint inStrip(int row) const { return m_table->visualRect(m_table->model()->index(row, m_first)).center(); }

    std::unique_ptr<RealWindow> m_window;
    ListTable *m_table = nullptr;
    int m_first = 0; // section
};

void ListTableTest::directions()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void ListTableTest::init()
{
    if (const auto *row = QTest::currentDataTag(); row && qstrcmp(row, "right to left") == 0)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    m_window = std::make_unique<RealWindow>();
    for (const QString &name : {u"Bo"_s, u"Cy"_s, u"Di"_s})
        m_window->source.user(name);
    m_window->window().resize(1024, 700);
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
    m_table = m_window->find<ListTable>(u"users"_s);
    QVERIFY(m_table);
    auto *looks = m_table->findChild<TableSettings *>();
    QVERIFY(looks);
    TableLayout look = TableLayout::initial(Table::Users);
    for (const FieldDefinition &definition : columnsOf(Table::Users)) {
        if (!(definition.use & FieldDefinition::Hidden) && !look.shows(definition.field))
            look.places.append({definition.field});
    }
    looks->setLook(look);
    m_first = m_table->horizontalHeader()->logicalIndex(0);
    QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 4, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_table->model()->index(3, m_first).data().toString().isEmpty(), Patience);
    QVERIFY(m_table->horizontalScrollBar()->maximum() > 300);
}

void ListTableTest::cleanup()
{
    m_window.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void ListTableTest::scrollTo(int value)
{
    m_table->horizontalScrollBar()->setValue(value);
    QCOMPARE(m_table->horizontalScrollBar()->value(), value);
}

void ListTableTest::staysWhenScrolled()
{
    const QRect before = strip();
    scrollTo(250);
    QCOMPARE(strip(), before);
    const QModelIndex second = m_table->model()->index(0, m_table->horizontalHeader()->logicalIndex(1));
    QVERIFY(m_table->visualRect(second).center() != before.center()); // the others go
    for (const QPoint &at : {before.center(), before.topLeft() + QPoint(1, 1), before.bottomRight() - QPoint(1, 1)})
        QCOMPARE(m_table->indexAt(at), m_table->model()->index(0, m_first));
    QVERIFY(!m_table->indexAt({before.center().x(), m_table->viewport()->height() - 1}).isValid()); // below the rows
    scrollTo(0);
    QCOMPARE(strip(), before);
}

void ListTableTest::isDrawnWhereItStays()
{
    QHeaderView *header = m_table->horizontalHeader();
    m_table->setCurrentIndex(m_table->model()->index(3, m_first));
    const auto pictures = [&] { return std::pair(m_table->viewport()->grab(strip().adjusted(1, 0, -1, -1)).toImage(),
        header->viewport()->grab({strip().left() + 1, 0, strip().width() - 2, header->height()}).toImage()); };
    const auto before = pictures();
    scrollTo(250);
    QVERIFY(pictures().first == before.first);
    QFETCH(Qt::LayoutDirection, direction);
    if (direction == Qt::LeftToRight)
        QVERIFY(pictures().second == before.second);
}

void ListTableTest::selectsByTheColumnThatStays()
{
    scrollTo(250);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, inStrip(2));
    QCOMPARE(m_table->currentIndex(), m_table->model()->index(2, m_first));
    QCOMPARE(m_table->selectedCount(), 1);
    QCOMPARE(m_table->horizontalScrollBar()->value(), 250); // it was seen already
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ShiftModifier, inStrip(0));
    QCOMPARE(m_table->selectedCount(), 3);
    QSignalSpy opened(m_table, &ListTable::opened);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, inStrip(1));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), m_table->currentId());
}

void ListTableTest::sortsByTheHeaderThatStays()
{
    scrollTo(250);
    auto *model = qobject_cast<TableModel *>(m_table->model());
    const QHeaderView *header = m_table->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {strip().center().x(), header->height() / 2});
    QCOMPARE(model->query().sort.value(0).column, model->columnAt(m_first));
}

void ListTableTest::showsTheCurrentCellBesideIt()
{
    const QHeaderView *header = m_table->horizontalHeader();
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(1, m_first));
    int visual = 0;
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left}) {
        for (int step = 0; step < m_table->findChild<TableSettings *>()->columns().size() - 1; ++step) {
            QTest::keyClick(m_table, key);
            visual += key == Qt::Key_Right ? 1 : -1;
            QCOMPARE(header->visualIndex(m_table->currentIndex().column()), visual);
            const QRect cell = m_table->visualRect(m_table->currentIndex());
            if (visual == 0 || cell.width() > m_table->roomForColumns() - strip().width())
                continue;
            QVERIFY2(cell.left() > strip().right(), qPrintable(QString::number(visual)));
            QVERIFY2(cell.right() < m_table->roomForColumns(), qPrintable(QString::number(visual)));
        }
    }
}

// A panel opens beside it by F2, at once after a click.
void ListTableTest::staysWhereItIsWhenItGetsNarrower()
{
    scrollTo(0);
    const QHeaderView *header = m_table->horizontalHeader();
    int last = 0;
    while (header->sectionPosition(header->logicalIndex(last + 1)) + header->sectionSize(header->logicalIndex(last + 1)) <= m_table->roomForColumns())
        ++last;
    const QModelIndex cell = m_table->model()->index(1, header->logicalIndex(last));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(cell).center());
    QCOMPARE(m_table->currentIndex(), cell);
    m_table->setMaximumWidth(header->sectionPosition(cell.column()) + 20);
    QTRY_VERIFY(m_table->visualRect(cell).right() > m_table->viewport()->width());
    m_table->scrollTo(cell); // as views do with what is current
    QCOMPARE(m_table->horizontalScrollBar()->value(), 0);
    QTest::keyClick(m_table, Qt::Key_Left); // who goes on with the keys sees where
    QTest::keyClick(m_table, Qt::Key_Right);
    QVERIFY(m_table->horizontalScrollBar()->value() > 0);
}

void ListTableTest::everyColumnCanBeSeen()
{
    scrollTo(m_table->horizontalScrollBar()->maximum());
    const int last = m_table->horizontalHeader()->logicalIndex(int(m_table->findChild<TableSettings *>()->columns().size()) - 1);
    QVERIFY(m_table->visualRect(m_table->model()->index(0, last)).right() < m_table->roomForColumns());
}

void ListTableTest::theMenuCoversNoCell()
{
    auto *more = m_table->viewport()->findChild<RowMenuButton *>();
    QVERIFY(more);
    for (const int value : {0, 250, m_table->horizontalScrollBar()->maximum()}) {
        scrollTo(value);
        QTest::mouseMove(m_table->viewport(), {m_table->viewport()->width() - 4, inStrip(2).y()});
        QTRY_VERIFY(more->isVisible() && m_table->visualRect(m_table->model()->index(2, m_first)).contains(QPoint(strip().left(), more->geometry().center().y())));
        QVERIFY2(more->geometry().left() >= m_table->roomForColumns(),
            qPrintable(u"%1: %2, %3 of %4"_s.arg(value).arg(more->x()).arg(m_table->roomForColumns()).arg(m_table->viewport()->width())));
    }
    QTest::mouseClick(more, Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    QApplication::activePopupWidget()->close();
    QCOMPARE(m_table->currentIndex().row(), 2);
}

void ListTableTest::aNoticeCoversNoRow()
{
    MainWindow &window = m_window->window();
    const auto bottom = [&] { return m_window->context().window() ? window.pages().mapTo(&window, QPoint(0, window.pages().height())).y() : 0; };
    const int before = bottom();
    Q_EMIT m_window->context().noticed({u"3 users deactivated"_s, 0});
    auto *notice = window.findChild<NoticeBar *>();
    QVERIFY(notice->isVisible());
    QTRY_VERIFY(bottom() <= notice->y());
    Q_EMIT m_window->context().noticed({QString(u"a very long sentence "_s).repeated(20), 0});
    QTRY_VERIFY(bottom() <= notice->y());
    notice->dismiss();
    QTRY_COMPARE(bottom(), before);
}

QTEST_MAIN(ListTableTest)
#include "ListTableTest.moc"
