// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/CommandSet.h"
#include "gui/commands/UserCommands.h"
#include "gui/invitations/InvitationsPage.h"
#include "gui/overview/BarChart.h"
#include "gui/overview/CardGrid.h"
#include "gui/overview/ChartBar.h"
#include "gui/overview/ListRow.h"
#include "gui/overview/FixTeamList.h"
#include "gui/overview/NeedCard.h"
#include "gui/overview/OverviewPage.h"
#include "gui/overview/RecentList.h"
#include "gui/theme/Colours.h"
#include "gui/theme/Fonts.h"
#include "gui/widgets/LinkButton.h"
#include "storage/Database.h"
#include "support/NoDialogs.h"
#include "support/TestContext.h"

#include <QAbstractBarSeries>
#include <QAccessible>
#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QDateTime>
#include <QSignalSpy>

#include <cmath>
#include <functional>

using namespace muster;
using namespace Qt::StringLiterals;

// Numbers that lead to what they count, fixes with one click, and what happened last.
class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersLeadToWhatTheyCount();
    void mendsWithOneClick();
    void followsUpWithOneClick();
    void followsUpOnlyWhereOneMay();
    void theSecondClickOfTwoMendsNobody();
    void asksBeforeAWholeGroupIsATeam();
    void chartsSayTheirNumbers();
    void barsAreButtonsThatSayTheirNumber();
    void barsLeadToWhatTheyCount();
    void barsStandBesideTheirNumbers();
    void barsFollowAChange();
    void tabReachesAChartAndArrowsItsBars();
    void aBarThatIsNotNothingIsSeen();
    void chartsHaveRoomForTheirWords();
    void barsAreSeenInBothThemes();
    void showsWhatHappenedLast();
    void cardsStandInFullLines();
    void countsNoSignInsOfThePast();
};

namespace {

qint64 daysAgo(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(-days).toMSecsSinceEpoch();
}

QVector<ChartBar *> bars(const BarChart &chart)
{
    return chart.findChildren<ChartBar *>();
}

// One for each bar; the last one of the series is the room that they leave.
QList<QBarSet *> sets(const BarChart &chart)
{
    QList<QBarSet *> sets = qobject_cast<QAbstractBarSeries *>(chart.chart()->series().first())->barSets();
    sets.removeLast();
    return sets;
}

QVector<double> drawn(const BarChart &chart)
{
    QVector<double> lengths;
    for (const QBarSet *set : sets(chart))
        lengths << set->at(set->count() - 1 - int(lengths.size())); // the axis goes upwards
    return lengths;
}

// Pixels of a bar, in the row of its button.
int inked(const QImage &image, const ChartBar *bar, const QColor &ink)
{
    const double ratio = image.devicePixelRatio();
    const int y = int(bar->geometry().center().y() * ratio);
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
        count += image.pixelColor(x, y).rgb() == ink.rgb();
    return count;
}

struct Fixture
{
    Fixture()
        : commands(context.context())
    {
        addUserCommands(commands, context.context(), dialogs);
        addProjectCommands(commands, context.context());
        InvitationsPage::factory().addCommands(commands, context.context());
        const QString alpha = context.project(u"Alpha"_s);
        const QString eva = context.user(u"Eva"_s);
        const QString grace = account(u"grace"_s, {{Field::LastLogin, daysAgo(200)}, {Field::Mfa, true}});
        account(u"liam"_s, {{Field::Locked, true}, {Field::LastLogin, daysAgo(3)}});
        context.group(u"Field crew"_s, {eva});
        addUnsentMail(grace);
        context.must({change::editWorkspace({{Field::InvitationDays, 1}}), change::addInvitation({{Field::Email, u"guest@y.example"_s}, {Field::Project, u"Alpha"_s}})});
        context.must({change::assignUser(alpha, eva), change::assignUser(alpha, grace),
            newUser(u"pending@northwind.example"_s, {{Field::SignIn, u"password"_s}}),
            newUser(u"gone@northwind.example"_s, {{Field::Status, u"disabled"_s}, {Field::Roles, QStringList {u"administrator"_s}}})});
    }

    void addUnsentMail(const QString &user)
    {
        const Result<std::unique_ptr<Database>> database = Database::open(context.workspace->info().location, Database::ReadWrite);
        MUSTER_VERIFY(database);
        MUSTER_VERIFY((*database)->run(u"INSERT INTO mails (event, asked, kind, object_uuid, operator_uuid, state, due) VALUES (1, ?, 1, ?, '', 3, 0)"_s, {daysAgo(2), user}));
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
    BarChart *statuses() const { return page->findChildren<BarChart *>().at(0); }
    BarChart *logins() const { return page->findChildren<BarChart *>().at(1); }

    LinkButton *followUp(const QString &id) { return card(id)->findChild<LinkButton *>(); }

    TestContext context;
    NoDialogs none;
    Dialogs dialogs = none.dialogs();
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
    QCOMPARE(cards.size(), 11);
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

void OverviewPageTest::followsUpWithOneClick()
{
    Fixture f;
    f.open();
    const auto found = [&f](const QString &query) { return f.context.workspace.users(query).size(); };
    QTRY_VERIFY(f.followUp(u"locked"_s)->isVisible());
    QTest::mouseClick(f.followUp(u"locked"_s), Qt::LeftButton);
    QTRY_COMPARE(found(u"locked:yes"_s), 0);
    QTRY_VERIFY(!f.followUp(u"locked"_s)->isVisible()); // nobody is left

    QTRY_VERIFY(f.followUp(u"licensedDisabled"_s)->isVisible());
    QTest::mouseClick(f.followUp(u"licensedDisabled"_s), Qt::LeftButton);
    QTRY_COMPARE(f.context.answers.planQuestions.size(), 1); // what it does is shown first
    QCOMPARE(found(u"status:disabled has:licence"_s), 1);
    f.context.answers.reasons << QString();
    QTest::mouseClick(f.followUp(u"licensedDisabled"_s), Qt::LeftButton);
    QTRY_COMPARE(found(u"status:disabled has:licence"_s), 0);
    QTRY_COMPARE(f.card(u"licensedDisabled"_s)->number(), 0);

    f.context.answers.reasons << QString();
    QTest::mouseClick(f.followUp(u"stale"_s), Qt::LeftButton);
    QTRY_COMPARE(found(u"status:active login:>90d"_s), 0);
}

void OverviewPageTest::followsUpOnlyWhereOneMay()
{
    Fixture f;
    f.open();
    QTRY_VERIFY(f.followUp(u"neverSignedIn"_s)->isVisible());
    QCOMPARE(f.followUp(u"neverSignedIn"_s)->accessibleName(), u"Deactivate… (active, never signed in)"_s);
    const QSet<QString> followed {u"locked"_s, u"expiring"_s, u"neverSignedIn"_s, u"stale"_s, u"licensedDisabled"_s, u"spareSeats"_s, u"withoutGroup"_s, u"pending"_s};
    for (NeedCard *card : f.page->findChildren<NeedCard *>()) {
        const auto *link = card->findChild<LinkButton *>();
        QVERIFY2((link != nullptr) == followed.contains(card->objectName()), qPrintable(card->objectName()));
        QVERIFY2(!link || card->rect().contains(link->geometry()), qPrintable(card->objectName()));
    }
    QVERIFY(!f.followUp(u"pending"_s)->isVisible()); // this workspace sends no mail
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
    QCOMPARE(f.page->findChildren<BarChart *>().size(), 2);
    QCOMPARE(drawn(*f.statuses()), (QVector<double> {4, 1, 1})); // with the owner
    QCOMPARE(drawn(*f.logins()), (QVector<double> {1, 0, 0, 1, 2}));
    QCOMPARE(f.statuses()->accessibleName(), u"Users by status"_s);
    QCOMPARE(f.statuses()->accessibleDescription(), u"Active: 4 user(s), Pending activation: 1 user(s), Disabled: 1 user(s)"_s);
    QCOMPARE(f.logins()->accessibleDescription(),
        u"Within a week: 1 user(s), 7 to 30 days ago: 0 user(s), 30 to 90 days ago: 0 user(s), Over 90 days ago: 1 user(s), Never: 2 user(s)"_s);
}

// The bars, too, are there for a screen reader: each is a button below the chart.
void OverviewPageTest::barsAreButtonsThatSayTheirNumber()
{
    Fixture f;
    f.open();
    QStringList said;
    const std::function<void(QAccessibleInterface *)> listen = [&](QAccessibleInterface *part) {
        if (part->role() == QAccessible::Button)
            said << part->text(QAccessible::Name);
        for (int i = 0; i < part->childCount(); ++i)
            listen(part->child(i));
    };
    listen(QAccessible::queryAccessibleInterface(f.statuses()));
    QCOMPARE(said, QStringList({u"Active: 4 user(s)"_s, u"Pending activation: 1 user(s)"_s, u"Disabled: 1 user(s)"_s}));
}

void OverviewPageTest::barsLeadToWhatTheyCount()
{
    Fixture f;
    f.account(u"mia"_s, {{Field::LastLogin, daysAgo(10)}});
    f.account(u"noah"_s, {{Field::LastLogin, daysAgo(60)}});
    f.open();
    QTRY_COMPARE(drawn(*f.logins()), (QVector<double> {1, 1, 1, 1, 2}));
    QSignalSpy wanted(&f.context.context(), &WorkspaceContext::queryWanted);
    for (const BarChart *chart : {f.statuses(), f.logins()}) {
        for (ChartBar *bar : bars(*chart)) {
            QTest::mouseClick(bar, Qt::LeftButton);
            QTest::keyClick(bar, Qt::Key_Return);
            QCOMPARE(wanted.count(), 2);
            const auto query = wanted.takeFirst().first().value<TableQuery>();
            QCOMPARE(wanted.takeFirst().first().value<TableQuery>(), query);
            QCOMPARE(query.table, Table::Users);
            const auto found = f.context.workspace->read(ListIds {query, 0}).result();
            MUSTER_VERIFY(found);
            QVERIFY2(bar->number() > 0, qPrintable(bar->text())); // the fixture has one of each
            QVERIFY2(found->ids.size() == bar->number(), qPrintable(bar->said()));
        }
    }
}

void OverviewPageTest::barsStandBesideTheirNumbers()
{
    Fixture f;
    f.open();
    QCOMPARE(f.statuses()->height(), f.statuses()->minimumSizeHint().height()); // however little room the page has
    const QImage image = f.page->grab(QRect(f.statuses()->mapTo(f.page.get(), QPoint()), f.statuses()->size())).toImage();
    const QVector<ChartBar *> rows = bars(*f.statuses());
    QVector<int> lengths;
    for (int i = 0; i < int(rows.size()); ++i)
        lengths << inked(image, rows.at(i), sets(*f.statuses()).at(i)->color());
    QVERIFY2(lengths.at(1) > 10, qPrintable(QString::number(lengths.at(1))));
    QVERIFY2(std::abs(lengths.at(0) - 4 * lengths.at(1)) < 8, qPrintable(QString::number(lengths.at(0))));
    QVERIFY(std::abs(lengths.at(1) - lengths.at(2)) < 4);
    // and on what their panel is
    QCOMPARE(image.pixelColor(2, 2).rgb(), colours().panel.rgb());
}

void OverviewPageTest::barsFollowAChange()
{
    Fixture f;
    f.open();
    ChartBar *disabled = bars(*f.statuses()).last();
    disabled->setFocus();
    f.account(u"mia"_s, {{Field::LastLogin, daysAgo(10)}});
    f.context.must({newUser(u"left@northwind.example"_s, {{Field::Status, u"disabled"_s}})});
    QTRY_COMPARE(drawn(*f.statuses()), (QVector<double> {5, 1, 2}));
    QTRY_COMPARE(drawn(*f.logins()), (QVector<double> {1, 1, 0, 1, 2}));
    QCOMPARE(disabled->accessibleName(), u"Disabled: 2 user(s)"_s);
    QVERIFY(f.statuses()->accessibleDescription().endsWith(u"Disabled: 2 user(s)"_s));
    QCOMPARE(f.page->focusWidget(), disabled); // and who is on one stays there
}

void OverviewPageTest::tabReachesAChartAndArrowsItsBars()
{
    Fixture f;
    f.open();
    f.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
    const QVector<ChartBar *> statuses = bars(*f.statuses());
    const QVector<ChartBar *> logins = bars(*f.logins());
    const auto press = [&f](Qt::Key key) {
        QTest::keyClick(f.page->focusWidget(), key);
        return f.page->focusWidget();
    };
    statuses.first()->setFocus();
    QCOMPARE(press(Qt::Key_Up), statuses.first());
    QCOMPARE(press(Qt::Key_Down), statuses.at(1));
    QCOMPARE(press(Qt::Key_Right), statuses.at(2));
    QCOMPARE(press(Qt::Key_Down), statuses.at(2));
    QCOMPARE(press(Qt::Key_Left), statuses.at(1));
    QCOMPARE(press(Qt::Key_Tab), logins.first()); // not the next bar
    QCOMPARE(press(Qt::Key_Backtab), statuses.at(1)); // where one was
}

void OverviewPageTest::aBarThatIsNotNothingIsSeen()
{
    BarChart chart(u"Users"_s, {{u"Many"_s, {}}, {u"Few"_s, {}}, {u"None"_s, {}}});
    QCOMPARE(bars(chart).first()->accessibleName(), u"Many"_s); // not counted yet
    chart.setNumbers({1'000'000, 1, 0});
    QVERIFY(drawn(chart).at(1) >= 10'000);
    QCOMPARE(drawn(chart).at(2), 0);
    QCOMPARE(bars(chart).at(1)->number(), 1);
}

void OverviewPageTest::chartsHaveRoomForTheirWords()
{
    BarChart chart(u"Users"_s, {{u"In den letzten sieben Tagen"_s, {}}, {u"Nie"_s, {}}});
    chart.setNumbers({1'000'000, 1});
    chart.resize(chart.minimumSizeHint());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const ChartBar *bar = bars(chart).first();
    const int words = QFontMetrics(textFont(TextSize::Normal)).horizontalAdvance(bar->text());
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        chart.setLayoutDirection(direction);
        const bool turned = direction == Qt::RightToLeft;
        QCOMPARE(chart.chart()->axes(Qt::Horizontal).first()->isReverse(), turned);
        const auto plot = [&chart] { return chart.chart()->plotArea(); };
        QTRY_VERIFY((turned ? chart.width() - plot().right() : plot().left()) >= words + ChartBar::Margin);
        QTRY_VERIFY((turned ? plot().left() : chart.width() - plot().right()) >= bar->numberWidth() + ChartBar::Margin);
        QVERIFY(plot().width() >= 30);
        QCOMPARE(bar->geometry().top(), int(std::lround(plot().top())));
        QVERIFY(bar->height() >= bar->fontMetrics().height());
    }
}

void OverviewPageTest::barsAreSeenInBothThemes()
{
    BarChart chart(u"Users"_s, {{u"a"_s, {}, Tone::Good}, {u"b"_s, {}, Tone::Warn}, {u"c"_s, {}, Tone::Quiet}, {u"d"_s, {}, Tone::Soft}});
    chart.setNumbers({1, 2, 3, 4});
    for (const Colours *table : {&darkColours(), &lightColours()}) {
        useColours(*table);
        QEvent event(QEvent::PaletteChange);
        QApplication::sendEvent(&chart, &event);
        for (QBarSet *set : sets(chart))
            QVERIFY2(contrast(set->color(), table->panel) >= 3, qPrintable(set->label())); // WCAG 2, 1.4.11
        QCOMPARE(sets(chart).last()->color(), table->accent);
    }
}

void OverviewPageTest::showsWhatHappenedLast()
{
    Fixture f;
    f.open();
    auto *list = f.page->findChild<RecentList *>();
    QTRY_COMPARE(list->findChildren<ListRow *>().size(), 8); // from the founding on
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
    QList<QWidget *> cards;
    for (int i = 0; i < 8; ++i)
        cards.append(new NeedCard(u"locked"_s, Tone::Warn, &grid));
    grid.setCards(cards);
    const int card = grid.minimumSizeHint().width();
    for (const int room : {8, 7, 5, 4, 3, 1}) {
        grid.resize(room * (card + 10), 200);
        QCoreApplication::sendPostedEvents();
        grid.show();
        const int lines = room >= 8 ? 8 : room >= 4 ? 4 : room >= 3 ? 2 : 1;
        QTRY_COMPARE(grid.columns(), lines);
    }
    cards.append(new NeedCard(u"locked"_s, Tone::Warn, &grid));
    grid.setCards(cards); // of nine, none stands alone
    for (const auto &[room, columns] : {std::pair(9, 9), std::pair(8, 5), std::pair(5, 3), std::pair(2, 2)}) {
        grid.resize(room * (card + 10), 200);
        QTRY_COMPARE(grid.columns(), columns);
    }
}

// They are not kept over time: “never” would be a lie.
void OverviewPageTest::countsNoSignInsOfThePast()
{
    TestContext now;
    OpenOptions options = now.workspace.options();
    options.asOf = QDateTime::currentMSecsSinceEpoch();
    const auto then = Workspace::open(now.workspace.path(), options);
    MUSTER_VERIFY(then);
    WorkspaceContext past(**then, now.parts());
    for (WorkspaceContext *context : {&now.context(), &past}) {
        CommandSet commands(*context);
        const OverviewPage page(*context, commands);
        const auto isHidden = [&page](const QString &name) { return page.findChild<NeedCard *>(name)->isHidden(); };
        for (const QString &name : {u"neverSignedIn"_s, u"stale"_s, u"spareSeats"_s, u"unsent"_s})
            QTRY_COMPARE(isHidden(name), context == &past);
        QTRY_VERIFY(!isHidden(u"withoutMfa"_s) && !isHidden(u"locked"_s));
    }
}

QTEST_MAIN(OverviewPageTest)
#include "OverviewPageTest.moc"
