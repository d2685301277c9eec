// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/ImportReview.h"

#include "gui/theme/MusterStyle.h"
#include "gui/users/ImportModel.h"
#include "gui/users/UnknownRoles.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/HeaderSelection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

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
    , m_model(new ImportModel(this))
    , m_file(new QLabel(this))
    , m_states(new QComboBox(this))
    , m_rows(new QTableView(this))
    , m_unknown(new UnknownRoles(this))
    , m_leaveOut(new QCheckBox(this))
{
    m_file->setObjectName("detected");
    m_file->setProperty("look", "quiet");
    m_file->setWordWrap(true);
    m_states->setObjectName("states");
    m_states->setAccessibleName(tr("Rows to show"));
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_leaveOut->setObjectName("leaveOut");
    makeRows();
    makeLayout();
    setFocusProxy(m_rows);
    connect(m_unknown, &UnknownRoles::chosen, this, &ImportReview::roleChosen);
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportReview::leaveOutChanged);
    connect(m_states, &QComboBox::activated, this, [this](int index) {
        const QVariant state = m_states->itemData(index);
        m_model->setState(state.isValid() ? std::optional(ImportState(state.toInt())) : std::nullopt);
    });
}

void ImportReview::makeRows()
{
    m_rows->setObjectName("rows");
    m_rows->setAccessibleName(tr("What each row does"));
    m_rows->setModel(m_model);
    ignoreSelectionInHeader(m_rows);
    m_rows->setShowGrid(false);
    m_rows->setWordWrap(false);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setTabKeyNavigation(false);
    m_rows->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_rows->verticalHeader()->setDefaultSectionSize(MusterStyle::RowHeight);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setDefaultSectionSize(140);
    (new CellDelegate(m_rows))->setRowMenu(false);
}

void ImportReview::makeLayout()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_file, 1);
    top->addWidget(m_states, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_unknown);
    layout->addWidget(m_leaveOut);
}

bool ImportReview::leavesOutWrong() const
{
    return m_leaveOut->isChecked();
}

void ImportReview::showPlan(const std::shared_ptr<const ImportPlan> &plan, const QVector<RoleChoice> &roles)
{
    const bool first = m_states->count() == 0;
    m_model->setPlan(plan);
    showFile(*plan);
    showStates(plan->counts());
    m_unknown->showRoles(plan->unknownRoles(), roles);
    const int failures = plan->counts().failures();
    m_leaveOut->setVisible(failures > 0);
    m_leaveOut->setText(tr("Leave out %Ln row(s) that cannot be imported", nullptr, failures));
    if (!first)
        return; // widths are the operator's by now
    m_rows->setColumnWidth(ImportModel::Line, 64);
    m_rows->setColumnWidth(ImportModel::State, 130);
    m_rows->setColumnWidth(ImportModel::What, 460);
}

void ImportReview::showFile(const ImportPlan &plan)
{
    const CsvTable &table = plan.table();
    QStringList lines {tr("%1: %Ln row(s), %2, separated by %3", nullptr, table.rowCount())
                           .arg(QFileInfo(plan.path()).fileName(), encodingText(table.encoding()), delimiterText(table.delimiter()))};
    if (!plan.ignoredColumns().isEmpty())
        lines << tr("Columns that are not understood: %1").arg(plan.ignoredColumns().join(u", "_s));
    if (!plan.newGroups().isEmpty())
        lines << tr("Groups that are made: %1").arg(plan.newGroups().join(u", "_s));
    m_file->setText(lines.join(u'\n'));
}

void ImportReview::showStates(const ImportCounts &counts)
{
    m_states->clear();
    m_states->addItem(tr("All rows (%L1)").arg(counts.rows));
    const std::pair<ImportState, int> states[] {{ImportState::New, counts.added}, {ImportState::Changed, counts.changed},
        {ImportState::Same, counts.same}, {ImportState::Waiting, counts.waiting}, {ImportState::Wrong, counts.wrong}};
    for (const auto &[state, count] : states) {
        if (count > 0)
            m_states->addItem(tr("%1 (%L2)").arg(importStateText(state)).arg(count), int(state));
    }
    m_model->setState(std::nullopt);
}

} // namespace muster
