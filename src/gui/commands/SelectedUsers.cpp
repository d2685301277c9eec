// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/SelectedUsers.h"

#include "gui/shell/Desk.h"
#include "gui/shell/WhenDone.h"
#include "storage/queries/Listing.h"

namespace muster {

void withSelectedUsers(Desk &desk, const Selection &selection, QObject *context,
    std::function<void(const QVector<UserRef> &)> work)
{
    if (selection.userIds.isEmpty())
        return work(selection.users);
    const ReadRows question {Table::Users, selection.userIds};
    whenDone(desk.workspace().read(question), context, [&desk, work](const Result<QVector<Row>> &rows) {
        if (!rows)
            return desk.refuse(rows.error());
        QVector<UserRef> users;
        users.reserve(rows->size());
        for (const Row &row : *rows)
            users.append(userRef(row));
        work(users);
    });
}

} // namespace muster
