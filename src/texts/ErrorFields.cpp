// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorTopics.h"

#include "core/FieldDefinition.h"
#include "texts/Titles.h"

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
    return definition ? keyText(definition->field, value) : value;
}

} // namespace muster
