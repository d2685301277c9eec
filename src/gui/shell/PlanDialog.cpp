// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/PlanDialog.h"

#include "gui/shell/AccessModel.h"
#include "gui/shell/PlanModel.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/HeaderSelection.h"
#include "shell/ui_PlanDialog.h"
#include "texts/AccessText.h"
#include "texts/OwnLossText.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>

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
{
    m_ui->setupUi(this);
    setWindowTitle(question.title);
    m_ui->title->setText(question.title);
    m_ui->text->setText(question.text);
    m_ui->text->setHidden(question.text.isEmpty());
    if (question.plan.ownLoss)
        m_ui->own->say(Tone::Bad, IconName::Warning, ownLossText(*question.plan.ownLoss));
    m_ui->own->setVisible(question.plan.ownLoss.has_value());
    showPlan(question);
    showAccess(question.plan.access);
    showOtherWay(question);
    m_ui->reason->setMinimumWidth(m_ui->reason->fontMetrics().horizontalAdvance(m_ui->reason->placeholderText()) + FieldMargins); // with large text, too
    m_ui->counts->setText(countsText(question.plan));
    m_ui->counts->setHidden(m_ui->counts->text().isEmpty());
    giveTablesRoom();
    const bool can = question.plan.happening > 0;
    m_ui->buttons->setAcceptText(can ? question.button : tr("Nothing to do"));
    m_ui->buttons->setDanger(question.danger);
    m_ui->buttons->acceptButton()->setEnabled(can);
    if (question.danger || !can)
        m_ui->reason->setFocus();
    else
        m_ui->buttons->acceptButton()->setFocus();
}

PlanDialog::~PlanDialog() = default;

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

void PlanDialog::showPlan(const PlanQuestion &question)
{
    m_ui->plan->setModel(new PlanModel(question.plan, m_ui->plan));
    setUp(*m_ui->plan, NameWidth);
}

void PlanDialog::showAccess(const AccessDifference &access)
{
    m_ui->accessArea->setHidden(access.isEmpty());
    if (access.isEmpty())
        return;
    m_ui->accessTitle->setText(accessTexts(access).join(u" · "_s));
    m_ui->access->setModel(new AccessModel(access, m_ui->access));
    setUp(*m_ui->access, NameWidth);
    for (const int section : {AccessModel::ProjectSection, AccessModel::BeforeSection, AccessModel::AfterSection})
        m_ui->access->horizontalHeader()->setSectionResizeMode(section, QHeaderView::Stretch); // in little room alike
    resize(width() + AccessWidth, height());
}

void PlanDialog::giveTablesRoom()
{
    const int area = m_ui->contents->layout()->totalMinimumSize().height() - m_ui->scroll->minimumSizeHint().height();
    int wanted = layout()->totalMinimumSize().height() + std::max(0, area);
    for (const QTableView *table : {m_ui->plan, m_ui->access}) {
        if (table->isVisibleTo(this))
            wanted += (RowsSeen - LeastRows) * table->verticalHeader()->defaultSectionSize();
    }
    resize(width(), std::max(height(), wanted)); // the buttons see to it that it fits
}

// Another way ends the question, and asks its own.
void PlanDialog::showOtherWay(const PlanQuestion &question)
{
    if (question.otherWay.isEmpty())
        return;
    QPushButton *other = m_ui->buttons->addButton(question.otherWay, QDialogButtonBox::ActionRole);
    other->setObjectName("otherWay");
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, [this, take = question.takeOtherWay] {
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
    if (plan.idle == 0 && plan.refused == 0)
        return {}; // the button says how many
    QStringList parts;
    if (plan.happening > 0)
        parts << tr("%Ln will be done", nullptr, plan.happening);
    if (plan.idle > 0)
        parts << tr("%Ln would change nothing", nullptr, plan.idle);
    if (plan.refused > 0)
        parts << tr("%Ln cannot be done", nullptr, plan.refused);
    return parts.join(u" · "_s);
}

QString PlanDialog::reason() const
{
    return m_ui->reason->text().trimmed();
}

} // namespace muster
