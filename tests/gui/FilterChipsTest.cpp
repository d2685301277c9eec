// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/FilterChip.h"
#include "gui/widgets/FilterChips.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class FilterChipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatIsSet();
    void emitsOnlyChanges();
    void deleteRemoves();
    void crossRemoves();
    void ticksByKeyboard();
    void offersEveryField();
    void keepsChoicesUntilValuesCome();

private:
    FilterChip *chip(const QString &start) const;
    CheckListPopup *popup() const { return m_chips->findChild<CheckListPopup *>(); }

    FilterChips *m_chips = nullptr;
};

void FilterChipsTest::init()
{
    m_chips = new FilterChips;
    m_chips->setFields({{u"role"_s, u"Role"_s, {{u"analyst"_s, u"Analyst"_s}, {u"standard"_s, u"Standard User"_s}, {u"admin"_s, u"Administrator"_s}}},
        {u"group"_s, u"Group"_s, {}}});
    m_chips->resize(600, 40);
    m_chips->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chips));
}

void FilterChipsTest::cleanup()
{
    delete m_chips;
}

FilterChip *FilterChipsTest::chip(const QString &start) const
{
    for (FilterChip *each : m_chips->findChildren<FilterChip *>()) {
        if (!each->isHidden() && each->text().startsWith(start)) {
            return each;
        }
    }
    return nullptr;
}

void FilterChipsTest::showsWhatIsSet()
{
    m_chips->setFilters({{u"role"_s, {u"analyst"_s, u"standard"_s}}});
    QCOMPARE(chip(u"Role"_s)->text(), u"Role: Analyst, Standard User"_s);
    QCOMPARE(chip(u"Role"_s)->accessibleName(), u"Role: Analyst, Standard User"_s);
    m_chips->setFilters({{u"role"_s, {u"analyst"_s, u"standard"_s, u"admin"_s}}});
    QCOMPARE(chip(u"Role"_s)->text(), u"Role: Analyst, Standard User, +1"_s);
    m_chips->clear();
    QVERIFY(!chip(u"Role"_s));
}

void FilterChipsTest::emitsOnlyChanges()
{
    QSignalSpy changed(m_chips, &FilterChips::filtersChanged);
    m_chips->setFilters({{u"role"_s, {u"analyst"_s}}, {u"group"_s, {}}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.last().first().value<Filters>(), (Filters {{u"role"_s, {u"analyst"_s}}}));
    m_chips->setFilters({{u"role"_s, {u"analyst"_s}}});
    QCOMPARE(changed.count(), 1);
}

void FilterChipsTest::deleteRemoves()
{
    m_chips->setFilters({{u"role"_s, {u"analyst"_s}}, {u"group"_s, {u"North"_s}}});
    QSignalSpy changed(m_chips, &FilterChips::filtersChanged);
    QTest::keyClick(chip(u"Role"_s), Qt::Key_Delete);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_chips->filters().keys(), QStringList(u"group"_s));
    QVERIFY(!chip(u"Role"_s));
    QVERIFY(chip(u"Group"_s));
}

void FilterChipsTest::crossRemoves()
{
    m_chips->setFilters({{u"role"_s, {u"analyst"_s}}});
    FilterChip *role = chip(u"Role"_s);
    QTRY_VERIFY(role->width() > 60);
    QTest::mouseClick(role, Qt::LeftButton, {}, QPoint(role->width() - 14, role->height() / 2));
    QVERIFY(m_chips->filters().isEmpty());
    QVERIFY(!popup());
}

void FilterChipsTest::ticksByKeyboard()
{
    m_chips->setFilters({{u"role"_s, {u"analyst"_s}}});
    QSignalSpy wanted(m_chips, &FilterChips::valuesWanted);
    QTest::keyClick(chip(u"Role"_s), Qt::Key_Return);
    QVERIFY(popup() && popup()->isVisible());
    QCOMPARE(wanted.first().first().toString(), u"role"_s);
    auto *search = popup()->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"admin"_s);
    QCOMPARE(popup()->findChild<QListView *>()->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_chips->filters().value(u"role"_s), (QStringList {u"analyst"_s, u"admin"_s}));
    QVERIFY(popup()->isVisible()); // several can be ticked in one go
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_chips->filters().value(u"role"_s), QStringList(u"analyst"_s));
}

void FilterChipsTest::offersEveryField()
{
    QTest::mouseClick(chip(u"+"_s), Qt::LeftButton);
    auto *menu = m_chips->findChild<QMenu *>();
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().last()->trigger();
    menu->hide();
    QTRY_VERIFY(popup() && popup()->isVisible());
    QCOMPARE(popup()->accessibleName(), u"Group"_s);
}

void FilterChipsTest::keepsChoicesUntilValuesCome()
{
    m_chips->setFilters({{u"group"_s, {u"7"_s}}});
    QCOMPARE(chip(u"Group"_s)->text(), u"Group: 7"_s);
    m_chips->editField(u"group"_s);
    QCOMPARE(popup()->checked(), QStringList(u"7"_s));
    m_chips->setValues(u"group"_s, {{u"6"_s, u"South"_s}, {u"7"_s, u"North"_s}});
    QCOMPARE(popup()->checked(), QStringList(u"7"_s));
    QCOMPARE(chip(u"Group"_s)->text(), u"Group: North"_s);
    auto *list = popup()->findChild<QListView *>();
    QCOMPARE(list->model()->index(1, 0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
}

QTEST_MAIN(FilterChipsTest)
#include "FilterChipsTest.moc"
