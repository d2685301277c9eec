// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sync/ReadSync.h"

#include "core/FieldDefinition.h"
#include "core/Kinds.h"
#include "core/Query.h"
#include "storage/Database.h"
#include "storage/JsonList.h"
#include "storage/ReaderPool.h"
#include "storage/apply/Lookup.h"
#include "storage/queries/Listing.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype IdsAtOnce = 500;

Result<void> maySee(const Reader &reader)
{
    if (const Result<void> sees = reader.rights.check(SyncStore::seePermission()); !sees)
        return sees;
    return reader.rights.checkSees(Table::Users);
}

LocalObject userOf(const SqlRow &row)
{
    LocalObject user {.kind = 0, .id = row.text(0), .since = row.integer(11), .changed = row.integer(12)};
    const auto language = [&row] { return row.isNull(10) ? QString() : findField(ObjectKind::User, Field::PreferredLanguage)->allowed.value(row.integer(10)); };
    user.values = {{Field::Email, row.text(1)}, {Field::FirstName, row.text(2)}, {Field::LastName, row.text(3)}, {Field::ExternalId, row.text(4)}, {Field::Status, keyOf(Status(row.integer(5)))}, {Field::Department, row.text(6)},
        {Field::JobTitle, row.text(7)}, {Field::Phone, row.text(8)}, {Field::Manager, row.text(9)}, {Field::PreferredLanguage, language()}};
    return user;
}

} // namespace

Result<qint64> ReadSyncObjects::answer(Reader &reader) const
{
    if (const Result<void> may = maySee(reader); !may)
        return tl::unexpected(may.error());
    qint64 count = 0;
    const auto each = [&](const char *name, const QVariantList &values, const std::function<LocalObject(const SqlRow &)> &read) {
        bool cancelled = false;
        const Result<void> done = reader.database.each(name, values, [&](const SqlRow &row) {
            take(read(row));
            cancelled = ++count % 4096 == 0 && reader.cancelled();
            return !cancelled;
        });
        return cancelled ? Result<void>(fail(ErrorCode::Cancelled)) : done;
    };
    const QStringList some = users.value_or(QStringList());
    if (!users) {
        if (const Result<void> read = each("sync.users", {}, userOf); !read)
            return tl::unexpected(read.error());
    }
    for (qsizetype from = 0; from < some.size(); from += IdsAtOnce) {
        if (const Result<void> read = each("sync.someUsers", {jsonOf(some.mid(from, IdsAtOnce))}, userOf); !read)
            return tl::unexpected(read.error());
    }
    const QString wanted = groups ? jsonOf(*groups) : QString();
    if (groups && groups->isEmpty())
        return count;
    QHash<QString, QStringList> members;
    const Result<void> joined = reader.database.each(groups ? "sync.someMembers" : "sync.members", groups ? QVariantList {wanted, wanted} : QVariantList(), [&members](const SqlRow &row) {
        members[row.text(0)].append(row.text(1));
        return true;
    });
    if (!joined)
        return tl::unexpected(joined.error());
    const Result<void> read = each(groups ? "sync.someGroups" : "sync.groups", groups ? QVariantList {wanted} : QVariantList(), [&members](const SqlRow &row) {
        LocalObject group {.kind = 1, .id = row.text(0), .values = {{Field::Name, row.text(1)}}, .members = members.value(row.text(0)), .since = row.integer(2), .changed = row.integer(3), .givesAccess = row.integer(4) != 0};
        group.members.sort();
        return group;
    });
    return read ? Result<qint64>(count) : tl::unexpected(read.error());
}

Result<QStringList> ReadSyncScope::answer(Reader &reader) const
{
    if (const Result<void> may = maySee(reader); !may)
        return tl::unexpected(may.error());
    const Result<Listing> listing = ListIds {{Table::Users, query, {}, {}, true, true}, 0}.answer(reader);
    if (!listing)
        return tl::unexpected(listing.error());
    QStringList ids;
    for (qsizetype from = 0; from < listing->ids.size(); from += IdsAtOnce) {
        const Result<void> read = reader.database.each("sync.userUuids", {jsonOf(listing->ids.mid(from, IdsAtOnce))}, [&ids](const SqlRow &row) {
            ids.append(row.text(0));
            return true;
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    return ids;
}

Result<QVector<SyncRunRow>> ReadSyncRuns::answer(Reader &reader) const
{
    if (const Result<void> may = maySee(reader); !may)
        return tl::unexpected(may.error());
    QVector<SyncRunRow> rows;
    const QString which = connection.isNull() ? u""_s : connection;
    const Result<void> read = reader.database.each("sync.runs", {which, which, limit}, [&rows](const SqlRow &row) {
        rows.append({row.integer(0), row.text(1), row.text(2), row.isNull(5) ? QString() : personName(row.text(3), row.text(4), row.text(5)), row.integer(6), row.integer(7), SyncRunState(row.integer(8)), row.bytes(9), row.text(10), row.integer(11)});
        return true;
    });
    return read ? Result<QVector<SyncRunRow>>(rows) : tl::unexpected(read.error());
}

Result<QVector<SyncStepRow>> ReadSyncSteps::answer(Reader &reader) const
{
    if (const Result<void> may = maySee(reader); !may)
        return tl::unexpected(may.error());
    QVector<SyncStepRow> steps;
    const Result<void> read = reader.database.each("sync.steps", {run, limit}, [&steps](const SqlRow &row) {
        const SyncStep step {row.integer(0), int(row.integer(1)), row.text(2), row.text(3), SyncStep::Action(row.integer(4)), row.bytes(7), SyncStep::State(row.integer(5)), row.integer(6), row.text(8)};
        steps.append({step, row.isNull(11) ? row.text(12) : personName(row.text(9), row.text(10), row.text(11))});
        return true;
    });
    return read ? Result<QVector<SyncStepRow>>(steps) : tl::unexpected(read.error());
}

} // namespace muster
