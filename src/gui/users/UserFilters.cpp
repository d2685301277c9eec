// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/UserFilters.h"

#include "core/FieldDefinition.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WhenDone.h"
#include "storage/queries/Listing.h"
#include "texts/Titles.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr std::array Chips {Column::Roles, Column::AccountType, Column::Status, Column::Provider, Column::Licence, Column::Locked,
    Column::Mfa, Column::Groups, Column::Projects, Column::Classification};
constexpr int MostNames = 2000; // of groups, of projects

const FieldDefinition &definitionOf(Column column)
{
    return *findColumn(Table::Users, column);
}

QString keyFor(Column column)
{
    return QString::fromLatin1(definitionOf(column).key);
}

std::optional<Column> columnFor(const QString &key)
{
    const auto found = std::find_if(Chips.cbegin(), Chips.cend(), [&key](Column column) { return keyFor(column) == key; });
    return found == Chips.cend() ? std::nullopt : std::optional(*found);
}

bool mayBeBlank(Column column)
{
    return column == Column::Provider || column == Column::Classification || column == Column::Groups || column == Column::Projects
        || column == Column::Roles;
}

QList<FilterValue> asValues(const QStringList &names)
{
    QList<FilterValue> values;
    for (const QString &name : names)
        values.append({name, name});
    return values;
}

} // namespace

UserFilters::UserFilters(WorkspaceContext &context, FilterChips *chips)
    : QObject(chips)
    , m_context(context)
    , m_chips(chips)
{
    showFields();
    connect(&context, &WorkspaceContext::stateChanged, this, &UserFilters::showFields);
    connect(chips, &FilterChips::valuesWanted, this, &UserFilters::offer);
    connect(chips, &FilterChips::filtersChanged, this, &UserFilters::changed);
}

bool UserFilters::hasChip(Column column)
{
    return std::find(Chips.cbegin(), Chips.cend(), column) != Chips.cend();
}

void UserFilters::showFields()
{
    QList<FilterField> fields;
    for (const Column column : Chips)
        fields.append({keyFor(column), columnTitle(Table::Users, column), knownValues(column)});
    m_chips->setFields(fields);
}

QList<FilterValue> UserFilters::knownValues(Column column) const
{
    const FieldDefinition &definition = definitionOf(column);
    QList<FilterValue> values;
    if (definition.kind == ValueKind::Key) {
        for (const QString &key : definition.allowed)
            values.append({key, keyText(column, key)});
    } else if (definition.kind == ValueKind::Flag) {
        values = {{u"true"_s, tr("Yes")}, {u"false"_s, tr("No")}};
    } else if (column == Column::Roles) {
        for (const RoleChoice &role : m_context.state().roles) {
            if (role.scope == RoleScope::Workspace)
                values.append({role.name, role.name});
        }
    } else if (column == Column::Provider || column == Column::Classification) {
        values = asValues(column == Column::Provider ? m_context.state().providers : m_context.state().classifications);
    }
    if (mayBeBlank(column))
        values.append({u""_s, tr("(none)")});
    return values;
}

// Groups and projects may be many, and are read when they are wanted.
void UserFilters::offer(const QString &key)
{
    const auto column = columnFor(key);
    if (column != Column::Groups && column != Column::Projects)
        return;
    const KnownValues question {Table::Users, *column, {}, MostNames};
    whenDone(m_context.workspace().read(question), this, [this, key, column](const Result<QStringList> &names) {
        if (names)
            m_chips->setValues(key, asValues(*names) + knownValues(*column));
    });
}

QVector<Filter> UserFilters::filters() const
{
    QVector<Filter> filters;
    const Filters chosen = m_chips->filters();
    for (auto each = chosen.cbegin(); each != chosen.cend(); ++each) {
        if (const auto column = columnFor(each.key()))
            filters.append({*column, each.value()});
    }
    return filters;
}

void UserFilters::setFilters(const QVector<Filter> &filters)
{
    Filters chosen;
    for (const Filter &filter : filters) {
        if (hasChip(filter.column))
            chosen[keyFor(filter.column)] = filter.values;
    }
    m_chips->setFilters(chosen);
}

} // namespace muster
