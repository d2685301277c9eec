// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/ListFilters.h"

#include "core/FieldDefinition.h"
#include "core/KindDefinition.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WhenDone.h"
#include "storage/queries/Listing.h"
#include "texts/ActionText.h"
#include "texts/Titles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int MostNames = 2000; // of groups, of projects, of departments

bool mayBeBlank(const FieldDefinition &field)
{
    return field.kind == ValueKind::List || (field.kind == ValueKind::Text && !field.is(FieldDefinition::Required));
}

// What is known without a question; values of others are read when they are wanted.
bool isKnown(const FieldDefinition &field)
{
    return field.kind == ValueKind::Key || field.field == Column::Action || field.kind == ValueKind::Flag || (field.referent != Referent::Nothing && field.referent != Referent::User);
}

QList<FilterValue> asValues(const QStringList &names)
{
    QList<FilterValue> values;
    for (const QString &name : names)
        values.append({name, name});
    return values;
}

} // namespace

ListFilters::ListFilters(WorkspaceContext &context, Table table, const QVector<Column> &columns, FilterChips *chips)
    : QObject(chips)
    , m_context(context)
    , m_table(table)
    , m_columns(columns)
    , m_chips(chips)
{
    showFields();
    connect(&context, &WorkspaceContext::stateChanged, this, &ListFilters::showFields);
    connect(chips, &FilterChips::valuesWanted, this, &ListFilters::offer);
    connect(chips, &FilterChips::filtersChanged, this, &ListFilters::changed);
}

QVector<Column> ListFilters::columnsOf(Table table)
{
    QVector<Column> columns;
    for (const FieldDefinition &field : muster::columnsOf(table)) {
        if (field.is(FieldDefinition::Filterable))
            columns.append(field.field);
    }
    return columns;
}

QString ListFilters::keyFor(Column column) const
{
    return QString::fromLatin1(definitionOf(column).key);
}

std::optional<Column> ListFilters::columnFor(const QString &key) const
{
    const auto found = std::find_if(m_columns.cbegin(), m_columns.cend(), [&](Column column) { return keyFor(column) == key; });
    return found == m_columns.cend() ? std::nullopt : std::optional(*found);
}

void ListFilters::showFields()
{
    QList<FilterField> fields;
    for (const Column column : m_columns)
        fields.append({keyFor(column), columnTitle(m_table, column), knownValues(column)});
    m_chips->setFields(fields);
}

QList<FilterValue> ListFilters::knownValues(Column column) const
{
    const FieldDefinition &definition = definitionOf(column);
    QList<FilterValue> values;
    if (definition.kind == ValueKind::Key) {
        for (const QString &key : definition.allowed)
            values.append({key, keyText(column, key)});
    } else if (definition.kind == ValueKind::Flag) {
        values = {{u"true"_s, tr("Yes")}, {u"false"_s, tr("No")}};
    } else if (column == Column::Action) {
        for (const ChangeDefinition &change : changeDefinitions())
            values.append({QString::fromLatin1(change.name), actionText(QString::fromLatin1(change.name))});
    } else if (column == Column::Roles) {
        for (const RoleChoice &role : m_context.state().roles) {
            if (role.scope == RoleScope::Workspace)
                values.append({role.name, role.name});
        }
    } else if (column == Column::Provider || column == Column::Classification) {
        values = asValues(column == Column::Provider ? m_context.state().providers : m_context.state().classifications);
    }
    if (mayBeBlank(definition))
        values.append({u""_s, tr("(none)")});
    return values;
}

void ListFilters::offer(const QString &key)
{
    const auto column = columnFor(key);
    if (!column || isKnown(definitionOf(*column)))
        return;
    const KnownValues question {m_table, *column, {}, MostNames};
    whenDone(m_context.workspace().read(question), this, [this, key, column](const Result<QStringList> &names) {
        if (names)
            m_chips->setValues(key, asValues(*names) + knownValues(*column));
    });
}

QVector<Filter> ListFilters::filters() const
{
    QVector<Filter> filters;
    const Filters chosen = m_chips->filters();
    for (auto each = chosen.cbegin(); each != chosen.cend(); ++each) {
        if (const auto column = columnFor(each.key()))
            filters.append({*column, each.value()});
    }
    return filters;
}

void ListFilters::setFilters(const QVector<Filter> &filters)
{
    Filters chosen;
    for (const Filter &filter : filters) {
        if (m_columns.contains(filter.column))
            chosen[keyFor(filter.column)] = filter.values;
    }
    m_chips->setFilters(chosen);
}

} // namespace muster
