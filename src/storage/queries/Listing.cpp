// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/Listing.h"

#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "core/Kinds.h"
#include "storage/Database.h"
#include "storage/index/JudgedBy.h"
#include "storage/index/UserIndex.h"
#include "storage/queries/QueryCompiler.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<Listing> ListIds::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(query.table); !allowed)
        return tl::unexpected(allowed.error());
    if (std::optional<Listing> held = reader.index && query.table == Table::Users ? reader.index->list(reader, query, limit, mayBeBehind) : std::nullopt)
        return std::move(*held);
    QueryCompiler compiler(reader, query);
    const Result<Condition> where = compiler.where();
    if (!where)
        return tl::unexpected(where.error());
    const TableSql &table = tableSql(query.table);
    QString sql = u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4"_s.arg(QLatin1StringView(table.id), QLatin1StringView(table.lean ? table.lean : table.from),
        where->sql, compiler.orderBy());
    QVariantList values = where->values;
    if (limit) {
        sql += u" LIMIT ?"_s;
        values.append(limit + 1);
    }
    Listing listing;
    bool cancelled = false;
    const Result<void> done = reader.database.each(sql, values, [&](const SqlRow &row) {
        listing.complete = !limit || listing.ids.size() < limit;
        if (listing.complete)
            listing.ids.append(row.value(0).toLongLong());
        cancelled = listing.ids.size() % 4096 == 0 && reader.cancelled();
        return listing.complete && !cancelled;
    });
    if (!done)
        return tl::unexpected(done.error());
    if (cancelled)
        return fail(ErrorCode::Cancelled);
    return listing;
}

Result<bool> ExpectSorts::answer(Reader &reader) const
{
    if (!reader.index || table != Table::Users)
        return false;
    reader.index->expectSorts(reader, columns);
    return true;
}

Result<ListSeen::Seen> ListSeen::answer(Reader &reader) const
{
    const Result<QVariant> event = reader.database.value("trail.latest");
    if (!event)
        return tl::unexpected(event.error());
    Seen seen {ids, event->toLongLong()};
    if (ids.isEmpty()) {
        Result<Listing> all = ListIds {query, 0}.answer(reader);
        if (!all)
            return tl::unexpected(all.error());
        seen.ids = std::move(all->ids);
    }
    if (like && reader.index && query.table == Table::Users && seen.ids.size() > SameChange::FirstOnes)
        seen.alike = alikeRows(reader, seen.ids).value_or(QVector<AlikeRows>());
    return seen;
}

std::optional<QVector<AlikeRows>> ListSeen::alikeRows(Reader &reader, const QVector<qint64> &all) const
{
    const std::optional<JudgedBy> judged = JudgedBy::of(*like, reader);
    const Result<QVariant> self = reader.database.value(u"SELECT id FROM users WHERE uuid = ?"_s, {apart});
    if (!judged || !self)
        return std::nullopt;
    return reader.index->alike(reader, *judged, std::span(all).subspan(SameChange::FirstOnes), self->toLongLong());
}

Result<HiddenUsers> CountHidden::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(query.table); !allowed)
        return tl::unexpected(allowed.error());
    HiddenUsers hidden;
    if (query.table != Table::Users || (query.showDisabled && query.showPending))
        return hidden;
    if (const std::optional<HiddenUsers> held = reader.index ? reader.index->countHidden(reader, query) : std::nullopt)
        return *held;
    QueryCompiler compiler(reader, query);
    const Result<Condition> shown = compiler.where();
    if (!shown)
        return tl::unexpected(shown.error());
    const Result<Condition> where = compiler.withoutSwitches();
    if (!where)
        return tl::unexpected(where.error());
    if (where->sql == shown->sql) // the query itself asks for a status, and the switches hide nothing
        return hidden;
    const QString sql = u"SELECT u.status, count(*) FROM users u WHERE %1 GROUP BY u.status"_s.arg(where->sql);
    const Result<void> done = reader.database.each(sql, where->values, [&](const SqlRow &row) {
        const auto status = Status(row.value(0).toInt());
        if (status == Status::Disabled && !query.showDisabled)
            hidden.disabled = row.value(1).toLongLong();
        if (status == Status::Pending && !query.showPending)
            hidden.pending = row.value(1).toLongLong();
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return hidden;
}

Result<QVector<qint64>> FindIds::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(table); !allowed)
        return tl::unexpected(allowed.error());
    QVector<qint64> ids;
    const char *sql = table == Table::Groups ? "lookup.groupByUuid" : table == Table::Projects ? "lookup.projectByUuid" : table == Table::Invitations ? "lookup.invitationByUuid" : "lookup.userByUuid";
    for (const QString &uuid : uuids) {
        const Result<QVariant> id = reader.database.value(sql, {uuid});
        if (!id)
            return tl::unexpected(id.error());
        if (!id->isNull())
            ids.append(id->toLongLong());
    }
    return ids;
}

// Of a field that is offered as a filter: what is in use.
static QString valuesInUseSql(Table table, const FieldDefinition &field)
{
    if (!definitionOf(table).kind || !field.is(FieldDefinition::Filterable) || !field.column || field.kind != ValueKind::Text)
        return {};
    const QLatin1StringView rows(definitionOf(*definitionOf(table).kind).table);
    const QLatin1StringView column(field.column);
    if (field.referent == Referent::User)
        return u"SELECT n.email AS name, n.email_key AS name_key, n.email_sort_key AS name_sort_key FROM users n WHERE n.%3 IN (SELECT t.%1 FROM %2 t WHERE t.%1 IS NOT NULL)"_s.arg(column, rows, field.is(FieldDefinition::Lasting) ? u"uuid"_s : u"id"_s);
    return u"SELECT DISTINCT %1 AS name, %2 AS name_key, %3 AS name_sort_key FROM %4 WHERE %1 <> ''"_s.arg(column, QLatin1StringView(field.keyColumn), QLatin1StringView(field.sortColumn), rows);
}

static QStringList actionsLike(const QString &part)
{
    QStringList actions;
    for (const ChangeDefinition &change : changeDefinitions()) {
        if (const QString name = QString::fromLatin1(change.name); name.contains(part, Qt::CaseInsensitive))
            actions.append(name);
    }
    return actions;
}

static QString knownValuesSql(Table table, Column column)
{
    switch (column) {
    case Column::Roles:
        return u"SELECT name, name_key, name_sort_key FROM roles WHERE scope = 0"_s;
    case Column::Role:
        return u"SELECT name, name_key, name_sort_key FROM roles WHERE scope = 1"_s;
    case Column::Groups:
    case Column::Group:
        return u"SELECT name, name_key, name_sort_key FROM user_groups"_s;
    case Column::Projects:
    case Column::Project:
        return u"SELECT name, name_key, name_sort_key FROM projects"_s;
    case Column::Provider:
        return u"SELECT name, name_key, name_sort_key FROM providers"_s;
    case Column::Classification:
        return u"SELECT name, name_key, name_sort_key FROM classifications"_s;
    case Column::Operator:
        return u"SELECT name, name_key, name_sort_key FROM operator_names"_s;
    default:
        break;
    }
    const FieldDefinition *field = findColumn(table, column);
    return field ? valuesInUseSql(table, *field) : QString();
}

Result<QStringList> KnownValues::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(table); !allowed)
        return tl::unexpected(allowed.error());
    const FieldDefinition *definition = findColumn(table, column);
    if (const Result<void> allowed = definition ? reader.rights.checkSees(*definition) : Result<void>(); !allowed)
        return tl::unexpected(allowed.error());
    if (definition && definition->kind == ValueKind::Key)
        return definition->allowed;
    if (definition && definition->kind == ValueKind::Flag)
        return QStringList {u"on"_s, u"off"_s};
    if (column == Column::Action)
        return actionsLike(part);
    const QString known = knownValuesSql(table, column);
    if (known.isEmpty())
        return QStringList();
    const QString sql = u"SELECT name FROM (%1) AS known WHERE {contains name_key, ?} ORDER BY {place name_key, ?}, name_sort_key LIMIT ?"_s.arg(known);
    const QString folded = part.isEmpty() ? u""_s : fold(part);
    QStringList names;
    const Result<void> done = reader.database.each(sql, {folded, folded, limit}, [&names](const SqlRow &row) {
        names.append(row.value(0).toString());
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return names;
}

} // namespace muster
