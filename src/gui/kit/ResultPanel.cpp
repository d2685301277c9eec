// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/ResultPanel.h"

#include "gui/commands/CommandSet.h"
#include "gui/kit/QuerySuggestions.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/IconButton.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/widgets/SearchBox.h"
#include "texts/ErrorText.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace muster {

ResultPanel::ResultPanel(QWidget *parent)
    : QWidget(parent)
{
}

void ResultPanel::makeHeader(WorkspaceContext &context, CommandSet &commands, const ListDefinition &definition)
{
    Q_ASSERT(!m_frame);
    m_definition = definition;
    m_context = &context;
    m_commands = &commands;
    m_frame = new PanelFrame(definition.title, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    for (const QString &id : QStringList {definition.add} + definition.tools) {
        if (commands.command(id))
            m_frame->addTool(commands.action(id), id == definition.add && definition.isMain);
    }
}

void ResultPanel::makeSearch()
{
    m_search = new SearchBox(m_definition.search, this);
    m_search->setCompletions((new QuerySuggestions(*m_context, m_definition.table, m_search))->source());
    m_searchBar = m_frame->addBar();
    m_searchBar->addWidget(m_search, 1);
}

void ResultPanel::connectView(CellDelegate *delegate)
{
    m_frame->setBody(m_view);
    setTabOrder(m_search, m_view); // who has typed wants the rows; filters come behind them
    m_state = new StackedState(m_view);
    m_state->describeNothing(m_definition.icon, m_definition.nothing, m_definition.nothingHint,
        m_commands->command(m_definition.add) ? m_commands->action(m_definition.add) : nullptr);
    if (!m_definition.noMatch.isEmpty())
        m_state->describeNoMatch(m_definition.noMatch);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { askMenu(m_view->indexAt(at), m_view->viewport()->mapToGlobal(at)); });
    connect(delegate, &CellDelegate::menuRequested, this, &ResultPanel::askMenu);
    connect(delegate, &CellDelegate::warningClicked, this, &ResultPanel::warningClicked);
    connect(delegate, &CellDelegate::controlRefused, this, &ResultPanel::sayWhyNot);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResultPanel::selectionChanged);
    connect(m_search, &SearchBox::downPressed, this, &ResultPanel::goToRows);
    connect(m_state, &StackedState::clearFiltersRequested, this, &ResultPanel::clearFilters);
}

// A page goes before its panels: nobody is told any more.
void ResultPanel::fallSilent()
{
    // only our own signals: Qt's style listens to destroyed()
    for (const auto signal : {&ResultPanel::selectionChanged, &ResultPanel::rowsChanged, &ResultPanel::statusChanged})
        disconnect(this, signal, nullptr, nullptr);
    disconnect(this, &ResultPanel::warningClicked, nullptr, nullptr);
}

// The parts go while what they tell is still whole.
void ResultPanel::takeDown()
{
    QAbstractItemModel *model = m_view ? m_view->model() : nullptr;
    delete m_frame;
    delete model;
}

void ResultPanel::showState()
{
    m_frame->setCount(countWords());
    m_frame->setBusy(isBusy());
    if (m_view->model()->rowCount() > 0)
        m_state->setContent();
    else if (const Error *wrong = fault())
        m_state->setFailed(m_definition.failed, errorText(*wrong));
    else if (isBusy())
        m_state->setLoading();
    else
        showNone(*m_state);
    takeFirst();
    Q_EMIT statusChanged();
}

bool ResultPanel::isNarrowed() const
{
    return !m_search->text().isEmpty();
}

void ResultPanel::showNone(StackedState &state) const
{
    if (isNarrowed())
        state.setNoMatch();
    else
        state.setNothing();
}

void ResultPanel::clearFilters()
{
    m_search->clear();
}

void ResultPanel::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->lineEdit()->selectAll();
}

// From the search: to what was found, not to where one was before.
void ResultPanel::goToRows()
{
    m_view->setFocus(Qt::TabFocusReason);
    m_toFirst = true;
    takeFirst();
}

void ResultPanel::takeFirst()
{
    if (!m_toFirst || isBusy())
        return;
    m_toFirst = false;
    const int begin = m_view->isRightToLeft() ? m_view->viewport()->width() - 1 : 0;
    const QModelIndex first = m_view->indexAt({begin, 0}); // results start at the first row
    if (first.isValid() && m_view->hasFocus() && !m_view->selectionModel()->hasSelection())
        m_view->setCurrentIndex(first);
}

void ResultPanel::showMistake(const Error &error)
{
    m_search->setMistake(errorText(error));
}

void ResultPanel::hideMistake()
{
    m_search->setMistake({});
}

void ResultPanel::sayWhyNot(const QModelIndex &control)
{
    if (const QString why = control.data(Qt::AccessibleDescriptionRole).toString(); !why.isEmpty())
        m_context->say(why);
}

// For what is selected: a row that is not becomes it.
void ResultPanel::askMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    if (index.isValid() && !m_view->selectionModel()->isRowSelected(index.row(), index.parent()))
        m_view->setCurrentIndex(index);
    const QStringList ids = menu();
    if (ids.isEmpty())
        return;
    m_view->setFocus(Qt::MouseFocusReason);
    m_commands->contextMenu(ids, this)->popup(globalPosition);
}

} // namespace muster
