// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/ListPanel.h"

#include "gui/commands/CommandSet.h"
#include "gui/kit/ColumnsMenu.h"
#include "gui/kit/ListFilters.h"
#include "gui/kit/ListTable.h"
#include "gui/kit/QuerySuggestions.h"
#include "gui/kit/QuickTerms.h"
#include "gui/kit/TableSettings.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/IconButton.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/widgets/SearchBox.h"
#include "gui/widgets/StackedState.h"
#include "models/TableModel.h"
#include "texts/ErrorText.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int LeastSearchWidth = 220;

} // namespace

ListPanel::ListPanel(QWidget *parent)
    : QWidget(parent)
{
}

// A page goes before its panels: nobody is told any more, and the parts go while what they tell is still whole.
ListPanel::~ListPanel()
{
    // only our own signals: Qt's style listens to destroyed()
    for (const auto signal : {&ListPanel::selectionChanged, &ListPanel::rowsChanged, &ListPanel::statusChanged, &ListPanel::asked})
        disconnect(this, signal, nullptr, nullptr);
    disconnect(this, &ListPanel::opened, nullptr, nullptr);
    if (m_settings)
        m_settings->finish();
    delete m_frame;
    delete m_model;
}

void ListPanel::setUp(WorkspaceContext &context, CommandSet &commands, const ListDefinition &definition)
{
    Q_ASSERT(!m_model);
    m_definition = definition;
    m_context = &context;
    m_commands = &commands;
    m_model = definition.makeModel ? definition.makeModel(context.workspace(), this) : new TableModel(context.workspace(), definition.table, this);
    m_frame = new PanelFrame(definition.title, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    makeHeader(); // the Tab key goes in this order
    makeSearch();
    makeTable();
    if (definition.makeFooter) {
        m_footer = definition.makeFooter(*m_model, this);
        m_frame->footer()->addWidget(m_footer, 1);
    }
    m_settings = new TableSettings(context, *m_model, m_table, keyOf(definition.table));
    m_columnsMenu = new ColumnsMenu(context, *m_settings, this);
    connectModel();
    askAgain();
    showState();
}

void ListPanel::makeHeader()
{
    for (const QString &id : QStringList {m_definition.add} + m_definition.tools) {
        if (m_commands->command(id))
            m_frame->addTool(m_commands->action(id), id == m_definition.add);
    }
    m_columnsButton = new IconButton(IconName::Columns, tr("Columns"), this);
    m_columnsButton->setObjectName("columns");
    m_frame->addTool(m_columnsButton);
    connect(m_columnsButton, &QToolButton::clicked, this, &ListPanel::chooseColumns);
}

void ListPanel::makeSearch()
{
    m_search = new SearchBox(m_definition.search, this);
    m_search->setObjectName("search");
    m_search->setCompletions((new QuerySuggestions(*m_context, m_definition.table, m_search))->source());
    m_searchBar = m_frame->addBar();
    m_searchBar->addWidget(m_search, 1);
    connect(m_search, &SearchBox::searched, this, &ListPanel::askAgain);
    if (const QVector<Column> filters = ListFilters::columnsOf(m_definition.table); !filters.isEmpty())
        makeFilters(filters);
    if (m_definition.quickTerms.isEmpty())
        return;
    m_quickTerms = new QuickTerms(m_definition.quickTerms, this);
    m_frame->addBar()->addWidget(m_quickTerms);
    connect(m_quickTerms, &QuickTerms::changed, this, &ListPanel::askAgain);
}

void ListPanel::makeFilters(const QVector<Column> &columns)
{
    m_chips = new FilterChips(this);
    m_chips->setObjectName("filters");
    m_searchBar->addWidget(m_chips, 0);
    m_filters = new ListFilters(*m_context, m_definition.table, columns, m_chips);
    connect(m_filters, &ListFilters::changed, this, [this] {
        placeChips();
        askAgain();
    });
}

void ListPanel::makeTable()
{
    m_table = m_definition.makeTable ? m_definition.makeTable(*m_model, this) : new ListTable(*m_model, m_definition.title, this);
    m_frame->setBody(m_table);
    m_state = new StackedState(m_table);
    m_state->describeNothing(m_definition.icon, m_definition.nothing, m_definition.nothingHint,
        m_commands->command(m_definition.add) ? m_commands->action(m_definition.add) : nullptr);
    if (!m_definition.noMatch.isEmpty())
        m_state->describeNoMatch(m_definition.noMatch);
    auto *delegate = new CellDelegate(m_table);
    delegate->setRowMenu(!m_definition.rowMenu.isEmpty());
    connect(delegate, &CellDelegate::menuRequested, this, [this](const QModelIndex &index, const QPoint &position) {
        if (!m_table->selectionModel()->isRowSelected(index.row()))
            m_table->selectRow(index.row());
        showMenu(position);
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &position) { showMenu(m_table->viewport()->mapToGlobal(position)); });
    connect(m_search, &SearchBox::downPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &ListTable::opened, this, &ListPanel::opened);
    connect(m_table, &ListTable::selectedChanged, this, [this] {
        showCount();
        Q_EMIT selectionChanged();
    });
    connect(m_state, &StackedState::clearFiltersRequested, this, &ListPanel::clearFilters);
    connect(m_state, &StackedState::retryRequested, m_model, &TableModel::refresh);
}

void ListPanel::connectModel()
{
    connect(m_model, &TableModel::stateChanged, this, &ListPanel::showState);
    connect(m_model, &TableModel::countChanged, this, [this] {
        showState();
        takeRevealed();
        selectFirst();
    });
    connect(m_model, &TableModel::queryMistake, this, [this](const Error &error) { m_search->setMistake(errorText(error)); });
    connect(m_model, &TableModel::queryUnderstood, this, [this] { m_search->setMistake({}); });
    // What is selected may have been changed: its new cells are what commands look at.
    connect(m_model, &TableModel::dataChanged, this, &ListPanel::rowsChanged);
}

QString ListPanel::wantedText() const
{
    const QString term = m_quickTerms ? m_quickTerms->term() : QString();
    return term.isEmpty() ? m_search->text() : u"%1 %2"_s.arg(m_search->text(), term).trimmed();
}

void ListPanel::askAgain()
{
    TableQuery query = m_model->query();
    query.text = wantedText();
    query.filters = m_filters ? m_filters->filters() : QVector<Filter>();
    m_model->setQuery(query);
    Q_EMIT asked();
}

// Beside the search while there is room, else below it.
void ListPanel::placeChips()
{
    if (!m_chips)
        return;
    const bool beside = m_chips->sizeHint().width() + LeastSearchWidth + 40 <= width();
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_searchBar->direction() != direction)
        m_searchBar->setDirection(direction);
}

void ListPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeChips();
}

void ListPanel::showState()
{
    showCount();
    m_frame->setBusy(isBusy());
    if (m_model->count() > 0)
        m_state->setContent();
    else if (m_model->state() == ResultPages::Failed)
        m_state->setFailed(m_definition.failed, errorText(m_model->error()));
    else if (m_model->isLoading() || !m_model->isComplete())
        m_state->setLoading();
    else
        showNone(*m_state);
}

bool ListPanel::isBusy() const
{
    return m_model->isLoading();
}

bool ListPanel::isNarrowed() const
{
    return !wantedText().isEmpty() || (m_filters && !m_filters->filters().isEmpty());
}

void ListPanel::showNone(StackedState &state) const
{
    if (isNarrowed())
        state.setNoMatch();
    else
        state.setNothing();
}

void ListPanel::showCount()
{
    const int selected = selectedCount();
    QString words = countWords();
    if (selected > 0)
        words += u" · "_s + tr("%Ln selected", nullptr, selected);
    m_frame->setCount(words);
    Q_EMIT statusChanged();
}

QString ListPanel::countWords() const
{
    return m_definition.count ? m_definition.count(m_model->count()) : tr("%Ln shown", nullptr, int(m_model->count()));
}

// Where one is always selected, that needs no telling.
int ListPanel::selectedCount() const
{
    const auto selected = int(m_table->selectedCount());
    return m_definition.selectFirst && selected == 1 ? 0 : selected;
}

void ListPanel::selectFirst()
{
    if (m_definition.selectFirst && !m_table->selectionModel()->hasSelection() && m_model->rowCount() > 0)
        m_table->select(m_model->idAt(0));
}

QString ListPanel::status() const
{
    return statusWords().join(u", "_s);
}

QStringList ListPanel::statusWords() const
{
    QStringList words {countWords()};
    if (const int selected = selectedCount(); selected > 0)
        words << tr("%Ln selected", nullptr, selected);
    return words;
}

QVector<Column> ListPanel::columns() const
{
    return m_settings->columns();
}

void ListPanel::search()
{
    m_search->setFocus();
    m_search->lineEdit()->selectAll();
}

void ListPanel::chooseColumns()
{
    m_columnsMenu->popup(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height() + 2)));
}

void ListPanel::showQuery(const TableQuery &query)
{
    if (m_filters)
        m_filters->setFilters(query.filters);
    if (m_quickTerms)
        m_quickTerms->clear();
    m_search->setText(query.text);
    if (!query.sort.isEmpty())
        m_model->setSort(query.sort);
}

void ListPanel::clearFilters()
{
    if (m_chips)
        m_chips->clear();
    if (m_quickTerms)
        m_quickTerms->clear();
    m_search->clear();
}

// What is not among the rows is looked for among all.
void ListPanel::reveal(qint64 id)
{
    m_revealed = id;
    if (m_model->rowOf(id) < 0)
        showQuery({.table = m_definition.table});
    takeRevealed();
}

void ListPanel::takeRevealed()
{
    if (m_revealed == 0)
        return;
    if (m_model->pageSize() > 0) {
        if (const qsizetype at = m_model->allIds().indexOf(m_revealed); at >= 0)
            m_model->setPage(m_model->pageSize(), int(at) / m_model->pageSize());
    }
    if (m_model->rowOf(m_revealed) >= 0)
        m_table->select(std::exchange(m_revealed, 0));
}

void ListPanel::showMenu(const QPoint &globalPosition)
{
    if (m_definition.rowMenu.isEmpty() || !m_table->selectionModel()->hasSelection())
        return;
    m_table->setFocus();
    m_commands->contextMenu(m_definition.rowMenu, this)->popup(globalPosition);
}

} // namespace muster
