// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/Titles.h"

#include "core/FieldDefinition.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(Titles)
};

} // namespace

QString tableTitle(Table table)
{
    return Titles::tr(definitionOf(table).title);
}

QString fieldTitle(Field field)
{
    return Titles::tr(findAnywhere(field)->title);
}

QString aboutText(const FieldDefinition &field)
{
    const QString about = field.about ? QCoreApplication::translate("Field", field.about) : QString();
    return about.left(1).toUpper() + about.mid(1);
}

QString columnTitle(Table table, Column column)
{
    const FieldDefinition *definition = findColumn(table, column);
    return definition ? Titles::tr(definition->title) : fieldTitle(column);
}

} // namespace muster
