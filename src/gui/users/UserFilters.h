// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "gui/widgets/FilterChips.h"

#include <QObject>

namespace muster {

class WorkspaceContext;

// The filters of users (U3): which chips there are, what can be ticked in each, and what the ticks mean to a query.
class UserFilters final : public QObject
{
    Q_OBJECT

public:
    UserFilters(WorkspaceContext &context, FilterChips *chips);

    QVector<Filter> filters() const;
    void setFilters(const QVector<Filter> &filters); // those that have a chip
    static bool hasChip(Column column);

Q_SIGNALS:
    void changed();

private:
    void showFields();
    QList<FilterValue> knownValues(Column column) const;
    void offer(const QString &key);

    WorkspaceContext &m_context;
    FilterChips *m_chips;
};

} // namespace muster
