// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/SelectedUsers.h"

#include "gui/shell/ShowWork.h"
#include "gui/shell/WhenDone.h"
#include "storage/queries/Listing.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SelectedUsers)
};

} // namespace

void withSelectedUsers(WorkspaceContext &context, const Selection &selection, QObject *receiver,
    std::function<void(const QVector<UserRef> &)> work)
{
    if (selection.userIds.isEmpty())
        return work(selection.users);
    const auto reading = context.workspace().read(ReadRows {Table::Users, selection.userIds});
    showWork(context, Text::tr("Reading %Ln user(s)…", nullptr, int(selection.userIds.size())), reading);
    whenDone(reading, receiver, [&context, work](const Result<QVector<Row>> &rows) {
        if (!rows)
            return context.refuse(rows.error());
        QVector<UserRef> users;
        users.reserve(rows->size());
        for (const Row &row : *rows)
            users.append(userRef(row));
        work(users);
    });
}

} // namespace muster
