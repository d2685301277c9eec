// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/ListPanel.h"

#include "core/FieldDefinition.h"
#include "gui/kit/ColumnsMenu.h"
#include "gui/kit/CopyRows.h"
#include "gui/kit/ListFilters.h"
#include "gui/kit/ListTable.h"
#include "gui/kit/TableSettings.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/IconButton.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/widgets/SearchBox.h"
#include "models/TableModel.h"

#include <QHBoxLayout>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int LeastSearchWidth = 140;

} // namespace

ListPanel::ListPanel(QWidget *parent)
    : ResultPanel(parent)
{
}

ListPanel::~ListPanel()
{
    fallSilent();
    disconnect(this, &ListPanel::opened, nullptr, nullptr);
    disconnect(this, &ListPanel::asked, nullptr, nullptr);
    if (m_settings)
        m_settings->finish();
    takeDown();
}

void ListPanel::setUp(WorkspaceContext &context, CommandSet &commands, const ListDefinition &definition)
{
    Q_ASSERT(!m_model);
    m_model = definition.makeModel ? definition.makeModel(context.workspace(), this) : new TableModel(context.workspace(), definition.table, this);
    makeHeader(context, commands, definition);
    makeColumnsButton();
    makeSearch();
    makeFilters();
    makeTable();
    m_settings = new TableSettings(context, *m_model, m_table, keyOf(definition.table));
    connect(m_settings, &TableSettings::narrowingWanted, this, &ListPanel::narrow);
    m_columnsMenu = new ColumnsMenu(context, *m_settings, this);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { m_columnsMenu->popup(m_table->horizontalHeader()->mapToGlobal(at)); });
    askAgain();
    showState();
}

void ListPanel::makeColumnsButton()
{
    m_columnsButton = new IconButton(IconName::Columns, tr("Columns"), this);
    m_columnsButton->setObjectName("columns");
    frame().addTool(m_columnsButton);
    connect(m_columnsButton, &QToolButton::clicked, this, &ListPanel::chooseColumns);
}

void ListPanel::makeFilters()
{
    searchBox().setObjectName("search");
    connect(&searchBox(), &SearchBox::searched, this, &ListPanel::askAgain);
    if (const QVector<Column> columns = ListFilters::columnsOf(definition().table); !columns.isEmpty()) {
        m_chips = new FilterChips(this);
        m_chips->setObjectName("filters");
        searchBar().addWidget(m_chips, 0);
        m_filters = new ListFilters(context(), definition().table, columns, m_chips);
        connect(m_filters, &ListFilters::changed, this, &ListPanel::placeChips);
        connect(m_filters, &ListFilters::changed, this, &ListPanel::askAgain);
    }
    if (!definition().quickTerms.isEmpty()) {
        m_quickTerms = new QuickTerms(definition().quickTerms, this);
        frame().addBar()->addWidget(m_quickTerms);
        connect(m_quickTerms, &QuickTerms::changed, this, &ListPanel::askAgain);
    }
}

void ListPanel::makeTable()
{
    m_table = definition().makeTable ? definition().makeTable(*m_model, this) : new ListTable(*m_model, definition().title, this);
    if (definition().makeFooter)
        frame().footer()->addWidget(definition().makeFooter(*m_model, this), 1);
    auto *delegate = new CellDelegate(m_table);
    delegate->setRowMenu(!definition().rowMenu.isEmpty());
    m_table->setRowMenu(!definition().rowMenu.isEmpty());
    showRows(*m_model, m_table, delegate);
    connect(m_table, &ListTable::opened, this, &ListPanel::opened);
    connect(this, &ListPanel::selectionChanged, this, &ListPanel::showState); // it is counted
    connect(m_model, &TableModel::countChanged, this, [this] {
        takeRevealed();
        selectFirst();
    });
}

QString ListPanel::wantedText() const
{
    const QString term = m_quickTerms ? m_quickTerms->term() : QString();
    return term.isEmpty() ? searchBox().text() : u"%1 %2"_s.arg(searchBox().text(), term).trimmed();
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
    if (searchBar().direction() != direction)
        searchBar().setDirection(direction);
}

void ListPanel::resizeEvent(QResizeEvent *event)
{
    ResultPanel::resizeEvent(event);
    placeChips();
}

bool ListPanel::isBusy() const
{
    return m_model->isLoading();
}

const Error *ListPanel::fault() const
{
    return m_model->state() == ResultPages::Failed ? &m_model->error() : nullptr;
}

bool ListPanel::isNarrowed() const
{
    return ResultPanel::isNarrowed() || (m_quickTerms && !m_quickTerms->isAtFirst()) || (m_filters && !m_filters->filters().isEmpty());
}

QString ListPanel::rowsWords() const
{
    return definition().count ? definition().count(m_model->count()) : tr("%Ln shown", nullptr, int(m_model->count()));
}

QString ListPanel::countWords() const
{
    const int selected = selectedCount();
    return selected > 0 ? rowsWords() + u" · "_s + tr("%Ln selected", nullptr, selected) : rowsWords();
}

// Where one is always selected, that needs no telling.
int ListPanel::selectedCount() const
{
    const auto selected = int(m_table->selectedCount());
    return definition().selectFirst && selected == 1 ? 0 : selected;
}

void ListPanel::selectFirst()
{
    if (definition().selectFirst && !m_table->selectionModel()->hasSelection() && m_model->rowCount() > 0)
        m_table->select(m_model->idAt(0));
}

QString ListPanel::status() const
{
    return statusWords().join(u", "_s);
}

QStringList ListPanel::statusWords() const
{
    QStringList words {rowsWords()};
    if (const int selected = selectedCount(); selected > 0)
        words << tr("%Ln selected", nullptr, selected);
    return words;
}

QVector<Column> ListPanel::columns() const
{
    QVector<Column> columns = m_settings->columns();
    columns.removeIf([this](Column column) { return findColumn(definition().table, column)->is(FieldDefinition::Control); });
    return columns;
}

void ListPanel::copy()
{
    if (m_table->selectedCount() == 0)
        return context().say(tr("Select rows first."));
    if (m_table->selectedCount() > MostCopied)
        return context().say(tr("More than %Ln row(s) are for a file: use “Export table…”.", nullptr, int(MostCopied)));
    copyRows(context(), definition().table, m_table->selectedIds(), columns());
}

void ListPanel::chooseColumns()
{
    m_columnsMenu->popup(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height() + 2)));
}

// A quick term comes back as a term of the search.
void ListPanel::narrow(const TableLayout::Narrowing &narrowing)
{
    if (m_filters)
        m_filters->setFilters(narrowing.filters);
    if (m_quickTerms)
        m_quickTerms->clear();
    searchBox().setText(narrowing.text);
    askAgain();
}

void ListPanel::showQuery(const TableQuery &query)
{
    if (m_filters)
        m_filters->setFilters(query.filters);
    if (m_quickTerms)
        m_quickTerms->clear();
    searchBox().setText(query.text);
    if (!query.sort.isEmpty())
        m_model->setSort(query.sort);
}

void ListPanel::clearFilters()
{
    if (m_chips)
        m_chips->clear();
    if (m_quickTerms)
        m_quickTerms->clear();
    ResultPanel::clearFilters();
}

// What is not among the rows is looked for among all.
void ListPanel::reveal(qint64 id)
{
    m_revealed = id;
    if (m_model->rowOf(id) < 0)
        showQuery({.table = definition().table});
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

QStringList ListPanel::menu() const
{
    return m_table->selectionModel()->hasSelection() ? definition().rowMenu : QStringList();
}

} // namespace muster
