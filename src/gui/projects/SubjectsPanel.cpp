// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/SubjectsPanel.h"

#include "gui/commands/ChangeSets.h"
#include "gui/commands/CommandSet.h"
#include "gui/projects/FixTeamHint.h"
#include "gui/projects/SubjectTree.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/widgets/StackedState.h"
#include "models/Selection.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace muster {

static SubjectTree *makeTree(GroupTreeModel *model)
{
    auto *tree = new SubjectTree(*model, SubjectsPanel::tr("Groups"));
    tree->setObjectName("subjects");
    tree->setHeaderHidden(true);
    tree->setAcceptDrops(true);
    new CellDelegate(tree);
    return tree;
}

static FindTeamFixes::Place placeOf(const GroupTreeModel &model, const QModelIndex &index)
{
    return {.user = model.userAt(index).uuid};
}

SubjectsPanel::SubjectsPanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : SubjectsPanel(context, commands,
        new GroupTreeModel(context.workspace(),
            GroupTreeModel::WithUngrouped | GroupTreeModel::WithTeams | GroupTreeModel::WithoutDefault),
        parent)
{
}

SubjectsPanel::SubjectsPanel(WorkspaceContext &context, CommandSet &commands, GroupTreeModel *model, QWidget *parent)
    : TreePanel(*model, makeTree(model),
        {tr("Groups"), tr("Search groups and users"), tr("No group and no user matches")}, parent)
    , m_context(context)
    , m_model(model)
    , m_footer(new QLabel(this))
{
    model->setParent(this);
    frame().addTool(commands.action(u"groups.add"_s));
    m_footer->setObjectName("subjectsFooter");
    m_footer->setProperty("look", "quiet");
    m_footer->setTextFormat(Qt::PlainText);
    m_footer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    frame().footer()->addWidget(m_footer, 1);
    state().describeNothing(IconName::Group, tr("No groups yet"), tr("A group puts many users on a project at once."),
        commands.action(u"groups.add"_s));
    new FixTeamHint(context, &tree(), [model](const QModelIndex &index) { return placeOf(*model, index); });

    connect(&context, &WorkspaceContext::countsChanged, this, &SubjectsPanel::showCounts);
    connect(this, &TreePanel::selectionChanged, this, &SubjectsPanel::showCounts);
    connect(model, &QAbstractItemModel::dataChanged, this, &SubjectsPanel::showCounts);
    connect(model, &QAbstractItemModel::dataChanged, this, &SubjectsPanel::rowsChanged);
    connect(&tree(), &PanelTree::entered, this, [this](const QModelIndex &index) {
        tree().setExpanded(index, !tree().isExpanded(index));
    });
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

void SubjectsPanel::showCounts()
{
    frame().setCount(m_context.counts().users > 0 ? locale().toString(m_context.counts().groups) : QString());
    const QModelIndex current = tree().currentIndex();
    const GroupRef group = m_model->groupAt(current);
    if (current.isValid() && !group.name.isEmpty())
        m_footer->setText(tr("%1: %Ln user(s)", nullptr, int(group.members)).arg(group.name));
    else
        m_footer->setText(tr("%Ln user(s) without a group", nullptr, int(m_context.counts().withoutGroup)));
    m_footer->setToolTip(m_footer->text());
}

} // namespace muster
