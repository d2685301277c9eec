// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportPerson.h"

#include "core/CleanChange.h"
#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "core/Kinds.h"
#include "core/Text.h"
#include "core/Uuid.h"
#include "texts/EveryLanguage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

bool isDefaultGroup(const QString &name)
{
    static const QSet<QString> titles = [] {
        QSet<QString> folded;
        for (const QString &title : inEveryLanguage("Titles", findAnywhere(Field::DefaultGroup)->title))
            folded.insert(fold(title));
        return folded;
    }();
    return titles.contains(fold(name));
}

template <typename List>
bool contains(const List &list, const ImportNames::Named &wanted)
{
    return std::any_of(list.cbegin(), list.cend(), [&](const ImportNames::Named &named) {
        return wanted.id.isEmpty() ? fold(named.name) == fold(wanted.name) : named.id == wanted.id;
    });
}

} // namespace

Values ImportPerson::named() const
{
    Values named;
    for (const Values::Entry &entry : values) {
        if (findField(ObjectKind::User, entry.field)->referent == Referent::User)
            named.set(entry.field, entry.value);
    }
    return named;
}

void ImportPerson::remove(const Values &some)
{
    for (const Values::Entry &entry : some)
        values.remove(entry.field);
}

// Roles last: who waits for a choice of role shall have no other fault.
Result<ImportPerson> ImportPersonReader::read(const QStringList &fields) const
{
    ImportPerson person;
    for (const auto take : {&ImportPersonReader::takeFields, &ImportPersonReader::takeName, &ImportPersonReader::takeGroups, &ImportPersonReader::takeProjects, &ImportPersonReader::takeRoles}) {
        if (const Step taken = (this->*take)(fields, person); !taken)
            return tl::unexpected(taken.error());
    }
    return person;
}

ImportPersonReader::Step ImportPersonReader::takeFields(const QStringList &fields, ImportPerson &person) const
{
    const Result<QString> clean = cleanText(m_columns.cell(fields, Field::Email), *findField(ObjectKind::User, Field::Email));
    if (!clean)
        return tl::unexpected(clean.error());
    const QString email = *clean;
    if (const Result<void> address = checkAddress(email); !address)
        return address;
    person.values.set(Field::Email, email);
    for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
        if (!field.is(FieldDefinition::Importable | FieldDefinition::Settable) || field.kind == ValueKind::List)
            continue;
        const Result<QString> cell = cleanText(m_columns.cell(fields, field.field), field);
        if (!cell)
            return tl::unexpected(cell.error());
        const QString text = *cell;
        if (text.isEmpty() || field.field == Field::Email)
            continue;
        const Result<QVariant> value = valueOf(field, text);
        if (!value)
            return tl::unexpected(value.error());
        if (field.referent == Referent::User && emailKey(text) == emailKey(email)) // nobody is their own
            return fail(ErrorCode::InvalidValue, QString::fromLatin1(field.key), text, u"…"_s);
        person.values.set(field.field, *value);
    }
    if (person.values.text(Field::SignIn) == keyOf(SignIn::Password)) // who signs in with a password has none
        person.values.remove(Field::Provider);
    return {};
}

// Two columns speak before one.
ImportPersonReader::Step ImportPersonReader::takeName(const QStringList &fields, ImportPerson &person) const
{
    const QString whole = m_columns.fullName(fields);
    if (whole.isEmpty() || person.values.contains(Field::FirstName) || person.values.contains(Field::LastName))
        return {};
    const PersonName name = PersonName::of(whole);
    for (const auto &[field, part] : {std::pair(Field::FirstName, name.first), std::pair(Field::LastName, name.last)}) {
        const Result<QString> clean = cleanText(part, *findField(ObjectKind::User, field));
        if (!clean)
            return tl::unexpected(clean.error());
        if (!clean->isEmpty())
            person.values.set(field, *clean);
    }
    person.isNameDivided = true;
    return {};
}

PersonName ImportPersonReader::nameIn(const QStringList &fields) const
{
    const PersonName name {m_columns.text(fields, Field::FirstName), m_columns.text(fields, Field::LastName)};
    return name.isEmpty() ? PersonName::of(m_columns.fullName(fields)) : name;
}

Result<QVariant> ImportPersonReader::valueOf(const FieldDefinition &field, const QString &text) const
{
    const auto named = [&](ImportNames::Kind kind, ErrorCode missing) -> Result<QVariant> {
        const ImportNames::Named *found = m_names.find(kind, text);
        return found ? Result<QVariant>(found->name) : fail(missing, text);
    };
    if (field.referent == Referent::Provider)
        return named(ImportNames::Provider, ErrorCode::ProviderNotFound);
    if (field.referent == Referent::Classification)
        return named(ImportNames::Classification, ErrorCode::ClassificationNotFound);
    if (field.kind == ValueKind::Key || field.kind == ValueKind::Flag)
        return m_words.value(field.field, text);
    return text;
}

ImportPersonReader::Step ImportPersonReader::takeGroups(const QStringList &fields, ImportPerson &person) const
{
    const Result<QStringList> names = namesIn(fields, Field::Groups, ImportNames::Group);
    if (!names)
        return tl::unexpected(names.error());
    for (const QString &name : *names) {
        const ImportNames::Named *known = m_names.find(ImportNames::Group, name);
        if (!known && isDefaultGroup(name)) {
            person.values.set(Field::DefaultGroup, true);
            continue;
        }
        if (!known && isUuid(name))
            return fail(ErrorCode::GroupNotFound, name);
        const ImportNames::Named group = known ? *known : ImportNames::Named {{}, name};
        if (!contains(person.groups, group))
            person.groups.append(group);
    }
    return {};
}

ImportPersonReader::Step ImportPersonReader::takeProjects(const QStringList &fields, ImportPerson &person) const
{
    const Result<QStringList> names = namesIn(fields, Field::Projects, ImportNames::Project);
    if (!names)
        return tl::unexpected(names.error());
    for (const QString &name : *names) {
        const ImportNames::Named *known = m_names.find(ImportNames::Project, name);
        if (!known)
            return fail(ErrorCode::ProjectNotFound, name);
        if (!contains(person.projects, *known))
            person.projects.append(*known);
    }
    return {};
}

Result<ImportRoles> ImportPersonReader::rolesIn(const QStringList &fields) const
{
    const Result<QStringList> names = namesIn(fields, Field::Roles, ImportNames::Role);
    if (!names)
        return tl::unexpected(names.error());
    ImportRoles roles;
    for (const QString &name : *names) {
        const ImportNames::Named *role = m_names.find(ImportNames::Role, name);
        if (role)
            roles.keys.append(role->id);
        else
            roles.unknown.append(name);
        if (m_names.isChosen(name))
            roles.chosen.append(name);
    }
    roles.keys.removeDuplicates();
    roles.keys.sort();
    return roles;
}

ImportPersonReader::Step ImportPersonReader::takeRoles(const QStringList &fields, ImportPerson &person) const
{
    const Result<ImportRoles> roles = rolesIn(fields);
    if (!roles)
        return tl::unexpected(roles.error());
    if (!roles->unknown.isEmpty())
        return fail(ErrorCode::UnknownRole, roles->unknown.first());
    person.chosenRoles = roles->chosen;
    if (!roles->keys.isEmpty())
        person.values.set(Field::Roles, roles->keys);
    return {};
}

Result<QStringList> ImportPersonReader::namesIn(const QStringList &fields, Field field, ImportNames::Kind kind) const
{
    QStringList names;
    for (const QString &cell : m_columns.texts(fields, field)) {
        for (const QString &part : m_names.split(kind, cell)) {
            const Result<QString> name = cleanText(part, *findColumn(Table::Users, field));
            if (!name)
                return tl::unexpected(name.error());
            if (!name->isEmpty())
                names.append(*name);
        }
    }
    return names;
}

} // namespace muster
