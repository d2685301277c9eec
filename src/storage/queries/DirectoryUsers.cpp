// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/DirectoryObjects.h"

#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "core/Kinds.h"
#include "core/Uuid.h"
#include "storage/Database.h"
#include "storage/JsonList.h"
#include "storage/ReaderPool.h"
#include "storage/apply/Lookup.h"
#include "storage/queries/DirectoryReading.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QVariant languageOf(const SqlRow &row, int column)
{
    return row.isNull(column) ? QVariant() : findField(ObjectKind::User, Field::PreferredLanguage)->allowed.value(row.integer(column));
}

DirectoryUser userOf(const SqlRow &row)
{
    DirectoryUser user {.row = row.integer(0), .id = row.text(1), .since = row.integer(2), .modified = row.integer(3)};
    user.values = {{Field::Created, row.integer(3)}, {Field::Email, row.text(4)}, {Field::FirstName, row.text(5)}, {Field::LastName, row.text(6)}, {Field::AccountType, keyOf(AccountType(row.integer(7)))},
        {Field::Status, keyOf(Status(row.integer(8)))}, {Field::Locked, row.integer(9) != 0}, {Field::SignIn, keyOf(SignIn(row.integer(10)))}, {Field::DefaultGroup, row.integer(11) != 0},
        {Field::ExternalId, row.text(12)}, {Field::Department, row.text(13)}, {Field::JobTitle, row.text(14)}, {Field::Phone, row.text(15)}, {Field::PreferredLanguage, languageOf(row, 16)},
        {Field::Manager, row.isNull(17) ? QVariant() : row.text(17)}};
    user.managerName = row.isNull(17) ? QString() : personName(row.text(18), row.text(19), row.text(20));
    return user;
}

Result<void> addRoles(Database &database, const QString &ids, QHash<qint64, DirectoryUser *> &users)
{
    return database.each("directory.roles", {ids}, [&users](const SqlRow &row) {
        if (DirectoryUser *user = users.value(row.integer(0)))
            user->roles.append({row.text(1), row.text(2)});
        return true;
    });
}

Result<void> addGroups(Database &database, const QString &ids, QHash<qint64, DirectoryUser *> &users)
{
    return database.each("directory.groupsOf", {ids}, [&users](const SqlRow &row) {
        if (DirectoryUser *user = users.value(row.integer(0)))
            user->groups.append({row.text(1), row.text(2), row.integer(3) != 0});
        return true;
    });
}

// In the order of the rows; what is gone is left out.
Result<QVector<DirectoryUser>> usersOf(Database &database, const QVector<qint64> &rows, bool withGroups)
{
    QVector<DirectoryUser> users;
    const QString ids = jsonOf(rows);
    QSet<qint64> events;
    Result<void> read = database.each("directory.users", {ids}, [&](const SqlRow &row) {
        users.append(userOf(row));
        events.insert(users.last().since);
        return true;
    });
    DirectoryReading::order(users, rows);
    QHash<qint64, DirectoryUser *> byRow;
    for (DirectoryUser &user : users)
        byRow.insert(user.row, &user);
    if (read)
        read = addRoles(database, ids, byRow);
    if (read && withGroups)
        read = addGroups(database, ids, byRow);
    const Result<QHash<qint64, qint64>> times = read ? DirectoryReading::times(database, events) : tl::unexpected(read.error());
    if (!times)
        return tl::unexpected(times.error());
    for (DirectoryUser &user : users)
        user.modified = std::max(user.modified, times->value(user.since));
    return users;
}

Result<QVector<qint64>> rowsOf(Database &database, const FindDirectoryUsers &asked, qint64 after)
{
    const QString &value = asked.which.value;
    switch (asked.which.by) {
    case DirectoryChoice::By::All:
        return DirectoryReading::rows(database, "directory.userPage", {after, DirectoryReading::RowsAtOnce, 0});
    case DirectoryChoice::By::Id:
        return isUuid(value) ? DirectoryReading::rows(database, "lookup.userByUuid", {value.toLower()}) : QVector<qint64>();
    case DirectoryChoice::By::Email:
        return DirectoryReading::rows(database, "lookup.userByEmail", {emailKey(value)});
    case DirectoryChoice::By::ExternalId:
        return DirectoryReading::rows(database, "directory.usersByExternalId", {fold(value), value});
    default:
        return QVector<qint64>();
    }
}

} // namespace

Result<QVector<DirectoryUser>> FindDirectoryUsers::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Users); !allowed)
        return tl::unexpected(allowed.error());
    const Result<QVector<qint64>> found = rows.isEmpty() ? rowsOf(reader.database, *this, after) : rows;
    return found ? usersOf(reader.database, *found, withGroups) : tl::unexpected(found.error());
}

Result<qint64> StreamDirectoryUsers::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Users); !allowed)
        return tl::unexpected(allowed.error());
    const auto piece = [&](qint64 after) { return rowsOf(reader.database, some, after); };
    const auto read = [&](const QVector<qint64> &ids) { return usersOf(reader.database, ids, some.withGroups); };
    return DirectoryReading::stream<DirectoryUser>(reader, some.rows, some.which.by == DirectoryChoice::By::All, some.after, piece, read, take);
}

Result<QVector<qint64>> ListDirectoryRows::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(table); !allowed)
        return tl::unexpected(allowed.error());
    return DirectoryReading::rows(reader.database, table == Table::Groups ? "directory.groupPage" : "directory.userPage", {after, limit, offset});
}

Result<qint64> CountDirectory::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(table); !allowed)
        return tl::unexpected(allowed.error());
    return reader.database.value(table == Table::Groups ? "directory.groupCount" : "directory.userCount").map([](const QVariant &count) { return count.toLongLong(); });
}

Result<TellApart::Kinds> TellApart::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Users); !allowed)
        return tl::unexpected(allowed.error());
    Kinds kinds;
    for (const bool ofGroups : {false, true}) {
        const Result<void> read = reader.database.each(ofGroups ? "directory.groupsAmong" : "directory.usersAmong", {jsonOf(ids)}, [&](const SqlRow &row) {
            (ofGroups ? kinds.groups : kinds.users).append(row.text(0));
            return true;
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    return kinds;
}

} // namespace muster
