// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"

#include <QHeaderView>

namespace muster {

class TableModel;

// The header of a table: a click sorts by a column and turns the order, Shift-click adds a second key (U4). Arrow and rank
// are drawn. Columns can be dragged to another place.
class SortHeader final : public QHeaderView
{
    Q_OBJECT

public:
    static constexpr int MostKeys = 2;

    SortHeader(TableModel &model, QWidget *parent);

    // What a click on a column makes of the sort.
    static QVector<SortKey> clicked(const QVector<SortKey> &sort, Column column, bool adding);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QVector<SortKey> sort() const; // as it is seen
    void click(int section);

    TableModel &m_model;
    bool m_adding = false;
};

} // namespace muster
