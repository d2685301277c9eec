// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/TreePanel.h"

#include "gui/projects/PanelTree.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/widgets/SearchBox.h"
#include "gui/widgets/StackedState.h"
#include "models/TreeModel.h"
#include "texts/ErrorText.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>

namespace muster {

TreePanel::TreePanel(TreeModel &model, PanelTree *tree, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_frame(new PanelFrame(words.title, this))
    , m_search(new SearchBox(words.search, this))
    , m_tree(tree)
    , m_state(new StackedState(tree))
    , m_bar(m_frame->addBar())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_bar->addWidget(m_search, 1);
    m_frame->setBody(m_tree);
    m_state->describeNoMatch(words.noMatch);

    connect(m_search, &SearchBox::searched, &m_model, &TreeModel::setText);
    connect(m_search, &SearchBox::downPressed, m_tree, [this] { m_tree->setFocus(Qt::TabFocusReason); });
    connect(&m_model, &TreeModel::queryMistake, this, &TreePanel::showMistake);
    connect(&m_model, &TreeModel::queryUnderstood, this, [this] { m_search->setMistake({}); });
    connect(&m_model, &TreeModel::stateChanged, this, &TreePanel::showState);
    connect(&m_model, &TreeModel::countChanged, this, &TreePanel::showState);
    connect(&m_model, &TreeModel::queryUnderstood, this, &TreePanel::expandFound);
    connect(m_state, &StackedState::clearFiltersRequested, this, [this] { clearFilters(); });
    connect(m_state, &StackedState::retryRequested, &m_model, &TreeModel::refresh);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TreePanel::selectionChanged);
    connect(m_tree, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { askMenu(m_tree->indexAt(at), m_tree->viewport()->mapToGlobal(at)); });
    auto *delegate = qobject_cast<CellDelegate *>(m_tree->itemDelegate());
    connect(delegate, &CellDelegate::menuRequested, this, &TreePanel::askMenu);
    connect(delegate, &CellDelegate::warningClicked, this, &TreePanel::warningClicked);
}

void TreePanel::addToBar(QWidget *widget)
{
    auto *place = new QVBoxLayout; // beside the field, also when a mistake stands below that
    place->addSpacing(qMax(0, (m_search->lineEdit()->sizeHint().height() - widget->sizeHint().height()) / 2));
    place->addWidget(widget);
    place->addStretch();
    m_bar->addLayout(place);
}

void TreePanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->lineEdit()->selectAll();
}

bool TreePanel::hasFocusInside() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

bool TreePanel::isNarrowed() const
{
    return !m_model.text().isEmpty();
}

void TreePanel::clearFilters()
{
    m_search->clear();
}

void TreePanel::showState()
{
    m_frame->setBusy(m_model.state() == TreeModel::Loading);
    if (m_model.rowCount() > 0)
        m_state->setContent();
    else if (m_model.state() == TreeModel::Loading)
        m_state->setLoading();
    else if (m_model.state() == TreeModel::Failed)
        m_state->setFailed(tr("This could not be read"), errorText(m_model.error()));
    else if (isNarrowed())
        m_state->setNoMatch();
    else
        m_state->setNothing();
}

void TreePanel::showMistake(const Error &error)
{
    m_search->setMistake(errorText(error));
}

// What is found below is what was searched for: show it.
void TreePanel::expandFound()
{
    showState();
    if (std::exchange(m_shownText, m_model.text()) != m_model.text() && !m_shownText.isEmpty())
        m_tree->expandAllIfFew();
}

void TreePanel::askMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    if (index.isValid() && !m_tree->selectionModel()->isRowSelected(index.row(), index.parent()))
        m_tree->setCurrentIndex(index);
    m_tree->setFocus(Qt::MouseFocusReason);
    Q_EMIT menuRequested(globalPosition);
}

} // namespace muster
