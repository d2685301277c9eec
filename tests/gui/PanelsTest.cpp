// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/ResultPanel.h"
#include "gui/widgets/SearchBox.h"
#include "support/RealWindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

// Every panel of the window that users get, a table or a tree, can be searched in the same way and has a menu for its rows.
class PanelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void completes_data() { panels(); }
    void completes();
    void explainsMistakes_data() { panels(); }
    void explainsMistakes();
    void leadsDownToTheRows_data() { panels(); }
    void leadsDownToTheRows();
    void unfoldsWhatIsFound_data();
    void unfoldsWhatIsFound();
    void saysThatNothingMatches_data() { panels(); }
    void saysThatNothingMatches();
    void hasAMenuForItsRows_data() { panels(); }
    void hasAMenuForItsRows();
    void hasItByKeyToo_data() { panels(); }
    void hasItByKeyToo();

private:
    static void panels();
    void open(); // the panel of this row
    QLineEdit *edit() const { return m_search->lineEdit(); }

    std::unique_ptr<RealWindow> m_window;
    ResultPanel *m_panel = nullptr;
    SearchBox *m_search = nullptr;
    QAbstractItemView *m_rows = nullptr;
};

void PanelsTest::panels()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("rows"); // object name
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("completed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("found"); // rows, by the name
    QTest::newRow("users") << u"users"_s << u"users"_s << u"depart"_s << u"department:"_s << u"amara"_s << 1;
    QTest::newRow("groups") << u"users"_s << u"groups"_s << u"memb"_s << u"members:"_s << u"field crew"_s << 1;
    QTest::newRow("groups and users") << u"projects"_s << u"subjects"_s << u"memb"_s << u"members:"_s << u"field crew"_s << 1;
    QTest::newRow("projects") << u"projects"_s << u"projectTree"_s << u"arch"_s << u"archived:"_s << u"alpha"_s << 1;
    QTest::newRow("roles") << u"roles"_s << u"roles"_s << u"hold"_s << u"holders:"_s << u"analyst"_s << 2; // in the workspace, and on projects
    QTest::newRow("audit") << u"audit"_s << u"events"_s << u"oper"_s << u"operator:"_s << u"amara"_s << 2; // added, and put into the group
}

void PanelsTest::init()
{
    m_window = std::make_unique<RealWindow>();
    const QString amara = m_window->source.user(u"Amara"_s);
    m_window->source.group(u"Field crew"_s, {amara});
    m_window->source.project(u"Alpha"_s);
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
}

void PanelsTest::open()
{
    QFETCH(QString, page);
    QFETCH(QString, rows);
    m_window->action(u"view.page."_s + page)->trigger();
    m_rows = m_window->find<QAbstractItemView>(rows);
    QVERIFY(m_rows);
    QWidget *panel = m_rows;
    while (panel && !qobject_cast<ResultPanel *>(panel))
        panel = panel->parentWidget();
    m_panel = qobject_cast<ResultPanel *>(panel);
    QVERIFY(m_panel);
    m_search = m_panel->findChild<SearchBox *>();
    QVERIFY(m_search);
    QTRY_VERIFY(m_rows->model()->rowCount() > 0);
    m_panel->search();
    QCOMPARE(QApplication::focusWidget(), edit());
}

void PanelsTest::completes()
{
    open();
    QFETCH(QString, typed);
    QFETCH(QString, completed);
    QTest::keyClicks(edit(), typed);
    const QCompleter *completer = m_search->findChild<QCompleter *>();
    QVERIFY(completer);
    QTRY_VERIFY(completer->popup()->isVisible());
    QCOMPARE(completer->completionModel()->index(0, 0).data().toString(), completed);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(edit()->text(), completed);
}

void PanelsTest::explainsMistakes()
{
    open();
    const int before = m_rows->model()->rowCount();
    m_search->setText(u"nonsense:x"_s);
    QTRY_VERIFY2(m_search->mistake().contains(u"nonsense"_s), qPrintable(m_search->mistake()));
    QCOMPARE(m_rows->model()->rowCount(), before); // what stood there stays
    m_search->clear();
    QTRY_COMPARE(m_search->mistake(), QString());
}

void PanelsTest::leadsDownToTheRows()
{
    open();
    QFETCH(QString, name);
    m_rows->setCurrentIndex(m_rows->model()->index(m_rows->model()->rowCount() - 1, 0)); // wherever one was before
    m_rows->clearSelection();
    QTest::keyClicks(edit(), name);
    QTest::keyClick(edit(), Qt::Key_Down); // does not wait for what is found
    QCOMPARE(QApplication::focusWidget(), m_rows);
    QTRY_VERIFY(m_rows->selectionModel()->hasSelection());
    QCOMPARE(m_rows->currentIndex().row(), 0);
    QFETCH(int, found);
    QTRY_COMPARE(m_rows->model()->rowCount(), found);
    QVERIFY(m_rows->selectionModel()->isRowSelected(0, {}));
}

// What is searched for may stand in a branch.
void PanelsTest::unfoldsWhatIsFound_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("rows");
    QTest::newRow("groups") << u"users"_s << u"groups"_s;
    QTest::newRow("groups and users") << u"projects"_s << u"subjects"_s;
}

void PanelsTest::unfoldsWhatIsFound()
{
    m_window->source.must({Change(Verb::Add, ObjectKind::Nesting, {m_window->source.group(u"Outer"_s), u"Field crew"_s})});
    open();
    auto *tree = qobject_cast<QTreeView *>(m_rows);
    const auto found = [tree](const QString &path) {
        QModelIndex at;
        for (const QString &name : path.split(u'/')) {
            const QModelIndexList hits = tree->model()->match(tree->model()->index(0, 0, at), Qt::DisplayRole, name, 1, Qt::MatchExactly);
            if (hits.isEmpty() || (at.isValid() && !tree->isExpanded(at)))
                return false;
            at = hits.first();
        }
        return true;
    };
    m_search->setText(u"amara"_s);
    QTRY_VERIFY(found(u"Outer/Field crew/Amara"_s)); // through all branches
    m_search->setText(u"outer"_s); // found by its own name: it stays folded
    QTRY_VERIFY(found(u"Outer"_s));
}

void PanelsTest::saysThatNothingMatches()
{
    open();
    QFETCH(QString, name);
    QFETCH(int, found);
    auto *state = m_rows->findChild<StackedState *>();
    QVERIFY(state);
    QTest::keyClicks(edit(), u"zzzz"_s);
    QTRY_COMPARE(state->state(), StackedState::State::NoMatch);
    Q_EMIT state->clearFiltersRequested();
    QTRY_COMPARE(state->state(), StackedState::State::Content);
    QCOMPARE(edit()->text(), QString());
    m_search->setText(name);
    QTRY_COMPARE(m_rows->model()->rowCount(), found);
}

// Of a right click; the row becomes what is selected.
void PanelsTest::hasAMenuForItsRows()
{
    open();
    m_rows->clearSelection();
    const QPoint first(m_rows->viewport()->width() / 2, 10);
    Q_EMIT m_rows->customContextMenuRequested(first);
    QVERIFY(m_rows->selectionModel()->isRowSelected(0, {}));
    QTRY_VERIFY(QApplication::activePopupWidget());
    if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
        QVERIFY(menu->actions().size() >= 2);
        QCOMPARE(m_window->window().focusWidget(), m_rows);
        menu->close();
    }
}

void PanelsTest::hasItByKeyToo()
{
    open();
    m_rows->setFocus();
    m_rows->setCurrentIndex(m_rows->model()->index(0, m_rows->currentIndex().isValid() ? m_rows->currentIndex().column() : 0));
    QTest::keyClick(m_rows, Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    if (QWidget *menu = QApplication::activePopupWidget())
        menu->close();
}

QTEST_MAIN(PanelsTest)
#include "PanelsTest.moc"
