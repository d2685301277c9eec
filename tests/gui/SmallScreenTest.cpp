// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RealWindow.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace muster;
using namespace Qt::StringLiterals;

// The window on what is left of 1440×900 at 200 % and of 1366×768 at 125 %, from both sides.
class SmallScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageFits_data();
    void everyPageFits();
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    static bool isScrolled(const QWidget *widget);
};

void SmallScreenTest::everyPageFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const QSize size : {QSize(704, 402), QSize(1076, 566)}) {
        QTest::addRow("%d×%d", size.width(), size.height()) << size << Qt::LeftToRight;
        QTest::addRow("%d×%d, right to left", size.width(), size.height()) << size << Qt::RightToLeft;
    }
}

// What stands in a scroll area can be scrolled to.
bool SmallScreenTest::isScrolled(const QWidget *widget)
{
    for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(around))
            return true;
    }
    return false;
}

void SmallScreenTest::everyPageFits()
{
    QFETCH(QSize, size);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    RealWindow window;
    const QString field = window.source.group(u"Field crew"_s, {window.source.user(u"Amara"_s), window.source.user(u"Mei"_s)});
    const QString alpha = window.source.project(u"Alpha"_s);
    window.source.must({change::assignGroup(alpha, field, {{Field::Team, true}})});
    window.window().resize(size);
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    for (const PageFactory &page : window.window().pages().factories()) {
        window.action(u"view.page."_s + page.id)->trigger();
        QCOMPARE(window.window().size(), size);
        QWidget *shown = window.window().pages().current();
        QTRY_VERIFY(!window.window().pages().current()->isLoading());
        const QRect room(QPoint(), shown->size());
        for (QWidget *part : shown->findChildren<QWidget *>()) {
            const bool control = qobject_cast<QAbstractButton *>(part) || qobject_cast<QLabel *>(part) || qobject_cast<QAbstractItemView *>(part);
            if (!control || !part->isVisibleTo(shown) || isScrolled(part))
                continue;
            const QRect at(part->mapTo(shown, QPoint()), part->size());
            QVERIFY2(room.contains(at), qPrintable(page.id + u' ' + QLatin1StringView(part->metaObject()->className()) + u' ' + part->objectName()));
        }
        for (const QAbstractItemView *view : shown->findChildren<QAbstractItemView *>()) {
            if (!view->isVisibleTo(shown) || view->isWindow() || isScrolled(view))
                continue;
            QCOMPARE(view->horizontalScrollBar()->value(), 0); // one begins at the beginning
            QVERIFY2(view->viewport()->height() >= 30, qPrintable(page.id + u' ' + view->objectName()));
        }
    }
}

QTEST_MAIN(SmallScreenTest)
#include "SmallScreenTest.moc"
