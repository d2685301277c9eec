// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/RecordedForm.h"

#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"
#include "core/Text.h"
#include "storage/apply/UserSearch.h"
#include "storage/postgresql/SqlLiteral.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// The words of recorded changes: "user", "group" …
QString nameOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Member:
        return u"member"_s;
    case ObjectKind::Nesting:
        return u"nesting"_s;
    case ObjectKind::Assignment:
        return u"assignment"_s;
    case ObjectKind::Workspace:
        return u"workspace"_s;
    case ObjectKind::Trail:
        return u"trail"_s;
    default:
        return QString::fromLatin1(definitionOf(kind).references.first().key);
    }
}

QString verbOf(Verb verb)
{
    return verb == Verb::Add ? u"'add'"_s : verb == Verb::Edit ? u"'edit'"_s : u"'remove'"_s;
}

QString flag(bool is)
{
    return is ? u"true"_s : u"false"_s;
}

// Rows that are gone still have an ID.
QString uuidOf(const QString &table, const QString &column)
{
    return u"coalesce((SELECT n.uuid FROM %1 n WHERE n.id = %2), (SELECT h.uuid FROM %1_history h WHERE h.id = %2 ORDER BY h.until DESC LIMIT 1))"_s
        .arg(table, column);
}

// Held now; or by a row of the past, until that ended.
QString rolesOf(bool past)
{
    const QString held = past
        ? u"(SELECT x.role_id FROM user_roles x WHERE x.user_id = t.id AND x.since < t.until "
          "UNION SELECT y.role_id FROM user_roles_history y WHERE y.user_id = t.id AND y.since < t.until AND y.until >= t.until)"_s
        : u"(SELECT x.role_id FROM user_roles x WHERE x.user_id = t.id)"_s;
    return u"(SELECT coalesce(jsonb_agg(r.uuid ORDER BY r.uuid), '[]') FROM (SELECT %2 AS uuid FROM %1 AS held) AS r)"_s
        .arg(held, uuidOf(u"roles"_s, u"held.role_id"_s));
}

QString valueOf(const FieldDefinition &field, bool past)
{
    const QString column = u"t."_s + QLatin1StringView(field.column);
    if (field.is(FieldDefinition::Lasting))
        return column;
    switch (field.referent) {
    case Referent::WorkspaceRole:
        if (!field.column)
            return rolesOf(past);
        [[fallthrough]];
    case Referent::ProjectRole:
        return uuidOf(u"roles"_s, column);
    case Referent::Provider:
        return u"(SELECT n.name FROM providers n WHERE n.id = %1)"_s.arg(column);
    case Referent::Classification:
        return u"(SELECT n.name FROM classifications n WHERE n.id = %1)"_s.arg(column);
    case Referent::User:
        return uuidOf(u"users"_s, column);
    case Referent::Project:
    case Referent::Permission:
    case Referent::Nothing:
        break;
    }
    switch (field.kind) {
    case ValueKind::Key:
        return u"(%1)[%2 + 1]"_s.arg(arrayOf(field.allowed), column);
    case ValueKind::Flag:
        return u"CASE %1 WHEN 0 THEN false WHEN 1 THEN true END"_s.arg(column);
    case ValueKind::Time:
        return u"CASE WHEN %1 BETWEEN -62135596800000 AND 253402300799999 " // JsonText::canBeTime
               "THEN to_char(timestamp '1970-01-01' + %1 * interval '1 millisecond', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') "
               "WHEN %1 IS NOT NULL THEN 'no time' END"_s.arg(column);
    case ValueKind::List:
        return u"CASE WHEN %1 = '' THEN '[]' ELSE to_jsonb(string_to_array(%1, ' ')) END"_s.arg(column);
    case ValueKind::Number:
    case ValueKind::Text:
        break;
    }
    return column;
}

QString formOf(ObjectKind kind, bool past)
{
    QStringList parts;
    for (const FieldDefinition &field : fieldsOf(kind)) {
        if (field.column || field.referent == Referent::WorkspaceRole)
            parts << quoted(QString::fromLatin1(field.key)) << valueOf(field, past);
    }
    return u"jsonb_build_object(%1)"_s.arg(parts.join(u", "_s));
}

// What it is about, and what that belongs to: as entries have them.
QString idsOf(const KindDefinition &kind)
{
    if (!kind.joins())
        return u"t.uuid AS object_id, CAST('' AS text) AS other_id"_s;
    QStringList subjects;
    for (int i = 1; i < int(kind.references.size()); ++i)
        subjects.append(uuidOf(QLatin1StringView(definitionOf(kind.references.at(i).kind).table),
            u"t."_s + QLatin1StringView(kind.references.at(i).column)));
    const ReferenceDefinition &owner = kind.references.first();
    return u"coalesce(%1) AS object_id, %2 AS other_id"_s.arg(subjects.join(u", "_s),
        uuidOf(QLatin1StringView(definitionOf(owner.kind).table), u"t."_s + QLatin1StringView(owner.column)));
}

QString recorded(bool past)
{
    QStringList parts;
    for (const KindDefinition &kind : kindDefinitions()) {
        if (kind.references.isEmpty()) // of the workspace itself there is no history
            continue;
        parts.append(u"SELECT CAST(%1 AS text) AS kind, t.id AS row_id, %2, t.since%3, %4 AS form FROM %5%6 t"_s.arg(
            quoted(nameOf(kind.kind)), idsOf(kind), past ? u", t.until"_s : QString(), formOf(kind.kind, past),
            QLatin1StringView(kind.table), past ? u"_history"_s : QString()));
    }
    return parts.join(u"\nUNION ALL "_s);
}

// By which a reason is needed; null: by none.
QString policy(std::optional<Field> reason)
{
    return reason ? quoted(keyOf(*reason)) : u"CAST(NULL AS text)"_s;
}

QString verbRules()
{
    QStringList rows;
    for (const KindDefinition &kind : kindDefinitions()) {
        QStringList subjects;
        for (int i = kind.joins() ? 1 : 0; i < int(kind.references.size()); ++i)
            subjects.append(QString::fromLatin1(kind.references.at(i).key));
        const QString owner = kind.joins() ? quoted(QString::fromLatin1(kind.references.first().key)) : u"''"_s;
        for (const VerbDefinition &verb : kind.verbs)
            rows.append(u"(%1, %2, %3, %4, %5, %6, %7, %8)"_s.arg(quoted(nameOf(kind.kind)), verbOf(verb.verb),
                quoted(QString::fromLatin1(verb.name)), quoted(QString::fromLatin1(verb.permission)),
                flag(kind.joins()), arrayOf(subjects), owner, policy(verb.reason)));
    }
    return rows.join(u",\n"_s);
}

QString initialOf(ObjectKind kind, const FieldDefinition &field)
{
    const Change like(Verb::Edit, kind, {}, {}, {{field.field, field.initial()}});
    const QJsonValue value = QJsonDocument::fromJson(toJsonText(like))
                                 .object()
                                 .value("set"_L1)
                                 .toObject()
                                 .value(QLatin1StringView(field.key));
    const QByteArray text = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return quoted(QString::fromUtf8(text.mid(1).chopped(1)));
}

QString shapeOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Text:
        return u"'text'"_s;
    case ValueKind::Key:
        return u"'key'"_s;
    case ValueKind::Flag:
        return u"'flag'"_s;
    case ValueKind::Time:
        return u"'time'"_s;
    case ValueKind::Number:
        return u"'number'"_s;
    case ValueKind::List:
        return u"'list'"_s;
    }
    Q_UNREACHABLE();
}

QString fieldRules()
{
    QStringList rows;
    for (const KindDefinition &kind : kindDefinitions()) {
        for (const FieldDefinition &field : fieldsOf(kind.kind)) {
            const bool named = field.referent == Referent::Provider
                || field.referent == Referent::Classification; // whose name may be gone
            rows.append(u"(%1, %2, %3, CAST(%4 AS jsonb), %5, %6, %7, %8, %9, %10, %11, %12, %13)"_s.arg(quoted(nameOf(kind.kind)),
                quoted(QString::fromLatin1(field.key)),
                field.permission ? quoted(QString::fromLatin1(field.permission)) : u"CAST(NULL AS text)"_s,
                initialOf(kind.kind, field), flag(field.is(FieldDefinition::GivesAccess)),
                flag(field.is(FieldDefinition::Personal)), flag(field.is(FieldDefinition::Editable)), flag(named), shapeOf(field.kind), arrayOf(field.allowed),
                flag(field.is(FieldDefinition::Nullable)), policy(field.reason), QString::number(field.longest > 0 ? field.longest : int(LongestAddress))));
        }
    }
    return rows.join(u",\n"_s);
}

} // namespace

QStringList RecordedForm::views()
{
    QStringList statements;
    const auto view = [&statements](const QString &name, const QString &columns, const QString &rows) {
        statements << u"DROP VIEW IF EXISTS "_s + name << u"CREATE VIEW %1%2 AS %3"_s.arg(name, columns, rows);
    };
    view(u"verb_rules"_s, u" (kind, verb, action, permission, joins, subjects, owner, reason)"_s, u"VALUES "_s + verbRules());
    view(u"field_rules"_s, u" (kind, field, permission, initial, access, personal, editable, named, shape, allowed, nullable, reason, longest)"_s,
        u"VALUES "_s + fieldRules());
    view(u"recorded_now"_s, {}, recorded(false));
    view(u"recorded_past"_s, {}, recorded(true));
    return statements;
}

QString RecordedForm::workspace()
{
    QStringList parts;
    for (const FieldDefinition &field : fieldsOf(ObjectKind::Workspace)) {
        const QString list = u"(SELECT coalesce(jsonb_agg(n.name ORDER BY n.rank), '[]') FROM %1 n)"_s.arg(
            QLatin1StringView(field.key));
        parts << quoted(QString::fromLatin1(field.key))
              << (field.column ? valueOf(field, false).replace("t."_L1, "w."_L1) : list);
    }
    return u"jsonb_build_object(%1)"_s.arg(parts.join(u", "_s));
}

QString RecordedForm::wrongKeys()
{
    const QString isPlain = u"%1 ~ '^[\\x01-\\x7f]*$'"_s;
    QStringList queries;
    for (const KindDefinition &kind : kindDefinitions()) {
        QStringList wrong;
        QStringList plain;
        QStringList lines {u"t.first_key || ' ' || t.last_key"_s}; // UserSearch::textOf
        for (const FieldDefinition &field : fieldsOf(kind.kind)) {
            const QString text = u"t."_s + QLatin1StringView(field.column);
            const QString key = u"t."_s + QLatin1StringView(field.keyColumn);
            if (field.keyColumn)
                wrong << u"(%1 AND %2 <> lower(%3))"_s.arg(isPlain.arg(text), key, text) << u"char_length(%1) > 20 * char_length(%2)"_s.arg(key, text);
            if (field.sortColumn)
                wrong << u"octet_length(t.%1) > 16384"_s.arg(QLatin1StringView(field.sortColumn));
            if (kind.kind != ObjectKind::User || !UserSearch::looksInto(field))
                continue;
            plain << isPlain.arg(text);
            if (field.field != Field::FirstName && field.field != Field::LastName)
                lines << key;
        }
        if (!plain.isEmpty())
            wrong << u"(%1 AND t.search <> %2)"_s.arg(plain.join(u" AND "_s), lines.join(u" || chr(10) || "_s)) << u"char_length(t.search) > 100000"_s;
        if (!wrong.isEmpty() && !kind.joins() && !kind.references.isEmpty())
            queries << u"SELECT t.uuid AS object_id FROM %1 t WHERE t.since = number AND (%2)"_s.arg(QLatin1StringView(kind.table), wrong.join(u" OR "_s));
    }
    return queries.join(u"\nUNION ALL "_s);
}

QString RecordedForm::derivedColumns()
{
    QStringList columns {u"sort_version"_s};
    for (const KindDefinition &kind : kindDefinitions()) {
        for (const FieldDefinition &field : fieldsOf(kind.kind)) {
            if (field.sortColumn)
                columns.append(QString::fromLatin1(field.sortColumn));
        }
    }
    columns.removeDuplicates();
    return arrayOf(columns);
}

} // namespace muster
