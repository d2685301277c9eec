// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportChanges.h"

#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "core/Kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QVariant cell(const Row &user, Column column)
{
    return user.cells.at(columnIndex(Table::Users, column));
}

bool isPersonal(Field field)
{
    return findField(ObjectKind::User, field)->use & FieldDefinition::Personal;
}

} // namespace

QVector<Change> ImportChanges::ofNew(const ImportPerson &person) const
{
    return QVector<Change> {change::addUser(person.values)} + joining(person, person.email(), {}, {});
}

Values ImportChanges::current(const Row &user) const
{
    Values values;
    for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
        if (field.is(FieldDefinition::Importable) && field.field != Field::Email)
            values.set(field.field, cell(user, field.field));
    }
    QStringList roles;
    for (const QString &name : values.list(Field::Roles))
        roles.append(m_names.roleKey(name));
    roles.sort();
    values.set(Field::Roles, roles);
    return values;
}

Result<void> ImportChanges::check(const Values &wanted, const Values &current, const QString &name) const
{
    if (wanted.contains(Field::SignIn) && wanted.text(Field::SignIn) != current.text(Field::SignIn))
        return fail(ErrorCode::FixedField, name, keyOf(Field::SignIn));
    const QString pending = keyOf(Status::Pending);
    if (wanted.text(Field::Status) == pending && current.text(Field::Status) != pending)
        return fail(ErrorCode::InvalidValue, keyOf(Field::Status), pending,
            QStringList({keyOf(Status::Active), keyOf(Status::Disabled)}).join(u", "_s));
    return {};
}

Result<ImportChanges::Planned> ImportChanges::ofExisting(const ImportPerson &person, const Row &user) const
{
    const Values before = current(user);
    const QString name = cell(user, Column::FullName).toString();
    const QString id = cell(user, Column::UserId).toString();
    if (const Result<void> possible = check(person.values, before, name); !possible)
        return tl::unexpected(possible.error());
    const bool mayRename = m_names.correctNames() || before.text(Field::Status) == keyOf(Status::Pending);
    const bool hasPassword = before.text(Field::SignIn) == keyOf(SignIn::Password);
    const bool isCalledSo = person.isNameDivided && fold(person.values.text(Field::FirstName) + u' ' + person.values.text(Field::LastName)).trimmed() == fold(name);
    Planned planned;
    Change edit = change::editUser(id, {});
    for (const Values::Entry &entry : person.values) {
        const bool differs = entry.field != Field::Email && before.value(entry.field) != entry.value;
        if (!differs || (entry.field == Field::Provider && hasPassword))
            continue;
        if (isCalledSo && (entry.field == Field::FirstName || entry.field == Field::LastName))
            continue; // where the name was divided otherwise, it stays so
        if (isPersonal(entry.field) && !mayRename) {
            planned.notes.append({ErrorCode::BelongsToUser, {name, keyOf(entry.field)}});
            continue;
        }
        edit.was.set(entry.field, before.value(entry.field));
        edit.set.set(entry.field, entry.value);
    }
    if (!edit.set.isEmpty())
        planned.changes.append(edit);
    planned.changes += joining(person, id, cell(user, Column::Groups).toStringList(), cell(user, Column::Projects).toStringList());
    return planned;
}

Change ImportChanges::ofLate(const Values &named, const QString &email, const Row *user) const
{
    Change edit = change::editUser(user ? cell(*user, Column::UserId).toString() : email, named);
    for (const Values::Entry &entry : named)
        edit.was.set(entry.field, user ? cell(*user, entry.field) : QVariant());
    return edit;
}

// `groups` and `projects` are names of those that the user is in, or reaches, already.
QVector<Change> ImportChanges::joining(const ImportPerson &person, const QString &user, const QStringList &groups, const QStringList &projects) const
{
    QVector<Change> changes;
    for (const ImportNames::Named &group : person.groups) {
        if (!groups.contains(group.name))
            changes.append(change::addMember(group.id.isEmpty() ? group.name : group.id, user));
    }
    for (const ImportNames::Named &project : person.projects) {
        if (!projects.contains(project.name) && !reachedByGroup(person, project.id))
            changes.append(change::assignUser(project.id, user));
    }
    return changes;
}

bool ImportChanges::reachedByGroup(const ImportPerson &person, const QString &project) const
{
    return std::any_of(person.groups.cbegin(), person.groups.cend(),
        [&](const ImportNames::Named &group) { return m_names.isOn(group.id, project); });
}

} // namespace muster
