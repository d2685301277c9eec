// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/StoredFields.h"

#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "storage/JsonList.h"
#include "storage/LoadRows.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString sql(const char *text)
{
    return QString::fromLatin1(text);
}

// Of what stands behind a number, or stood: numbers are never used again.
QString uuidExpression(const QString &table, const FieldDefinition &field, bool past)
{
    const QString now = u"(SELECT n.uuid FROM %1 n WHERE n.id = t.%2)"_s.arg(table, sql(field.column));
    return past ? u"coalesce(%1, (SELECT h.uuid FROM %2_history h WHERE h.id = t.%3 LIMIT 1))"_s.arg(now, table, sql(field.column)) : now;
}

// What reads a field: of one that names something, its lasting form.
QString readExpression(const FieldDefinition &field, bool past)
{
    if (field.is(FieldDefinition::Lasting))
        return u"t."_s + sql(field.column);
    switch (field.referent) {
    case Referent::Provider:
        return u"(SELECT n.name FROM providers n WHERE n.id = t.%1)"_s.arg(sql(field.column));
    case Referent::Classification:
        return u"(SELECT n.name FROM classifications n WHERE n.id = t.%1)"_s.arg(sql(field.column));
    case Referent::WorkspaceRole:
    case Referent::ProjectRole:
        return uuidExpression(u"roles"_s, field, past);
    case Referent::User:
        return uuidExpression(u"users"_s, field, past);
    case Referent::Project:
    case Referent::Permission:
    case Referent::Nothing:
        break;
    }
    return u"t."_s + sql(field.column);
}

QVariant valueOf(const FieldDefinition &field, const SqlRow &row, int column)
{
    if (row.isNull(column))
        return {};
    switch (field.kind) {
    case ValueKind::Key:
        return field.allowed.value(int(row.integer(column)));
    case ValueKind::Flag:
        return row.integer(column) != 0;
    case ValueKind::Time:
    case ValueKind::Number:
        return row.integer(column);
    case ValueKind::List:
        return row.text(column).split(u' ', Qt::SkipEmptyParts);
    case ValueKind::Text:
        break;
    }
    return row.text(column);
}

} // namespace

QString keyTextOf(const FieldDefinition &field, const QString &text)
{
    const QString key = field.field == Field::Email ? emailKey(text) : fold(text);
    return key.isNull() ? u""_s : key;
}

QString labelOf(const Values &values)
{
    return values.contains(Field::Name) ? values.text(Field::Name)
                                        : personName(values.text(Field::FirstName), values.text(Field::LastName), values.text(Field::Email));
}

StoredFields::StoredFields(ApplyContext &context, ObjectKind kind)
    : m_context(context)
    , m_kind(definitionOf(kind))
{
    for (const FieldDefinition &field : fieldsOf(kind)) {
        if (!field.column)
            continue;
        m_fields.append(&field);
        m_expressions += u", "_s + readExpression(field, false);
        m_pastExpressions += u", "_s + readExpression(field, true);
        if (field.is(FieldDefinition::Unique))
            m_unique = &field;
    }
}

Result<QVariant> StoredFields::normalised(const FieldDefinition &field, const QVariant &value)
{
    if (field.referent == Referent::Nothing)
        return value;
    if (field.kind != ValueKind::List) {
        if (value.toString().isEmpty()) // "no department", "no manager"
            return QVariant();
        const Result<ResolvedRef> named = m_context.lookup.named(field.referent, value.toString());
        if (!named && isNotFound(named.error()) && field.is(FieldDefinition::Lasting) && m_context.undoing)
            return value; // what it names is gone since, and it comes back as it was
        return named.map([](const ResolvedRef &found) { return QVariant(found.uuid); });
    }
    QStringList lasting;
    for (const QString &reference : value.toStringList()) {
        const Result<ResolvedRef> named = m_context.lookup.named(field.referent, reference);
        if (!named && named.error().code == ErrorCode::ProjectNotFound && !QUuid::fromString(reference).isNull()) {
            lasting.append(reference.toLower()); // it was deleted since, and may come back
            continue;
        }
        if (!named)
            return tl::unexpected(named.error());
        lasting.append(named->uuid);
    }
    lasting.removeDuplicates();
    lasting.sort();
    return lasting;
}

Result<void> StoredFields::normalise(Values &values)
{
    Values all;
    for (const Values::Entry &entry : values) {
        const FieldDefinition *field = findField(m_kind.kind, entry.field);
        if (!field)
            continue; // said by checkValues
        const Result<QVariant> value = normalised(*field, entry.value);
        if (!value)
            return tl::unexpected(value.error());
        all.set(entry.field, *value);
    }
    values = all;
    return {};
}

void StoredFields::normaliseSeen(Values &was)
{
    Values all;
    for (const Values::Entry &entry : was) {
        const FieldDefinition *field = findField(m_kind.kind, entry.field);
        all.set(entry.field, field ? normalised(*field, entry.value).value_or(entry.value) : entry.value);
    }
    was = all;
}

Result<Values> StoredFields::read(qint64 id)
{
    Values found;
    if (m_fields.isEmpty())
        return found;
    const Result<void> done = readRows(Now, u"t.id"_s, u"t.id = ?"_s, id, [&found](const SqlRow &, const Values &values) { found = values; });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Result<Values> StoredFields::readBefore(qint64 id, qint64 event)
{
    Values found;
    const QString where = u"t.id = ? AND t.until = %1 AND t.since < %1"_s.arg(event);
    const Result<void> done = readRows(Past, u"t.id"_s, where, id, [&found](const SqlRow &, const Values &values) { found = values; });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Result<QVector<StoredObject>> StoredFields::readAll(const QStringList &uuids)
{
    QVector<StoredObject> objects;
    objects.reserve(uuids.size());
    const Result<void> done = readRows(Now, u"t.id, t.uuid, t.since"_s, u"t.uuid IN ({texts ?})"_s, jsonOf(uuids), [&objects](const SqlRow &row, const Values &values) {
        objects.append({{row.integer(0), row.text(1), labelOf(values), row.integer(2)}, values});
    });
    if (!done)
        return tl::unexpected(done.error());
    return objects;
}

Values StoredFields::valuesOf(const SqlRow &row) const
{
    Values values;
    const int first = row.count() - int(m_fields.size());
    for (int i = 0; i < int(m_fields.size()); ++i)
        values.set(m_fields.at(i)->field, valueOf(*m_fields.at(i), row, first + i));
    return values;
}

Result<void> StoredFields::readRows(Rows which, const QString &more, const QString &where, const QVariant &parameter, const TakeRow &take)
{
    const QString select = u"SELECT %1%2 FROM %3%4 t WHERE %5"_s.arg(
        more, which == Past ? m_pastExpressions : m_expressions, sql(m_kind.table), which == Past ? u"_history"_s : QString(), where);
    return m_context.database.each(select, {parameter}, [&](const SqlRow &row) {
        take(row, valuesOf(row));
        return true;
    });
}

Result<QVariant> StoredFields::stored(const FieldDefinition &field, const QVariant &value)
{
    if (field.kind == ValueKind::List) { // of lasting IDs, which have no blanks
        const QString all = value.toStringList().join(u' ');
        return all.isEmpty() ? QVariant(u""_s) : QVariant(all);
    }
    if (field.is(FieldDefinition::Lasting)) // as normalise() has made it
        return value.isNull() ? QVariant() : value;
    if (field.referent != Referent::Nothing) {
        if (value.isNull())
            return QVariant();
        return m_context.lookup.named(field.referent, value.toString()).map([](const ResolvedRef &named) { return QVariant(named.id); });
    }
    switch (field.kind) {
    case ValueKind::Key:
        return value.isNull() ? QVariant() : int(field.allowed.indexOf(value.toString()));
    case ValueKind::Flag:
        return int(value.toBool());
    case ValueKind::Text: // blank, but not null
        return value.toString().isEmpty() ? QVariant(u""_s) : value;
    default:
        return value;
    }
}

Result<ColumnValues> StoredFields::columns(const Values &set)
{
    ColumnValues columns;
    columns.reserve(3 * m_fields.size() + 2);
    for (const FieldDefinition *field : std::as_const(m_fields)) {
        if (!set.contains(field->field))
            continue;
        const Result<QVariant> value = stored(*field, set.value(field->field));
        if (!value)
            return tl::unexpected(value.error());
        columns.append({field->column, *value});
        if (field->keyColumn)
            columns.append({field->keyColumn, keyTextOf(*field, set.text(field->field))});
        if (field->sortColumn)
            columns.append({field->sortColumn, m_context.order->key(set.text(field->field))});
    }
    return columns;
}

const QString &StoredFields::insertion(const ColumnValues &columns)
{
    const auto isSame = [](const auto &column, const char *name) { return column.first == name; };
    if (std::equal(columns.cbegin(), columns.cend(), m_inserted.cbegin(), m_inserted.cend(), isSame))
        return m_insertion;
    m_inserted.clear();
    QStringList names {u"since"_s};
    for (const auto &[name, value] : columns) {
        m_inserted.append(name);
        names.append(sql(name));
    }
    const QString places = QString(u"?, "_s).repeated(names.size()).chopped(2);
    const QString taken = m_unique ? u" ON CONFLICT DO NOTHING"_s : QString(); // of roles it is unique in its scope; that no ID is taken was seen to
    return m_insertion = u"INSERT INTO %1 (%2) VALUES (%3)%4"_s.arg(sql(m_kind.table), names.join(u", "_s), places, taken);
}

Result<std::optional<qint64>> StoredFields::insert(const ColumnValues &columns)
{
    QVariantList values;
    values.reserve(columns.size() + 1);
    values.append(m_context.event);
    for (const auto &[name, value] : columns)
        values.append(value);
    const Result<qint64> written = m_context.database.run(insertion(columns), values);
    if (!written)
        return tl::unexpected(written.error());
    if (*written == 0)
        return std::nullopt;
    // Asked for afterwards: to say it along, SQLite would keep a copy of each page that it writes to (a dozen for one user)
    return m_context.database.value("rows.lastInserted").map([](const QVariant &id) { return std::optional(id.toLongLong()); });
}

// Their numbers are the engine's to give: operators may not say them.
Result<QVector<qint64>> StoredFields::insertAll(const QVector<ColumnValues> &rows)
{
    if (rows.isEmpty())
        return QVector<qint64>();
    QStringList names {u"since"_s};
    for (const auto &[name, value] : rows.first())
        names.append(sql(name));
    QVector<QVariantList> all;
    QHash<QString, qsizetype> places; // by UUID
    for (const ColumnValues &row : rows) {
        QVariantList cells {m_context.event};
        for (const auto &[name, value] : row) {
            cells.append(value);
            if (qstrcmp(name, "uuid") == 0)
                places.insert(value.toString(), all.size());
        }
        all.append(cells);
    }
    const QString table = sql(m_kind.table);
    if (const Result<void> loaded = loadRows(m_context.database, table, columnsOf(names, all), all); !loaded)
        return tl::unexpected(loaded.error());
    QVector<qint64> ids(rows.size());
    const Result<void> read = m_context.database.each(u"SELECT id, uuid FROM %1 WHERE uuid IN ({texts ?})"_s.arg(table), {jsonOf(places.keys())}, [&](const SqlRow &row) {
        ids[places.value(row.text(1))] = row.integer(0);
        return true;
    });
    return read ? Result<QVector<qint64>>(ids) : tl::unexpected(read.error());
}

Result<QSet<QString>> StoredFields::takenOf(const QStringList &keys)
{
    QSet<QString> taken;
    const QString select = u"SELECT %1 FROM %2 WHERE %1 IN ({texts ?})"_s.arg(sql(m_unique->keyColumn), sql(m_kind.table));
    const Result<void> read = m_context.database.each(select, {jsonOf(keys)}, [&taken](const SqlRow &row) {
        taken.insert(row.text(0));
        return true;
    });
    return read ? Result<QSet<QString>>(taken) : tl::unexpected(read.error());
}

Result<void> StoredFields::update(const QVector<qint64> &ids, const ColumnValues &columns)
{
    QStringList settings {u"since = ?"_s};
    QVariantList values {m_context.event};
    for (const auto &[name, value] : columns) {
        settings.append(sql(name) + u" = ?"_s);
        values.append(value);
    }
    const bool one = ids.size() == 1;
    values.append(one ? QVariant(ids.first()) : QVariant(jsonOf(ids)));
    const QString which = one ? u"id = ?"_s : u"id IN ({ids ?})"_s;
    return m_context.database.run(u"UPDATE %1 SET %2 WHERE %3"_s.arg(sql(m_kind.table), settings.join(u", "_s), which), values).map([](qint64) { });
}

} // namespace muster
