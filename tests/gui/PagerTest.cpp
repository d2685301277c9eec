// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/IconButton.h"
#include "gui/widgets/Pager.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class PagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_pager; }
    void saysWhereItIs();
    void goesByArrows();
    void rests();
    void changesSize();
    void staysWithinTheRows();

private:
    IconButton *button(const QString &name) const;
    QString range() const { return m_pager->findChild<QLabel *>()->text(); }

    Pager *m_pager = nullptr;
};

void PagerTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_pager = new Pager;
    m_pager->setTotal(1009);
}

IconButton *PagerTest::button(const QString &name) const
{
    for (IconButton *each : m_pager->findChildren<IconButton *>()) {
        if (each->accessibleName() == name) {
            return each;
        }
    }
    return nullptr;
}

void PagerTest::saysWhereItIs()
{
    QCOMPARE(range(), u"1–25 of 1,009"_s);
    m_pager->setPage(40);
    QCOMPARE(range(), u"1,001–1,009 of 1,009"_s);
    m_pager->setTotal(0);
    QCOMPARE(m_pager->page(), 0);
    QVERIFY(!range().contains(u'1'));
    QVERIFY(!button(u"Next page"_s)->isEnabled() && !button(u"Last page"_s)->isEnabled());
}

void PagerTest::goesByArrows()
{
    QSignalSpy requested(m_pager, &Pager::pageRequested);
    QVERIFY(!button(u"First page"_s)->isEnabled() && !button(u"Previous page"_s)->isEnabled());
    button(u"Next page"_s)->click();
    button(u"Last page"_s)->click();
    QVERIFY(!button(u"Next page"_s)->isEnabled() && !button(u"Last page"_s)->isEnabled());
    button(u"Previous page"_s)->click();
    button(u"First page"_s)->click();
    QList<qint64> pages;
    for (const QVariantList &each : requested) {
        pages.append(each.first().toLongLong());
    }
    QCOMPARE(pages, (QList<qint64> {1, 40, 39, 0}));
}

void PagerTest::rests()
{
    m_pager->setPage(3);
    m_pager->setLoading(true);
    for (const IconButton *each : m_pager->findChildren<IconButton *>()) {
        QVERIFY(!each->isEnabled());
    }
    QVERIFY(!m_pager->findChild<QComboBox *>()->isEnabled());
    m_pager->setLoading(false);
    QVERIFY(button(u"Next page"_s)->isEnabled() && button(u"First page"_s)->isEnabled());
}

void PagerTest::changesSize()
{
    QSignalSpy size(m_pager, &Pager::pageSizeChanged);
    QSignalSpy requested(m_pager, &Pager::pageRequested);
    m_pager->setPage(3);
    auto *sizes = m_pager->findChild<QComboBox *>();
    QCOMPARE(sizes->count(), 3);
    sizes->setCurrentIndex(2);
    QCOMPARE(size.first().first().toInt(), 100);
    QCOMPARE(requested.first().first().toLongLong(), 0);
    QCOMPARE(range(), u"1–100 of 1,009"_s);
    m_pager->setPageSize(50);
    QCOMPARE(size.count(), 1); // set by the program: nobody to tell
    QCOMPARE(m_pager->pageCount(), 21);
}

void PagerTest::staysWithinTheRows()
{
    m_pager->setPage(40);
    m_pager->setTotal(100);
    QCOMPARE(m_pager->page(), 3);
    QCOMPARE(range(), u"76–100 of 100"_s);
}

QTEST_MAIN(PagerTest)
#include "PagerTest.moc"
