// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/KeyedColumns.h"

#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "core/SortOrder.h"
#include "storage/Database.h"
#include "storage/apply/UserSearch.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int RowsAtOnce = 5000;

// A row's id and texts, as the statement names them.
using TextRow = std::pair<qint64, QStringList>;

const QString EveryRow = u"1 = 1"_s;

// Goes through a table in steps, so that rows can be written while others are still to be read.
Result<void> eachRow(Database &database, const QString &table, const QStringList &columns, const std::function<Result<void>(const TextRow &)> &take, const QString &where = EveryRow)
{
    const QString sql = u"SELECT id, %1 FROM %2 WHERE id > ? AND %3 ORDER BY id LIMIT ?"_s.arg(columns.join(u", "_s), table, where);
    qint64 last = 0;
    for (;;) {
        QVector<TextRow> rows;
        const Result<void> read = database.each(sql, {last, RowsAtOnce}, [&](const SqlRow &row) {
            TextRow texts {row.value(0).toLongLong(), {}};
            for (int i = 0; i < int(columns.size()); ++i)
                texts.second.append(row.value(i + 1).toString());
            rows.append(texts);
            return true;
        });
        if (!read || rows.isEmpty())
            return read;
        for (const TextRow &row : std::as_const(rows)) {
            if (const Result<void> taken = take(row); !taken)
                return taken;
        }
        last = rows.last().first;
    }
}

Result<void> done(const Result<qint64> &written)
{
    return written.map([](qint64) { });
}

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString keyOf(const QString &text)
{
    return notNull(fold(text.trimmed()));
}

// Those that change are put aside first: one may get the key that another has still.
Result<void> keyAnew(Database &database, const QString &table, const KeyedColumns::Column &column)
{
    QVector<std::pair<qint64, QString>> changed;
    const QString setKey = u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table, column.key);
    const Result<void> read = eachRow(database, table, {column.text, column.key}, [&](const TextRow &row) -> Result<void> {
        const QString key = keyOf(row.second.at(0));
        if (key == row.second.at(1))
            return {};
        if (!column.isUnique)
            return done(database.run(setKey, {key, row.first}));
        changed.append({row.first, key});
        return done(database.run(setKey, {key + u'\n' + QString::number(row.first), row.first}));
    });
    if (!read)
        return read;
    const QString setWhereFree = u"UPDATE %1 SET %2 = ? WHERE id = ? AND NOT EXISTS (SELECT 1 FROM %1 o WHERE o.%2 = ?)"_s.arg(table, column.key);
    for (const auto &[id, key] : std::as_const(changed)) {
        if (const Result<qint64> written = database.run(setWhereFree, {key, id, key}); !written)
            return tl::unexpected(written.error());
    }
    return {};
}

// Whether any row was written.
Result<bool> writeSearch(Database &database, const QString &where)
{
    QStringList columns {u"search"_s};
    QVector<Field> fields;
    for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
        if (!UserSearch::looksInto(field))
            continue;
        columns.append(QString::fromLatin1(field.column));
        fields.append(field.field);
    }
    bool changed = false;
    const Result<void> read = eachRow(database, u"users"_s, columns, [&](const TextRow &row) -> Result<void> {
        Values user;
        for (int i = 0; i < int(fields.size()); ++i)
            user.set(fields.at(i), row.second.at(i + 1));
        const QString search = UserSearch::textOf(user);
        if (search == row.second.first())
            return {};
        changed = true;
        return done(database.run(u"UPDATE users SET search = ? WHERE id = ?"_s, {search, row.first}));
    }, where);
    return read ? Result<bool>(changed) : tl::unexpected(read.error());
}

Result<void> searchAnew(Database &database)
{
    const Result<bool> changed = writeSearch(database, EveryRow);
    if (!changed)
        return tl::unexpected(changed.error());
    return *changed ? done(database.run("search.rebuild")) : Result<void>();
}

Result<void> fillMissing(Database &database, const QString &table, const KeyedColumns::Column &column, const SortOrder &order)
{
    const QString sql = u"UPDATE %1 SET %2 = ?, %3 = ? WHERE id = ?"_s.arg(table, column.key, column.sort);
    return eachRow(database, table, {column.text}, [&](const TextRow &row) {
        const QString &text = row.second.first();
        return done(database.run(sql, {keyOf(text), order.key(text), row.first}));
    }, column.key + u" IS NULL"_s);
}

} // namespace

QVector<KeyedColumns> KeyedColumns::all()
{
    QVector<KeyedColumns> all;
    for (const KindDefinition &kind : kindDefinitions()) {
        if (kind.kind == ObjectKind::Role) // names are their own in each scope, see below
            continue;
        KeyedColumns keyed {QString::fromLatin1(kind.table), {}};
        for (const FieldDefinition &field : fieldsOf(kind.kind)) {
            if (field.keyColumn)
                keyed.columns.append({QString::fromLatin1(field.column), QString::fromLatin1(field.keyColumn), QString::fromLatin1(field.sortColumn), field.is(FieldDefinition::Unique)});
        }
        if (!keyed.columns.isEmpty())
            all.append(keyed);
    }
    const auto list = [&all](const QString &table, bool isUnique) { all.append({table, {{u"name"_s, u"name_key"_s, u"name_sort_key"_s, isUnique}}}); };
    list(u"roles"_s, false); // of each scope
    list(u"providers"_s, true);
    list(u"classifications"_s, true);
    list(u"operator_names"_s, false);
    return all;
}

Result<void> KeyedColumns::keyAnew(Database &database)
{
    for (const KeyedColumns &keyed : all()) {
        for (const Column &column : keyed.columns) {
            if (const Result<void> written = muster::keyAnew(database, keyed.table, column); !written)
                return written;
        }
    }
    return searchAnew(database);
}

Result<void> KeyedColumns::sortAnew(Database &database, const SortOrder &order)
{
    for (const KeyedColumns &keyed : all()) {
        QStringList texts;
        QStringList settings;
        for (const Column &column : keyed.columns) {
            texts.append(column.text);
            settings.append(column.sort + u" = ?"_s);
        }
        const QString sql = u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(keyed.table, settings.join(u", "_s));
        const Result<void> written = eachRow(database, keyed.table, texts, [&](const TextRow &row) {
            QVariantList values;
            for (const QString &text : row.second)
                values.append(order.key(text));
            values.append(row.first);
            return done(database.run(sql, values));
        });
        if (!written)
            return written;
    }
    return {};
}

Result<void> KeyedColumns::fillMissing(Database &database, const SortOrder &order)
{
    for (const KeyedColumns &keyed : all()) {
        for (const Column &column : keyed.columns) {
            if (const Result<void> written = muster::fillMissing(database, keyed.table, column, order); !written)
                return written;
        }
    }
    return writeSearch(database, u"search IS NULL"_s).map([](bool) { });
}

} // namespace muster
