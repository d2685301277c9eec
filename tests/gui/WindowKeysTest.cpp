// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/CopyRows.h"
#include "gui/kit/ListTable.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/window/Navigation.h"
#include "gui/window/ShortcutsDialog.h"
#include "models/TableModel.h"
#include "support/RealWindow.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace muster;
using namespace Qt::StringLiterals;

// What keys do wherever one is in the window.
class WindowKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void showsEveryKey();
    void findsAKey();
    void goesFromPanelToPanel();
    void saysWhyAKeyDoesNothing();
    void exportsWhileSomethingIsTyped();
    void copiesRows();
    void copiesRowsOfATree();
    void quotesWhatSpreadsheetsTakeApart_data();
    void quotesWhatSpreadsheetsTakeApart();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    ListTable *table() const { return m_window->find<ListTable>(u"users"_s); }

    std::unique_ptr<RealWindow> m_window;
};

void WindowKeysTest::init()
{
    m_window = std::make_unique<RealWindow>();
    m_window->source.user(u"Amara"_s);
    m_window->source.user(u"Diego"_s);
    m_window->action(u"view.page.users"_s)->trigger();
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    table()->setFocus();
}

void WindowKeysTest::showsEveryKey()
{
    key(Qt::Key_F1);
    auto *dialog = m_window->window().findChild<ShortcutsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto *keys = dialog->findChild<QTreeWidget *>(u"keys"_s);
    QSet<QString> shown;
    for (int group = 0; group < keys->topLevelItemCount(); ++group) {
        for (int at = 0; at < keys->topLevelItem(group)->childCount(); ++at)
            shown.insert(keys->topLevelItem(group)->child(at)->text(0));
    }
    int some = 0;
    for (const QAction *action : m_window->window().actions()) {
        if (action->shortcut().isEmpty())
            continue;
        ++some;
        QVERIFY2(shown.contains(action->iconText()) || std::any_of(shown.cbegin(), shown.cend(), [&](const QString &text) { return action->text().startsWith(QString(text).replace(u'&', u"&&"_s).left(6)); }),
            qPrintable(action->text()));
    }
    QVERIFY(some > 20);
}

void WindowKeysTest::findsAKey()
{
    key(Qt::Key_F1);
    auto *dialog = m_window->window().findChild<ShortcutsDialog *>();
    const auto *keys = dialog->findChild<QTreeWidget *>(u"keys"_s);
    dialog->findChild<QLineEdit *>(u"search"_s)->setText(u"deactiv"_s);
    QStringList left;
    for (int group = 0; group < keys->topLevelItemCount(); ++group) {
        const QTreeWidgetItem *title = keys->topLevelItem(group);
        for (int at = 0; at < title->childCount() && !title->isHidden(); ++at) {
            if (!title->child(at)->isHidden())
                left << title->child(at)->text(1);
        }
    }
    QCOMPARE(left, QStringList {QKeySequence(u"Ctrl+D"_s).toString(QKeySequence::NativeText)});
}

void WindowKeysTest::goesFromPanelToPanel()
{
    const auto panel = [] {
        const QWidget *focus = QApplication::focusWidget();
        while (focus && !qobject_cast<const PanelFrame *>(focus) && !qobject_cast<const Navigation *>(focus))
            focus = focus->parentWidget();
        const auto *frame = qobject_cast<const PanelFrame *>(focus);
        return frame ? frame->title() : focus ? u"navigation"_s : QString();
    };
    QStringList way;
    for (int step = 0; step < 3; ++step) {
        key(Qt::Key_F6);
        way << panel();
    }
    QCOMPARE(way, (QStringList {u"Groups"_s, u"navigation"_s, u"Users"_s}));
    for (const char *name : {"groups", "users"}) { // each shows where one is, and chooses nothing
        auto *rows = m_window->find<QAbstractItemView>(QString::fromLatin1(name));
        QVERIFY2(rows && rows->currentIndex().isValid(), name);
        QVERIFY2(!rows->selectionModel()->hasSelection(), name);
    }
    QVERIFY(m_window->window().testAttribute(Qt::WA_KeyboardFocusChange)); // frames are drawn by this
    QCOMPARE(QApplication::focusWidget(), table()); // where it was
    key(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(panel(), u"navigation"_s);
}

void WindowKeysTest::saysWhyAKeyDoesNothing()
{
    QSignalSpy said(&m_window->context(), &WorkspaceContext::noticed);
    table()->select(static_cast<TableModel *>(table()->model())->idAt(0)); // active, and the policy lets pending ones be deleted
    QTRY_VERIFY(!m_window->context().selection().isEmpty());
    QTRY_VERIFY(!m_window->action(u"users.delete"_s)->isEnabled());
    key(Qt::Key_Delete);
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().first().value<Notice>().text.contains(u"Deactivate"_s), qPrintable(said.first().first().value<Notice>().text));
}

void WindowKeysTest::exportsWhileSomethingIsTyped()
{
    key(Qt::Key_F, Qt::ControlModifier);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, u"ama"_s);
    QTest::keyClick(search, Qt::Key_E, Qt::ControlModifier);
    QWidget *dialog = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->objectName() == "exportDialog"_L1)
            dialog = window;
    }
    QVERIFY(dialog);
    dialog->close();
}

void WindowKeysTest::copiesRows()
{
    table()->selectAll();
    QTRY_VERIFY(!m_window->context().selection().isEmpty());
    QSignalSpy said(&m_window->context(), &WorkspaceContext::noticed);
    key(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(said.size(), 1);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    const auto amara = std::find_if(lines.cbegin(), lines.cend(), [](const QString &line) { return line.startsWith(u"Amara\t"_s); });
    QVERIFY(amara != lines.cend());
    QVERIFY2(amara->contains(u"\tamara@northwind.example\t"_s), qPrintable(*amara));
}

void WindowKeysTest::copiesRowsOfATree()
{
    const QString project = m_window->source.project(u"Alpha"_s);
    m_window->source.must({change::assignGroup(project, m_window->source.group(u"Field crew"_s), {{Field::Team, true}})});
    m_window->action(u"view.page.projects"_s)->trigger();
    auto *tree = m_window->find<QTreeView>(u"projectTree"_s);
    QVERIFY(tree);
    QTRY_VERIFY(tree->model()->rowCount() == 1 && tree->model()->rowCount(tree->model()->index(0, 0)) == 1);
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    QSignalSpy said(&m_window->context(), &WorkspaceContext::noticed);
    key(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY2(QGuiApplication::clipboard()->text().startsWith(u"Field crew · 0\tWrite\tStandard User\t"_s), qPrintable(QGuiApplication::clipboard()->text()));
}

void WindowKeysTest::quotesWhatSpreadsheetsTakeApart_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringList {u"a"_s, u"b c"_s, QString()} << u"a\tb c\t"_s;
    QTest::newRow("a tab") << QStringList {u"a\tb"_s, u"c"_s} << u"\"a\tb\"\tc"_s;
    QTest::newRow("a line break") << QStringList {u"a\nb"_s} << u"\"a\nb\""_s;
    QTest::newRow("a quote") << QStringList {u"the \"old\" mill"_s} << u"\"the \"\"old\"\" mill\""_s;
}

void WindowKeysTest::quotesWhatSpreadsheetsTakeApart()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, line);
    QCOMPARE(tabSeparated(cells), line);
}

QTEST_MAIN(WindowKeysTest)
#include "WindowKeysTest.moc"
