// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/ImportReview.h"

#include "gui/theme/MusterStyle.h"
#include "gui/users/ImportModel.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/HeaderSelection.h"
#include "users/ui_ImportReview.h"

#include <QFileInfo>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString encodingText(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
        return u"UTF-8"_s;
    case CsvEncoding::Utf16LittleEndian:
    case CsvEncoding::Utf16BigEndian:
        return u"UTF-16"_s;
    case CsvEncoding::Windows1252:
        return u"Windows-1252"_s;
    }
    return {};
}

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ';':
        return ImportReview::tr("semicolons");
    case '\t':
        return ImportReview::tr("tabs");
    default:
        return ImportReview::tr("commas");
    }
}

} // namespace

ImportReview::ImportReview(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportReview>())
    , m_model(new ImportModel(this))
{
    m_ui->setupUi(this);
    makeRows();
    connect(m_ui->unknown, &UnknownRoles::chosen, this, &ImportReview::roleChosen);
    connect(m_ui->leaveOut, &QCheckBox::toggled, this, &ImportReview::leaveOutChanged);
    connect(m_ui->states, &QComboBox::activated, this, [this](int index) {
        const QVariant state = m_ui->states->itemData(index);
        m_model->setState(state.isValid() ? std::optional(ImportState(state.toInt())) : std::nullopt);
    });
}

ImportReview::~ImportReview() = default;

void ImportReview::makeRows()
{
    QTableView *rows = m_ui->rows;
    rows->setModel(m_model);
    ignoreSelectionInHeader(rows);
    rows->verticalHeader()->hide();
    rows->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    rows->verticalHeader()->setDefaultSectionSize(MusterStyle::rowHeight());
    rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    rows->horizontalHeader()->setHighlightSections(false);
    rows->horizontalHeader()->setDefaultSectionSize(140);
    (new CellDelegate(rows))->setRowMenu(false);
}

bool ImportReview::leavesOutWrong() const
{
    return m_ui->leaveOut->isChecked();
}

void ImportReview::showPlan(const std::shared_ptr<const ImportPlan> &plan, const QVector<RoleChoice> &roles)
{
    const bool first = m_ui->states->count() == 0;
    m_model->setPlan(plan);
    showFile(*plan);
    showStates(plan->counts());
    m_ui->unknown->showRoles(plan->unknownRoles(), roles);
    orderTabs();
    m_ui->rows->setFocus();
    const int failures = plan->counts().failures();
    m_ui->leaveOut->setVisible(failures > 0);
    m_ui->leaveOut->setText(tr("Leave out %Ln row(s) that cannot be imported", nullptr, failures));
    if (!first)
        return; // widths are the operator's by now
    m_ui->rows->setColumnWidth(ImportModel::Line, 64);
    m_ui->rows->setColumnWidth(ImportModel::State, 130);
    m_ui->rows->setColumnWidth(ImportModel::What, 460);
}

// The choices are made now, and stand between what was made before.
void ImportReview::orderTabs()
{
    QWidget *before = m_ui->rows;
    for (QComboBox *choice : m_ui->unknown->findChildren<QComboBox *>()) {
        setTabOrder(before, choice);
        before = choice;
    }
    setTabOrder(before, m_ui->leaveOut);
}

void ImportReview::showFile(const ImportPlan &plan)
{
    const CsvTable &table = plan.table();
    QStringList lines {tr("%1: %Ln row(s), %2, separated by %3", nullptr, table.rowCount())
                           .arg(QFileInfo(plan.path()).fileName(), encodingText(table.encoding()), delimiterText(table.delimiter()))};
    if (!plan.ignoredColumns().isEmpty())
        lines << tr("Columns that are not understood: %1").arg(plan.ignoredColumns().join(u", "_s));
    if (!plan.newGroups().isEmpty())
        lines << tr("Groups that are made: %1").arg(tr("“%1”", "names of groups").arg(plan.newGroups().join(tr("”, “", "between names of groups"))));
    m_ui->detected->setText(lines.join(u'\n'));
}

void ImportReview::showStates(const ImportCounts &counts)
{
    m_ui->states->clear();
    m_ui->states->addItem(tr("All rows (%L1)").arg(counts.rows));
    const std::pair<ImportState, int> states[] {{ImportState::New, counts.added}, {ImportState::Changed, counts.changed},
        {ImportState::Same, counts.same}, {ImportState::Waiting, counts.waiting}, {ImportState::Wrong, counts.wrong}};
    for (const auto &[state, count] : states) {
        if (count > 0)
            m_ui->states->addItem(tr("%1 (%L2)").arg(importStateText(state)).arg(count), int(state));
    }
    m_model->setState(std::nullopt);
}

} // namespace muster
