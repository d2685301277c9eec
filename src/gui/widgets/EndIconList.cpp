// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/EndIconList.h"

namespace muster {

void EndIconList::initViewItemOption(QStyleOptionViewItem *option) const
{
    QListWidget::initViewItemOption(option);
    option->decorationPosition = QStyleOptionViewItem::Right;
}

} // namespace muster
