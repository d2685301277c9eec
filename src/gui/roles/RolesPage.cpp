// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/roles/RolesPage.h"

#include "gui/commands/CommandSet.h"
#include "gui/kit/ListTable.h"
#include "gui/roles/RoleCommands.h"
#include "gui/roles/RoleMatrix.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"
#include "models/TableModel.h"
#include "roles/ui_RolesPage.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace muster {

RolesPage::RolesPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : ListPage(parent), m_context(context), m_form(std::make_unique<Ui::RolesPage>())
{
    m_form->setupUi(this);
    m_form->splitter->setSizes({480, 570});
    m_form->list->setUp(context, commands, {.table = Table::Roles, .title = tr("Roles"), .search = tr("Search roles and permissions"),
        .icon = IconName::Shield, .nothing = tr("No roles yet"), .failed = tr("The roles could not be read"), .add = u"roles.add"_s, .tools = {u"file.export"_s},
        .rowMenu = CommandSet::roleMenu(), .selectFirst = true});
    setList(m_form->list);
    m_form->list->table().setSelectionMode(QAbstractItemView::SingleSelection);
    m_matrix = new RoleMatrix(context, commands, *m_form->role, *m_form->permissions);
    m_matrix->setTabOrderAfter(&m_form->list->table());
    connect(m_form->list, &ListPanel::selectionChanged, this, &RolesPage::takeSelection);
    connect(m_form->list, &ListPanel::rowsChanged, this, &RolesPage::takeSelection);
    takeSelection();
}

RolesPage::~RolesPage() = default;

PageFactory RolesPage::factory()
{
    return {u"roles"_s, tr("Roles"), IconName::Shield,
        [](WorkspaceContext &context, CommandSet &commands) { return new RolesPage(context, commands); }, {}, {Table::Roles}, {}, addRoleCommands};
}

const Row *RolesPage::selectedRow() const
{
    const QModelIndexList rows = m_form->list->table().selectionModel()->selectedIndexes();
    return rows.isEmpty() ? nullptr : m_form->list->model().rowAt(rows.first().row());
}

Selection RolesPage::selection() const
{
    const Row *const row = selectedRow();
    return {.focus = ObjectKind::Role, .rows = row ? QVector<ObjectRow> {{Table::Roles, *row}} : QVector<ObjectRow>()};
}

void RolesPage::search()
{
    m_form->role->isAncestorOf(focusWidget()) ? m_matrix->search() : ListPage::search();
}

void RolesPage::takeSelection()
{
    const Row *const row = selectedRow();
    m_matrix->show(row ? std::optional(roleRef(*row)) : std::nullopt);
    if (isVisible())
        m_context.setSelection(selection());
}

} // namespace muster
