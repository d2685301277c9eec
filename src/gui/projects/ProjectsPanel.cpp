// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/ProjectsPanel.h"

#include "gui/commands/CommandSet.h"
#include "gui/projects/AssignmentDelegate.h"
#include "gui/projects/FixTeamHint.h"
#include "gui/projects/ProjectTree.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/LinkButton.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/widgets/SearchBox.h"
#include "gui/widgets/ToggleChip.h"
#include "models/Selection.h"
#include "texts/Titles.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace muster {

constexpr int TeamWidth = 80; // the box in its middle stays clear of the ⋯ at the end of the row

static ListDefinition projects()
{
    return {.table = Table::Projects,
        .title = ProjectsPanel::tr("Projects"),
        .search = ProjectsPanel::tr("Search projects, groups and users"),
        .icon = IconName::Folder,
        .nothing = ProjectsPanel::tr("No projects yet"),
        .nothingHint = ProjectsPanel::tr("A project is what people work on. Add one, then put groups and users on it."),
        .noMatch = ProjectsPanel::tr("No project matches"),
        .failed = ProjectsPanel::tr("The projects could not be read"),
        .add = u"projects.add"_s,
        .tools = {u"projects.rename"_s, u"file.export"_s}};
}

static FindTeamFixes::Place placeOf(const ProjectTreeModel &model, const QModelIndex &index)
{
    const AssignmentRef assignment = model.assignmentAt(index);
    return {model.projectAt(index).uuid, assignment.isGroup ? QString() : assignment.subjectId,
        assignment.isGroup ? assignment.subjectId : QString()};
}

ProjectsPanel::ProjectsPanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : TreePanel(parent)
    , m_model(new ProjectTreeModel(context.workspace(), this))
{
    makeHeader(context, commands, muster::projects());
    makeFilters();
    makeTree();
    makeFooter();
    connect(&context, &WorkspaceContext::countsChanged, this, &ProjectsPanel::showCounts);
    connect(&context, &WorkspaceContext::stateChanged, this, &ProjectsPanel::sizeColumns);
    connect(m_model, &TreeModel::queryUnderstood, this, &ProjectsPanel::takeState);
    showCounts();
    sizeColumns();
}

void ProjectsPanel::makeFilters()
{
    m_archived = new QAction(icon(IconName::Archive), tr("Show archived projects"), this);
    m_archived->setCheckable(true);
    frame().addTool(m_archived);
    connect(m_archived, &QAction::toggled, m_model, &ProjectTreeModel::setShowArchived);
    makeSearch();
    m_misconfigured = new ToggleChip(tr("Misconfigured only"), this);
    addToBar(m_misconfigured);
    connect(m_misconfigured, &QAbstractButton::toggled, m_model, &ProjectTreeModel::setMisconfiguredOnly);
}

void ProjectsPanel::makeTree()
{
    auto *tree = new ProjectTree(*m_model, tr("Projects"), this);
    tree->setObjectName("projectTree");
    showTree(*m_model, tree, new AssignmentDelegate(context(), tree));
    new FixTeamHint(context(), tree, [this](const QModelIndex &index) { return placeOf(*m_model, index); });
    m_model->setEditRefusal([&context = context()](const AssignmentRef &one, Field field) { // of the roles each may keep what it has
        const QVariant value = field == Field::Role ? rightsOf(context, one).value(field) : QVariant();
        return whyNot(context, change::editGroupAssignment(one.projectId, one.subjectId, {{field, value}}), rightsOf(context, one));
    });
    m_model->setDropRefusal([&context = context()] { return whyNot(context, change::assignGroup({}, {})); });
    connect(&context(), &WorkspaceContext::stateChanged, tree->viewport(), qOverload<>(&QWidget::update));
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
    for (const RoleChoice &role : context().state().roles) {
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
    m_withoutTeam = new LinkButton({}, this);
    m_withoutTeam->setObjectName("withoutTeam");
    m_withoutTeam->setToolTip(tr("Show only the projects that are misconfigured"));
    frame().footer()->addWidget(m_withoutTeam);
    connect(m_withoutTeam, &QAbstractButton::clicked, this, [this] { show({}, true); });
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
    searchBox().setText(text);
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
}

QString ProjectsPanel::status() const
{
    const QString projects = tr("%Ln project(s)", nullptr, int(context().counts().projects));
    const int wrong = int(context().counts().misconfiguredProjects);
    return wrong > 0 ? tr("%1, %2").arg(projects, tr("%Ln misconfigured", nullptr, wrong)) : projects;
}

QString ProjectsPanel::countWords() const
{
    const Counts &counts = context().counts();
    if (counts.users == 0 && counts.projects == 0)
        return {}; // not counted yet
    const QString all = locale().toString(counts.projects);
    const int wrong = int(counts.misconfiguredProjects);
    return wrong > 0 ? tr("%1 · %2").arg(all, tr("%Ln misconfigured", nullptr, wrong)) : all;
}

void ProjectsPanel::showCounts()
{
    const Counts &counts = context().counts();
    if (counts.users > 0 || counts.projects > 0) {
        setHint(tr("%1 · %2").arg(tr("%Ln project(s)", nullptr, int(counts.projects)),
            tr("%Ln assignment(s)", nullptr, int(counts.assignments))));
    }
    m_withoutTeam->setText(tr("%Ln user(s) are without a team", nullptr, int(counts.misconfigured)));
    m_withoutTeam->setVisible(counts.misconfigured > 0);
    showState();
}

} // namespace muster
