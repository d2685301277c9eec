// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportPerson.h"

#include "core/Fold.h"
#include "core/Kinds.h"
#include "texts/Titles.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

bool isDefaultGroup(const QString &name)
{
    const QString key = fold(name);
    return key == "default group"_L1 || key == fold(columnTitle(Column::DefaultGroup));
}

template <typename List>
bool contains(const List &list, const ImportNames::Named &wanted)
{
    return std::any_of(list.cbegin(), list.cend(), [&](const ImportNames::Named &named) {
        return wanted.id.isEmpty() ? fold(named.name) == fold(wanted.name) : named.id == wanted.id;
    });
}

} // namespace

Result<ImportPerson> ImportPersonReader::read(const QStringList &fields) const
{
    ImportPerson person;
    const auto step = [&](auto take) { return [this, &fields, &person, take] { return (this->*take)(fields, person); }; };
    const std::function<Step()> steps[] {step(&ImportPersonReader::takeNames), step(&ImportPersonReader::takeWords),
        [&] { return takeSetting(fields, person, ImportColumn::Provider); },
        [&] { return takeSetting(fields, person, ImportColumn::Classification); }, step(&ImportPersonReader::takeGroups),
        step(&ImportPersonReader::takeProjects), step(&ImportPersonReader::takeRoles)};
    for (const auto &take : steps) {
        if (const Step taken = take(); !taken)
            return tl::unexpected(taken.error());
    }
    return person;
}

ImportPersonReader::Step ImportPersonReader::takeNames(const QStringList &fields, ImportPerson &person) const
{
    const QString email = m_columns.text(fields, ImportColumn::Email);
    if (!isEmail(email))
        return fail(ErrorCode::InvalidEmail, email);
    person.values.set(Field::Email, email);
    for (const auto &[column, field] : {std::pair(ImportColumn::FirstName, Field::FirstName), {ImportColumn::LastName, Field::LastName}}) {
        const QString name = m_columns.text(fields, column);
        if (name.contains(QChar::Null))
            return fail(ErrorCode::InvalidValue, keyOf(field), QString(name).remove(QChar::Null), u"…"_s);
        if (!name.isEmpty())
            person.values.set(field, name);
    }
    return {};
}

ImportPersonReader::Step ImportPersonReader::takeWords(const QStringList &fields, ImportPerson &person) const
{
    static constexpr std::pair<ImportColumn, Field> columns[] {{ImportColumn::AccountType, Field::AccountType},
        {ImportColumn::Status, Field::Status}, {ImportColumn::SignIn, Field::SignIn}, {ImportColumn::DefaultGroup, Field::DefaultGroup}};
    for (const auto &[column, field] : columns) {
        const QString text = m_columns.text(fields, column);
        if (text.isEmpty())
            continue;
        const Result<QVariant> value = m_words.value(field, text);
        if (!value)
            return tl::unexpected(value.error());
        person.values.set(field, *value);
    }
    return {};
}

ImportPersonReader::Step ImportPersonReader::takeSetting(const QStringList &fields, ImportPerson &person, ImportColumn column) const
{
    const bool isProvider = column == ImportColumn::Provider;
    const QString text = m_columns.text(fields, column);
    const bool noProvider = isProvider && person.values.text(Field::SignIn) == keyOf(SignIn::Password);
    if (text.isEmpty() || noProvider) // who signs in with a password has none
        return {};
    const ImportNames::Named *named = m_names.find(isProvider ? ImportNames::Provider : ImportNames::Classification, text);
    if (!named)
        return fail(isProvider ? ErrorCode::ProviderNotFound : ErrorCode::ClassificationNotFound, text);
    person.values.set(isProvider ? Field::Provider : Field::Classification, named->name);
    return {};
}

ImportPersonReader::Step ImportPersonReader::takeGroups(const QStringList &fields, ImportPerson &person) const
{
    for (const QString &name : namesIn(fields, ImportColumn::Groups, ImportNames::Group)) {
        const ImportNames::Named *known = m_names.find(ImportNames::Group, name);
        if (!known && isDefaultGroup(name)) {
            person.values.set(Field::DefaultGroup, true);
            continue;
        }
        if (!known && (name.contains(QChar::Null) || !QUuid::fromString(name).isNull()))
            return fail(ErrorCode::GroupNotFound, QString(name).remove(QChar::Null));
        const ImportNames::Named group = known ? *known : ImportNames::Named {{}, name};
        if (!contains(person.groups, group))
            person.groups.append(group);
    }
    return {};
}

ImportPersonReader::Step ImportPersonReader::takeProjects(const QStringList &fields, ImportPerson &person) const
{
    for (const QString &name : namesIn(fields, ImportColumn::Projects, ImportNames::Project)) {
        const ImportNames::Named *known = m_names.find(ImportNames::Project, name);
        if (!known)
            return fail(ErrorCode::ProjectNotFound, name);
        if (!contains(person.projects, *known))
            person.projects.append(*known);
    }
    return {};
}

ImportPersonReader::Step ImportPersonReader::takeRoles(const QStringList &fields, ImportPerson &person) const
{
    QStringList keys;
    for (const QString &name : namesIn(fields, ImportColumn::Roles, ImportNames::Role)) {
        const ImportNames::Named *role = m_names.find(ImportNames::Role, name);
        if (!role)
            return fail(ErrorCode::UnknownRole, name);
        keys.append(role->id);
    }
    keys.removeDuplicates();
    keys.sort();
    if (!keys.isEmpty())
        person.values.set(Field::Roles, keys);
    return {};
}

QStringList ImportPersonReader::namesIn(const QStringList &fields, ImportColumn column, ImportNames::Kind kind) const
{
    QStringList names;
    for (const QString &cell : m_columns.texts(fields, column))
        names += m_names.split(kind, cell);
    return names;
}

} // namespace muster
