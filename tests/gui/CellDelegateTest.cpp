// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/CellLayout.h"
#include "gui/widgets/RowMenuButton.h"
#include "models/Roles.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class CellDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void flicksSwitch();
    void leavesLockedSwitchAlone();
    void controlsKeepTheirKeys();
    void ticksCheckBox();
    void clickOnWarningIsTold();
    void offersTheRowMenu();
    void nameGivesWayToWhatFollows();
    void badgeTakesThePlaceOfItsText();
    void badgeEndsWithTheView();
    void noSplinterOfAControlIsShown();
    void turnsRoundForRightToLeft();

private:
    QPoint centre(int column) const;
    CellLayout layout(int column, Qt::LayoutDirection direction = Qt::LeftToRight, int width = 220) const;

    QStandardItemModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    CellDelegate *m_delegate = nullptr;
};

void CellDelegateTest::init()
{
    m_view = new QTableView;
    m_model = new QStandardItemModel(2, 4, m_view);
    m_model->setItem(0, 0, new QStandardItem(u"Alpha Substation"_s));
    m_model->item(0, 0)->setData(u"One user has access and no team."_s, WarningRole);
    m_model->item(0, 0)->setData(u"1 without a team"_s, WarningTextRole);
    m_model->item(0, 0)->setData(u"48"_s, CountRole);
    m_model->setItem(0, 1, new QStandardItem);
    m_model->item(0, 1)->setData(false, SwitchRole);
    m_model->setItem(0, 2, new QStandardItem);
    m_model->item(0, 2)->setCheckable(true);
    m_model->setItem(0, 3, new QStandardItem(u"Active"_s));
    m_model->item(0, 3)->setData(u"Active"_s, BadgeTextRole);
    m_model->item(0, 3)->setData(int(Tone::Good), BadgeRole);
    m_view->setModel(m_model);
    m_delegate = new CellDelegate(m_view);
    for (int column = 0; column < 4; ++column) {
        m_view->setColumnWidth(column, column ? 100 : 260);
    }
    m_view->resize(640, 200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view));
}

void CellDelegateTest::cleanup()
{
    delete m_view;
}

QPoint CellDelegateTest::centre(int column) const
{
    const CellLayout cell = layoutCell(
        [this, column] {
            QStyleOptionViewItem option;
            option.rect = m_view->visualRect(m_model->index(0, column));
            option.font = m_view->font();
            option.widget = m_view;
            return option;
        }(),
        m_model->index(0, column));
    return !cell.warning.isEmpty() ? cell.warning.center() : !cell.toggle.isEmpty() ? cell.toggle.center() : cell.check.center();
}

CellLayout CellDelegateTest::layout(int column, Qt::LayoutDirection direction, int width) const
{
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, width, 30);
    option.direction = direction;
    return layoutCell(option, m_model->index(0, column));
}

void CellDelegateTest::flicksSwitch()
{
    const QModelIndex index = m_model->index(0, 1);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre(1));
    QCOMPARE(index.data(SwitchRole).toBool(), true);
    m_view->setCurrentIndex(index);
    QTest::keyClick(m_view->viewport(), Qt::Key_Space);
    QCOMPARE(index.data(SwitchRole).toBool(), false);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(index).center() + QPoint(40, 0)); // beside it
    QCOMPARE(index.data(SwitchRole).toBool(), false);
}

void CellDelegateTest::leavesLockedSwitchAlone()
{
    m_model->item(0, 1)->setData(false, ControlEnabledRole);
    const QSignalSpy refused(m_delegate, &CellDelegate::controlRefused);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre(1));
    QCOMPARE(m_model->index(0, 1).data(SwitchRole).toBool(), false);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().toModelIndex(), m_model->index(0, 1));
}

// Used or refused: the view does nothing else with it.
void CellDelegateTest::controlsKeepTheirKeys()
{
    const auto isKept = [this](int column) {
        QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, {}, u" "_s);
        return m_delegate->editorEvent(&space, m_model, {}, m_model->index(0, column));
    };
    QVERIFY(isKept(1));
    m_model->item(0, 1)->setData(false, ControlEnabledRole);
    QVERIFY(isKept(1));
    QVERIFY(isKept(2)); // a check box
    QVERIFY(!isKept(3)); // words alone
}

void CellDelegateTest::ticksCheckBox()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre(2));
    QCOMPARE(m_model->item(0, 2)->checkState(), Qt::Checked);
    QCOMPARE(centre(2).x(), m_view->visualRect(m_model->index(0, 2)).center().x()); // alone, it stands in the middle
    m_view->setCurrentIndex(m_model->index(0, 2));
    QTest::keyClick(m_view->viewport(), Qt::Key_Space);
    QCOMPARE(m_model->item(0, 2)->checkState(), Qt::Unchecked);
}

void CellDelegateTest::clickOnWarningIsTold()
{
    QSignalSpy clicked(m_delegate, &CellDelegate::warningClicked);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(m_model->index(0, 0)).topLeft() + QPoint(14, 10));
    QCOMPARE(clicked.count(), 0);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre(0));
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked.first().first().toModelIndex(), m_model->index(0, 0));
}

void CellDelegateTest::offersTheRowMenu()
{
    QSignalSpy requested(m_delegate, &CellDelegate::menuRequested);
    auto *button = m_view->findChild<RowMenuButton *>();
    QVERIFY(!button->isVisible());
    QTest::mouseMove(m_view->viewport(), m_view->visualRect(m_model->index(1, 1)).center());
    QTRY_VERIFY(button->isVisible());
    QVERIFY(!button->accessibleName().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().toModelIndex().row(), 1);
    m_model->removeRow(1);
    QTRY_VERIFY(!button->isVisible());
}

void CellDelegateTest::nameGivesWayToWhatFollows()
{
    const CellLayout narrow = layout(0);
    QVERIFY(narrow.words.endsWith(u'…'));
    QVERIFY(narrow.text.right() < narrow.count.left());
    QVERIFY(narrow.count.right() < narrow.warning.left());
    QVERIFY(narrow.warning.right() < 220);
    const CellLayout wide = layout(0, Qt::LeftToRight, 600);
    QCOMPARE(wide.words, u"Alpha Substation"_s);
}

void CellDelegateTest::badgeTakesThePlaceOfItsText()
{
    const CellLayout cell = layout(3);
    QCOMPARE(cell.badges.size(), 1);
    QVERIFY(cell.words.isEmpty());
    QVERIFY(cell.badges.first().rect.left() < 20);
    m_model->item(0, 3)->setText(u"Default Group"_s);
    m_model->item(0, 3)->setData(u"built in"_s, BadgeTextRole);
    const CellLayout both = layout(3);
    QCOMPARE(both.words, u"Default Group"_s);
    QVERIFY(both.badges.first().rect.left() > both.text.right()); // at the end of the cell
    QVERIFY(both.badges.first().rect.right() > 200);
}

void CellDelegateTest::badgeEndsWithTheView()
{
    m_model->item(0, 3)->setText(u"Pending activation"_s);
    m_model->item(0, 3)->setData(u"Pending activation"_s, BadgeTextRole);
    m_view->setColumnWidth(3, 200);
    const int middle = m_view->rowViewportPosition(0) + m_view->rowHeight(0) / 2;
    for (const bool menu : {true, false}) {
        m_delegate->setRowMenu(menu);
        const int end = m_view->columnViewportPosition(3) + 90; // of what can be seen
        m_view->resize(m_view->width() - m_view->viewport()->width() + end + (menu ? RowMenuButton::Room : 0), 200);
        const QImage picture = m_view->viewport()->grab().toImage();
        const qreal ratio = picture.devicePixelRatio();
        const auto ground = picture.pixel(QPoint(end - 5, m_view->rowViewportPosition(0) + 4) * ratio);
        QCOMPARE(picture.pixel(QPoint(end - 5, middle) * ratio), ground); // there is its end
        QVERIFY(picture.pixel(QPoint(end - 15, middle) * ratio) != ground);
    }
}

void CellDelegateTest::noSplinterOfAControlIsShown()
{
    const int middle = centre(1).x();
    for (const bool menu : {true, false}) {
        m_delegate->setRowMenu(menu);
        for (const int end : {middle - 4, middle + 4}) {
            m_view->resize(m_view->width() - m_view->viewport()->width() + end + (menu ? RowMenuButton::Room : 0), 200);
            const QImage picture = m_view->viewport()->grab().toImage();
            const int begin = m_view->columnViewportPosition(1) + 2;
            bool isShown = false;
            for (int x = begin; x < end; ++x)
                isShown |= picture.pixel(QPoint(x, centre(1).y()) * picture.devicePixelRatio()) != picture.pixel(QPoint(begin, centre(1).y()) * picture.devicePixelRatio());
            QCOMPARE(isShown, end > middle);
        }
    }
}

void CellDelegateTest::turnsRoundForRightToLeft()
{
    const CellLayout left = layout(0);
    const CellLayout right = layout(0, Qt::RightToLeft);
    QCOMPARE(right.text.right(), 219 - left.text.left());
    QCOMPARE(right.warning.left(), 219 - left.warning.right());
}

QTEST_MAIN(CellDelegateTest)
#include "CellDelegateTest.moc"
