// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/TouchedUsers.h"

#include "core/FieldDefinition.h"
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

} // namespace

Result<TouchedUsers> TouchedUsers::of(Database &database, const ChangedObjects &changed)
{
    TouchedUsers touched;
    QSet<QString> uuids;
    for (const TableDependency &dependency : tableDependencies()) {
        if (dependency.table != Table::Users || !happened(dependency, changed))
            continue;
        if (namesUsers(dependency.kind)) {
            touched.all |= changed.isMany(dependency.kind);
            uuids.unite(changed.ids(dependency.kind));
        } else if (!dependency.column) {
            touched.all = true;
        }
        if (dependency.column && reachesOthers(dependency))
            touched.columns.insert(int(*dependency.column));
    }
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
