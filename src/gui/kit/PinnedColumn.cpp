// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/PinnedColumn.h"

#include <QHeaderView>

namespace muster {

int PinnedColumn::section() const
{
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int section = m_header.logicalIndex(visual);
        if (!m_header.isSectionHidden(section))
            return section;
    }
    return -1;
}

int PinnedColumn::width() const
{
    const int first = m_header.offset() > 0 ? section() : -1;
    const int width = first < 0 ? 0 : m_header.sectionSize(first);
    return 2 * width < m_header.viewport()->width() ? width : 0;
}

QRect PinnedColumn::strip(int height) const
{
    const int left = m_header.isRightToLeft() ? m_header.viewport()->width() - width() : 0;
    return {left, 0, width(), height};
}

QPoint PinnedColumn::scrolled(const QPoint &at) const
{
    return {at.x() - strip(1).left() + m_header.sectionViewportPosition(section()), at.y()};
}

} // namespace muster
