// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/past/PastTables.h"

#include "core/FieldDefinition.h"
#include "core/SortOrder.h"
#include "storage/LoadRows.h"
#include "storage/apply/KeyedColumns.h"
#include "storage/apply/TextKeys.h"
#include "storage/apply/UserSearch.h"

#include <QDateTime>
#include <QHash>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString HistoryEnding = u"_history"_s;

// What rows of other tables are made of.
const QStringList DerivedTables {u"group_tree"_s, u"role_permissions"_s};

// Kept beside the trail, which does not tell what they were.
const QStringList BlankTables {u"sign_ins"_s, u"sessions"_s, u"mails"_s};

Result<void> done(const Result<qint64> &written)
{
    return written.map([](qint64) { });
}

// The text that each of these columns is made of; blank for what is made of none.
QHash<QString, QStringList> sourcesOf(const QString &table)
{
    QHash<QString, QStringList> sources;
    for (const KeyedColumns &keyed : KeyedColumns::all()) {
        if (keyed.table != table)
            continue;
        for (const KeyedColumns::Column &column : keyed.columns) {
            sources.insert(column.key, {column.text});
            sources.insert(column.sort, {column.text});
        }
    }
    if (table == QLatin1StringView(definitionOf(ObjectKind::User).table)) {
        for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
            if (UserSearch::looksInto(field))
                sources[u"search"_s].append(QString::fromLatin1(field.column));
        }
    }
    return sources;
}

// Of a row in history: what the row has now that was made of the same text. Null: it has to be made.
QString derivedFrom(const QString &column, const QStringList &texts)
{
    if (texts.isEmpty())
        return u"t."_s + column;
    QStringList same;
    for (const QString &text : texts)
        same.append(u"t.%1 = h.%1"_s.arg(text));
    return u"CASE WHEN %1 THEN t.%2 END"_s.arg(same.join(u" AND "_s), column);
}

} // namespace

Result<Moment> PastTables::momentAt(Database &database, qint64 time)
{
    const Result<QVariant> event = database.value("past.event", {time});
    if (!event)
        return tl::unexpected(event.error());
    return event->isNull() ? fail(ErrorCode::NothingThen, QDateTime::fromMSecsSinceEpoch(time).date().toString(Qt::ISODate)) : Result<Moment>(Moment {event->toLongLong(), time});
}

Result<std::unique_ptr<Database>> PastTables::open(const QString &location, Moment moment, const std::function<bool()> &cancelled, Database::Mode mode)
{
    auto opened = Database::open(location, mode);
    if (!opened)
        return opened;
    (*opened)->setCancelled(cancelled);
    const Result<void> made = (*opened)->keepTemporaryOnDisk()
                                  .and_then([&] { return (*opened)->setCache(CacheOfLong); })
                                  .and_then([&] { return PastTables(**opened, moment).make(); });
    return made ? std::move(opened) : tl::unexpected(made.error());
}

PastTables::PastTables(Database &database, Moment moment)
    : m_database(database)
    , m_moment(moment)
{
}

// What is made of them must be one view, which a transaction that only reads is; it may fill tables of its own, and make none.
Result<void> PastTables::make()
{
    if (const Result<void> found = findTables(); !found)
        return found;
    QStringList tables;
    QStringList after;
    for (const Past &table : std::as_const(m_tables)) {
        tables += table.statements;
        after += table.indexes;
    }
    after += views();
    after.append(m_database.text("past.search"));
    if (const Result<void> may = done(m_database.run("past.mayWriteOwn")); !may)
        return may;
    const Result<void> made = m_database.runAll(tables)
                                  .and_then([this] { return fill(); })
                                  .and_then([&] { return m_database.runAll(after); })
                                  .and_then([this] { return done(m_database.run("search.rebuild")); });
    return made ? done(m_database.run("past.mayNotWrite")) : made;
}

// Before there are any of these names.
Result<void> PastTables::findTables()
{
    const Result<QStringList> schema = texts("past.schema");
    if (!schema)
        return tl::unexpected(schema.error());
    m_schema = schema->value(0);
    const Result<QStringList> histories = texts("history.tables");
    if (!histories)
        return tl::unexpected(histories.error());
    QStringList names;
    for (const QString &history : *histories)
        names.append(history.chopped(HistoryEnding.size()));
    for (const QString &name : names + DerivedTables + BlankTables) {
        Result<Past> table = tableOf(name, names.contains(name));
        if (!table)
            return tl::unexpected(table.error());
        m_tables.append(std::move(*table));
    }
    const Result<QStringList> views = texts("past.views");
    if (!views)
        return tl::unexpected(views.error());
    m_views = *views;
    return {};
}

Result<PastTables::Past> PastTables::tableOf(const QString &name, bool hasHistory)
{
    const Result<QStringList> statements = texts("past.table", {name});
    const Result<QStringList> indexes = texts("past.indexes", {name});
    const Result<QStringList> columns = texts("history.columns", {name});
    const Result<QStringList> stored = texts("history.columns", {hasHistory ? name + HistoryEnding : name});
    for (const Result<QStringList> *read : {&statements, &indexes, &columns, &stored}) {
        if (!*read)
            return tl::unexpected(read->error());
    }
    Past table {name, *statements, *indexes, {}, {}, hasHistory};
    for (const QString &column : *columns)
        (stored->contains(column) ? table.stored : table.derived).append(column);
    return table;
}

Result<QStringList> PastTables::texts(const char *name, const QVariantList &values)
{
    QStringList found;
    const Result<void> read = m_database.each(name, values, [&found](const SqlRow &row) {
        found.append(row.text(0));
        return true;
    });
    return read ? Result<QStringList>(found) : tl::unexpected(read.error());
}

Result<void> PastTables::fill()
{
    if (const Result<void> begun = m_database.beginRead(); !begun)
        return begun;
    Result<void> filled;
    for (const Past &table : std::as_const(m_tables)) {
        if (filled && table.hasHistory)
            filled = fillFromHistory(table);
    }
    if (filled)
        filled = derive();
    if (filled)
        filled = m_database.commit();
    if (!filled)
        m_database.rollback();
    return filled;
}

Result<void> PastTables::fillFromHistory(const Past &table)
{
    const QHash<QString, QStringList> sources = sourcesOf(table.name);
    QStringList then;
    for (const QString &column : table.stored)
        then.append(u"h."_s + column);
    for (const QString &column : table.derived)
        then.append(derivedFrom(column, sources.value(column)));
    const QString columns = (table.stored + table.derived).join(u", "_s);
    const QString now = table.derived.isEmpty() ? QString() : u" LEFT JOIN %1.%2 t ON t.id = h.id"_s.arg(m_schema, table.name);
    const QString sql = u"INSERT INTO %1 (%2) SELECT %2 FROM %3.%1 WHERE since <= ? UNION ALL SELECT %4 FROM %3.%1_history h%5 WHERE h.since <= ? AND h.until > ?"_s.arg(
        table.name, columns, m_schema, then.join(u", "_s), now);
    return done(m_database.run(sql, {m_moment.event, m_moment.event, m_moment.event}));
}

Result<void> PastTables::derive()
{
    const Result<std::shared_ptr<const SortOrder>> order = TextKeys::orderOf(m_database);
    if (!order)
        return tl::unexpected(order.error());
    return KeyedColumns::fillMissing(m_database, **order)
        .and_then([this] { return done(m_database.run("past.groupTree")); })
        .and_then([this] { return done(m_database.run("past.ranks")); })
        .and_then([this] { return done(m_database.run("past.logins", {m_moment.time})); })
        .and_then([this] { return permit(); });
}

Result<void> PastTables::permit()
{
    QVector<QVariantList> rows;
    const Result<void> read = m_database.each("past.roles", {}, [&rows](const SqlRow &row) {
        const QStringList permissions = row.text(1).split(u' ', Qt::SkipEmptyParts);
        for (const QString &permission : permissions)
            rows.append({row.integer(0), permission});
        return true;
    });
    return read ? loadRows(m_database, u"role_permissions"_s, {{u"role_id"_s}, {u"permission"_s, LoadColumn::Text}}, rows) : read;
}

// The trail and history up to then, and what the workspace's own views make of all these tables.
QStringList PastTables::views() const
{
    const auto until = [this](const QString &table, const QString &column) {
        return u"CREATE TEMP VIEW %1 AS SELECT * FROM %2.%1 WHERE %3 <= %4"_s.arg(table, m_schema, column).arg(m_moment.event);
    };
    QStringList views {until(u"events"_s, u"seq"_s), until(u"entries"_s, u"event"_s), until(u"seats"_s, u"event"_s)};
    for (const Past &table : m_tables) {
        if (table.hasHistory)
            views.append(until(table.name + HistoryEnding, u"until"_s));
    }
    return views + m_views;
}

} // namespace muster
