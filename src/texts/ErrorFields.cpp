// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorTopics.h"

#include "core/FieldDefinition.h"
#include "texts/Titles.h"

namespace muster {

QString fieldTitle(const QString &key)
{
    const FieldDefinition *definition = findAnywhere(key);
    return definition ? fieldTitle(definition->field) : key;
}

QString fieldValue(const QString &key, const QString &value)
{
    const FieldDefinition *definition = findAnywhere(key);
    return definition ? keyText(definition->field, value) : value;
}

} // namespace muster
