// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "gui/widgets/FilterChips.h"

#include <QObject>

namespace muster {

class Desk;

// The filters of users (U3): which chips there are, what can be ticked in each, and what the ticks mean to a query.
class UserFilters final : public QObject
{
    Q_OBJECT

public:
    UserFilters(Desk &desk, FilterChips *chips);

    QVector<Filter> filters() const;
    void setFilters(const QVector<Filter> &filters); // those that have a chip
    static bool hasChip(Column column);

Q_SIGNALS:
    void changed();

private:
    void showFields();
    QList<FilterValue> knownValues(Column column) const;
    void offer(const QString &key);

    Desk &m_desk;
    FilterChips *m_chips;
};

} // namespace muster
