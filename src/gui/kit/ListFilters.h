// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "gui/widgets/FilterChips.h"

#include <QObject>

namespace muster {

class WorkspaceContext;

// The filters of a list (U3): a chip for each of some columns, what can be ticked in it, and what the ticks mean to a query.
class ListFilters final : public QObject
{
    Q_OBJECT

public:
    static QVector<Column> columnsOf(Table table); // those that are Filterable

    ListFilters(WorkspaceContext &context, Table table, const QVector<Column> &columns, FilterChips *chips);

    QVector<Filter> filters() const;
    void setFilters(const QVector<Filter> &filters); // those that have a chip

Q_SIGNALS:
    void changed();

private:
    const FieldDefinition &definitionOf(Column column) const { return *findColumn(m_table, column); }
    QString keyFor(Column column) const;
    std::optional<Column> columnFor(const QString &key) const;
    void showFields();
    QList<FilterValue> knownValues(Column column) const;
    void offer(const QString &key);

    WorkspaceContext &m_context;
    Table m_table;
    QVector<Column> m_columns;
    FilterChips *m_chips;
};

} // namespace muster
