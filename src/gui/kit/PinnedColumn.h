// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QHeaderView;

namespace muster {

// The first column that is seen: it stays at its end of the table while the others are scrolled sideways below it. Where it
// would take half of the room or more, it goes with the others.
class PinnedColumn
{
public:
    explicit PinnedColumn(const QHeaderView &header) : m_header(header) { }

    int section() const; // -1: there are no columns
    int width() const; // of the strip; 0: nothing is scrolled, or there is no room
    QRect strip(int height) const; // in the viewport
    bool contains(const QPoint &at) const { return width() > 0 && strip(at.y() + 1).contains(at); }
    QPoint scrolled(const QPoint &at) const; // where that point of the strip would be if the column went along

private:
    const QHeaderView &m_header;
};

} // namespace muster
