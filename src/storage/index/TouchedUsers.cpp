// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/TouchedUsers.h"

#include "core/FieldDefinition.h"
#include "core/KindDefinition.h"
#include "storage/Database.h"
#include "storage/queries/TableDependencies.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Of whatever names a user, the user is read anew.
bool namesUsers(ObjectKind kind)
{
    return kind == ObjectKind::User || kind == ObjectKind::Member || kind == ObjectKind::Assignment;
}

// A column that shows what another user is called.
bool showsAnother(const TableDependency &dependency)
{
    return dependency.kind == ObjectKind::User && dependency.column && !dependency.fields.contains(*dependency.column)
        && findColumn(Table::Users, *dependency.column)->referent == Referent::User;
}

// Who was edited is read anew, and so is who came into a group; others who are on a project by their group are not named.
bool reachesOthers(const TableDependency &dependency)
{
    return !namesUsers(dependency.kind) || dependency.kind == ObjectKind::Assignment || showsAnother(dependency);
}

Result<QSet<qint64>> usersOf(Database &database, const QSet<QString> &uuids)
{
    const QString json = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(QStringList(uuids.cbegin(), uuids.cend()))).toJson(QJsonDocument::Compact));
    QSet<qint64> ids;
    const Result<void> done = database.each("index.usersOf", {json, json}, [&ids](const SqlRow &row) {
        ids.insert(row.value(0).toLongLong());
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return ids;
}

// What was written, by actions: many may be in an event of a single one.
struct Actions
{
    ChangedObjects changed;
    qint64 entries = 0;
    qint64 added = 0; // users
};

Result<Actions> actionsSince(Database &database, qint64 event, const QString &addsUser)
{
    Actions actions;
    const Result<void> read = database.each("index.actionsSince", {event}, [&](const SqlRow &row) {
        const QString action = row.value(0).toString();
        const qint64 count = row.value(1).toLongLong();
        actions.changed.noteMany(action);
        actions.entries += count;
        actions.added += action == addsUser ? count : 0;
        return true;
    });
    return read.map([&actions] { return actions; });
}

Result<void> takeIds(Database &database, const char *statement, const QVariantList &values, QSet<qint64> &ids)
{
    return database.each(statement, values, [&ids](const SqlRow &row) {
        ids.insert(row.value(0).toLongLong());
        return true;
    });
}

} // namespace

// But for the users themselves.
TouchedUsers TouchedUsers::byDependencies(const ChangedObjects &changed, const std::function<void(ObjectKind)> &named)
{
    TouchedUsers touched;
    for (const TableDependency &dependency : tableDependencies()) {
        if (dependency.table != Table::Users || !happened(dependency, changed))
            continue;
        if (namesUsers(dependency.kind))
            named(dependency.kind);
        else if (!dependency.column)
            touched.all = true;
        if (dependency.column && reachesOthers(dependency))
            touched.columns.insert(int(*dependency.column));
    }
    return touched;
}

// Who was added, and not removed since, needs not be looked for by the IDs in the trail.
Result<TouchedUsers> TouchedUsers::since(Database &database, qint64 event, qint64 largest, qint64 most)
{
    const QString addsUser = QString::fromLatin1(definitionOf(Verb::Add, ObjectKind::User).name);
    const Result<Actions> actions = actionsSince(database, event, addsUser);
    if (!actions)
        return tl::unexpected(actions.error());
    TouchedUsers touched = byDependencies(actions->changed, [](ObjectKind) { });
    touched.all |= actions->entries > most;
    if (touched.all)
        return touched;
    if (const Result<void> added = takeIds(database, "index.usersAbove", {largest}, touched.ids); !added)
        return tl::unexpected(added.error());
    const bool areThere = touched.ids.size() == actions->added;
    if (areThere && actions->entries == actions->added)
        return touched;
    const QString except = areThere ? addsUser : u""_s;
    if (const Result<void> named = takeIds(database, "index.usersNamedSince", {event, except, event, except, event, except}, touched.ids); !named)
        return tl::unexpected(named.error());
    return touched;
}

Result<TouchedUsers> TouchedUsers::of(Database &database, const ChangedObjects &changed)
{
    QSet<QString> uuids;
    bool many = false;
    TouchedUsers touched = byDependencies(changed, [&](ObjectKind kind) {
        many |= changed.isMany(kind);
        uuids.unite(changed.ids(kind));
    });
    touched.all |= many;
    if (touched.all || uuids.isEmpty())
        return touched;
    Result<QSet<qint64>> ids = usersOf(database, uuids);
    if (!ids)
        return tl::unexpected(ids.error());
    touched.ids = std::move(*ids);
    return touched;
}

bool standsWithTheUser(Column column)
{
    const QVector<TableDependency> &all = tableDependencies();
    return std::none_of(all.cbegin(), all.cend(), [column](const TableDependency &dependency) {
        return dependency.table == Table::Users && dependency.column == column && (dependency.kind != ObjectKind::User || showsAnother(dependency));
    });
}

} // namespace muster
