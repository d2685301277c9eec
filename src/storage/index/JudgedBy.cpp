// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/JudgedBy.h"

#include "core/FieldDefinition.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/apply/Lookup.h"
#include "storage/index/IndexQuery.h"
#include "storage/queries/TableSql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Judged = JudgedBy::Column;

std::optional<Judged> columnOf(Field field)
{
    const ColumnSql *sql = tableSql(Table::Users).find(field);
    if (sql && sql->links.size() == 1)
        return Judged {IndexQuery::keysOf(sql->links.first())};
    const FieldDefinition *definition = findField(ObjectKind::User, field);
    const bool isNumber = definition && (definition->kind == ValueKind::Key || definition->kind == ValueKind::Flag || definition->kind == ValueKind::Time);
    return isNumber && definition->column ? std::optional(Judged {{ColumnSource::Number, u"u."_s + QLatin1StringView(definition->column)}}) : std::nullopt;
}

std::optional<JudgedBy> ofFields(QVector<Field> fields)
{
    JudgedBy judged;
    for (const Field field : {Field::Status, Field::Locked, Field::SignIn, Field::AccountType, Field::Roles}) { // all rules of users look at no more
        if (!fields.contains(field))
            fields.append(field);
    }
    for (const Field field : std::as_const(fields)) {
        const std::optional<Judged> column = columnOf(field);
        if (!column)
            return std::nullopt;
        judged.columns.append(*column);
    }
    return judged;
}

std::optional<JudgedBy> ofEdit(const Change &like)
{
    QVector<Field> fields;
    for (const Values::Entry &entry : like.set) {
        if (!entry.value.isNull() && findField(ObjectKind::User, entry.field)->referent == Referent::User) // nobody is their own manager
            return std::nullopt;
        fields.append(entry.field);
    }
    return ofFields(fields);
}

// Who is in the group is there already. Whether somebody comes to be on two teams hangs on all that they are in.
std::optional<JudgedBy> ofNewMember(const Change &like, Reader &reader)
{
    const Result<ResolvedRef> group = Lookup(reader.database).group(like.reference(ObjectKind::Group));
    if (!group || group->id >= KeysColumn::Largest)
        return std::nullopt;
    const Result<QVariant> team = reader.database.value("groups.isTeam", {group->id});
    if (!team || !team->isNull())
        return std::nullopt;
    return JudgedBy {{{IndexQuery::keysOf(tableSql(Table::Users).find(Column::DirectGroups)->links.first()), quint32(group->id)}}};
}

} // namespace

std::optional<JudgedBy> JudgedBy::of(const Change &like, Reader &reader)
{
    if (!like.was.isEmpty())
        return std::nullopt;
    if (like.object == ObjectKind::User && like.verb == Verb::Edit)
        return ofEdit(like);
    if (like.object == ObjectKind::User && like.verb == Verb::Remove && reader.rights.changesAllAccess())
        return ofFields({});
    if (like.object == ObjectKind::Member && like.verb == Verb::Add)
        return ofNewMember(like, reader);
    return std::nullopt;
}

} // namespace muster
