// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/DayEdit.h"

namespace muster {

DayEdit::DayEdit(QWidget *parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
}

// Qt’s own has no room for what the style draws beside the day.
QSize DayEdit::sizeHint() const
{
    const QSize hint = QDateEdit::sizeHint();
    return {hint.width() + 3 * fontMetrics().horizontalAdvance(u'0'), hint.height()};
}

bool DayEdit::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next);
}

} // namespace muster
