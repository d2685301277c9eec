// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/GroupsPanel.h"

#include "gui/commands/CommandSet.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/users/GroupsTree.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/ElidedLabel.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/widgets/SearchBox.h"
#include "gui/widgets/StackedState.h"
#include "models/GroupTreeModel.h"
#include "texts/ErrorText.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

GroupsPanel::GroupsPanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_commands(commands)
    , m_model(new GroupTreeModel(context.workspace(), {}, this))
    , m_frame(new PanelFrame(tr("Groups"), this))
    , m_tree(new GroupsTree(*m_model, this))
    , m_search(new SearchBox(tr("Search groups and members"), this))
    , m_state(new StackedState(m_tree))
    , m_hint(new ElidedLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    for (const QString &id : {u"groups.add"_s, u"groups.rename"_s}) {
        if (m_commands.command(id))
            m_frame->addTool(m_commands.action(id), id == "groups.add"_L1);
    }
    m_search->setObjectName("searchGroups");
    m_frame->addBar()->addWidget(m_search);
    m_frame->setBody(m_tree);
    m_hint->setObjectName("hint");
    m_hint->setProperty("look", "quiet");
    m_frame->footer()->addWidget(m_hint, 1);
    makeTree();
    m_model->setDropRefusal([&context] { return whyNot(context, change::addMember({}, {})); });
    showState();
}

void GroupsPanel::makeTree()
{
    m_state->describeNothing(IconName::Group, tr("No groups yet"), tr("A group puts many users on projects at once."),
        m_commands.command(u"groups.add"_s) ? m_commands.action(u"groups.add"_s) : nullptr);
    auto *delegate = new CellDelegate(m_tree);
    connect(delegate, &CellDelegate::menuRequested, this, [this](const QModelIndex &index, const QPoint &position) {
        if (!m_tree->selectionModel()->isSelected(index))
            m_tree->setCurrentIndex(index);
        showMenu(position);
    });
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &position) { showMenu(m_tree->viewport()->mapToGlobal(position)); });
    connect(m_tree, &GroupsTree::selectedChanged, this, &GroupsPanel::selectionChanged);
    connect(m_model, &TreeModel::dataChanged, this, &GroupsPanel::rowsChanged);
    connect(m_model, &TreeModel::stateChanged, this, &GroupsPanel::showState);
    connect(m_model, &TreeModel::countChanged, this, &GroupsPanel::showState);
    connect(m_model, &TreeModel::rowsInserted, this, &GroupsPanel::takeRevealed);
    connect(m_model, &TreeModel::queryMistake, this, [this](const Error &error) { m_search->setMistake(errorText(error)); });
    connect(m_model, &TreeModel::queryUnderstood, this, [this] { m_search->setMistake({}); });
    connect(m_search, &SearchBox::searched, m_model, &TreeModel::setText);
    connect(m_search, &SearchBox::downPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_state, &StackedState::clearFiltersRequested, m_search, &SearchBox::clear);
    connect(m_state, &StackedState::retryRequested, m_model, &TreeModel::refresh);
}

void GroupsPanel::showState()
{
    m_frame->setBusy(m_model->state() == TreeModel::Loading);
    m_frame->setCount(m_model->state() == TreeModel::Ready ? tr("%Ln", "number of groups", int(m_model->count())) : QString());
    if (m_model->count() > 0)
        m_state->setContent();
    else if (m_model->state() == TreeModel::Failed)
        m_state->setFailed(tr("The groups could not be read"), errorText(m_model->error()));
    else if (m_model->state() == TreeModel::Loading)
        m_state->setLoading();
    else if (m_search->text().isEmpty())
        m_state->setNothing();
    else
        m_state->setNoMatch();
}

void GroupsPanel::search()
{
    m_search->setFocus();
    m_search->lineEdit()->selectAll();
}

void GroupsPanel::reveal(const QString &group)
{
    m_revealed = group;
    takeRevealed();
    if (!m_revealed.isNull() && !m_search->text().isEmpty())
        m_search->clear();
}

void GroupsPanel::takeRevealed()
{
    if (m_revealed.isNull())
        return;
    const QModelIndex at = m_model->indexOfGroup(m_revealed);
    if (!at.isValid())
        return m_model->openOuterGroups(); // it may be an inner one; what comes is looked at again
    m_revealed = QString();
    m_tree->setCurrentIndex(at);
    m_tree->scrollTo(at);
}

void GroupsPanel::setHint(const QString &words)
{
    m_hint->setText(words);
}

void GroupsPanel::showMenu(const QPoint &globalPosition)
{
    m_tree->setFocus();
    const bool members = !m_tree->selected(ObjectKind::User).isEmpty();
    if (!members && m_tree->selected(ObjectKind::Group).isEmpty())
        return;
    m_commands.contextMenu(members ? CommandSet::userMenu() : CommandSet::groupMenu(), this)->popup(globalPosition);
}

} // namespace muster
