// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/CommandSet.h"
#include "gui/commands/UserCommands.h"
#include "gui/overview/BarChart.h"
#include "gui/overview/CardGrid.h"
#include "gui/overview/ListRow.h"
#include "gui/overview/FixTeamList.h"
#include "gui/overview/NeedCard.h"
#include "gui/overview/OverviewPage.h"
#include "gui/overview/RecentList.h"
#include "gui/widgets/LinkButton.h"
#include "support/TestContext.h"

#include <QDateTime>
#include <QSignalSpy>

using namespace muster;
using namespace Qt::StringLiterals;

// Numbers that lead to what they count, fixes with one click, and what happened last.
class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersLeadToWhatTheyCount();
    void mendsWithOneClick();
    void theSecondClickOfTwoMendsNobody();
    void asksBeforeAWholeGroupIsATeam();
    void chartsSayTheirNumbers();
    void showsWhatHappenedLast();
    void cardsStandInFullLines();
};

namespace {

qint64 daysAgo(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(-days).toMSecsSinceEpoch();
}

struct Fixture
{
    Fixture()
        : commands(context.context())
    {
        addProjectCommands(commands, context.context());
        const QString alpha = context.project(u"Alpha"_s);
        const QString eva = context.user(u"Eva"_s);
        const QString grace = account(u"grace"_s, {{Field::LastLogin, daysAgo(200)}, {Field::Mfa, true}});
        account(u"liam"_s, {{Field::Locked, true}, {Field::LastLogin, daysAgo(3)}});
        context.group(u"Field crew"_s, {eva});
        context.must({change::assignUser(alpha, eva), change::assignUser(alpha, grace),
            newUser(u"pending@northwind.example"_s, {{Field::SignIn, u"password"_s}}),
            newUser(u"gone@northwind.example"_s, {{Field::Status, u"disabled"_s}, {Field::Roles, QStringList {u"administrator"_s}}})});
    }

    QString account(const QString &name, Values values)
    {
        values.set(Field::Status, keyOf(Status::Active));
        Change change = newUser(name + u"@northwind.example"_s, values);
        change.references.first() = QUuid::createUuid().toString(QUuid::WithoutBraces);
        context.must({change});
        return change.references.first();
    }

    void open()
    {
        page = std::make_unique<OverviewPage>(context.context(), commands);
        page->resize(1100, 800);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QTRY_COMPARE(context->counts().misconfigured, 2);
        QTRY_COMPARE(card(u"misconfigured"_s)->number(), 2);
    }
    NeedCard *card(const QString &id) { return page->findChild<NeedCard *>(id); }

    TestContext context;
    CommandSet commands;
    std::unique_ptr<OverviewPage> page;
};

} // namespace

void OverviewPageTest::numbersLeadToWhatTheyCount()
{
    Fixture f;
    f.open();
    QSignalSpy wanted(&f.context.context(), &WorkspaceContext::queryWanted);
    const QList<NeedCard *> cards = f.page->findChildren<NeedCard *>();
    QCOMPARE(cards.size(), 9);
    for (NeedCard *card : cards) {
        wanted.clear();
        QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        const auto query = wanted.first().first().value<TableQuery>();
        const auto found = f.context.workspace->read(ListIds {query, 0}).result();
        MUSTER_VERIFY(found);
        QVERIFY2(card->number() > 0, qPrintable(card->objectName())); // the fixture has one of each
        QVERIFY2(found->ids.size() == card->number(), qPrintable(card->objectName()));
    }
    wanted.clear();
    cards.first()->setFocus();
    QTest::keyClick(cards.first(), Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
}

void OverviewPageTest::mendsWithOneClick()
{
    Fixture f;
    f.open();
    auto *list = f.page->findChild<FixTeamList *>();
    QTRY_COMPARE(list->findChildren<LinkButton *>().size(), 2);
    QTest::mouseClick(list->findChildren<LinkButton *>().first(), Qt::LeftButton);
    QTRY_COMPARE(f.context.workspace.rows({Table::Misconfigurations}, {Column::User}).size(), 1);
    QTRY_COMPARE(list->findChildren<LinkButton *>().size(), 1);
    QTRY_COMPARE(f.card(u"misconfigured"_s)->number(), 1);
}

// By then another row may have come under the pointer.
void OverviewPageTest::theSecondClickOfTwoMendsNobody()
{
    LinkButton button(u"Mend"_s);
    button.show();
    const QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::mouseDClick(&button, Qt::LeftButton);
    QTest::mouseRelease(&button, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(clicked.size(), 2);
}

void OverviewPageTest::asksBeforeAWholeGroupIsATeam()
{
    Fixture f;
    f.open();
    const QString ida = f.context.user(u"Ida"_s);
    const QString crew = f.context.group(u"Night crew"_s, {ida, f.context.user(u"Ole"_s)});
    const QString beta = f.context.project(u"AA"_s); // the first row
    f.context.must({change::assignGroup(beta, crew)});
    auto *list = f.page->findChild<FixTeamList *>();
    QTRY_COMPARE(list->findChildren<LinkButton *>().size(), 4);
    QTest::mouseClick(list->findChildren<LinkButton *>().first(), Qt::LeftButton);
    QTRY_COMPARE(f.context.answers.planQuestions.size(), 1);
    QVERIFY2(f.context.answers.planQuestions.first().text.contains(u"Night crew"_s), qPrintable(f.context.answers.planQuestions.first().text));
    QCOMPARE(f.context.workspace.rows({Table::Misconfigurations}, {Column::User}).size(), 4);
}

void OverviewPageTest::chartsSayTheirNumbers()
{
    Fixture f;
    f.open();
    const QList<BarChart *> charts = f.page->findChildren<BarChart *>();
    QCOMPARE(charts.size(), 2);
    const auto values = [](const BarChart *chart) {
        QVector<qint64> numbers;
        for (const BarChart::Bar &bar : chart->bars())
            numbers << bar.value;
        return numbers;
    };
    QCOMPARE(values(charts.at(0)), (QVector<qint64> {4, 1, 1})); // with the owner
    QCOMPARE(values(charts.at(1)), (QVector<qint64> {1, 0, 0, 1, 2}));
    QVERIFY(charts.at(0)->accessibleDescription().contains(u"Disabled: 1"_s));
}

void OverviewPageTest::showsWhatHappenedLast()
{
    Fixture f;
    f.open();
    auto *list = f.page->findChild<RecentList *>();
    QTRY_COMPARE(list->findChildren<ListRow *>().size(), 7); // from the founding on
    f.context.must({change::addProject(u"Bridge"_s)});
    QTRY_VERIFY(!list->findChildren<ListRow *>().isEmpty() && list->findChildren<ListRow *>().first()->text() == u"Project “Bridge” added"_s);
    QSignalSpy wanted(&f.context.context(), &WorkspaceContext::queryWanted);
    QTest::mouseClick(list->findChildren<ListRow *>().first(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<TableQuery>().table, Table::Events);
}

void OverviewPageTest::cardsStandInFullLines()
{
    CardGrid grid;
    for (int i = 0; i < 8; ++i)
        grid.add(new NeedCard(u"locked"_s, Tone::Warn));
    const int card = grid.minimumSizeHint().width();
    for (const int room : {8, 7, 5, 4, 3, 1}) {
        grid.resize(room * (card + 10), 200);
        QCoreApplication::sendPostedEvents();
        grid.show();
        const int lines = room >= 8 ? 8 : room >= 4 ? 4 : room >= 3 ? 2 : 1;
        QTRY_COMPARE(grid.columns(), lines);
    }
}

QTEST_MAIN(OverviewPageTest)
#include "OverviewPageTest.moc"
