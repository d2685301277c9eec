// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorTopics.h"

#include "core/FieldDefinition.h"
#include "texts/Titles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

QString fieldTitle(const QString &key)
{
    if (const FieldDefinition *definition = findAnywhere(key))
        return fieldTitle(definition->field);
    for (const TableDefinition &table : tableDefinitions()) { // the reason, or what a change refers to
        for (const FieldDefinition &column : columnsOf(table.table)) {
            if (key == QLatin1StringView(column.key))
                return fieldTitle(column.field);
        }
    }
    return key;
}

QString fieldValue(const QString &key, const QString &value)
{
    const FieldDefinition *definition = findAnywhere(key);
    if (!definition)
        return value;
    if (definition->kind == ValueKind::Flag && (value == "true"_L1 || value == "false"_L1))
        return value == "true"_L1 ? QCoreApplication::translate("ChangeText", "Yes") : QCoreApplication::translate("ChangeText", "No");
    if (definition->kind == ValueKind::List)
        return listText(definition->field, value.split(u", "_s));
    return keyText(definition->field, value);
}

} // namespace muster
