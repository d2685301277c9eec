// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/UserSelection.h"

#include "gui/shell/WorkspaceContext.h"
#include "gui/users/GroupsTree.h"
#include "gui/users/UsersTable.h"
#include "models/TableModel.h"
#include "storage/queries/Listing.h"

#include <algorithm>

namespace muster {

UserSelection::UserSelection(WorkspaceContext &context, TableModel &model, UsersTable *table, GroupsTree *tree)
    : QObject(table)
    , m_context(context)
    , m_model(model)
    , m_table(table)
    , m_tree(tree)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &UserSelection::now);
    connect(&context.workspace(), &Workspace::changed, this, [this](const ChangedObjects &changed) {
        if (effectOf(changed, {.table = Table::Users}) != ChangeEffect::None)
            m_asked.clear(); // what was read of them is old
        later();
    });
}

void UserSelection::setInGroups(bool inGroups)
{
    if (m_inGroups == inGroups)
        return;
    m_inGroups = inGroups;
    now();
}

void UserSelection::later()
{
    m_soon.start();
}

Selection UserSelection::users() const
{
    const qsizetype count = m_table->selectedCount();
    if (count > Few)
        return {.many = m_table->selectedMany()};
    const QVector<qint64> ids = m_table->selectedIds();
    if (ids == m_asked && m_known.size() == ids.size())
        return {.rows = m_known};
    Selection selection;
    for (const qint64 id : ids) {
        if (const Row *row = m_model.rowAt(m_model.rowOf(id)))
            selection.rows.append({Table::Users, *row});
    }
    return selection.rows.size() == ids.size() ? selection : Selection {.many = Selection::Many {m_model.query(), ids, count}};
}

// All of them stand in the group.
static bool standIn(const ObjectRow &group, const Selection &users)
{
    const auto stands = [&group](const ObjectRow &user) {
        return group.row.id == DefaultGroupRow ? user.value(Column::DefaultGroup).toBool()
                                               : user.value(Column::DirectGroups).toStringList().contains(group.text(Column::Name));
    };
    return !users.rows.isEmpty() && std::all_of(users.rows.cbegin(), users.rows.cend(), stands);
}

// The group that is selected beside the users. When all of them stand in it they can be taken out, else put in.
void UserSelection::now()
{
    m_soon.stop();
    Selection selection = users();
    if (selection.many && selection.many->count <= Few)
        read(selection.many->ids);
    const std::optional<ObjectRow> group = m_tree->currentGroup();
    const QVector<ObjectRow> members = m_tree->selected(ObjectKind::User);
    if (m_inGroups && !members.isEmpty()) {
        selection = {.focus = ObjectKind::Member, .rows = members, .within = m_tree->groupAround()};
    } else if (m_inGroups) {
        selection.focus = ObjectKind::Group;
        selection.rows += m_tree->selected(ObjectKind::Group);
        selection.within = m_tree->groupAround();
    } else if (group) {
        if (standIn(*group, selection))
            selection.within = groupRef(group->row);
        selection.rows.append(*group);
    }
    if (selection == m_selection)
        return;
    m_selection = selection;
    Q_EMIT changed();
}

void UserSelection::read(const QVector<qint64> &ids)
{
    if (ids == m_asked)
        return;
    m_asked = ids;
    m_known.clear();
    m_reading.ask(m_context.workspace().read(ReadRows {Table::Users, ids}), [this](const Result<QVector<Row>> &rows) {
        if (!rows)
            return;
        for (const Row &row : *rows)
            m_known.append({Table::Users, row});
        later();
    });
}

} // namespace muster
