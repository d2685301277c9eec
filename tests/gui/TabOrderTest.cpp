// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RealWindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

// On the window that users get, Tab comes past everything of a page, forward as well as back.
class TabOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<RealWindow>(); }
    void cleanup() { m_window.reset(); }
    void reachesEveryPart_data();
    void reachesEveryPart();

private:
    static QString nameOf(const QWidget *part) { return QString::fromLatin1(part->metaObject()->className()) + u" “%1”"_s.arg(part->objectName()); }
    QSet<QWidget *> passed(Qt::Key key);

    std::unique_ptr<RealWindow> m_window;
};

void TabOrderTest::reachesEveryPart_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("key");
    const QVector<PageFactory> pages = pageRegistry().pages();
    for (const PageFactory &factory : pages) {
        QTest::addRow("%s, forward", qPrintable(factory.id)) << factory.id << int(Qt::Key_Tab);
        QTest::addRow("%s, back", qPrintable(factory.id)) << factory.id << int(Qt::Key_Backtab);
    }
}

// From where the focus is, round to there again.
QSet<QWidget *> TabOrderTest::passed(Qt::Key key)
{
    QSet<QWidget *> parts;
    QWidget *part = m_window->window().focusWidget();
    while (part && !parts.contains(part)) {
        parts.insert(part);
        QTest::keyClick(part, key);
        part = m_window->window().focusWidget();
    }
    return parts;
}

void TabOrderTest::reachesEveryPart()
{
    QFETCH(QString, page);
    QFETCH(int, key);
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
    m_window->action(u"view.page."_s + page)->trigger();
    Page *shown = m_window->window().pages().current();
    QVERIFY(shown && m_window->isShowing(page));
    QTRY_VERIFY(!shown->isLoading());
    if (shown->firstFocus())
        shown->firstFocus()->setFocus();
    const QSet<QWidget *> reached = passed(Qt::Key(key));
    int parts = 0;
    for (QWidget *part : shown->findChildren<QWidget *>()) {
        const bool inside = qobject_cast<QAbstractItemView *>(part->parentWidget()) || qobject_cast<QLineEdit *>(part->parentWidget());
        if (!part->isVisible() || !part->isEnabled() || !(part->focusPolicy() & Qt::TabFocus) || part->focusProxy() || inside)
            continue;
        ++parts;
        QVERIFY2(reached.contains(part), qPrintable(nameOf(part)));
    }
    QVERIFY(parts > 0);
}

QTEST_MAIN(TabOrderTest)
#include "TabOrderTest.moc"
