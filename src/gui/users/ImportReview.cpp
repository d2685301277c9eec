// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/ImportReview.h"

#include "core/Text.h"
#include "gui/theme/MusterStyle.h"
#include "gui/users/ImportModel.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/HeaderSelection.h"
#include "gui/widgets/LinkButton.h"
#include "gui/widgets/NamesDialog.h"
#include "texts/NameList.h"
#include "users/ui_ImportReview.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

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
    makeLinks();
    connect(m_ui->unknown, &UnknownRoles::chosen, this, &ImportReview::roleChosen);
    connect(m_ui->columns, &ColumnChoices::chosen, this, &ImportReview::columnChosen);
    connect(m_model, &ImportModel::corrected, this, &ImportReview::corrected, Qt::QueuedConnection); // the answer replaces the rows
    connect(m_ui->encoding, &QComboBox::activated, this, [this] { Q_EMIT encodingChosen(m_ui->encoding->currentText()); });
    connect(m_ui->sheets, &QComboBox::activated, this, [this] { Q_EMIT sheetChosen(m_ui->sheets->currentText()); });
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

// A sentence has few names; all of them stand behind these.
void ImportReview::makeLinks()
{
    m_groups = new LinkButton({}, this);
    m_columns = new LinkButton({}, this);
    m_groups->setObjectName("allGroups");
    m_columns->setObjectName("allColumns");
    for (LinkButton *link : {m_columns, m_groups}) {
        link->hide();
        m_ui->file->addWidget(link, 0, Qt::AlignLeading);
    }
    connect(m_groups, &LinkButton::clicked, this, [this] { (new NamesDialog(tr("Groups that are made"), m_plan->newGroups(), this))->open(); });
    connect(m_columns, &LinkButton::clicked, this,
        [this] { (new NamesDialog(tr("Columns that are not understood"), m_plan->ignoredColumns(), this))->open(); });
}

void ImportReview::showLinks(const ImportPlan &plan)
{
    const auto show = [](LinkButton &link, const QString &text, qsizetype names) {
        link.setText(text);
        link.setVisible(names > MostNamesSaid);
    };
    show(*m_groups, tr("Show all %Ln group(s)…", nullptr, int(plan.newGroups().size())), plan.newGroups().size());
    show(*m_columns, tr("Show all %Ln column(s)…", nullptr, int(plan.ignoredColumns().size())), plan.ignoredColumns().size());
}

bool ImportReview::leavesOutWrong() const
{
    return m_ui->leaveOut->isChecked();
}

void ImportReview::showPlan(const std::shared_ptr<const ImportPlan> &plan, const QVector<RoleChoice> &roles)
{
    const bool first = m_ui->states->count() == 0;
    const bool chooses = m_ui->unknown->isAncestorOf(focusWidget()) || m_ui->columns->isAncestorOf(focusWidget());
    showRows(plan);
    m_plan = plan;
    showFile(*plan);
    showLinks(*plan);
    showEncoding(plan->table());
    showSheets(plan->table());
    m_ui->columns->showColumns(plan->header(), plan->columns());
    showRoles(*plan, roles);
    orderTabs();
    if (!chooses)
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

void ImportReview::showRows(const std::shared_ptr<const ImportPlan> &plan)
{
    const QModelIndex at = m_ui->rows->currentIndex();
    const int scrolled = m_ui->rows->verticalScrollBar()->value();
    m_model->setPlan(plan);
    showStates(plan->counts());
    if (at.row() < 0 || m_model->rowCount() == 0)
        return;
    m_ui->rows->setCurrentIndex(m_model->index(std::min(at.row(), m_model->rowCount() - 1), std::min(at.column(), m_model->columnCount() - 1)));
    m_ui->rows->verticalScrollBar()->setValue(scrolled);
}

void ImportReview::showRoles(const ImportPlan &plan, const QVector<RoleChoice> &roles)
{
    QVector<UnknownRoles::Name> names;
    const QMap<QString, QString> &choices = plan.question().roleChoices;
    const auto choiceOf = [&choices](const QString &name) {
        const auto found = std::find_if(choices.keyBegin(), choices.keyEnd(), [word = importWord(name)](const QString &each) { return importWord(each) == word; });
        return found == choices.keyEnd() ? QString() : choices.value(*found);
    };
    QMap<QString, int> rows = plan.unknownRoles();
    rows.insert(plan.chosenRoles());
    for (auto each = rows.cbegin(); each != rows.cend(); ++each)
        names.append({each.key(), each.value(), choiceOf(each.key())});
    m_ui->unknown->showRoles(names, roles);
}

// The choices are made now, and stand between what was made before.
void ImportReview::orderTabs()
{
    QWidget *before = m_columns;
    for (QWidget *next : std::initializer_list<QWidget *> {m_groups, m_ui->encoding, m_ui->sheets, m_ui->states}) {
        setTabOrder(before, next);
        before = next;
    }
    for (QComboBox *column : m_ui->columns->combos()) {
        setTabOrder(before, column);
        before = column;
    }
    setTabOrder(before, m_ui->rows);
    before = m_ui->rows;
    for (QComboBox *choice : m_ui->unknown->findChildren<QComboBox *>()) {
        setTabOrder(before, choice);
        before = choice;
    }
    setTabOrder(before, m_ui->leaveOut);
}

void ImportReview::showFile(const ImportPlan &plan)
{
    const CsvTable &table = plan.table();
    const QString name = QFileInfo(plan.path()).fileName();
    QStringList lines {table.isSpreadsheet()
            ? tr("%1: %Ln row(s) of the sheet “%2”", nullptr, table.rowCount()).arg(name, quotedText(table.sheet()))
            : tr("%1: %Ln row(s), separated by %2", nullptr, table.rowCount()).arg(name, delimiterText(table.delimiter()))};
    if (table.sheets().size() > 1)
        lines << tr("There is something in each of the sheets %1; choose one at the right").arg(fewNames(table.sheets()));
    if (table.disagreeingLine() > 0)
        lines << tr("This file mixes two encodings, %1 and %2: line %L3 is written otherwise than those before it. Look whether its names are right.")
                     .arg(table.encoding(), table.secondEncoding())
                     .arg(table.disagreeingLine());
    if (!table.hasHeader())
        lines << tr("There is no line of headings: columns are taken for what is in them. Look below whether that is right.");
    if (!plan.addressColumn().isEmpty())
        lines << tr("No column is called “email”: “%1” is taken for it, as there are addresses in it. Look below whether that is right.")
                     .arg(quotedText(plan.addressColumn()));
    if (!plan.columns().has(Field::Email))
        lines << tr("No column is called “email”. Choose below which one has the addresses.");
    if (plan.firstDividedName() >= 0)
        lines << tr("Full names are divided into first and last name; what comes of it stands beside each row.");
    if (!plan.ignoredColumns().isEmpty())
        lines << tr("Columns that are not understood: %1").arg(fewNames(plan.ignoredColumns()));
    if (!plan.newGroups().isEmpty())
        lines << tr("Groups that are made: %1").arg(fewNames(plan.newGroups()));
    m_ui->detected->setText(lines.join(u'\n'));
}

void ImportReview::showEncoding(const CsvTable &table)
{
    QComboBox &box = *m_ui->encoding;
    box.setHidden(table.isSpreadsheet()); // it says itself what it is
    if (box.count() == 0)
        box.addItems(encoding::offered());
    if (box.findText(table.encoding(), Qt::MatchFixedString) < 0)
        box.addItem(table.encoding());
    box.setCurrentIndex(box.findText(table.encoding(), Qt::MatchFixedString));
    if (table.isEncodingGuessed())
        m_ui->guess->say(Tone::Warn, IconName::Warning,
            tr("There is too little text to tell the encoding: %1 is a guess. Look whether the names are right, or choose another above.")
                .arg(table.secondEncoding().isEmpty() ? table.encoding() : table.secondEncoding()));
    m_ui->guess->setVisible(table.isEncodingGuessed());
}

void ImportReview::showSheets(const CsvTable &table)
{
    m_ui->sheets->setVisible(table.sheets().size() > 1);
    m_ui->sheets->clear();
    m_ui->sheets->addItems(table.sheets());
    m_ui->sheets->setCurrentIndex(int(table.sheets().indexOf(table.sheet())));
}

// The rows that were shown are shown as long as there are such.
void ImportReview::showStates(const ImportCounts &counts)
{
    const std::optional<ImportState> shown = m_model->shownState();
    m_ui->states->clear();
    m_ui->states->addItem(tr("All rows (%L1)").arg(counts.rows));
    const std::pair<ImportState, int> states[] {{ImportState::New, counts.added}, {ImportState::Changed, counts.changed},
        {ImportState::Same, counts.same}, {ImportState::Waiting, counts.waiting}, {ImportState::Wrong, counts.wrong}};
    for (const auto &[state, count] : states) {
        if (count > 0)
            m_ui->states->addItem(tr("%1 (%L2)").arg(importStateText(state)).arg(count), int(state));
    }
    const int again = shown ? m_ui->states->findData(int(*shown)) : -1;
    m_ui->states->setCurrentIndex(std::max(0, again));
    if (shown && again < 0)
        m_model->setState(std::nullopt);
}

} // namespace muster
