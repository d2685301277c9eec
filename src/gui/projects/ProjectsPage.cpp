// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/ProjectsPage.h"

#include "gui/commands/ChangeSets.h"
#include "gui/commands/CommandSet.h"
#include "gui/projects/ProjectTree.h"
#include "gui/projects/ProjectsPanel.h"
#include "gui/projects/SubjectTree.h"
#include "gui/projects/SubjectsPanel.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WorkspaceSettings.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/CentreButtons.h"
#include "models/Selection.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

constexpr int NarrowPanels = 1100; // with the words of the buttons between them

static QString splitterKey(bool narrow)
{
    return narrow ? u"projects/splitterIcons"_s : u"projects/splitter"_s;
}

ProjectsPage::ProjectsPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_commands(commands)
    , m_subjects(new SubjectsPanel(context, commands, this))
    , m_projects(new ProjectsPanel(context, commands, this))
    , m_centre(new CentreButtons(this))
    , m_splitter(new QSplitter(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ProjectsPage::publish);
    layOut(commands);
    listenToTrees();
    listenToEdits();
    connect(m_projects, &ProjectsPanel::statusChanged, this, [this] { setStatus(m_projects->status()); });
    connect(&m_projects->model(), &TreeModel::stateChanged, this, &Page::loadingChanged);
    setStatus(m_projects->status());
    setFirstFocus(&m_projects->tree());
}

PageFactory ProjectsPage::factory()
{
    return {u"projects"_s, tr("Project Permissions"), IconName::Folder,
        [](WorkspaceContext &context, CommandSet &commands) { return new ProjectsPage(context, commands); }, {ObjectKind::Project},
        {Table::Projects, Table::Assignments, Table::Misconfigurations}, [](const Counts &counts) { return counts.misconfiguredProjects; }};
}

void ProjectsPage::layOut(CommandSet &commands)
{
    m_centre->addAction(commands.action(u"projects.assign"_s), CentreButtons::Forward);
    m_centre->addAction(commands.action(u"projects.assignTeams"_s), CentreButtons::Forward, true, IconName::Team);
    m_centre->addAction(commands.action(u"assignments.remove"_s), CentreButtons::Back);
    for (QWidget *part : {static_cast<QWidget *>(m_subjects), static_cast<QWidget *>(m_centre), static_cast<QWidget *>(m_projects)})
        m_splitter->addWidget(part);
    m_splitter->setChildrenCollapsible(false);
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_context.settings().setValue(splitterKey(*m_narrow), m_splitter->saveState()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    arrange(false);
}

// Where the names would have to make room for them, the buttons have no words.
void ProjectsPage::arrange(bool narrow)
{
    if (std::exchange(m_narrow, narrow) == narrow)
        return;
    m_centre->setCompact(narrow);
    m_splitter->setSizes(narrow ? QList<int> {380, 1, 620} : QList<int> {400, 1, 600});
    for (int at = 0; at < m_splitter->count(); ++at)
        m_splitter->setStretchFactor(at, m_splitter->widget(at) == m_centre ? 0 : at == 0 ? 2 : 3);
    m_splitter->restoreState(m_context.settings().value(splitterKey(narrow)).toByteArray());
    m_splitter->setHandleWidth(8); // restoring brings its own
}

void ProjectsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange(width() < NarrowPanels);
}

void ProjectsPage::listenToTrees()
{
    connect(m_subjects, &TreePanel::selectionChanged, this, &ProjectsPage::publish);
    connect(m_projects, &TreePanel::selectionChanged, this, &ProjectsPage::publish);
    connect(m_subjects, &SubjectsPanel::rowsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_projects, &ProjectsPanel::rowsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_subjects->tree(), &PanelTree::focused, this, [this] { focusOn(m_subjects); });
    connect(&m_projects->tree(), &PanelTree::focused, this, [this] { focusOn(m_projects); });
    connect(m_subjects, &TreePanel::warningClicked, this, [this](const QModelIndex &index) {
        m_projects->tree().clearSelection(); // mend the user everywhere
        m_subjects->tree().setCurrentIndex(index);
        offerToMend();
    });
    connect(m_projects, &TreePanel::warningClicked, this, [this](const QModelIndex &index) {
        m_projects->tree().setCurrentIndex(index);
        offerToMend();
    });
}

// A click on a warning changes nothing by itself.
void ProjectsPage::offerToMend()
{
    if (!m_commands.action(u"projects.mend"_s)->isEnabled())
        return triggerOrSay(u"projects.mend"_s);
    m_commands.contextMenu({u"projects.mend"_s}, this)->popup(QCursor::pos());
}

void ProjectsPage::listenToEdits()
{
    const ProjectTreeModel &model = m_projects->model();
    connect(&model, &ProjectTreeModel::teamToggled, this,
        [this](const AssignmentRef &one, bool on) { edit(one, {{Field::Team, on}}); });
    connect(&model, &ProjectTreeModel::accessEdited, this,
        [this](const AssignmentRef &one, Access access) { edit(one, {{Field::Access, keyOf(access)}}); });
    connect(&model, &ProjectTreeModel::roleEdited, this,
        [this](const AssignmentRef &one, const QString &role) { edit(one, {{Field::Role, role}}); });
    connect(&model, &ProjectTreeModel::subjectsDropped, this, &ProjectsPage::drop);
    m_subjects->subjects().takeBackFrom(&m_projects->tree());
    connect(&m_subjects->subjects(), &SubjectTree::takenBack, this,
        [this] { triggerOrSay(u"assignments.remove"_s); });
}

// What is dragged or clicked has no tooltip that could say why nothing happens.
void ProjectsPage::triggerOrSay(const QString &command)
{
    const QAction *action = m_commands.action(command);
    if (!action->isEnabled())
        return m_context.say(action->property("disabledReason").toString());
    m_commands.action(command)->trigger();
}

Selection ProjectsPage::selection() const
{
    Selection selection;
    m_subjects->addTo(selection);
    const ObjectKind focus = selection.focus;
    m_projects->addTo(selection);
    if (!m_focusOnProjects)
        selection.focus = focus;
    return selection;
}

void ProjectsPage::publish()
{
    if (isVisible())
        m_context.setSelection(selection());
}

void ProjectsPage::focusOn(QWidget *panel)
{
    const bool projects = panel == m_projects;
    if (std::exchange(m_focusOnProjects, projects) != projects)
        publish();
}

// An edit of one of several selected assignments is meant for all of them.
void ProjectsPage::edit(const AssignmentRef &assignment, const Values &values)
{
    QVector<AssignmentRef> meant = selection().assignments();
    if (!meant.contains(assignment))
        meant = {assignment};
    ChangeSet set;
    for (const AssignmentRef &one : std::as_const(meant)) {
        if (!one.isStray())
            set.changes << editing(one, values);
    }
    m_context.changes().apply(set);
}

void ProjectsPage::drop(const ProjectRef &project, const QStringList &users, const QStringList &groups)
{
    const Qt::KeyboardModifiers keys = m_projects->projects().dropModifiers();
    if (groups.isEmpty() || keys & (Qt::ShiftModifier | Qt::ControlModifier))
        return assign(project.uuid, users, groups, !groups.isEmpty() && keys & Qt::ShiftModifier);
    auto *menu = new QMenu(this);
    menu->setObjectName("dropMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(IconName::ArrowRight), tr("Add to “%1”").arg(project.name), this,
        [=, this] { assign(project.uuid, users, groups, false); });
    menu->addAction(icon(IconName::Team), tr("Add as team"), this, [=, this] { assign(project.uuid, users, groups, true); });
    menu->popup(m_projects->projects().dropPosition());
}

void ProjectsPage::assign(const QString &project, const QStringList &users, const QStringList &groups, bool asTeam)
{
    m_context.changes().applyWithPreview(assigning({project}, users, groups, asTeam), optionsToAssign());
}

void ProjectsPage::search()
{
    m_subjects->hasFocusInside() ? m_subjects->search() : m_projects->search();
}

void ProjectsPage::selectAll()
{
    (m_focusOnProjects ? m_projects->tree() : m_subjects->tree()).selectAll();
}

void ProjectsPage::copy()
{
    m_focusOnProjects ? m_projects->copy() : m_subjects->copy();
}

void ProjectsPage::refresh()
{
    m_subjects->refresh();
    m_projects->refresh();
}

bool ProjectsPage::isLoading() const
{
    return m_projects->model().state() == TreeModel::Loading && m_projects->model().rowCount() == 0;
}

TableQuery ProjectsPage::tableQuery() const
{
    const ProjectTreeModel &model = m_projects->model();
    return {.table = model.misconfiguredOnly() ? Table::Misconfigurations : Table::Assignments, .text = model.text()};
}

QVector<Column> ProjectsPage::visibleColumns() const
{
    if (tableQuery().table == Table::Misconfigurations)
        return {Column::Project, Column::User, Column::Email, Column::Via};
    return {Column::Project, Column::Subject, Column::SubjectKind, Column::Members, Column::Access, Column::Role, Column::Team};
}

bool ProjectsPage::reveal(ObjectKind kind, const QString &uuid)
{
    if (kind != ObjectKind::Project)
        return false;
    m_projects->reveal(uuid);
    return true;
}

bool ProjectsPage::showQuery(const TableQuery &query)
{
    const bool misconfigured = query.table == Table::Misconfigurations;
    if (!misconfigured && query.table != Table::Projects && query.table != Table::Assignments)
        return false;
    m_projects->show(query.text, misconfigured);
    return true;
}

} // namespace muster
