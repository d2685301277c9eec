// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Refs.h"

#include "core/FieldDefinition.h"
#include "models/ObjectRow.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Cells of one row by column.
class Cells
{
public:
    Cells(Table table, const Row &row) : m_table(table), m_row(row) { }

    QVariant value(Column column) const { return cellOf(m_table, m_row, column); }
    QString text(Column column) const { return value(column).toString(); }
    bool flag(Column column) const { return value(column).toBool(); }
    qint64 number(Column column) const { return value(column).toLongLong(); }
    QStringList list(Column column) const { return value(column).toStringList(); }

    template <typename Enum>
    Enum key(Column column, Enum otherwise) const
    {
        return fromKey<Enum>(text(column)).value_or(otherwise);
    }

private:
    Table m_table;
    const Row &m_row;
};

} // namespace

QVariant cellOf(Table table, const Row &row, Column column)
{
    const int index = columnIndex(table, column);
    return index < 0 ? QVariant() : row.cells.value(index);
}

UserRef userRef(const Row &row)
{
    const Cells cells(Table::Users, row);
    UserRef user {.id = row.id, .uuid = cells.text(Column::UserId), .since = row.since};
    user.email = cells.text(Column::Email);
    user.name = cells.text(Column::FullName);
    if (user.name.isEmpty())
        user.name = user.email;
    user.firstName = cells.text(Column::FirstName);
    user.lastName = cells.text(Column::LastName);
    user.status = cells.key(Column::Status, Status::Pending);
    user.accountType = cells.key(Column::AccountType, AccountType::Standard);
    user.signIn = cells.key(Column::SignIn, SignIn::Sso);
    user.locked = cells.flag(Column::Locked);
    user.mfa = cells.flag(Column::Mfa);
    user.licensed = cells.flag(Column::Licence);
    user.defaultGroup = cells.flag(Column::DefaultGroup);
    user.roles = cells.list(Column::Roles);
    user.classification = cells.text(Column::Classification);
    user.groups = cells.list(Column::DirectGroups);
    user.misconfigured = int(cells.number(Column::Misconfigured));
    return user;
}

GroupRef groupRef(const Row &row)
{
    const Cells cells(Table::Groups, row);
    return {.id = row.id,
        .uuid = cells.text(Column::GroupId),
        .since = row.since,
        .name = cells.text(Column::Name),
        .members = cells.number(Column::Members),
        .projects = cells.number(Column::Projects),
        .teams = cells.number(Column::Teams),
        .isDefault = row.id == DefaultGroupRow};
}

ProjectRef projectRef(const Row &row)
{
    const Cells cells(Table::Projects, row);
    return {.id = row.id,
        .uuid = cells.text(Column::ProjectId),
        .since = row.since,
        .name = cells.text(Column::Name),
        .archived = cells.flag(Column::Archived),
        .users = cells.number(Column::Users),
        .groups = cells.number(Column::Groups),
        .misconfigured = cells.number(Column::Misconfigured)};
}

AssignmentRef assignmentRef(const Row &row)
{
    const Cells cells(Table::Assignments, row);
    return {.id = row.id,
        .since = row.since,
        .project = cells.text(Column::Project),
        .projectId = cells.text(Column::ProjectId),
        .isGroup = cells.text(Column::SubjectKind) == "group"_L1,
        .subject = cells.text(Column::Subject),
        .subjectId = cells.text(Column::SubjectId),
        .members = cells.value(Column::Members).isNull() ? -1 : cells.number(Column::Members),
        .access = cells.key(Column::Access, Access::Write),
        .role = cells.text(Column::Role),
        .team = cells.flag(Column::Team),
        .misconfigured = cells.number(Column::Misconfigured)};
}

AssignmentRef strayRef(const Row &misconfiguration)
{
    const Cells cells(Table::Misconfigurations, misconfiguration);
    return {.id = misconfiguration.id,
        .project = cells.text(Column::Project),
        .projectId = cells.text(Column::ProjectId),
        .subject = cells.text(Column::User),
        .subjectId = cells.text(Column::UserId),
        .misconfigured = 1,
        .via = cells.list(Column::Via)};
}

} // namespace muster
