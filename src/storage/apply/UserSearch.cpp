// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/UserSearch.h"

#include "core/Fold.h"

using namespace Qt::StringLiterals;

namespace muster {

bool UserSearch::looksInto(const FieldDefinition &field)
{
    return field.is(FieldDefinition::Searchable) && field.keyColumn;
}

QString UserSearch::textOf(const Values &user)
{
    QString search = u""_s;
    bool first = true;
    for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
        if (!looksInto(field))
            continue;
        const QString text = fold(user.text(field.field));
        const bool inLine = field.field == Field::FirstName || field.field == Field::LastName;
        if (inLine || field.field == Field::Email || !text.isEmpty())
            search += (first ? u""_s : field.field == Field::LastName ? u" "_s : u"\n"_s) + text;
        first = false;
    }
    return search;
}

} // namespace muster
