// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/ProjectsPanel.h"

#include "gui/commands/CommandSet.h"
#include "gui/projects/AssignmentDelegate.h"
#include "gui/projects/FixTeamHint.h"
#include "gui/projects/ProjectTree.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/theme/Icons.h"
#include "gui/kit/QuerySuggestions.h"
#include "gui/widgets/ElidedLabel.h"
#include "gui/widgets/LinkButton.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/widgets/SearchBox.h"
#include "gui/widgets/StackedState.h"
#include "gui/widgets/ToggleChip.h"
#include "models/Selection.h"
#include "texts/Titles.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace muster {

constexpr int TeamWidth = 80; // the box in its middle stays clear of the ⋯ at the end of the row

static ProjectTree *makeTree(WorkspaceContext &context, ProjectTreeModel *model)
{
    auto *tree = new ProjectTree(*model, ProjectsPanel::tr("Projects"));
    tree->setObjectName("projectTree");
    new AssignmentDelegate(context, tree);
    return tree;
}

static FindTeamFixes::Place placeOf(const ProjectTreeModel &model, const QModelIndex &index)
{
    const AssignmentRef assignment = model.assignmentAt(index);
    return {model.projectAt(index).uuid, assignment.isGroup ? QString() : assignment.subjectId,
        assignment.isGroup ? assignment.subjectId : QString()};
}

ProjectsPanel::ProjectsPanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : ProjectsPanel(context, commands, new ProjectTreeModel(context.workspace()), parent)
{
}

ProjectsPanel::ProjectsPanel(WorkspaceContext &context, CommandSet &commands, ProjectTreeModel *model, QWidget *parent)
    : TreePanel(*model, makeTree(context, model),
        {tr("Projects"), tr("Search projects, groups and users"), tr("No project matches")}, parent)
    , m_context(context)
    , m_model(model)
    , m_misconfigured(new ToggleChip(tr("Misconfigured only"), this))
    , m_archived(new QAction(icon(IconName::Archive), tr("Show archived projects"), this))
    , m_footer(new ElidedLabel(this))
    , m_withoutTeam(new LinkButton({}, this))
{
    model->setParent(this);
    frame().addTool(commands.action(u"projects.add"_s), true);
    frame().addTool(commands.action(u"projects.rename"_s));
    if (commands.command(u"file.export"_s))
        frame().addTool(commands.action(u"file.export"_s));
    m_archived->setCheckable(true);
    frame().addTool(m_archived);
    addToBar(m_misconfigured);
    search().setCompletions((new QuerySuggestions(context, Table::Projects, this))->source());
    state().describeNothing(IconName::Folder, tr("No projects yet"),
        tr("A project is what people work on. Add one, then put groups and users on it."), commands.action(u"projects.add"_s));
    makeFooter();
    new FixTeamHint(context, &tree(), [model](const QModelIndex &index) { return placeOf(*model, index); });

    model->setEditRefusal([&context](const AssignmentRef &one, Field field) { // of the roles each may keep what it has
        const QVariant value = field == Field::Role ? rightsOf(context, one).value(field) : QVariant();
        return whyNot(context, change::editGroupAssignment(one.projectId, one.subjectId, {{field, value}}), rightsOf(context, one));
    });
    model->setDropRefusal([&context] { return whyNot(context, change::assignGroup({}, {})); });
    connect(&context, &WorkspaceContext::stateChanged, tree().viewport(), qOverload<>(&QWidget::update));
    connect(m_misconfigured, &QAbstractButton::toggled, model, &ProjectTreeModel::setMisconfiguredOnly);
    connect(m_archived, &QAction::toggled, model, &ProjectTreeModel::setShowArchived);
    connect(m_withoutTeam, &QAbstractButton::clicked, this, [this] { show({}, true); });
    connect(&context, &WorkspaceContext::countsChanged, this, &ProjectsPanel::showCounts);
    connect(&context, &WorkspaceContext::stateChanged, this, &ProjectsPanel::sizeColumns);
    connect(model, &TreeModel::queryUnderstood, this, &ProjectsPanel::takeState);
    connect(model, &QAbstractItemModel::dataChanged, this, &ProjectsPanel::rowsChanged);
    showCounts();
    sizeColumns();
}

// As wide as the longest word that can stand there.
void ProjectsPanel::sizeColumns()
{
    std::array<int, ProjectTreeModel::SectionCount> widths {};
    const auto make = [&](int section, const QStringList &words) {
        for (const QString &word : words + QStringList {m_model->headerData(section, Qt::Horizontal).toString()})
            widths[size_t(section)] = qMax(widths[size_t(section)], fontMetrics().horizontalAdvance(word) + 24);
    };
    QStringList roles;
    for (const RoleChoice &role : m_context.state().roles) {
        if (role.scope == RoleScope::Project)
            roles << role.name;
    }
    make(ProjectTreeModel::AccessSection, {accessText(Access::Write), accessText(Access::ReadOnly)});
    make(ProjectTreeModel::RoleSection, roles);
    make(ProjectTreeModel::TeamSection, {});
    widths[ProjectTreeModel::TeamSection] = qMax(widths[ProjectTreeModel::TeamSection], TeamWidth);
    projects().setRightsWidths(widths);
}

void ProjectsPanel::makeFooter()
{
    m_footer->setObjectName("projectsFooter");
    m_footer->setProperty("look", "quiet");
    m_withoutTeam->setObjectName("withoutTeam");
    m_withoutTeam->setToolTip(tr("Show only the projects that are misconfigured"));
    frame().footer()->addWidget(m_footer, 1);
    frame().footer()->addWidget(m_withoutTeam);
}

ProjectTree &ProjectsPanel::projects() const
{
    return static_cast<ProjectTree &>(tree());
}

void ProjectsPanel::addTo(Selection &selection) const
{
    selection.rows += m_model->rowsOf(tree().selectionModel()->selectedRows());
    selection.focus = selection.count(ObjectKind::Assignment) == 0 ? ObjectKind::Project : ObjectKind::Assignment;
}

QStringList ProjectsPanel::menu() const
{
    const QModelIndex current = tree().currentIndex();
    if (m_model->isProject(current))
        return CommandSet::projectMenu();
    if (m_model->isAssignment(current) || m_model->isStray(current))
        return CommandSet::assignmentMenu();
    return {u"projects.add"_s};
}

bool ProjectsPanel::isNarrowed() const
{
    return TreePanel::isNarrowed() || m_model->misconfiguredOnly();
}

void ProjectsPanel::clearFilters()
{
    TreePanel::clearFilters();
    m_misconfigured->setChecked(false);
}

void ProjectsPanel::show(const QString &text, bool misconfiguredOnly)
{
    search().setText(text);
    m_misconfigured->setChecked(misconfiguredOnly);
    tree().setFocus(Qt::OtherFocusReason);
}

void ProjectsPanel::reveal(const QString &projectId)
{
    m_wanted = projectId;
    selectWanted();
    if (m_wanted.isEmpty())
        return;
    m_archived->setChecked(true); // whatever hides it
    clearFilters();
}

void ProjectsPanel::selectWanted()
{
    const QModelIndex index = m_wanted.isEmpty() ? QModelIndex() : m_model->indexOfProject(m_wanted);
    if (!index.isValid())
        return;
    m_wanted.clear();
    tree().setCurrentIndex(index);
    tree().expand(index);
    tree().scrollTo(index, QAbstractItemView::PositionAtTop);
    tree().setFocus(Qt::OtherFocusReason);
}

void ProjectsPanel::takeState()
{
    if (!std::exchange(m_opened, true) || m_model->misconfiguredOnly())
        tree().expandAllIfFew();
    selectWanted();
    showState();
    showCounts();
}

QString ProjectsPanel::status() const
{
    const QString projects = tr("%Ln project(s)", nullptr, int(m_context.counts().projects));
    const int wrong = int(m_context.counts().misconfiguredProjects);
    return wrong > 0 ? tr("%1, %2").arg(projects, tr("%Ln misconfigured", nullptr, wrong)) : projects;
}

void ProjectsPanel::showCounts()
{
    const Counts &counts = m_context.counts();
    if (counts.users == 0 && counts.projects == 0)
        return; // not counted yet
    const QString all = locale().toString(counts.projects);
    const int wrong = int(counts.misconfiguredProjects);
    frame().setCount(wrong > 0 ? tr("%1 · %2").arg(all, tr("%Ln misconfigured", nullptr, wrong)) : all);
    m_footer->setText(tr("%1 · %2").arg(tr("%Ln project(s)", nullptr, int(counts.projects)),
        tr("%Ln assignment(s)", nullptr, int(counts.assignments))));
    m_withoutTeam->setText(tr("%Ln user(s) are without a team", nullptr, int(counts.misconfigured)));
    m_withoutTeam->setVisible(counts.misconfigured > 0);
    Q_EMIT statusChanged();
}

} // namespace muster
