// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ObjectRow.h"

#include "core/FieldDefinition.h"

namespace muster {

namespace {

// Which column holds the reference to an object of that kind.
Column idColumn(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::User:
        return Column::UserId;
    case ObjectKind::Group:
        return Column::GroupId;
    case ObjectKind::Role:
        return Column::RoleKey;
    case ObjectKind::Invitation:
        return Column::InvitationId;
    default:
        return Column::ProjectId;
    }
}

} // namespace

std::optional<ObjectKind> ObjectRow::kind() const
{
    return isStray() ? ObjectKind::Assignment : definitionOf(table).kind;
}

QVariant ObjectRow::value(Column column) const
{
    const int index = columnIndex(table, column);
    return index < 0 ? QVariant() : row.cells.value(index);
}

QStringList ObjectRow::references() const
{
    QStringList references;
    const std::optional<ObjectKind> its = kind();
    if (!its)
        return references;
    const KindDefinition &definition = definitionOf(*its);
    for (qsizetype at = 0; at < definition.references.size(); ++at) {
        const ReferenceDefinition &reference = definition.references.at(at);
        if (definition.eitherFrom < 0 || at < definition.eitherFrom)
            references << text(idColumn(reference.kind));
        else
            references << (text(Column::SubjectKind) == QLatin1StringView(reference.key) ? text(Column::SubjectId) : QString());
    }
    return references;
}

bool ObjectRow::operator==(const ObjectRow &other) const
{
    return table == other.table && row.id == other.row.id && row.since == other.row.since && row.cells == other.row.cells;
}

ObjectRow objectRow(Table table, qint64 id, const Values &cells)
{
    ObjectRow object {table, {.id = id, .since = 0, .cells = QVector<QVariant>(columnsOf(table).size())}};
    for (const Values::Entry &cell : cells) {
        if (const int index = columnIndex(table, cell.field); index >= 0)
            object.row.cells[index] = cell.value;
    }
    return object;
}

} // namespace muster
