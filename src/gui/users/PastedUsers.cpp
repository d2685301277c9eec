// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/PastedUsers.h"

#include "core/Fold.h"
#include "exchange/ImportPerson.h"
#include "exchange/PastedText.h"

#include <algorithm>

namespace muster {

namespace {

// Projects are looked for when the users are created: the window does not know them all.
ImportColumns withoutProjects(const QStringList &header)
{
    ImportColumns::Choices choices;
    const ImportColumns columns(header);
    for (int column = 0; column < int(header.size()); ++column) {
        if (columns.fieldOf(column) == Field::Projects)
            choices.insert(ImportColumns::nameOf(header, column), {});
    }
    return ImportColumns::of(header, choices).value_or(columns);
}

class Reading
{
public:
    Reading(const CsvTable &table, const ImportNames &names)
        : m_table(table), m_names(names), m_all(table.header()), m_columns(withoutProjects(table.header())), m_people(m_columns, names) { }

    NewUser user(int row) const
    {
        NewUser user;
        const Result<QStringList> whole = m_table.row(row);
        const QStringList fields = whole ? *whole : m_table.fields(row);
        const Result<ImportPerson> person = whole ? m_people.read(fields) : tl::unexpected(whole.error());
        user.email = m_columns.text(fields, Field::Email);
        const PersonName name = m_people.nameIn(fields);
        user.firstName = name.first;
        user.lastName = name.last;
        takeRoles(user, fields);
        if (person)
            take(user, *person);
        else if (person.error().code != ErrorCode::UnknownRole && isEmail(user.email)) // the row itself says what those are
            user.fault = person.error();
        for (const QString &cell : m_all.texts(fields, Field::Projects))
            user.projects += m_names.split(ImportNames::Project, cell);
        return user;
    }

private:
    void takeRoles(NewUser &user, const QStringList &fields) const
    {
        const Result<ImportRoles> roles = m_people.rolesIn(fields);
        if (!roles || (roles->keys.isEmpty() && roles->unknown.isEmpty()))
            return;
        user.roles = roles->keys;
        user.unknownRoles = roles->unknown;
    }

    static void take(NewUser &user, const ImportPerson &person)
    {
        user.more = person.values;
        for (const ImportNames::Named &group : person.groups)
            user.groups.append(group.name);
        if (const QString type = person.values.text(Field::AccountType); !type.isEmpty())
            user.accountType = fromKey<AccountType>(type).value_or(user.accountType);
        if (const QString signIn = person.values.text(Field::SignIn); !signIn.isEmpty())
            user.sso = signIn == keyOf(SignIn::Sso);
        user.defaultGroup = person.values.flag(Field::DefaultGroup);
        user.classification = person.values.text(Field::Classification);
        user.provider = person.values.text(Field::Provider);
        for (const Field shown : {Field::Email, Field::FirstName, Field::LastName, Field::AccountType, Field::Roles, Field::SignIn,
                 Field::DefaultGroup, Field::Classification, Field::Provider})
            user.more.remove(shown);
    }

    const CsvTable &m_table;
    const ImportNames &m_names;
    ImportColumns m_all;
    ImportColumns m_columns;
    ImportPersonReader m_people;
};

} // namespace

PastedUsers PastedUsers::read(const QString &text, const WorkspaceState &state)
{
    const Result<ImportNames> names = ImportNames::of(state, {});
    if (!names)
        return {};
    const auto isRole = [&names](const QString &cell) {
        const QStringList parts = names->split(ImportNames::Role, cell);
        return std::all_of(parts.cbegin(), parts.cend(), [&names](const QString &part) { return names->find(ImportNames::Role, part); });
    };
    const Result<CsvTable> table = PastedText::table(text, isRole);
    if (!table)
        return {};
    PastedUsers pasted {{}, ImportColumns(table->header()).ignored()};
    const Reading reading(*table, *names);
    for (int row = 0; row < table->rowCount(); ++row)
        pasted.users.append(reading.user(row));
    return pasted;
}

} // namespace muster
