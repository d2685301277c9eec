// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sync/RemoteDirectory.h"

#include <QVector>

namespace muster {

// What another system shows, counted, before anybody syncs with it: whether its fields are found where they are looked for.
struct DirectoryReport
{
    struct OfField
    {
        Field field = Field::Email;
        QString place {}; // what it is called there; blank: it is not looked for
        qint64 said = 0; // of how many users there is something
        QString example {}; // the first of them, shortened
    };

    static DirectoryReport of(RemoteDirectory &directory); // reads all of it, and writes nothing

    RemoteListing users {};
    RemoteListing groups {}; // not asked for where the users cannot be read
    QVector<OfField> fields {}; // of users
    qint64 disabled = 0; // users
    qint64 withoutAddress = 0; // likewise; they are left out of a sync
    qint64 memberships = 0; // of users and groups in groups
    qint64 silent = 0; // groups that do not say who is in them

    bool isRead() const { return users.answer.isDone() && groups.answer.isDone(); }
    bool isWhole() const { return users.isWhole && groups.isWhole; }
};

} // namespace muster
