// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/PlanDialog.h"

#include "gui/shell/AccessModel.h"
#include "gui/shell/PlanModel.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkWatch.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/HeaderSelection.h"
#include "shell/ui_PlanDialog.h"
#include "texts/AccessText.h"
#include "texts/ErrorText.h"
#include "texts/OwnLossText.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QShowEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

constexpr int FieldMargins = 24;
constexpr int NameWidth = 200;
constexpr int AccessWidth = 140; // more, where there is access to show
constexpr int RowsSeen = 5; // of each table at first, however large the text is
constexpr int LeastRows = 2; // of each table; where there is less room, both are scrolled to

PlanDialog::PlanDialog(const PlanQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PlanDialog>())
    , m_question(question)
{
    m_ui->setupUi(this);
    setWindowTitle(question.title);
    m_ui->title->setText(question.title);
    m_ui->text->setText(question.text);
    m_ui->text->setHidden(question.text.isEmpty());
    connect(m_ui->reason, &QLineEdit::textChanged, this, &PlanDialog::enableButton);
    showPlan(question.plan);
    m_ui->reason->setMinimumWidth(m_ui->reason->fontMetrics().horizontalAdvance(m_ui->reason->placeholderText()) + FieldMargins); // with large text, too
    showOtherWay();
    giveTablesRoom();
    QPushButton *accept = m_ui->buttons->acceptButton();
    if (isDangerous(question.plan) || !accept->isEnabled())
        m_ui->reason->setFocus();
    else
        accept->setFocus();
    if (!question.plan.isWhole)
        awaitWhole();
}

PlanDialog::~PlanDialog()
{
    if (!m_question.plan.isWhole)
        m_question.whole.cancel(); // nobody looks at it any more
}

void PlanDialog::showPlan(const Plan &plan)
{
    showOwn(plan);
    delete m_ui->plan->model();
    m_ui->plan->setModel(new PlanModel(plan, m_ui->plan));
    setUp(*m_ui->plan, NameWidth);
    showAccess(plan);
    m_ui->counts->setText(countsText(plan));
    m_ui->counts->setHidden(m_ui->counts->text().isEmpty());
    showButton(plan);
}

// What a first look could not know, or what it takes from the account one works as.
void PlanDialog::showOwn(const Plan &plan)
{
    if (!plan.violations.isEmpty())
        m_ui->own->say(Tone::Bad, IconName::Warning, errorText(plan.violations.first()));
    else if (plan.ownLoss)
        m_ui->own->say(Tone::Bad, IconName::Warning, ownLossText(*plan.ownLoss));
    m_ui->own->setVisible(plan.ownLoss || !plan.violations.isEmpty());
}

bool PlanDialog::isDangerous(const Plan &plan) const
{
    return m_question.danger || plan.ownLoss || plan.access.lost.accesses > 0;
}

void PlanDialog::showButton(const Plan &plan)
{
    m_can = plan.violations.isEmpty() && plan.happening + plan.unknown > 0;
    m_needsReason = plan.reasonNeeded;
    m_ui->reason->setPlaceholderText(m_needsReason ? tr("Reason (needed); it is kept in the audit trail") : tr("Reason (optional); it is kept in the audit trail"));
    m_ui->buttons->setAcceptText(!m_can ? tr("Nothing to do") : plan.unknown > 0 ? tr("Make all that can be made") : m_question.button ? m_question.button(plan.happening) : QString());
    m_ui->buttons->setDanger(isDangerous(plan));
    enableButton();
    if (isDangerous(plan) && m_ui->buttons->acceptButton()->hasFocus()) // it was not, a moment ago
        m_ui->reason->setFocus();
}

void PlanDialog::enableButton()
{
    m_ui->buttons->acceptButton()->setEnabled(m_can && !(m_needsReason && reason().isEmpty()));
}

// Whoever has seen enough need not wait for it.
void PlanDialog::awaitWhole()
{
    auto *watch = new WorkWatch(tr("Counting who gains or loses access…"), m_question.whole, this);
    connect(watch, &WorkWatch::working, m_ui->work, &WorkLine::show);
    whenDone(m_question.whole, this, [this](const Result<Plan> &plan) {
        if (plan)
            showPlan(*plan);
        else if (plan.error().code != ErrorCode::Cancelled) {
            m_ui->own->say(Tone::Bad, IconName::Warning, errorText(plan.error()));
            m_ui->own->show();
        }
        giveTablesRoom();
    });
}

void PlanDialog::setUp(QTableView &table, int firstWidth)
{
    ignoreSelectionInHeader(&table);
    (new CellDelegate(&table))->setRowMenu(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
    table.setColumnWidth(0, firstWidth);
    table.setMinimumHeight(table.horizontalHeader()->sizeHint().height() + LeastRows * table.verticalHeader()->defaultSectionSize() + 2 * table.frameWidth());
}

void PlanDialog::showAccess(const Plan &plan)
{
    const bool wasHidden = m_ui->accessArea->isHidden() || !m_ui->access->model();
    m_ui->accessArea->setHidden(plan.access.isEmpty());
    if (plan.access.isEmpty())
        return;
    const QString difference = accessTexts(plan.access).join(u" · "_s);
    m_ui->accessTitle->setText(plan.isWhole ? difference : tr("Of those looked at so far: %1").arg(difference));
    delete m_ui->access->model();
    m_ui->access->setModel(new AccessModel(plan.access, m_ui->access));
    setUp(*m_ui->access, NameWidth);
    for (const int section : {AccessModel::ProjectSection, AccessModel::BeforeSection, AccessModel::AfterSection})
        m_ui->access->horizontalHeader()->setSectionResizeMode(section, QHeaderView::Stretch); // in little room alike
    if (wasHidden)
        resize(width() + AccessWidth, height());
}

void PlanDialog::giveTablesRoom()
{
    const QMargins margins = layout()->contentsMargins();
    const int inner = width() - margins.left() - margins.right(); // sentences are wrapped in it
    const int area = m_ui->contents->layout()->totalMinimumHeightForWidth(inner) - m_ui->scroll->minimumSizeHint().height();
    int wanted = layout()->totalMinimumHeightForWidth(width()) + std::max(0, area);
    for (const QTableView *table : {m_ui->plan, m_ui->access}) {
        if (table->isVisibleTo(this))
            wanted += (RowsSeen - LeastRows) * table->verticalHeader()->defaultSectionSize();
    }
    resize(width(), std::max(height(), wanted)); // the buttons see to it that it fits
}

// Now sentences are wrapped as they are seen.
void PlanDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        resize(width(), height() + m_ui->scroll->verticalScrollBar()->maximum());
}

// Another way ends the question, and asks its own.
void PlanDialog::showOtherWay()
{
    if (m_question.otherWay.isEmpty())
        return;
    QPushButton *other = m_ui->buttons->addButton(m_question.otherWay, QDialogButtonBox::ActionRole);
    other->setObjectName("otherWay");
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, [this, take = m_question.takeOtherWay] {
        reject();
        if (take)
            take();
    });
}

// Enter after the reason goes on to a dangerous button; only Enter on the button itself does it.
void PlanDialog::keyPressEvent(QKeyEvent *event)
{
    QPushButton *accept = m_ui->buttons->acceptButton();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_ui->reason->hasFocus() && accept->isEnabled() && !accept->isDefault()) {
        setAttribute(Qt::WA_KeyboardFocusChange); // what Enter does next is seen
        accept->setFocus(Qt::TabFocusReason);
        return;
    }
    QDialog::keyPressEvent(event);
}

QString PlanDialog::countsText(const Plan &plan)
{
    if (plan.idle == 0 && plan.refused == 0 && plan.unknown == 0 && plan.lookedAt == 0)
        return {}; // the button says how many
    QStringList parts;
    if (plan.happening > 0)
        parts << tr("%Ln will be done", nullptr, plan.happening);
    if (plan.idle > 0)
        parts << tr("%Ln would change nothing", nullptr, plan.idle);
    if (plan.refused > 0)
        parts << tr("%Ln cannot be done", nullptr, plan.refused);
    if (plan.unknown > 0)
        parts << tr("%Ln not looked at yet", nullptr, int(plan.unknown));
    else if (plan.lookedAt > 0)
        parts << tr("the list shows %Ln of them: the first, and one of each sort of the others", nullptr, int(plan.items.size()));
    return parts.join(u" · "_s);
}

QString PlanDialog::reason() const
{
    return m_ui->reason->text().trimmed();
}

} // namespace muster
