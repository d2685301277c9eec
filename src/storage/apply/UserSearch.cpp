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

bool UserSearch::isLine(Column column)
{
    return column == Column::FullName || column == Column::Email;
}

std::string_view UserSearch::lineOf(std::string_view search, Column column)
{
    const size_t end = std::min(search.find('\n'), search.size());
    const std::string_view name = search.substr(0, end);
    if (column == Column::FullName && name != " ") // who has no name is called by the address
        return name;
    const std::string_view others = search.substr(std::min(end + 1, search.size()));
    return others.substr(0, others.find('\n'));
}

} // namespace muster
