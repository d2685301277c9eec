// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/IconButton.h"
#include "gui/widgets/LinkButton.h"
#include "gui/widgets/NoticeBar.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace muster;

class NoticeBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_window; }
    void goesByItself();
    void staysWhileLookedAt();
    void linkActsOnce();
    void latestWins();
    void isNamedForScreenReaders();
    void standsAtTheBottom();

private:
    LinkButton *link() const { return m_notice->findChild<LinkButton *>(); }

    QWidget *m_window = nullptr;
    NoticeBar *m_notice = nullptr;
};

void NoticeBarTest::init()
{
    m_window = new QWidget;
    m_window->resize(800, 500);
    m_notice = new NoticeBar(m_window);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

void NoticeBarTest::goesByItself()
{
    QSignalSpy dismissed(m_notice, &NoticeBar::dismissed);
    QVERIFY(!m_notice->isVisible());
    m_notice->setDuration(30);
    m_notice->showNotice(u"3 users deactivated"_s);
    QVERIFY(m_notice->isVisible());
    QVERIFY(!link()->isVisible());
    QTRY_VERIFY(!m_notice->isVisible());
    QCOMPARE(dismissed.count(), 1);
}

void NoticeBarTest::staysWhileLookedAt()
{
    m_notice->showNotice(u"3 users deactivated"_s, u"Undo"_s);
    QVERIFY(m_notice->isCounting());
    m_window->activateWindow();
    link()->setFocus();
    QTRY_VERIFY(link()->hasFocus());
    QVERIFY(!m_notice->isCounting());
    link()->clearFocus();
    QTRY_VERIFY(m_notice->isCounting());
}

void NoticeBarTest::linkActsOnce()
{
    int undone = 0;
    QSignalSpy activated(m_notice, &NoticeBar::linkActivated);
    m_notice->showNotice(u"3 users deactivated"_s, u"Undo"_s, [&] { ++undone; });
    QVERIFY(link()->isVisible());
    QCOMPARE(link()->accessibleName(), u"Undo"_s);
    link()->click();
    QCOMPARE(undone, 1);
    QCOMPARE(activated.count(), 1);
    QVERIFY(!m_notice->isVisible());
    link()->click();
    QCOMPARE(undone, 1);
}

void NoticeBarTest::latestWins()
{
    int first = 0;
    int second = 0;
    m_notice->showNotice(u"one"_s, u"Undo"_s, [&] { ++first; });
    m_notice->showNotice(u"two"_s, u"Undo"_s, [&] { ++second; });
    QCOMPARE(m_notice->text(), u"two"_s);
    link()->click();
    QCOMPARE(first, 0);
    QCOMPARE(second, 1);
}

void NoticeBarTest::isNamedForScreenReaders()
{
    m_notice->showNotice(u"3 users deactivated"_s, u"Undo"_s);
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(m_notice);
    QCOMPARE(tree->text(QAccessible::Name), u"3 users deactivated"_s);
    for (const QToolButton *button : m_notice->findChildren<QToolButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty());
    }
}

void NoticeBarTest::standsAtTheBottom()
{
    m_notice->showNotice(u"3 users deactivated"_s, u"Undo"_s);
    QVERIFY(qAbs(m_notice->geometry().center().x() - 400) <= 1);
    m_window->resize(600, 400);
    QTRY_VERIFY(qAbs(m_notice->geometry().center().x() - 300) <= 1);
    QVERIFY(m_notice->geometry().bottom() < 400);
    m_notice->showNotice(QString(u"a very long sentence "_s).repeated(20), u"Undo"_s);
    QVERIFY(m_window->rect().contains(m_notice->geometry()));
}

QTEST_MAIN(NoticeBarTest)
#include "NoticeBarTest.moc"
