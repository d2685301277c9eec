// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/ObjectRows.h"

#include "storage/JsonList.h"
#include "storage/audit/ComparedForm.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// The ID of what stands behind a number, or stood.
QString uuidOf(const ReferenceDefinition &reference, bool past)
{
    const QLatin1StringView table(definitionOf(reference.kind).table);
    const QLatin1StringView column(reference.column);
    const QString now = u"(SELECT o.uuid FROM %1 o WHERE o.id = t.%2)"_s.arg(table, column);
    return past ? u"coalesce(%1, (SELECT h.uuid FROM %2_history h WHERE h.id = t.%3 LIMIT 1))"_s.arg(now, table, column) : now;
}

QString listOf(const QHash<qint64, ObjectRows *> &owners)
{
    QVector<qint64> numbers = owners.keys();
    std::sort(numbers.begin(), numbers.end());
    return jsonOf(numbers);
}

} // namespace

StoredFields &ObjectRowsReader::fields(ObjectKind kind)
{
    const auto found = m_fields.find(kind);
    return found != m_fields.end() ? found->second : m_fields.emplace(kind, StoredFields(m_context, kind)).first->second;
}

// Row numbers are never used again, so history still tells of what is gone by them.
Result<void> ObjectRowsReader::findGone()
{
    m_gone.clear();
    for (const KindDefinition &kind : kindDefinitions()) {
        if (kind.joins() || kind.references.isEmpty())
            continue;
        const QString sql = u"SELECT DISTINCT h.uuid, h.id FROM %1_history h WHERE h.id > 0 AND NOT EXISTS (SELECT 1 FROM %1 t WHERE t.id = h.id)"_s.arg(QLatin1StringView(kind.table));
        const Result<void> read = m_context.database.each(sql, {}, [this](const SqlRow &row) {
            m_gone[row.text(0)].append(row.integer(1));
            return true;
        });
        if (!read)
            return read;
    }
    return {};
}

Result<std::vector<ObjectRows>> ObjectRowsReader::read(std::span<const TrailObject> objects, bool thorough)
{
    m_thorough = thorough;
    std::vector<ObjectRows> rows(objects.size());
    for (const KindDefinition &kind : kindDefinitions()) {
        if (kind.joins())
            continue;
        Run run;
        for (size_t i = 0; i < objects.size(); ++i) {
            if (objects[i].fold.kind() == kind.kind)
                run.push_back({&objects[i], &rows[i]});
        }
        if (run.empty())
            continue;
        Result<void> read = readOwn(kind, run).and_then([&] { return readPast(kind, run); });
        if (read && kind.kind == ObjectKind::User)
            read = readRoles(run);
        for (const KindDefinition &join : kindDefinitions()) {
            for (int subject = 1; read && subject < int(join.references.size()); ++subject) {
                if (join.references.at(subject).kind == kind.kind)
                    read = readJoins(join, subject, run);
            }
        }
        if (!read)
            return tl::unexpected(read.error());
    }
    return rows;
}

Result<void> ObjectRowsReader::readOwn(const KindDefinition &kind, const Run &run)
{
    QHash<QString, ObjectRows *> byId;
    QStringList ids;
    for (const Item &item : run) {
        byId.insert(item.object->id, item.rows);
        ids.append(item.object->id);
    }
    return fields(kind.kind).readRows(StoredFields::Now, u"t.id, t.since, t.uuid"_s, u"t.uuid IN ({texts ?})"_s, jsonOf(ids), [&](const SqlRow &row, const Values &values) {
        if (ObjectRows *rows = byId.value(row.text(2)))
            rows->self = {row.integer(0), row.integer(1), values};
    });
}

Result<void> ObjectRowsReader::readPast(const KindDefinition &kind, const Run &run)
{
    const Owners all = owners(run, true, [](const ObjectFold &fold) { return !fold.past().isEmpty(); });
    if (all.isEmpty())
        return {};
    return fields(kind.kind).readRows(StoredFields::Past, u"t.id, t.since, t.until, t.uuid"_s, u"t.id IN ({ids ?})"_s, listOf(all), [&](const SqlRow &row, const Values &values) {
        all.value(row.integer(0))->past.append(pastForm(kind.kind, values, row.integer(1), row.integer(2), row.text(3)));
    });
}

Result<void> ObjectRowsReader::readRoles(const Run &run)
{
    const Owners now = owners(run, false, [](const ObjectFold &fold) { return !fold.roles().isEmpty(); });
    const Result<void> read = m_context.database.each("trail.rolesOfUsers", {listOf(now)}, [&](const SqlRow &row) {
        now.value(row.integer(0))->roles.insert(row.text(1), row.integer(2));
        return true;
    });
    const Owners all = owners(run, true, [](const ObjectFold &fold) { return !fold.pastRoles().isEmpty(); });
    if (!read || all.isEmpty())
        return read;
    return m_context.database.each("trail.pastRolesOfUsers", {listOf(all)}, [&](const SqlRow &row) {
        all.value(row.integer(0))->pastRoles.append(pastForm(row.text(1), row.integer(2), row.integer(3)));
        return true;
    });
}

Result<void> ObjectRowsReader::readJoins(const KindDefinition &kind, int subject, const Run &run)
{
    const QString column = u"t."_s + QLatin1StringView(kind.references.at(subject).column);
    const QString which = column + u" IN ({ids ?})"_s;
    const auto joinsOf = [&](ObjectRows *rows) -> ObjectRows::Joins & { return rows->joins[{kind.kind, subject}]; };
    const auto isOne = [&](const ObjectFold::Relation &relation) { return relation.kind == kind.kind && relation.subject == subject; };
    const Owners now = owners(run, false, [&](const ObjectFold &fold) {
        return std::any_of(fold.relations().keyBegin(), fold.relations().keyEnd(), isOne);
    });
    if (!now.isEmpty()) {
        const QString more = column + u", t.id, t.since, "_s + uuidOf(kind.references.first(), false);
        const Result<void> read = fields(kind.kind).readRows(StoredFields::Now, more, which, listOf(now), [&](const SqlRow &row, const Values &values) {
            joinsOf(now.value(row.integer(0))).now.insert(row.text(3), {row.integer(1), row.integer(2), values});
        });
        if (!read)
            return read;
    }
    const Owners all = owners(run, true, [&](const ObjectFold &fold) {
        return std::any_of(fold.pastRelations().cbegin(), fold.pastRelations().cend(), [&](const auto &past) { return isOne(past.first); });
    });
    if (all.isEmpty())
        return {};
    const QString more = column + u", t.since, t.until, "_s + uuidOf(kind.references.first(), true);
    return fields(kind.kind).readRows(StoredFields::Past, more, which, listOf(all), [&](const SqlRow &row, const Values &values) {
        joinsOf(all.value(row.integer(0))).past.append(pastForm(kind.kind, values, row.integer(1), row.integer(2), row.text(3)));
    });
}

// The rows that those objects have now; and those they had, where it is about the past.
ObjectRowsReader::Owners ObjectRowsReader::owners(const Run &run, bool past, const IsWanted &isWanted) const
{
    Owners owners;
    for (const Item &item : run) {
        if (!m_thorough && !isWanted(item.object->fold))
            continue;
        if (item.rows->self.id)
            owners.insert(item.rows->self.id, item.rows);
        if (!past)
            continue;
        for (const qint64 id : m_gone.value(item.object->id))
            owners.insert(id, item.rows);
    }
    return owners;
}

} // namespace muster
