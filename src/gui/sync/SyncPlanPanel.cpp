// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sync/SyncPlanPanel.h"

#include "gui/kit/QuickTerms.h"
#include "gui/sync/SyncPlanModel.h"
#include "gui/widgets/BannerLine.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/widgets/WrappedLabel.h"
#include "net/sync/SyncText.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int WidthOfWho = 230;
constexpr int WidthOfWhat = 150;
constexpr int WidthOfFields = 360;

} // namespace

SyncPlanPanel::SyncPlanPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new SyncPlanModel(this))
    , m_frame(new PanelFrame(tr("What there is to do"), this))
    , m_brakes(new BannerLine(this))
    , m_terms(new QuickTerms({{tr("All"), {}}, {tr("Created"), u"1"_s}, {tr("Changed"), u"2"_s}, {tr("Deactivated or deleted"), u"3"_s}, {tr("To be decided"), u"4"_s}, {tr("Left alone"), u"5"_s}}, this))
    , m_table(new QTableView(this))
{
    m_brakes->setObjectName("brakes");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_brakes);
    layout->addWidget(m_frame, 1);
    m_frame->addBar()->addWidget(m_terms);
    makeTable();
    makeFooter();
    connect(m_terms, &QuickTerms::changed, this, [this] { m_model->show(SyncPlanModel::Show(m_terms->term().toInt())); });
    connect(m_model, &SyncPlanModel::leftOutChanged, this, &SyncPlanPanel::showStanding);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SyncPlanPanel::showChosen);
    connect(m_brakes, &BannerLine::linkActivated, this, &SyncPlanPanel::allow);
    showStanding();
}

void SyncPlanPanel::makeTable()
{
    m_table->setObjectName("plan");
    m_table->setAccessibleName(tr("What there is to do"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setColumnWidth(SyncPlanModel::Who, WidthOfWho);
    m_table->setColumnWidth(SyncPlanModel::What, WidthOfWhat);
    m_table->setColumnWidth(SyncPlanModel::Fields, WidthOfFields);
    auto *delegate = new CellDelegate(m_table);
    delegate->setRowMenu(false);
    m_frame->setBody(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SyncPlanPanel::showChosen);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SyncPlanPanel::openMenu);
}

void SyncPlanPanel::makeFooter()
{
    m_counts = new WrappedLabel(this);
    m_counts->setObjectName("counts");
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setProperty("look", "quiet");
    m_leaveOut = new QPushButton(tr("Leave out"), this);
    m_ours = new QPushButton(tr("Take what stands here"), this);
    m_theirs = new QPushButton(tr("Take what stands there"), this);
    m_who = new QPushButton(tr("Who it is"), this);
    m_who->setObjectName("who");
    auto *who = new QMenu(m_who);
    m_who->setMenu(who);
    connect(who, &QMenu::aboutToShow, this, [this, who] {
        who->clear();
        offerWho(*who);
    });
    m_reason = new QLineEdit(this);
    m_reason->setObjectName("reason");
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, where policies want one; it is kept in the audit trail"));
    m_run = new QPushButton(tr("Do it"), this);
    m_run->setProperty("primary", true);
    m_leaveOut->setObjectName("leaveOut");
    m_ours->setObjectName("ours");
    m_theirs->setObjectName("theirs");
    m_run->setObjectName("run");
    QHBoxLayout *footer = m_frame->footer();
    footer->setContentsMargins(10, 6, 10, 6);
    footer->addWidget(m_counts, 1);
    for (QPushButton *button : {m_leaveOut, m_ours, m_theirs, m_who})
        footer->addWidget(button);
    auto *act = new QHBoxLayout;
    act->setSpacing(8);
    act->addWidget(m_reason, 1);
    act->addWidget(m_run);
    static_cast<QVBoxLayout *>(layout())->addLayout(act);
    connect(m_leaveOut, &QPushButton::clicked, this, &SyncPlanPanel::leaveOutSelected);
    connect(m_ours, &QPushButton::clicked, this, [this] { decideSelected(SyncSide::Here); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { decideSelected(SyncSide::There); });
    connect(m_run, &QPushButton::clicked, this, [this] { Q_EMIT runWanted(m_reason->text().trimmed()); });
}

void SyncPlanPanel::setPlan(const std::shared_ptr<SyncPlan> &plan)
{
    m_terms->clear();
    m_reason->clear();
    m_model->show(SyncPlanModel::Show::All);
    m_model->setPlan(plan);
    showStanding();
    if (plan && plan->size() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

const std::shared_ptr<SyncPlan> &SyncPlanPanel::plan() const
{
    return m_model->plan();
}

void SyncPlanPanel::setRunnable(bool runnable, const QString &whyNot)
{
    m_runnable = runnable;
    m_whyNot = whyNot;
    showStanding();
}

void SyncPlanPanel::showStanding()
{
    const std::shared_ptr<SyncPlan> &plan = m_model->plan();
    const SyncCounts counts = plan ? plan->counts() : SyncCounts();
    m_counts->setText(syncCountsText(counts).join(u" · "_s));
    const bool isBraked = plan && !plan->brakes().isEmpty();
    m_run->setEnabled(plan && m_runnable && !isBraked && !(counts.isEmpty() && counts.noted == 0));
    m_reason->setEnabled(m_run->isEnabled());
    m_run->setToolTip(isBraked ? tr("Something stands in the way: see above.") : m_whyNot);
    showBrakes();
    showChosen();
}

// One after another: who allows one sees the next.
void SyncPlanPanel::showBrakes()
{
    const QVector<SyncBrake> brakes = m_model->plan() ? m_model->plan()->brakes() : QVector<SyncBrake>();
    m_brakes->setVisible(!brakes.isEmpty());
    if (!brakes.isEmpty())
        m_brakes->say(Tone::Bad, IconName::Warning, syncBrakeText(brakes.first()), tr("Allow it"));
}

void SyncPlanPanel::allow()
{
    const std::shared_ptr<SyncPlan> &plan = m_model->plan();
    if (!plan || plan->brakes().isEmpty())
        return;
    plan->allow(plan->brakes().first());
    m_model->refresh();
    showStanding();
}

QVector<int> SyncPlanPanel::selectedRows() const
{
    QVector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void SyncPlanPanel::showChosen()
{
    const QVector<int> rows = m_model->plan() ? selectedRows() : QVector<int>();
    bool anyIn = false;
    bool anyConflict = false;
    for (const int row : rows.mid(0, 1'000)) { // enough to say what the buttons do
        const SyncRow one = m_model->row(row);
        anyIn = anyIn || !one.leftOut;
        anyConflict = anyConflict || std::any_of(one.decision.fields.cbegin(), one.decision.fields.cend(), [](const FieldDecision &field) { return field.here != field.there; });
    }
    m_leaveOut->setText(anyIn || rows.isEmpty() ? tr("Leave out") : tr("Take in"));
    m_leaveOut->setEnabled(!rows.isEmpty() && m_runnable);
    const bool isWho = rows.size() == 1 && !m_model->row(rows.first()).candidates.isEmpty();
    for (QPushButton *button : {m_ours, m_theirs}) {
        button->setVisible(!isWho || anyConflict);
        button->setEnabled(anyConflict && m_runnable);
    }
    m_who->setVisible(isWho);
    m_who->setEnabled(m_runnable);
}

// Nobody else is offered than those whom the plan has found.
void SyncPlanPanel::offerWho(QMenu &menu)
{
    const QVector<int> rows = m_model->plan() ? selectedRows() : QVector<int>();
    if (rows.size() != 1)
        return;
    const SyncRow row = m_model->row(rows.first());
    for (const SyncRow::Candidate &candidate : row.candidates) {
        QAction *action = menu.addAction(syncCandidateText(candidate).replace(u'&', u"&&"_s), this, [this, at = rows.first(), ourId = candidate.ourId] { choose(at, ourId); });
        action->setCheckable(true);
        action->setChecked(row.ourId == candidate.ourId);
    }
    if (row.ourId.isEmpty())
        return;
    menu.addSeparator();
    menu.addAction(tr("Leave it open"), this, [this, at = rows.first()] { choose(at, {}); });
}

void SyncPlanPanel::choose(int row, const QString &ourId)
{
    m_model->plan()->choose(m_model->planRow(row), ourId);
    m_model->refresh();
    showStanding();
}

void SyncPlanPanel::leaveOutSelected()
{
    const QVector<int> rows = selectedRows();
    const bool anyIn = std::any_of(rows.cbegin(), rows.cend(), [this](int row) { return !m_model->row(row).leftOut; });
    m_model->leaveOut(rows, anyIn);
}

void SyncPlanPanel::decideSelected(SyncSide side)
{
    for (const int row : selectedRows()) {
        const SyncRow one = m_model->row(row);
        for (const FieldDecision &field : one.decision.fields) {
            if (field.here != field.there)
                m_model->plan()->answer(m_model->planRow(row), field.field, side);
        }
    }
    m_model->refresh();
    showStanding();
}

void SyncPlanPanel::openMenu(const QPoint &at)
{
    if (!m_table->indexAt(at).isValid())
        return;
    QMenu menu(this);
    for (QPushButton *button : {m_leaveOut, m_ours, m_theirs}) {
        if (button->isHidden())
            continue;
        QAction *action = menu.addAction(button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    if (!m_who->isHidden()) {
        QMenu *who = menu.addMenu(m_who->text());
        who->setEnabled(m_who->isEnabled());
        offerWho(*who);
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace muster
