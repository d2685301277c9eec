// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/GroupsPanel.h"

#include "gui/commands/CommandSet.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/users/GroupsTree.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/SearchBox.h"
#include "models/GroupTreeModel.h"

using namespace Qt::StringLiterals;

namespace muster {

static ListDefinition groups()
{
    return {.table = Table::Groups,
        .title = GroupsPanel::tr("Groups"),
        .search = GroupsPanel::tr("Search groups and members"),
        .icon = IconName::Group,
        .nothing = GroupsPanel::tr("No groups yet"),
        .nothingHint = GroupsPanel::tr("A group puts many users on projects at once."),
        .failed = GroupsPanel::tr("The groups could not be read"),
        .add = u"groups.add"_s,
        .tools = {u"groups.rename"_s}};
}

GroupsPanel::GroupsPanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : TreePanel(parent)
    , m_model(new GroupTreeModel(context.workspace(), {}, this))
{
    makeHeader(context, commands, groups());
    makeSearch();
    searchBox().setObjectName("searchGroups");
    auto *tree = new GroupsTree(*m_model, this);
    showTree(*m_model, tree, new CellDelegate(tree));
    m_model->setDropRefusal([&context] { return whyNot(context, change::addMember({}, {})); });
    connect(m_model, &TreeModel::rowsInserted, this, &GroupsPanel::takeRevealed);
}

GroupsTree &GroupsPanel::tree() const
{
    return static_cast<GroupsTree &>(TreePanel::tree());
}

QString GroupsPanel::countWords() const
{
    return m_model->state() == TreeModel::Ready ? tr("%Ln", "number of groups", int(m_model->count())) : QString();
}

QStringList GroupsPanel::menu() const
{
    if (!tree().selected(ObjectKind::User).isEmpty())
        return CommandSet::userMenu();
    return tree().selected(ObjectKind::Group).isEmpty() ? QStringList() : CommandSet::groupMenu();
}

void GroupsPanel::reveal(const QString &group)
{
    m_revealed = group;
    takeRevealed();
    if (!m_revealed.isNull())
        clearFilters();
}

void GroupsPanel::takeRevealed()
{
    if (m_revealed.isNull())
        return;
    const QModelIndex at = m_model->indexOfGroup(m_revealed);
    if (!at.isValid())
        return m_model->openOuterGroups(); // it may be an inner one; what comes is looked at again
    m_revealed = QString();
    tree().setCurrentIndex(at);
    tree().scrollTo(at);
}

} // namespace muster
