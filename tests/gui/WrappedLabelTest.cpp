// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/WrappedLabel.h"

#include <QRegularExpression>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class WrappedLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsHighAsItsWords();
    void withoutWordsIsAtRest();
};

void WrappedLabelTest::isAsHighAsItsWords()
{
    WrappedLabel label;
    label.resize(120, 10);
    label.setText(u"Words that do not fit into one line of so narrow a label, and must not be cut"_s);
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QTRY_COMPARE(label.minimumHeight(), label.heightForWidth(label.width()));
    QVERIFY(label.minimumHeight() > 2 * label.fontMetrics().height());
}

void WrappedLabelTest::withoutWordsIsAtRest()
{
    QTest::failOnWarning(QRegularExpression(u"Negative sizes"_s));
    WrappedLabel label;
    label.resize(120, 40);
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    for (int turn = 0; turn < 20; ++turn) {
        label.update();
        QCoreApplication::processEvents();
    }
    QCOMPARE(label.minimumHeight(), 0);
}

QTEST_MAIN(WrappedLabelTest)

#include "WrappedLabelTest.moc"
