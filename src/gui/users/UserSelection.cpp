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
    const QVector<qint64> ids = m_table->selectedIds();
    Selection selection;
    for (const qint64 id : ids.first(std::min(ids.size(), Few))) {
        if (const UserRef user = m_model.userOf(id); !user.uuid.isEmpty())
            selection.users << user;
    }
    if (selection.users.size() == ids.size())
        return selection;
    if (ids == m_asked && m_known.size() == ids.size())
        selection.users = m_known;
    else
        selection.userIds = ids;
    return selection;
}

// The group that is selected beside the users. When all of them stand in it they can be taken out, else put in.
void UserSelection::now()
{
    m_soon.stop();
    Selection selection = users();
    if (!selection.userIds.isEmpty() && selection.userIds.size() <= Few)
        read(selection.userIds);
    const std::optional<GroupRef> group = m_tree->currentGroup();
    const QVector<UserRef> members = m_tree->selectedMembers();
    if (m_inGroups && !members.isEmpty()) {
        selection = {.users = members, .within = m_tree->groupAround(), .focus = ObjectKind::Member};
    } else if (m_inGroups) {
        selection.groups = m_tree->selectedGroups();
        selection.within = m_tree->groupAround();
        selection.focus = ObjectKind::Group;
    } else if (group) {
        selection.groups = {*group};
        if (selection.userIds.isEmpty() && standIn(*group, selection.users))
            selection.within = group;
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
            m_known << userRef(row);
        later();
    });
}

bool UserSelection::standIn(const GroupRef &group, const QVector<UserRef> &users)
{
    const auto stands = [&group](const UserRef &user) { return group.isDefault ? user.defaultGroup : user.groups.contains(group.name); };
    return !users.isEmpty() && std::all_of(users.cbegin(), users.cend(), stands);
}

} // namespace muster
