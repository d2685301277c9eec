// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/DirectoryObjects.h"

#include "core/Fold.h"
#include "core/Uuid.h"
#include "storage/apply/Lookup.h"
#include "storage/queries/DirectoryReading.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct Wanted
{
    bool members = false;
    QStringList only {};
};

Result<void> addMembers(Database &database, const QVector<qint64> &rows, const Wanted &wanted, QHash<qint64, DirectoryGroup *> &groups)
{
    const bool some = !wanted.only.isEmpty();
    const QVariantList values = some ? QVariantList {jsonOf(wanted.only), jsonOf(rows)} : QVariantList {jsonOf(rows)};
    const Result<void> read = database.each(some ? "directory.someMembers" : "directory.members", values, [&groups](const SqlRow &row) {
        if (DirectoryGroup *group = groups.value(row.integer(0)))
            group->listed.append({row.text(1), personName(row.text(2), row.text(3), row.text(4)), false});
        return true;
    });
    if (!read)
        return read;
    return database.each(some ? "directory.someInnerGroups" : "directory.innerGroups", values, [&groups](const SqlRow &row) {
        if (DirectoryGroup *group = groups.value(row.integer(0)))
            group->listed.append({row.text(1), row.text(2), true});
        return true;
    });
}

// Somebody who goes changes how many there are; who comes is the last. So two states that are not the same differ in one of the two: the later one would else have
// nobody whom the earlier had not, and as many.
DirectoryGroup groupOf(const SqlRow &row, QVector<qint64> &events)
{
    DirectoryGroup group {.row = row.integer(0), .id = row.text(1), .since = row.integer(2), .created = row.integer(3), .modified = row.integer(3), .name = row.text(4), .members = row.integer(5) + row.integer(7)};
    group.version = u"%1.%2.%3.%4.%5"_s.arg(row.integer(2)).arg(row.integer(5)).arg(row.integer(6)).arg(row.integer(7)).arg(row.integer(8));
    events = {row.integer(2), row.integer(6), row.integer(8)};
    return group;
}

Result<QVector<DirectoryGroup>> groupsOf(Database &database, const QVector<qint64> &rows, const Wanted &wanted, qint64 mostMembers)
{
    QVector<DirectoryGroup> groups;
    QHash<qint64, QVector<qint64>> eventsOf;
    QSet<qint64> events;
    const Result<void> read = database.each("directory.groups", {jsonOf(rows)}, [&](const SqlRow &row) {
        QVector<qint64> of;
        groups.append(groupOf(row, of));
        eventsOf.insert(groups.last().row, of);
        events.unite(QSet<qint64>(of.cbegin(), of.cend()));
        return true;
    });
    const Result<QHash<qint64, qint64>> times = read ? DirectoryReading::times(database, events) : tl::unexpected(read.error());
    if (!times)
        return tl::unexpected(times.error());
    DirectoryReading::order(groups, rows);
    QVector<qint64> kept;
    QHash<qint64, DirectoryGroup *> byRow;
    qint64 members = 0;
    for (DirectoryGroup &group : groups) {
        if (mostMembers > 0 && wanted.members && !kept.isEmpty() && members + group.members > mostMembers)
            break;
        members += group.members;
        kept.append(group.row);
        byRow.insert(group.row, &group);
        for (const qint64 event : eventsOf.value(group.row))
            group.modified = std::max(group.modified, times->value(event));
    }
    groups.resize(kept.size());
    if (!wanted.members)
        return groups;
    const Result<void> added = addMembers(database, kept, wanted, byRow);
    return added ? Result<QVector<DirectoryGroup>>(groups) : tl::unexpected(added.error());
}

Result<QVector<qint64>> rowsOf(Database &database, const FindDirectoryGroups &asked, qint64 after)
{
    const QString &value = asked.which.value;
    switch (asked.which.by) {
    case DirectoryChoice::By::All:
        return DirectoryReading::rows(database, "directory.groupPage", {after, DirectoryReading::RowsAtOnce, 0});
    case DirectoryChoice::By::Id:
        return isUuid(value) ? DirectoryReading::rows(database, "lookup.groupByUuid", {value.toLower()}) : QVector<qint64>();
    case DirectoryChoice::By::Name:
        return DirectoryReading::rows(database, "lookup.groupByName", {fold(value.trimmed())});
    case DirectoryChoice::By::Member:
        return isUuid(value) ? DirectoryReading::rows(database, "directory.groupsHolding", {value.toLower(), value.toLower()}) : QVector<qint64>();
    default:
        return QVector<qint64>();
    }
}

} // namespace

Result<QVector<DirectoryGroup>> FindDirectoryGroups::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Groups); !allowed)
        return tl::unexpected(allowed.error());
    const Result<QVector<qint64>> found = rows.isEmpty() ? rowsOf(reader.database, *this, after) : rows;
    return found ? groupsOf(reader.database, *found, {withMembers || !onlyMembers.isEmpty(), onlyMembers}, mostMembers) : tl::unexpected(found.error());
}

Result<qint64> StreamDirectoryGroups::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Groups); !allowed)
        return tl::unexpected(allowed.error());
    const auto piece = [&](qint64 after) { return rowsOf(reader.database, some, after); };
    const auto read = [&](const QVector<qint64> &ids) { return groupsOf(reader.database, ids, {some.withMembers || !some.onlyMembers.isEmpty(), some.onlyMembers}, 0); };
    return DirectoryReading::stream<DirectoryGroup>(reader, some.rows, some.which.by == DirectoryChoice::By::All, some.after, piece, read, take);
}

} // namespace muster
