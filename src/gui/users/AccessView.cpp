// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/AccessView.h"

#include "gui/widgets/CellDelegate.h"
#include "models/Refs.h"
#include "models/Roles.h"
#include "texts/AccessText.h"
#include "texts/TimeText.h"
#include "texts/Titles.h"

#include <QDateTime>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

AccessView::AccessView(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName("access");
    setAccessibleName(tr("Roles, groups, projects and why; sessions"));
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setColumnCount(1);
    setUniformRowHeights(true);
    setIndentation(16);
    (new CellDelegate(this))->setRowMenu(false);
}

void AccessView::showAccess(const UserDossier &dossier)
{
    clear();
    addRoles(dossier.roles);
    QTreeWidgetItem *groups = addSection(tr("Groups"), IconName::Group, int(dossier.memberships.size()));
    for (const Row &row : dossier.memberships)
        addGranted(groups, cellOf(Table::Members, row, Column::Group).toString(), by(cellOf(Table::Members, row, Column::By).toString(), cellOf(Table::Members, row, Column::Since).toLongLong()));
    QTreeWidgetItem *projects = addSection(tr("Projects"), IconName::Folder, 0);
    for (auto first = dossier.access.cbegin(); first != dossier.access.cend();) {
        const auto end = std::find_if(first, dossier.access.cend(), [&first](const AccessPath &path) { return path.projectId != first->projectId; });
        addProject(projects, QVector<AccessPath>(first, end));
        first = end;
    }
    projects->setData(0, CountRole, locale().toString(projects->childCount()));
    addSessions(dossier.sessions);
    expandAll();
}

// Where other systems report none, there is nothing to say of them.
void AccessView::addSessions(const QVector<Row> &sessions)
{
    if (sessions.isEmpty())
        return;
    QTreeWidgetItem *section = addSection(tr("Sessions"), IconName::Key, int(sessions.size()));
    for (const Row &row : sessions) {
        const QString from = cellOf(Table::Sessions, row, Column::Address).toString();
        const QString through = cellOf(Table::Sessions, row, Column::Provider).toString();
        const QString where = from.isEmpty() ? tr("from somewhere") : tr("from %1").arg(from);
        auto *session = new QTreeWidgetItem(section, {through.isEmpty() ? where : tr("%1, through %2").arg(where, through)});
        session->setData(0, CountRole, timeText(QDateTime::fromMSecsSinceEpoch(cellOf(Table::Sessions, row, Column::Since).toLongLong()), locale()));
    }
}

QTreeWidgetItem *AccessView::addSection(const QString &title, IconName icon, int count)
{
    auto *section = new QTreeWidgetItem(this, {title});
    section->setData(0, IconRole, int(icon));
    section->setData(0, BoldRole, true);
    section->setData(0, CountRole, locale().toString(count));
    return section;
}

void AccessView::addRoles(const QVector<RoleGrant> &grants)
{
    QTreeWidgetItem *section = addSection(tr("Roles"), IconName::Shield, int(grants.size()));
    if (!grants.isEmpty() && grants.first().capped)
        addCap(section, readOnlyAccountText());
    for (const RoleGrant &grant : grants) {
        QTreeWidgetItem *role = addGranted(section, grant.role, by(grant.grantedBy, grant.grantedAt));
        if (grant.licensed) {
            role->setData(0, BadgeRole, int(Tone::Soft));
            role->setData(0, BadgeTextRole, tr("licensed"));
        }
    }
}

QTreeWidgetItem *AccessView::addGranted(QTreeWidgetItem *section, const QString &name, const QString &since)
{
    auto *granted = new QTreeWidgetItem(section, {name});
    granted->setData(0, CountRole, since);
    granted->setData(0, Qt::AccessibleTextRole, u"%1, %2"_s.arg(name, since));
    granted->setToolTip(0, since);
    return granted;
}

// Before what it takes from, which stands there as it was granted.
void AccessView::addCap(QTreeWidgetItem *to, const QString &sentence)
{
    auto *cap = new QTreeWidgetItem(to, {sentence});
    cap->setData(0, IconRole, int(IconName::ReadOnly));
}

void AccessView::addProject(QTreeWidgetItem *projects, const QVector<AccessPath> &ways)
{
    auto *project = new QTreeWidgetItem(projects, {ways.first().project});
    if (std::any_of(ways.cbegin(), ways.cend(), [](const AccessPath &way) { return way.capped; }))
        addCap(project, tr("In effect: %1, because the account is %2").arg(accessText(Access::ReadOnly), accountTypeText(AccountType::ReadOnly)));
    for (const AccessPath &way : ways)
        addPath(project, way);
}

void AccessView::addPath(QTreeWidgetItem *project, const AccessPath &path)
{
    const QString right = u"%1, %2"_s.arg(accessText(path.access), path.role);
    const QString through = path.byDefaultGroup ? tr("through the Default Group")
        : path.group.isEmpty()                  ? tr("assigned directly")
                                                : tr("through “%1”").arg(path.group);
    auto *way = new QTreeWidgetItem(project, {through});
    if (!path.byDefaultGroup) {
        way->setData(0, CountRole, right);
        way->setData(0, Qt::AccessibleTextRole, u"%1, %2"_s.arg(through, right));
    }
    if (path.team) {
        way->setData(0, BadgeRole, int(Tone::Good));
        way->setData(0, BadgeTextRole, tr("team"));
    }
    QStringList steps;
    for (const AccessStep &step : path.steps) {
        steps << (path.steps.size() == 1 ? tr("put into the group %1").arg(by(step.by, step.at))
                : &step == &path.steps.first()
                ? tr("put into “%1” %2").arg(step.group, by(step.by, step.at))
                : tr("“%1” put into “%2” %3").arg((&step - 1)->group, step.group, by(step.by, step.at)));
    }
    if (path.grantedAt > 0)
        steps << tr("put on the project %1").arg(by(path.grantedBy, path.grantedAt));
    for (const QString &step : steps) {
        auto *item = new QTreeWidgetItem(way, {step});
        item->setData(0, QuietRole, true);
    }
}

QString AccessView::by(const QString &name, qint64 at) const
{
    const QString day = dayText(QDateTime::fromMSecsSinceEpoch(at).date(), locale());
    return name.isEmpty() ? tr("on %1").arg(day) : tr("by %1 on %2").arg(name, day);
}

} // namespace muster
