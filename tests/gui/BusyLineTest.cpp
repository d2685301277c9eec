// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/BusyLine.h"
#include "gui/widgets/ElidedLabel.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

// What says quietly that something is going on, and words that must not break the layout.
class BusyLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOnlyWhatTakesAWhile();
    void forgetsWhatWasQuick();
    void elidesAtEveryWidth();
};

void BusyLineTest::showsOnlyWhatTakesAWhile()
{
    BusyLine line;
    QElapsedTimer clock;
    clock.start();
    line.setBusy(true);
    line.setBusy(true); // asked again: the wait does not begin anew
    QVERIFY(!line.showsBusy());
    QTRY_VERIFY(line.showsBusy());
    QVERIFY(clock.elapsed() >= 450);
    QVERIFY(!line.accessibleName().isEmpty());
    line.setBusy(false);
    QVERIFY(!line.showsBusy());
    QVERIFY(line.accessibleName().isEmpty());
}

void BusyLineTest::forgetsWhatWasQuick()
{
    BusyLine quick;
    quick.setBusy(true);
    quick.setBusy(false);
    BusyLine slow;
    slow.setBusy(true);
    QTRY_VERIFY(slow.showsBusy()); // by then it would have shown
    QVERIFY(!quick.showsBusy());
}

void BusyLineTest::elidesAtEveryWidth()
{
    ElidedLabel label;
    label.setText(u"897 shown · 1 selected of all that there are"_s);
    const int height = label.sizeHint().height();
    for (const int width : {20, 60, 120, 600}) {
        label.resize(width, height);
        QVERIFY(label.minimumSizeHint().width() <= 20);
        QCOMPARE(label.sizeHint().height(), height);
        QVERIFY(!label.grab().isNull());
    }
    // Nothing is drawn beyond the ellipsis: a narrow label differs from the cut-off of a wide one.
    label.resize(60, height);
    const QImage narrow = label.grab().toImage();
    label.resize(600, height);
    QVERIFY(narrow != label.grab().toImage().copy(narrow.rect()));
}

QTEST_MAIN(BusyLineTest)
#include "BusyLineTest.moc"
