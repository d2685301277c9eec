// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/roles/RolesPage.h"

#include "gui/kit/ListTable.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/ElidedLabel.h"
#include "gui/widgets/LinkButton.h"
#include "gui/widgets/StackedState.h"
#include "models/TableModel.h"
#include "roles/ui_RolesPage.h"
#include "storage/Catalogue.h"
#include "texts/PermissionText.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

RolesPage::RolesPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : ListPage(parent), m_form(std::make_unique<Ui::RolesPage>()), m_count(new ElidedLabel), m_holders(new LinkButton({}))
{
    m_form->setupUi(this);
    m_form->list->setUp(context, commands, {.table = Table::Roles, .title = tr("Roles"), .search = tr("Search roles and permissions"),
        .icon = IconName::Shield, .nothing = tr("No roles yet"), .failed = tr("The roles could not be read"), .tools = {u"file.export"_s}, .selectFirst = true});
    setList(m_form->list);
    m_form->list->table().setSelectionMode(QAbstractItemView::SingleSelection);
    (new CellDelegate(m_form->permissions))->setRowMenu(false);
    m_none = new StackedState(m_form->permissions);
    m_none->describeNothing(IconName::Shield, tr("No role selected"), tr("Select a role to see what it permits."));
    m_count->setProperty("look", "quiet");
    m_holders->setObjectName("holders");
    m_form->role->footer()->addWidget(m_count, 1);
    m_form->role->footer()->addWidget(m_holders);
    setTabOrder(&m_form->list->table(), m_form->permissions);
    connect(m_form->list, &ListPanel::selectionChanged, this, &RolesPage::showRole);
    connect(m_form->list, &ListPanel::rowsChanged, this, &RolesPage::showRole);
    connect(m_holders, &LinkButton::clicked, this,
        [this, &context] { context.showQuery({.table = Table::Users, .filters = {{Column::Roles, {cell(Column::Name).toString()}}}}); });
    showRole();
}

RolesPage::~RolesPage() = default;

PageFactory RolesPage::factory()
{
    return {u"roles"_s, tr("Roles"), IconName::Shield,
        [](WorkspaceContext &context, CommandSet &commands) { return new RolesPage(context, commands); }, {}, {Table::Roles}};
}

QVariant RolesPage::cell(Column column) const
{
    const QModelIndexList rows = m_form->list->table().selectionModel()->selectedIndexes();
    return rows.isEmpty() ? QVariant() : m_form->list->model().cell(rows.first().row(), column);
}

void RolesPage::showRole()
{
    const QString name = cell(Column::Name).toString();
    const bool ofProjects = cell(Column::Scope) == "project"_L1;
    const int holders = cell(Column::Holders).toInt();
    m_form->role->setTitle(name.isEmpty() ? tr("Permissions") : name);
    m_form->role->setCount(name.isEmpty() ? QString() : ofProjects ? tr("on a project") : tr("in the whole workspace"));
    m_holders->setText(tr("Show its %Ln user(s)", nullptr, holders));
    m_holders->setVisible(!ofProjects && holders > 0);
    m_count->setVisible(!name.isEmpty());
    name.isEmpty() ? m_none->setNothing() : m_none->setContent();
    if (const QVariant granted = cell(Column::Permissions); std::exchange(m_granted, granted) != granted)
        showPermissions(granted.toStringList()); // else it stays as it was unfolded
}

void RolesPage::showPermissions(const QStringList &granted)
{
    const QStringList all = Catalogue::permissions();
    QMap<QString, QTreeWidgetItem *> modules; // by title: so they are looked for
    m_form->permissions->clear();
    for (const QString &permission : m_granted.isNull() ? QStringList() : all) {
        QTreeWidgetItem *&module = modules[moduleText(permission)];
        module = module ? module : new QTreeWidgetItem({moduleText(permission)});
        const bool has = granted.contains(permission);
        auto *item = new QTreeWidgetItem(module, {permissionText(permission), has ? tr("Yes") : tr("No")});
        item->setData(1, has ? IconRole : QuietRole, has ? QVariant(int(IconName::Check)) : QVariant(true));
        item->setData(0, QuietRole, !has);
        module->setData(1, RawRole, module->data(1, RawRole).toInt() + has);
    }
    for (QTreeWidgetItem *module : std::as_const(modules)) {
        const int has = module->data(1, RawRole).toInt();
        module->setText(1, tr("%1 of %2").arg(locale().toString(has), locale().toString(module->childCount())));
        module->setData(0, BoldRole, true);
        module->setData(1, QuietRole, true);
        m_form->permissions->addTopLevelItem(module);
        module->setExpanded(has > 0 && has < module->childCount()); // all and none need no telling
    }
    m_count->setText(tr("%1 of %Ln permission(s)", nullptr, int(all.size())).arg(locale().toString(granted.size())));
}

} // namespace muster
