// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/UsersPanel.h"

#include "gui/commands/CommandSet.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WorkspaceSettings.h"
#include "gui/kit/ColumnsMenu.h"
#include "gui/kit/TableSettings.h"
#include "gui/kit/QuerySuggestions.h"
#include "gui/users/UserFilters.h"
#include "gui/users/UsersFooter.h"
#include "gui/users/UsersTable.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/IconButton.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/widgets/SearchBox.h"
#include "gui/widgets/StackedState.h"
#include "models/TableModel.h"
#include "texts/ErrorText.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int LeastSearchWidth = 220;

} // namespace

UsersPanel::UsersPanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_commands(commands)
    , m_model(new TableModel(context.workspace(), Table::Users, this))
    , m_frame(new PanelFrame(tr("Users"), this))
    , m_table(new UsersTable(*m_model, this))
    , m_search(new SearchBox(tr("Search users"), this))
    , m_chips(new FilterChips(this))
    , m_filters(new UserFilters(context, m_chips))
    , m_footer(new UsersFooter(context, *m_model, this))
    , m_state(new StackedState(m_table))
    , m_looks(new TableSettings(context, *m_model, m_table, u"users"_s))
    , m_columnsMenu(new ColumnsMenu(context, *m_looks, this))
    , m_columnsButton(new IconButton(IconName::Columns, tr("Columns"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    makeHeader();
    makeSearch();
    m_frame->setBody(m_table);
    m_frame->footer()->addWidget(m_footer, 1);
    makeTable();
    connectModel();
    setFocusProxy(m_table);
    askAgain();
    showState();
}

UsersPanel::~UsersPanel()
{
    m_looks->finish();
}

void UsersPanel::makeHeader()
{
    for (const QString &id : {u"users.add"_s, u"users.edit"_s, u"file.import"_s, u"file.export"_s}) {
        if (m_commands.command(id))
            m_frame->addTool(m_commands.action(id), id == "users.add"_L1);
    }
    m_columnsButton->setObjectName("columns");
    m_frame->addTool(m_columnsButton);
    connect(m_columnsButton, &QToolButton::clicked, this, &UsersPanel::chooseColumns);
}

void UsersPanel::makeSearch()
{
    m_search->setObjectName("search");
    m_chips->setObjectName("filters");
    m_search->setCompletions((new QuerySuggestions(m_context, Table::Users, m_search))->source());
    m_searchBar = m_frame->addBar();
    m_searchBar->addWidget(m_search, 1);
    m_searchBar->addWidget(m_chips, 0);
    connect(m_search, &SearchBox::searched, this, &UsersPanel::askAgain);
    connect(m_search, &SearchBox::downPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_filters, &UserFilters::changed, this, [this] {
        placeChips();
        askAgain();
    });
}

void UsersPanel::makeTable()
{
    m_state->describeNothing(IconName::Users, tr("No users yet"), tr("Add people one by one, or import them from a CSV file."),
        m_commands.command(u"users.add"_s) ? m_commands.action(u"users.add"_s) : nullptr);
    auto *delegate = new CellDelegate(m_table);
    connect(delegate, &CellDelegate::menuRequested, this, [this](const QModelIndex &index, const QPoint &position) {
        if (!m_table->selectionModel()->isRowSelected(index.row()))
            m_table->selectRow(index.row());
        showMenu(position);
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &position) { showMenu(m_table->viewport()->mapToGlobal(position)); });
    connect(m_table, &UsersTable::opened, this, &UsersPanel::opened);
    connect(m_table, &UsersTable::selectedChanged, this, [this] {
        showCount();
        Q_EMIT selectionChanged();
    });
    connect(m_state, &StackedState::clearFiltersRequested, this, &UsersPanel::clearFilters);
    connect(m_state, &StackedState::retryRequested, m_model, &TableModel::refresh);
}

void UsersPanel::connectModel()
{
    connect(m_model, &TableModel::stateChanged, this, &UsersPanel::showState);
    connect(m_model, &TableModel::countChanged, this, [this] {
        showState();
        takeRevealed();
    });
    connect(m_model, &TableModel::queryMistake, this, [this](const Error &error) { m_search->setMistake(errorText(error)); });
    connect(m_model, &TableModel::queryUnderstood, this, [this] { m_search->setMistake({}); });
    connect(m_model, &TableModel::switched, this, &UsersPanel::flick);
    // What is selected may have been changed: its new cells are what commands look at.
    connect(m_model, &TableModel::dataChanged, this, &UsersPanel::rowsChanged);
    connect(m_footer, &UsersFooter::countingChanged, this, &UsersPanel::showBusy);
    connect(m_footer, &UsersFooter::hiddenChanged, this, [this] {
        showState();
        showCount();
    });
}

void UsersPanel::askAgain()
{
    TableQuery query = m_model->query();
    query.text = m_search->text();
    query.filters = m_filters->filters();
    m_model->setQuery(query);
    m_footer->countHidden();
}

// Beside the search while there is room, else below it.
void UsersPanel::placeChips()
{
    const bool beside = m_chips->sizeHint().width() + LeastSearchWidth + 40 <= width();
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_searchBar->direction() != direction)
        m_searchBar->setDirection(direction);
}

void UsersPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeChips();
}

void UsersPanel::showState()
{
    showCount();
    showBusy();
    if (m_model->count() > 0)
        m_state->setContent();
    else if (m_model->state() == ResultPages::Failed)
        m_state->setFailed(tr("The users could not be read"), errorText(m_model->error()));
    else if (m_model->isLoading() || !m_model->isComplete())
        m_state->setLoading();
    else
        showNoMatch();
}

void UsersPanel::showBusy()
{
    m_frame->setBusy(m_model->isLoading() || m_footer->isCounting());
}

void UsersPanel::showNoMatch()
{
    const bool asked = !m_search->text().isEmpty() || !m_filters->filters().isEmpty();
    const int hidden = int(m_footer->hidden().disabled + m_footer->hidden().pending);
    if (!asked && hidden == 0)
        return m_state->setNothing();
    m_state->describeNoMatch(asked ? tr("Nothing matches") : tr("Nobody to show"),
        hidden > 0 ? tr("%Ln user(s) who would match are hidden by the switches below.", nullptr, hidden) : QString());
    m_state->setNoMatch();
}

void UsersPanel::showCount()
{
    const int selected = int(m_table->selectedIds().size());
    QString words = tr("%Ln shown", nullptr, int(m_model->count()));
    if (selected > 0)
        words += u" · "_s + tr("%Ln selected", nullptr, selected);
    m_frame->setCount(words);
    Q_EMIT statusChanged();
}

QString UsersPanel::status() const
{
    QStringList words {tr("%Ln shown", nullptr, int(m_model->count()))};
    if (const qint64 hidden = m_footer->hidden().disabled + m_footer->hidden().pending; hidden > 0)
        words << tr("%Ln hidden", nullptr, int(hidden));
    if (const qsizetype selected = m_table->selectedIds().size(); selected > 0)
        words << tr("%Ln selected", nullptr, int(selected));
    return words.join(u", "_s);
}

QVector<Column> UsersPanel::columns() const
{
    return m_looks->columns();
}

void UsersPanel::search()
{
    m_search->setFocus();
    m_search->lineEdit()->selectAll();
}

void UsersPanel::chooseColumns()
{
    m_columnsMenu->popup(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height() + 2)));
}

void UsersPanel::showQuery(const TableQuery &query)
{
    m_context.settings().setValue(setting::ShowDisabled, query.showDisabled);
    m_context.settings().setValue(setting::ShowPending, query.showPending);
    m_filters->setFilters(query.filters);
    m_search->setText(query.text);
    if (!query.sort.isEmpty())
        m_model->setSort(query.sort);
}

void UsersPanel::clearFilters()
{
    const bool asked = !m_search->text().isEmpty() || !m_filters->filters().isEmpty();
    if (!asked) { // then it is the switches that hide everybody
        m_context.settings().setValue(setting::ShowDisabled, true);
        m_context.settings().setValue(setting::ShowPending, true);
    }
    m_chips->clear();
    m_search->clear();
}

// Whoever is not among the rows is looked for among everybody.
void UsersPanel::reveal(qint64 id)
{
    m_revealed = id;
    if (m_model->rowOf(id) < 0)
        showQuery({.table = Table::Users});
    takeRevealed();
}

void UsersPanel::takeRevealed()
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

void UsersPanel::flick(qint64 id, Column column)
{
    const UserRef user = m_model->userOf(id);
    if (column == Column::Locked)
        return m_context.apply({{change::editUser(user.uuid, {{Field::Locked, false}}, user.since)}, {}});
    const QPointer<UsersPanel> self(this);
    m_context.ask().confirm(m_context.window(),
        {tr("Reset MFA"), tr("“%1” can then sign in without a second factor, until a new one is set up.").arg(user.name), tr("Reset MFA"), true},
        [self, user](Prompts::Confirmed confirmed) {
            if (self && confirmed.yes)
                self->m_context.apply({{change::editUser(user.uuid, {{Field::Mfa, false}}, user.since)}, {}});
        });
}

void UsersPanel::showMenu(const QPoint &globalPosition)
{
    if (!m_table->selectionModel()->hasSelection())
        return;
    m_table->setFocus();
    m_commands.contextMenu(CommandSet::userMenu(), this)->popup(globalPosition);
}

} // namespace muster
