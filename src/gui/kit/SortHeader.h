// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"

#include <QHeaderView>

namespace muster {

class TableModel;

// The header of a table: a click sorts by a column and turns the order, Shift-click adds a second key (U4). Arrow and rank
// are drawn. Columns can be dragged to another place. The first one stays when the others are scrolled, see PinnedColumn.
class SortHeader final : public QHeaderView
{
    Q_OBJECT

public:
    static constexpr int MostKeys = 2;

    SortHeader(TableModel &model, QWidget *parent);

    // What a click on a column makes of the sort.
    static QVector<SortKey> clicked(const QVector<SortKey> &sort, Column column, bool adding);

    void setEndRoom(int pixels); // where no column stands, see ListTable

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QVector<SortKey> sort() const; // as it is seen
    void click(int section);

    TableModel &m_model;
    bool m_adding = false;
    bool m_onPinned = false; // the mouse was pressed there
    int m_endRoom = 0;
};

} // namespace muster
