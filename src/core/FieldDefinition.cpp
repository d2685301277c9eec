// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FieldDefinition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

template <typename Match>
const FieldDefinition *findIn(const QVector<FieldDefinition> &fields, Match match)
{
    const auto it = std::find_if(fields.cbegin(), fields.cend(), match);
    return it == fields.cend() ? nullptr : &*it;
}

} // namespace

QVariant FieldDefinition::initial() const
{
    if (!initialText)
        return {};
    const QString text = QString::fromLatin1(initialText);
    switch (kind) {
    case ValueKind::Flag:
        return text == "true"_L1;
    case ValueKind::List:
        return text.isEmpty() ? QStringList() : QStringList {text};
    case ValueKind::Number:
        return text.toLongLong();
    default:
        return text;
    }
}

const FieldDefinition *findField(ObjectKind object, Field field)
{
    return findIn(fieldsOf(object), [field](const FieldDefinition &d) { return d.field == field; });
}

const FieldDefinition *findField(ObjectKind object, const QString &key)
{
    return findIn(fieldsOf(object), [&key](const FieldDefinition &d) { return QLatin1StringView(d.key) == key; });
}

const FieldDefinition *findColumn(Table table, Column column)
{
    const int index = columnIndex(table, column);
    return index < 0 ? nullptr : &columnsOf(table).at(index);
}

int columnIndex(Table table, Column column)
{
    const QVector<FieldDefinition> &columns = columnsOf(table);
    const auto it = std::find_if(columns.cbegin(), columns.cend(), [column](const FieldDefinition &d) { return d.field == column; });
    return it == columns.cend() ? -1 : int(it - columns.cbegin());
}

const FieldDefinition *findAnywhere(Field field)
{
    for (const KindDefinition &kind : kindDefinitions()) {
        if (const FieldDefinition *found = findField(kind.kind, field))
            return found;
    }
    for (const TableDefinition &table : tableDefinitions()) {
        if (const FieldDefinition *found = findColumn(table.table, field))
            return found;
    }
    Q_UNREACHABLE();
}

const FieldDefinition *findAnywhere(const QString &key)
{
    for (const KindDefinition &kind : kindDefinitions()) {
        if (const FieldDefinition *found = findField(kind.kind, key))
            return found;
    }
    return nullptr;
}

QString keyOf(Field field)
{
    return QString::fromLatin1(findAnywhere(field)->key);
}

} // namespace muster
