// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorTopics.h"

#include "texts/Titles.h"

namespace muster {

namespace {

const FieldDefinition *findAnywhere(const QString &key)
{
    for (const ObjectKind object :
        {ObjectKind::User, ObjectKind::Group, ObjectKind::Project, ObjectKind::Assignment, ObjectKind::Workspace}) {
        if (const FieldDefinition *definition = findField(object, key))
            return definition;
    }
    return nullptr;
}

} // namespace

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
