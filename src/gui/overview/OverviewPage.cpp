// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/OverviewPage.h"

#include "gui/commands/Command.h"
#include "gui/commands/CommandSet.h"
#include "gui/overview/BarChart.h"
#include "gui/overview/CardGrid.h"
#include "gui/overview/FixTeamList.h"
#include "gui/overview/NeedCard.h"
#include "gui/overview/RecentList.h"
#include "gui/overview/SeatsOverTime.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/widgets/LinkButton.h"
#include "gui/widgets/PanelFrame.h"
#include "models/Selection.h"
#include "storage/queries/ReadSeats.h"
#include "texts/Titles.h"

#include <QGridLayout>
#include <QScrollArea>

#include <numeric>

using namespace Qt::StringLiterals;

namespace muster {

constexpr int Spacing = 12;

OverviewPage::OverviewPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_commands(commands)
{
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Spacing);
    rows->addWidget(makeCards());
    rows->addWidget(makePanels());
    rows->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&context, &WorkspaceContext::countsChanged, this, &OverviewPage::showCounts);
    connect(&context, &WorkspaceContext::stateChanged, this, &OverviewPage::showSeen);
    showSeen();
    showCounts();
}

PageFactory OverviewPage::factory()
{
    return {u"overview"_s, tr("Overview"), IconName::Overview,
        [](WorkspaceContext &context, CommandSet &commands) { return new OverviewPage(context, commands); }, {}, {},
        [](const Counts &counts) { return counts.misconfigured + counts.locked; }};
}

// Every query finds exactly what its number counts.
QWidget *OverviewPage::makeCards()
{
    const auto users = [](const QString &text) { return TableQuery {.table = Table::Users, .text = text}; };
    m_grid = new CardGrid(this);
    addNeed(u"misconfigured"_s, tr("on a project without a team"), &Counts::misconfigured, {.table = Table::Misconfigurations});
    const auto addFollowed = [&](const QString &id, const QString &label, qint64 Counts::*number, const TableQuery &query, const QString &command, const QString &text) {
        addFollowUp(addNeed(id, label, number, query), query, command, text);
    };
    addFollowed(u"locked"_s, tr("locked out"), &Counts::locked, users(u"locked:yes"_s), u"users.unlock"_s, tr("Unlock"));
    addNeed(u"unsent"_s, tr("mails of this week that may not have arrived"), &Counts::unsent, {.table = Table::Mails, .text = u"at:<7d state:failed|state:perhaps"_s});
    addFollowed(u"expiring"_s, tr("invitations about to expire"), &Counts::expiring, {.table = Table::Invitations, .text = u"state:pending expires:<+2d"_s}, u"invitations.resend"_s, tr("Resend…"));
    addFollowed(u"neverSignedIn"_s, tr("active, never signed in"), &Counts::neverSignedIn, users(u"status:active login:never"_s), u"users.deactivate"_s, tr("Deactivate…"));
    addFollowed(u"stale"_s, tr("not signed in for 90 days"), &Counts::stale, users(u"status:active login:>90d"_s), u"users.deactivate"_s, tr("Deactivate…"));
    addFollowed(u"licensedDisabled"_s, tr("disabled, but licensed"), &Counts::licensedDisabled, users(u"status:disabled has:licence"_s), u"users.freeSeat"_s, tr("Free the seats…"));
    addFollowed(u"spareSeats"_s, tr("seats that could be freed"), &Counts::spareSeats, users(SeatQueries::all()), u"users.freeSeat"_s, tr("Free the seats…"));
    addNeed(u"withoutMfa"_s, tr("active without MFA"), &Counts::withoutMfa, users(u"status:active mfa:off"_s));
    addFollowed(u"withoutGroup"_s, tr("without a group"), &Counts::withoutGroup, users(u"group:none"_s), u"users.addToGroup"_s, tr("Add to group…"));
    addFollowed(u"pending"_s, tr("pending activation"), nullptr, users(u"status:pending"_s), u"users.resendActivation"_s, tr("Resend…"));
    QList<QWidget *> cards;
    for (const Need &need : std::as_const(m_needs))
        cards.append(need.card);
    m_grid->setCards(cards);
    return m_grid;
}

NeedCard *OverviewPage::addNeed(const QString &id, const QString &label, qint64 Counts::*number, const TableQuery &query)
{
    const bool urgent = number == &Counts::misconfigured || number == &Counts::locked;
    const bool harmless = !number || number == &Counts::withoutGroup;
    auto *card = new NeedCard(label, urgent ? Tone::Bad : harmless ? Tone::Quiet : Tone::Warn, m_grid);
    card->setObjectName(id);
    connect(card, &QAbstractButton::clicked, this, [this, query] { m_context.showQuery(query); });
    m_needs.append({card, number, query.table, query.table == Table::Mails || query.text.contains("login:"_L1)});
    return card;
}

void OverviewPage::addFollowUp(NeedCard *card, const TableQuery &query, const QString &command, const QString &text)
{
    Command *found = m_commands.command(command);
    if (!found)
        return;
    const FollowUp one {card->addFollowUp(text), card, query, found};
    connect(one.link, &QAbstractButton::clicked, this, [one] { one.command->run(allOf(one)); });
    connect(found, &Command::changed, this, &OverviewPage::showFollowUps);
    m_followUps.append(one);
}

Selection OverviewPage::allOf(const FollowUp &one)
{
    return {.many = Selection::Many {one.query, {}, qsizetype(one.card->number())}};
}

// Where there is somebody to do it with, and the operator may.
void OverviewPage::showFollowUps()
{
    for (const FollowUp &one : std::as_const(m_followUps))
        one.link->setVisible(one.card->number() > 0 && one.command->available(allOf(one)));
}

QWidget *OverviewPage::makePanels()
{
    makeStatuses();
    makeLogins();
    auto *left = new QVBoxLayout;
    left->setSpacing(Spacing);
    m_fixes = new FixTeamList(m_context, m_commands, this);
    m_recent = new RecentList(m_context, this);
    connect(m_fixes, &FixTeamList::loaded, this, &OverviewPage::loadingChanged);
    m_seats = new SeatsOverTime(m_context, this);
    connect(m_recent, &RecentList::loaded, this, &OverviewPage::loadingChanged);
    connect(m_seats, &SeatsOverTime::loaded, this, &OverviewPage::loadingChanged);
    left->addWidget(m_fixes);
    left->addWidget(m_recent);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(Spacing);
    right->addWidget(m_statusFrame);
    right->addWidget(m_loginFrame);
    right->addWidget(m_seats);
    right->addStretch();
    auto *panels = new QWidget(this);
    auto *columns = new QHBoxLayout(panels);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Spacing);
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    return panels;
}

// Every query finds exactly what its bar counts.
void OverviewPage::makeStatuses()
{
    m_statuses = new BarChart(tr("Users by status"),
        {{statusText(Status::Active), u"status:active"_s, Tone::Good}, {statusText(Status::Pending), u"status:pending"_s, Tone::Warn},
            {statusText(Status::Disabled), u"status:disabled"_s, Tone::Quiet}});
    m_statusFrame = makeChart(tr("Users by status"), m_statuses);
}

void OverviewPage::makeLogins()
{
    m_logins = new BarChart(tr("Last login of active users"),
        {{tr("Within a week"), u"status:active login:<7d"_s}, {tr("7 to 30 days ago"), u"status:active login:>7d login:<30d"_s},
            {tr("30 to 90 days ago"), u"status:active login:>30d login:<90d"_s}, {tr("Over 90 days ago"), u"status:active login:>90d"_s, Tone::Warn},
            {tr("Never"), u"status:active login:never"_s, Tone::Quiet}});
    m_loginFrame = makeChart(tr("Last login"), m_logins);
}

PanelFrame *OverviewPage::makeChart(const QString &title, BarChart *chart)
{
    connect(chart, &BarChart::opened, this, [this](const QString &query) { m_context.showQuery({.table = Table::Users, .text = query}); });
    auto *frame = new PanelFrame(title, this);
    frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    frame->setBody(chart);
    return frame;
}

bool OverviewPage::sees(Table table) const
{
    return whyNotSeen(m_context, table).isEmpty();
}

// They are counted by event.
bool OverviewPage::seesSeats() const
{
    return sees(Table::Users) && sees(Table::Events);
}

// What may not be seen has no place here either, nor what nobody knows: who had signed in by a day in the past.
void OverviewPage::showSeen()
{
    const bool isPast = m_context.info().moment.has_value();
    for (const Need &need : std::as_const(m_needs))
        m_grid->setShown(need.card, sees(need.table) && !(isPast && need.goesBySignIns));
    m_fixes->setVisible(sees(Table::Misconfigurations));
    m_recent->setVisible(sees(Table::Events));
    m_statusFrame->setVisible(sees(Table::Users));
    m_loginFrame->setVisible(sees(Table::Users) && !isPast);
    m_seats->setVisible(seesSeats());
    showFollowUps();
    Q_EMIT loadingChanged();
}

bool OverviewPage::isLoading() const
{
    const bool counted = m_context.counts().users > 0 || !sees(Table::Users); // there is always an owner
    return !counted || (sees(Table::Misconfigurations) && m_fixes->isLoading()) || (sees(Table::Events) && m_recent->isLoading()) || (seesSeats() && m_seats->isLoading());
}

void OverviewPage::showCounts()
{
    const Counts &counts = m_context.counts();
    if (counts.users == 0 && sees(Table::Users))
        return; // not counted yet
    for (const Need &need : std::as_const(m_needs))
        need.card->setNumber(need.number ? counts.*need.number : counts.byStatus[size_t(Status::Pending)]);
    showFollowUps();
    showCharts(counts);
    if (sees(Table::Users))
        setStatus(tr("%Ln user(s)", nullptr, int(counts.users)));
    Q_EMIT loadingChanged();
}

void OverviewPage::showCharts(const Counts &counts)
{
    const auto users = [this](qint64 number) { return tr("%Ln user(s)", nullptr, int(number)); };
    m_statuses->setNumbers({counts.byStatus[size_t(Status::Active)], counts.byStatus[size_t(Status::Pending)], counts.byStatus[size_t(Status::Disabled)]});
    m_logins->setNumbers({counts.byLastLogin.cbegin(), counts.byLastLogin.cend()});
    m_statusFrame->setCount(users(counts.users));
    m_loginFrame->setCount(users(std::accumulate(counts.byLastLogin.cbegin(), counts.byLastLogin.cend(), qint64(0))));
}

} // namespace muster
