// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PaletteModel.h"
#include "support/TestWindow.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace muster;
using namespace Qt::StringLiterals;

// Everything that can be done, and everybody, by a few letters.
class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsCommandsByTheirWords();
    void findsPeopleGroupsAndProjects();
    void whatCannotBeUsedSaysWhyAndIsLast();
    void runsWithEnter();
    void goesToAUser();
    void closesWithEscape();
    void saysWhenNothingIsCalledSo();
};

namespace {

QStringList texts(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row, 0).data().toString();
    return all;
}

struct OpenPalette
{
    explicit OpenPalette(TestWindow &window)
    {
        QVERIFY(QTest::qWaitForWindowActive(&window.window()));
        QTest::keyClick(&window.window(), Qt::Key_K, Qt::ControlModifier);
        frame = window.window().findChild<QWidget *>(u"palette"_s);
        text = frame->findChild<QLineEdit *>(u"paletteText"_s);
        list = frame->findChild<QListView *>(u"paletteList"_s);
    }

    QWidget *frame = nullptr;
    QLineEdit *text = nullptr;
    QListView *list = nullptr;
};

} // namespace

void PaletteTest::findsCommandsByTheirWords()
{
    TestWindow window;
    PaletteModel model(window.context(), window.session().commands());
    QAbstractItemModelTester tester(&model);
    model.setText({});
    QCOMPARE(model.rowCount(), window.session().commands().ids().size() - 1); // all but itself
    model.setText(u"GROUP add"_s);
    QVERIFY2(texts(model).contains(u"Add group…"_s), qPrintable(texts(model).join(u'|')));
    model.setText(u"add gro"_s);
    QCOMPARE(texts(model).first(), u"Add group…"_s);
    QCOMPARE(model.index(0).data(PaletteModel::ShortcutRole).toString(), QKeySequence(u"Ctrl+Shift+N"_s).toString(QKeySequence::NativeText));
    model.setText(u"no such thing"_s);
    QCOMPARE(model.rowCount(), 0);
}

void PaletteTest::findsPeopleGroupsAndProjects()
{
    TestWindow window;
    window.source.user(u"Zoë"_s);
    window.source.group(u"Zoo keepers"_s);
    window.source.project(u"Zoological garden"_s);
    PaletteModel model(window.context(), window.session().commands());
    QAbstractItemModelTester tester(&model);
    model.setText(u"zo"_s);
    QTRY_COMPARE(model.rowCount(), 3);
    const QStringList found = texts(model);
    QVERIFY2(found.contains(u"Zoë"_s) && found.contains(u"Zoo keepers"_s) && found.contains(u"Zoological garden"_s), qPrintable(found.join(u'|')));
}

void PaletteTest::whatCannotBeUsedSaysWhyAndIsLast()
{
    TestWindow window;
    PaletteModel model(window.context(), window.session().commands());
    model.setText({});
    bool disabled = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        QVERIFY2(!(disabled && enabled), qPrintable(index.data().toString()));
        disabled = !enabled;
        if (disabled)
            QVERIFY2(!index.data(PaletteModel::DetailRole).toString().isEmpty(), qPrintable(index.data().toString()));
    }
    QVERIFY(disabled);
}

void PaletteTest::runsWithEnter()
{
    TestWindow window;
    OpenPalette palette(window);
    QVERIFY(palette.frame->isVisible());
    QTest::keyClicks(palette.text, u"add users"_s);
    QTest::keyClick(palette.text, Qt::Key_Return);
    QVERIFY(palette.frame->isHidden());
    QCOMPARE(window.wanted(), u"addUsers"_s);

    // What cannot be used stays where it is.
    OpenPalette again(window);
    QTest::keyClicks(again.text, u"deactivate"_s);
    while (again.list->currentIndex().row() > 0)
        QTest::keyClick(again.text, Qt::Key_Up);
    QTest::keyClick(again.text, Qt::Key_Return);
    if (!(again.list->currentIndex().flags() & Qt::ItemIsEnabled))
        QVERIFY(again.frame->isVisible());
}

void PaletteTest::goesToAUser()
{
    TestWindow window;
    const QString id = window.source.user(u"Zoë"_s);
    window.window().pages().showPage(u"projects"_s);
    OpenPalette palette(window);
    QTest::keyClicks(palette.text, u"zoe"_s);
    QTRY_COMPARE(palette.list->model()->rowCount(), 1);
    QTest::keyClick(palette.text, Qt::Key_Return);
    QCOMPARE(window.window().pages().currentId(), u"users"_s);
    QCOMPARE(window.page()->asked, QStringList(u"reveal "_s + id));
}

void PaletteTest::closesWithEscape()
{
    TestWindow window;
    OpenPalette palette(window);
    QVERIFY(palette.text->hasFocus());
    QTest::keyClick(palette.text, Qt::Key_Down);
    QCOMPARE(palette.list->currentIndex().row(), 1);
    QTest::keyClick(palette.text, Qt::Key_Escape);
    QVERIFY(palette.frame->isHidden());
}

void PaletteTest::saysWhenNothingIsCalledSo()
{
    TestWindow window;
    OpenPalette palette(window);
    auto *none = palette.frame->findChild<QLabel *>(u"paletteNone"_s);
    QVERIFY(!none->isVisible());
    const int high = palette.frame->height();
    QTest::keyClicks(palette.text, u"qqqq"_s);
    QTRY_VERIFY(none->isVisible());
    QVERIFY(!palette.list->isVisible());
    QVERIFY(palette.frame->height() < high / 2); // no empty box
    palette.text->clear();
    QTRY_VERIFY(palette.list->isVisible());
    QVERIFY(!none->isVisible());
    QCOMPARE(palette.frame->height(), high);
}

QTEST_MAIN(PaletteTest)
#include "PaletteTest.moc"
