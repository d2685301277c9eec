// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/Colours.h"
#include "gui/widgets/Switch.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class SwitchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flicksByMouseAndKey();
    void isACheckBoxToScreenReaders();
    void looksDifferentWhenOn();
};

void SwitchTest::flicksByMouseAndKey()
{
    Switch control(u"Show deactivated users"_s);
    QSignalSpy toggled(&control, &Switch::toggled);
    control.resize(control.sizeHint());
    QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(control.width() - 4, control.height() / 2)); // on its words
    QVERIFY(control.isChecked());
    QTest::keyClick(&control, Qt::Key_Space);
    QVERIFY(!control.isChecked());
    control.setEnabled(false);
    QTest::keyClick(&control, Qt::Key_Space);
    QCOMPARE(toggled.count(), 2);
}

void SwitchTest::isACheckBoxToScreenReaders()
{
    Switch control(u"Show deactivated users"_s);
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(&control);
    QVERIFY(tree);
    QCOMPARE(tree->role(), QAccessible::CheckBox);
    QCOMPARE(tree->text(QAccessible::Name), u"Show deactivated users"_s);
    QVERIFY(tree->state().checkable);
    control.setChecked(true);
    QVERIFY(tree->state().checked);
}

void SwitchTest::looksDifferentWhenOn()
{
    useColours(lightColours());
    Switch control({});
    control.resize(control.sizeHint());
    const QImage off = control.grab().toImage();
    control.setChecked(true);
    const QImage on = control.grab().toImage();
    QVERIFY(on != off);
    // The track is in the accent at its leading end, away from the knob.
    const QPoint track(7, on.height() / 2);
    QCOMPARE(on.pixelColor(track), lightColours().accent);
    QVERIFY(off.pixelColor(track) != lightColours().accent);
}

QTEST_MAIN(SwitchTest)
#include "SwitchTest.moc"
