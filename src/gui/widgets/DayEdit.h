// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace muster {

// A day, typed or chosen from a calendar. Tab goes on to what comes next, as everywhere, and not from day to month to year: the arrow keys do that.
class DayEdit final : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace muster
