// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/EmptyState.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class EmptyStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsNothing_data();
    void cutsNothing();
};

void EmptyStateTest::cutsNothing_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<bool>("icon");
    QTest::addColumn<bool>("explanation");
    QTest::newRow("high") << 400 << true << true;
    QTest::newRow("lower") << 155 << false << true;
    QTest::newRow("low") << 100 << false << false;
}

void EmptyStateTest::cutsNothing()
{
    QFETCH(int, height);
    QAction invite(u"Invite people…"_s);
    QWidget window;
    EmptyState state(IconName::Invitations, u"Nobody is invited"_s, u"Who has no account yet can be invited to a project: they get a mail with a link, and an account when they accept."_s, &window);
    state.setAction(&invite);
    state.resize(260, 400);
    window.resize(260, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    state.resize(260, height);

    int shown = 0;
    for (const auto *label : state.findChildren<QLabel *>()) {
        if (label->isVisible()) {
            ++shown;
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
    QFETCH(bool, icon);
    QFETCH(bool, explanation);
    QCOMPARE(shown, 1 + int(icon) + int(explanation));
    const auto *button = state.findChild<QAbstractButton *>();
    QVERIFY(button->height() >= button->sizeHint().height());
    QVERIFY(state.rect().contains(button->geometry()));
    QCOMPARE(state.toolTip(), explanation ? QString() : state.explanation());

    QFont large = state.font();
    large.setPointSize(4 * large.pointSize());
    for (auto *label : state.findChildren<QLabel *>())
        label->setFont(large); // as when its style comes, without another size
    QTRY_COMPARE(state.toolTip(), height < 400 ? state.explanation() : QString());
}

QTEST_MAIN(EmptyStateTest)

#include "EmptyStateTest.moc"
