// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/SubjectsPanel.h"

#include "gui/commands/ChangeSets.h"
#include "gui/commands/CommandSet.h"
#include "gui/projects/FixTeamHint.h"
#include "gui/projects/SubjectTree.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/widgets/CellDelegate.h"
#include "models/GroupTreeModel.h"
#include "models/Selection.h"

#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace muster {

static ListDefinition subjects()
{
    return {.table = Table::Groups,
        .title = SubjectsPanel::tr("Groups"),
        .search = SubjectsPanel::tr("Search groups and users"),
        .icon = IconName::Group,
        .nothing = SubjectsPanel::tr("No groups yet"),
        .nothingHint = SubjectsPanel::tr("A group puts many users on a project at once."),
        .noMatch = SubjectsPanel::tr("No group and no user matches"),
        .failed = SubjectsPanel::tr("The groups could not be read"),
        .add = u"groups.add"_s,
        .isMain = false};
}

static FindTeamFixes::Place placeOf(const GroupTreeModel &model, const QModelIndex &index)
{
    return {.user = model.userAt(index).uuid};
}

SubjectsPanel::SubjectsPanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : TreePanel(parent)
    , m_model(new GroupTreeModel(context.workspace(),
          GroupTreeModel::WithUngrouped | GroupTreeModel::WithTeams | GroupTreeModel::WithoutDefault, this))
{
    makeHeader(context, commands, muster::subjects());
    makeSearch();
    auto *tree = new SubjectTree(*m_model, tr("Groups"), this);
    tree->setObjectName("subjects");
    tree->setHeaderHidden(true);
    tree->setAcceptDrops(true);
    showTree(*m_model, tree, new CellDelegate(tree));
    new FixTeamHint(context, tree, [this](const QModelIndex &index) { return placeOf(*m_model, index); });

    connect(&context, &WorkspaceContext::countsChanged, this, &SubjectsPanel::showCounts);
    connect(this, &TreePanel::selectionChanged, this, &SubjectsPanel::showCounts);
    connect(this, &TreePanel::rowsChanged, this, &SubjectsPanel::showCounts);
    showCounts();
}

SubjectTree &SubjectsPanel::subjects() const
{
    return static_cast<SubjectTree &>(tree());
}

void SubjectsPanel::addTo(Selection &selection) const
{
    const QModelIndexList selected = tree().selectionModel()->selectedRows();
    selection.rows += m_model->rowsOf(selected);
    std::optional<GroupRef> within;
    bool oneGroup = true;
    for (const QModelIndex &index : selected) {
        if (!m_model->isUser(index))
            continue;
        const GroupRef group = m_model->groupAt(index);
        oneGroup = oneGroup && !group.uuid.isEmpty() && (!within || within->uuid == group.uuid);
        within = group;
    }
    if (oneGroup)
        selection.within = within;
    selection.focus = selection.count(ObjectKind::User) == 0 ? ObjectKind::Group
        : selection.within                                   ? ObjectKind::Member
                                                             : ObjectKind::User;
}

QStringList SubjectsPanel::menu() const
{
    const QModelIndex current = tree().currentIndex();
    const QStringList assign {u"projects.assign"_s, u"projects.assignTeams"_s, {}};
    if (m_model->isUser(current))
        return assign + CommandSet::userMenu();
    if (m_model->isGroup(current))
        return assign + CommandSet::groupMenu();
    return {u"groups.add"_s};
}

QString SubjectsPanel::countWords() const
{
    return context().counts().users > 0 ? locale().toString(context().counts().groups) : QString();
}

void SubjectsPanel::showCounts()
{
    showState();
    const GroupRef group = m_model->groupAt(tree().currentIndex());
    if (tree().currentIndex().isValid() && !group.name.isEmpty())
        setHint(tr("%1: %Ln user(s)", nullptr, int(group.members)).arg(group.name));
    else
        setHint(tr("%Ln user(s) without a group", nullptr, int(context().counts().withoutGroup)));
}

} // namespace muster
