// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/CommandSet.h"
#include "gui/commands/UserCommands.h"
#include "gui/overview/OverviewPage.h"
#include "gui/overview/SeatChart.h"
#include "gui/overview/SeatsOverTime.h"
#include "gui/theme/Colours.h"
#include "support/RightsFixture.h"
#include "support/TestContext.h"
#include "support/TestLicence.h"

#include <QApplication>
#include <QCategoryAxis>
#include <QLabel>
#include <QLineSeries>
#include <QTimeZone>
#include <QValueAxis>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

QVector<SeatsInMonth> monthsFrom(const QDate &first, const QVector<qint64> &used)
{
    QVector<SeatsInMonth> months;
    for (qsizetype i = 0; i < used.size(); ++i)
        months.append({first.addMonths(int(i)), used.at(i)});
    return months;
}

QLineSeries *taken(const SeatChart &chart)
{
    return qobject_cast<QLineSeries *>(chart.chart()->series().last());
}

QLineSeries *limit(const SeatChart &chart)
{
    return qobject_cast<QLineSeries *>(chart.chart()->series().first());
}

QValueAxis *numbers(const SeatChart &chart)
{
    return qobject_cast<QValueAxis *>(chart.chart()->axes(Qt::Vertical).first());
}

// A page over a workspace that goes with a clock of its own.
struct OverTime
{
    OverTime()
        : now(std::make_shared<std::atomic<qint64>>())
    {
        go(1);
        context = std::make_unique<TestContext>([now = now] { return now->load(); });
    }

    void go(int month) { *now = QDateTime(QDate(2027, month, 15), QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch(); }
    void takeSeat(const QString &address)
    {
        context->must({newUser(address, {{Field::Status, u"active"_s}, {Field::Roles, QStringList {u"administrator"_s}}})});
    }
    void open(WorkspaceContext &with)
    {
        commands = std::make_unique<CommandSet>(with);
        addProjectCommands(*commands, with);
        page = std::make_unique<OverviewPage>(with, *commands);
        page->resize(1100, 800);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QTRY_VERIFY(!page->isLoading());
    }
    void open() { open(context->context()); }
    SeatsOverTime *panel() const { return page->findChild<SeatsOverTime *>(); }
    SeatChart *chart() const { return page->findChild<SeatChart *>(); }

    std::shared_ptr<std::atomic<qint64>> now;
    std::unique_ptr<TestContext> context;
    std::unique_ptr<CommandSet> commands;
    std::unique_ptr<OverviewPage> page;
};

} // namespace

class SeatsOverTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLineStandsAtTheEndOfEachMonth();
    void aSeatThatIsTakenMovesTheLine();
    void theLicenceIsABrokenLine();
    void oneMonthIsSaidInWords();
    void whoMayNotSeeUsersHasNone();
    void itSaysItsNumbers();
    void stepsAreWholeSeats_data();
    void stepsAreWholeSeats();
    void fromRightToLeftItIsTurnedRound();
    void itsColoursAreThoseOfTheTheme();
};

void SeatsOverTimeTest::theLineStandsAtTheEndOfEachMonth()
{
    OverTime f;
    f.go(3);
    f.takeSeat(u"kay@northwind.example"_s);
    f.takeSeat(u"liz@northwind.example"_s);
    f.go(4);
    f.open();
    QTRY_VERIFY(f.chart()->isVisible());
    QCOMPARE(taken(*f.chart())->points(), QList<QPointF>({{0, 1}, {1, 1}, {1, 1}, {2, 1}, {2, 3}, {3, 3}, {3, 3}, {4, 3}})); // the owner has one
}

void SeatsOverTimeTest::aSeatThatIsTakenMovesTheLine()
{
    OverTime f;
    f.go(3);
    f.open();
    QTRY_COMPARE(taken(*f.chart())->points().value(5), QPointF(3, 1));
    f.takeSeat(u"kay@northwind.example"_s);
    QTRY_COMPARE(taken(*f.chart())->points().value(5), QPointF(3, 2));
}

void SeatsOverTimeTest::theLicenceIsABrokenLine()
{
    OverTime f;
    f.go(3);
    f.open();
    QVERIFY(!limit(*f.chart())->isVisible());
    f.context->must({change::editWorkspace({{Field::LicenceKey, testLicence(12)}})});
    QTRY_COMPARE(limit(*f.chart())->points(), QList<QPointF>({{0, 12}, {3, 12}}));
    QVERIFY(limit(*f.chart())->isVisible());
    QCOMPARE(limit(*f.chart())->pen().style(), Qt::DashLine); // told from the other without its colour
    QCOMPARE(taken(*f.chart())->pen().style(), Qt::SolidLine);
    QVERIFY(numbers(*f.chart())->max() >= 12);
    QVERIFY2(f.chart()->accessibleDescription().endsWith(u"The licence has 12 seat(s)"_s), qPrintable(f.chart()->accessibleDescription()));
}

void SeatsOverTimeTest::oneMonthIsSaidInWords()
{
    OverTime f;
    f.open();
    QVERIFY(f.panel()->isVisible());
    QVERIFY(!f.chart());
    const auto words = f.panel()->findChildren<QLabel *>();
    QVERIFY(std::any_of(words.cbegin(), words.cend(), [](const QLabel *label) { return label->isVisible() && label->text().contains(u"second month"_s); }));
}

void SeatsOverTimeTest::whoMayNotSeeUsersHasNone()
{
    OverTime f;
    makeOperators(f.context->workspace);
    f.go(3);
    const std::unique_ptr<Workspace> opened = openAs(f.context->workspace, u"analyst@x.example"_s);
    QVERIFY(opened);
    {
        WorkspaceContext theirs(*opened, f.context->parts());
        QSignalSpy known(&theirs, &WorkspaceContext::stateChanged);
        QTRY_VERIFY(!known.isEmpty());
        f.open(theirs);
        QVERIFY(!f.panel()->isVisible());
        f.page.reset();
        f.commands.reset();
    }
    f.open();
    QVERIFY(f.panel()->isVisible());
}

void SeatsOverTimeTest::itSaysItsNumbers()
{
    SeatChart chart(u"Seats"_s);
    chart.setLocale(QLocale(QLocale::English));
    chart.setSeats(monthsFrom({2026, 12, 1}, {3, 1200}), std::nullopt);
    QCOMPARE(chart.accessibleName(), u"Seats"_s);
    QCOMPARE(chart.accessibleDescription(), u"December 2026: 3, January 2027: 1,200"_s);
}

void SeatsOverTimeTest::stepsAreWholeSeats_data()
{
    QTest::addColumn<qint64>("most");
    QTest::addColumn<double>("top");
    QTest::addColumn<int>("ticks");
    QTest::newRow("none") << qint64(0) << 1.0 << 2;
    QTest::newRow("one") << qint64(1) << 1.0 << 2;
    QTest::newRow("four") << qint64(4) << 4.0 << 5;
    QTest::newRow("five") << qint64(5) << 6.0 << 4;
    QTest::newRow("forty") << qint64(40) << 40.0 << 5;
    QTest::newRow("as many as a licence may have") << Licence::MostSeats << double(Licence::MostSeats) << 3;
}

void SeatsOverTimeTest::stepsAreWholeSeats()
{
    QFETCH(qint64, most);
    SeatChart chart(u"Seats"_s);
    chart.setSeats(monthsFrom({2026, 12, 1}, {0, most}), std::nullopt);
    QTEST(numbers(chart)->max(), "top");
    QTEST(numbers(chart)->tickCount(), "ticks");
}

void SeatsOverTimeTest::fromRightToLeftItIsTurnedRound()
{
    SeatChart chart(u"Seats"_s);
    chart.setSeats(monthsFrom({2026, 12, 1}, {3, 4}), 12);
    const QAbstractAxis *time = chart.chart()->axes(Qt::Horizontal).first();
    QVERIFY(!time->isReverse());
    QCOMPARE(numbers(chart)->alignment(), Qt::AlignLeft);
    chart.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(time->isReverse());
    QCOMPARE(numbers(chart)->alignment(), Qt::AlignRight);
    QCOMPARE(taken(chart)->attachedAxes().size(), 2);
    QCOMPARE(limit(chart)->attachedAxes().size(), 2);
}

void SeatsOverTimeTest::itsColoursAreThoseOfTheTheme()
{
    SeatChart chart(u"Seats"_s);
    chart.setSeats(monthsFrom({2026, 12, 1}, {3, 4}), 12);
    for (const Colours *table : {&darkColours(), &lightColours()}) {
        useColours(*table);
        QEvent event(QEvent::PaletteChange);
        QApplication::sendEvent(&chart, &event);
        QCOMPARE(taken(chart)->pen().color(), table->accent);
        QCOMPARE(limit(chart)->pen().color(), table->quiet);
        QVERIFY(contrast(taken(chart)->pen().color(), table->panel) >= 3); // WCAG 2, 1.4.11
        QVERIFY(contrast(numbers(chart)->labelsColor(), table->panel) >= 4.5);
    }
}

QTEST_MAIN(SeatsOverTimeTest)
#include "SeatsOverTimeTest.moc"
