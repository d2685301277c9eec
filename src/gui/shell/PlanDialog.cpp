// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/PlanDialog.h"

#include "gui/shell/DialogButtons.h"
#include "gui/shell/PlanModel.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/HeaderSelection.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

PlanDialog::PlanDialog(const PlanQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(this))
{
    setWindowTitle(question.title);
    auto *title = new QLabel(question.title, this);
    title->setProperty("look", "title");
    auto *counts = new QLabel(countsText(question.plan), this);
    counts->setObjectName("counts");
    counts->setProperty("look", "quiet");
    m_reason->setObjectName("reason");
    m_reason->setPlaceholderText(tr("Reason (optional); it is kept in the audit trail"));
    m_reason->setAccessibleName(tr("Reason"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    if (!question.text.isEmpty()) {
        auto *text = new QLabel(question.text, this);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        layout->addWidget(text);
    }
    layout->addWidget(makeTable(question), 1);
    layout->addWidget(counts);
    counts->setHidden(counts->text().isEmpty());
    layout->addWidget(m_reason);
    const bool can = question.plan.happening > 0;
    QPushButton *accept = addDialogButtons(this, layout, can ? question.button : tr("Nothing to do"), question.danger);
    accept->setEnabled(can);
    resize(640, 440);
    accept->setFocus();
}

QTableView *PlanDialog::makeTable(const PlanQuestion &question)
{
    auto *table = new QTableView(this);
    table->setObjectName("plan");
    table->setAccessibleName(tr("What will happen"));
    table->setModel(new PlanModel(question.changes, question.plan, table));
    ignoreSelectionInHeader(table);
    (new CellDelegate(table))->setRowMenu(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(PlanModel::NameSection, 240);
    return table;
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
    return m_reason->text().trimmed();
}

} // namespace muster
