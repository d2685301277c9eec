// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sync/SyncPage.h"

#include "gui/commands/CommandSet.h"
#include "gui/shell/Permits.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/SyncWork.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/sync/SyncCommands.h"
#include "gui/sync/SyncPlanPanel.h"
#include "gui/widgets/BannerLine.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/IconButton.h"
#include "gui/widgets/PanelFrame.h"
#include "net/sync/SyncText.h"
#include "texts/ConnectionText.h"
#include "texts/ErrorText.h"
#include "texts/TimeText.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

qint64 runOf(const QTreeWidgetItem &item)
{
    return item.data(0, Qt::UserRole).toLongLong();
}

constexpr int MostRuns = 50;
constexpr int MostSteps = 1'000; // of a run
constexpr int LeastForBoth = 520; // pixels that a plan and past runs need above each other
constexpr int HeightOfRuns = 220; // where no plan wants the room

} // namespace

SyncPage::SyncPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_said(new BannerLine(this))
    , m_body(new QStackedWidget(this))
    , m_plan(new SyncPlanPanel(this))
{
    m_said->setObjectName("said");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    makeTop(commands);
    auto *nothing = new EmptyState(IconName::Sync, tr("No other system is connected"), tr("Keep accounts in step with a SCIM 2.0 service, or read them from an LDAP directory. You see everything that a sync would do before it is done."), this);
    nothing->setAction(commands.action(u"sync.add"_s));
    m_nothing = nothing;
    m_inStep = new EmptyState(IconName::Check, tr("Nothing to show yet"), tr("“Look what there is to do” asks the other system and compares. Nothing is written by that."), this);
    for (QWidget *page : {m_nothing, m_inStep, static_cast<QWidget *>(m_plan)})
        m_body->addWidget(page);
    makeRuns();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setHandleWidth(10);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_body);
    splitter->addWidget(m_runs->parentWidget());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    layout->addWidget(m_said);
    layout->addWidget(splitter, 1);
    SyncWork &work = context.sync();
    connect(&work, &SyncWork::changed, this, &SyncPage::showWork);
    connect(&work, &SyncWork::secretWanted, this, &SyncPage::askSecret);
    connect(&work, &SyncWork::planned, this, &SyncPage::takePlan);
    connect(&work, &SyncWork::ran, this, &SyncPage::takeTally);
    connect(&work, &SyncWork::failed, this, [this](const SyncTrouble &trouble) {
        const std::optional<SyncSettings> settings = chosen();
        if (!trouble.isCancelled())
            m_said->say(Tone::Bad, IconName::Error, syncTroubleText(trouble, settings.value_or(SyncSettings())));
        readRuns();
    });
    connect(m_plan, &SyncPlanPanel::runWanted, this, [this](const QString &reason) {
        m_said->hide();
        m_context.sync().run(m_plan->plan(), reason);
    });
    connect(&context, &WorkspaceContext::stateChanged, this, &SyncPage::showConnections);
    showConnections();
    readRuns();
}

PageFactory SyncPage::factory()
{
    return {.id = u"sync"_s, .title = tr("Sync"), .icon = IconName::Sync, .make = [](WorkspaceContext &context, CommandSet &commands) { return new SyncPage(context, commands); }, .addCommands = addSyncCommands, .isApart = true};
}

void SyncPage::makeTop(CommandSet &commands)
{
    m_connections = new QComboBox(this);
    m_connections->setObjectName("connections");
    m_connections->setAccessibleName(tr("Connection"));
    m_connections->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_connections->setMinimumWidth(220);
    m_edit = new IconButton(IconName::Edit, tr("Change this connection"), this);
    m_remove = new IconButton(IconName::Delete, tr("Remove this connection"), this);
    m_add = new IconButton(commands.action(u"sync.add"_s), this);
    m_progress = new QLabel(this);
    m_progress->setProperty("look", "quiet");
    m_look = new QPushButton(tr("Look what there is to do"), this);
    m_look->setObjectName("look");
    m_look->setProperty("primary", true);
    m_stop = new QPushButton(tr("Stop"), this);
    m_stop->setObjectName("stop");
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *> {m_connections, m_add, m_edit, m_remove})
        top->addWidget(part);
    top->addWidget(m_progress, 1);
    top->addWidget(m_stop);
    top->addWidget(m_look);
    static_cast<QVBoxLayout *>(layout())->addLayout(top);
    connect(m_edit, &QAbstractButton::clicked, this, [this] { openConnection(m_context, m_connections->currentText()); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { removeConnection(m_context, m_connections->currentText()); });
    connect(m_connections, &QComboBox::currentIndexChanged, this, [this] {
        m_plan->setPlan(nullptr);
        m_said->hide();
        showWork();
        readRuns();
    });
    connect(m_look, &QPushButton::clicked, this, &SyncPage::look);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_context.sync().cancel(); });
}

void SyncPage::makeRuns()
{
    auto *frame = new PanelFrame(tr("Last runs"), this);
    m_runs = new QTreeWidget(frame);
    m_runs->setObjectName("runs");
    m_runs->setAccessibleName(tr("Last runs"));
    m_runs->setFrameShape(QFrame::NoFrame);
    m_runs->setHeaderLabels({tr("Began"), tr("State"), tr("By"), tr("What came of it")});
    m_runs->header()->setStretchLastSection(true);
    m_runs->setColumnWidth(0, 210);
    m_runs->setColumnWidth(2, 160);
    frame->setBody(m_runs);
    connect(m_runs, &QTreeWidget::itemExpanded, this, &SyncPage::readSteps);
}

std::optional<SyncSettings> SyncPage::chosen() const
{
    for (const SyncSettings &one : connectionsOf(m_context)) {
        if (one.name == m_connections->currentText())
            return one;
    }
    return std::nullopt;
}

// Where both have no room, the plan has it: it is what somebody looks at, and past runs are there again after it.
void SyncPage::fitRuns()
{
    const QWidget *shown = m_body->currentWidget();
    m_runs->parentWidget()->setVisible(shown != m_nothing && (shown != m_plan || height() >= LeastForBoth));
    m_runs->setMinimumHeight(shown == m_plan || height() < LeastForBoth ? 0 : HeightOfRuns);
}

void SyncPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitRuns();
}

// Those that are there; the chosen one stays.
void SyncPage::showConnections()
{
    QStringList names;
    for (const SyncSettings &one : connectionsOf(m_context))
        names.append(one.name);
    QStringList shown;
    for (int i = 0; i < m_connections->count(); ++i)
        shown.append(m_connections->itemText(i));
    if (shown != names) {
        const QString before = m_connections->currentText();
        m_connections->clear();
        m_connections->addItems(names);
        m_connections->setCurrentIndex(std::max(0, m_connections->findText(before)));
    }
    showWork();
}

void SyncPage::showWork()
{
    const SyncWork &work = m_context.sync();
    const bool any = m_connections->count() > 0;
    const QString whyNotEdited = whyNot(m_context, change::editWorkspace({{Field::Connections, QString()}}));
    m_connections->setEnabled(any && !work.isBusy());
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(m_edit), static_cast<QAbstractButton *>(m_remove)}) {
        button->setEnabled(any && !work.isBusy() && whyNotEdited.isEmpty());
        button->setToolTip(whyNotEdited.isEmpty() ? button->accessibleName() : whyNotEdited);
    }
    const bool maySync = m_context.state().rights.may(u"integrations.edit"_s);
    m_look->setEnabled(any && !work.isBusy() && maySync);
    m_look->setToolTip(maySync ? QString() : tr("To sync, a role of yours has to permit editing integrations."));
    setFirstFocus(m_look->isEnabled() ? static_cast<QWidget *>(m_look) : m_add); // who stands on what is disabled stands nowhere
    m_stop->setVisible(work.isBusy());
    m_progress->setText(!work.isBusy() ? QString() : work.waits() > 0 ? tr("It cannot be asked now; tried again in %Ln second(s)…", nullptr, int(work.waits() / 1'000)) : work.seen() > 0 ? tr("%Ln user(s) and groups looked at…", nullptr, int(work.seen())) : tr("On its way…"));
    m_plan->setRunnable(!work.isBusy());
    m_body->setCurrentWidget(!any ? m_nothing : m_plan->plan() ? static_cast<QWidget *>(m_plan) : m_inStep);
    fitRuns();
}

void SyncPage::look()
{
    const std::optional<SyncSettings> settings = chosen();
    if (!settings)
        return;
    m_said->hide();
    m_context.sync().plan(*settings);
}

void SyncPage::askSecret(const SyncSettings &settings)
{
    m_context.ask().text(m_context.window(),
        {.title = tr("Secret of “%1”").arg(settings.name), .label = tr("Token, or password"), .button = tr("Use it"), .text = tr("It goes to “%1” alone, and is kept by what keeps passwords on this computer.").arg(settings.location), .isSecret = true},
        [this, settings](const QString &secret) {
            m_context.sync().setSecret(settings, secret);
            m_context.sync().plan(settings);
        });
}

void SyncPage::takePlan(const std::shared_ptr<SyncPlan> &plan)
{
    const SyncCounts counts = plan->counts();
    if (counts.isEmpty() && counts.conflicts == 0 && plan->brakes().isEmpty())
        m_said->say(Tone::Good, IconName::Check, counts.noted == 0 ? tr("Both sides are in step: nothing is to be done.") : tr("Both sides are in step. “Do it” notes what they have come to by themselves."));
    m_plan->setPlan(plan);
    showWork();
}

void SyncPage::takeTally(const SyncTally &tally)
{
    const QString done = syncTallyText(tally).join(u" · "_s);
    QString sentence = done;
    if (tally.stopped)
        sentence = tr("It ended early: %1 %2").arg(syncTroubleText(*tally.stopped, chosen().value_or(SyncSettings())), done);
    else if (tally.failure)
        sentence = tr("%1. %2").arg(done, syncAnswerText(*tally.failure));
    else if (tally.refusal)
        sentence = tr("%1. %2").arg(done, errorText(*tally.refusal));
    const bool isWhole = !tally.stopped && !tally.failure && !tally.refusal;
    m_said->say(isWhole ? Tone::Good : Tone::Warn, isWhole ? IconName::Check : IconName::Warning, tally.event > 0 ? tr("%1 What was done here can be undone.").arg(sentence) : sentence);
    m_plan->setPlan(nullptr); // it is past
    showWork();
    readRuns();
}

void SyncPage::refresh()
{
    showConnections();
    readRuns();
}

void SyncPage::readRuns()
{
    const std::optional<SyncSettings> settings = chosen();
    if (!settings)
        return m_runs->clear();
    m_reading.ask(m_context.workspace().read(ReadSyncRuns {settings->key(), MostRuns}), [this](const Result<QVector<SyncRunRow>> &runs) { showRuns(runs.value_or(QVector<SyncRunRow>())); });
}

// Each opens to what it has written there. Those that were open stay so.
void SyncPage::showRuns(const QVector<SyncRunRow> &runs)
{
    QSet<qint64> open;
    for (int i = 0; i < m_runs->topLevelItemCount(); ++i) {
        if (m_runs->topLevelItem(i)->isExpanded())
            open.insert(runOf(*m_runs->topLevelItem(i)));
    }
    m_runs->clear();
    for (const SyncRunRow &run : runs) {
        const QString came = run.problem.isEmpty() ? syncCameText(run) : run.problem;
        auto *item = new QTreeWidgetItem(m_runs, {timeText(QDateTime::fromMSecsSinceEpoch(run.started), locale()), syncRunText(run), run.operatorName, came});
        item->setToolTip(3, came);
        item->setData(0, Qt::UserRole, run.id);
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        item->setExpanded(open.contains(run.id));
    }
}

void SyncPage::readSteps(QTreeWidgetItem *item)
{
    if (item->parent() || item->childCount() > 0)
        return;
    const qint64 run = runOf(*item);
    whenDone(m_context.workspace().read(ReadSyncSteps {run, MostSteps + 1}), this, [this, run](const Result<QVector<SyncStepRow>> &steps) { showSteps(run, steps); });
}

void SyncPage::showSteps(qint64 run, const Result<QVector<SyncStepRow>> &steps)
{
    for (int i = 0; i < m_runs->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_runs->topLevelItem(i);
        if (runOf(*item) != run || item->childCount() > 0) // it is gone, or was read twice
            continue;
        if (!steps || steps->isEmpty()) {
            new QTreeWidgetItem(item, {QString(), QString(), QString(), steps ? tr("Nothing was written there.") : errorText(steps.error())});
            continue;
        }
        for (const SyncStepRow &row : steps->first(std::min<qsizetype>(steps->size(), MostSteps))) {
            const QString came = syncStepText(row.step);
            auto *step = new QTreeWidgetItem(item, {syncStepName(row), QString(), QString(), came});
            step->setToolTip(0, u"%1\n%2"_s.arg(step->text(0), timeText(QDateTime::fromMSecsSinceEpoch(row.step.at), locale())));
            step->setToolTip(3, came);
        }
        if (steps->size() > MostSteps)
            new QTreeWidgetItem(item, {QString(), QString(), QString(), tr("… and more. “musterctl sync --journal” shows all.")});
    }
}

} // namespace muster
