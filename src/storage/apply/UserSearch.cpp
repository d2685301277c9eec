// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/UserSearch.h"

#include "core/Fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// The fields that have a line each, in their order. The name has the first, and is no field.
const QVector<Field> &lines()
{
    static const QVector<Field> all = [] {
        QVector<Field> found {Field::FullName};
        for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
            if (UserSearch::looksInto(field) && field.field != Field::FirstName && field.field != Field::LastName)
                found.append(field.field);
        }
        return found;
    }();
    return all;
}

std::string_view lineAt(std::string_view text, qsizetype line)
{
    for (; line > 0; --line)
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    return text.substr(0, text.find('\n'));
}

} // namespace

bool UserSearch::looksInto(const FieldDefinition &field)
{
    return field.is(FieldDefinition::Searchable) && field.keyColumn;
}

QString UserSearch::textOf(const Values &user)
{
    QString search = fold(user.text(Field::FirstName)) + u' ' + fold(user.text(Field::LastName));
    for (const Field field : lines()) {
        if (field != Field::FullName)
            search += u'\n' + fold(user.text(field));
    }
    return search;
}

bool UserSearch::isLine(Column column)
{
    return lines().contains(column);
}

UserSearch::Line::Line(Column column)
    : m_line(lines().indexOf(column))
    , m_orElse(column == Column::FullName ? lines().indexOf(Column::Email) : -1) // what they are called who have no name
{
}

std::string_view UserSearch::Line::of(std::string_view search) const
{
    const std::string_view line = lineAt(search, m_line);
    return m_orElse >= 0 && line == " " ? lineAt(search, m_orElse) : line;
}

} // namespace muster
