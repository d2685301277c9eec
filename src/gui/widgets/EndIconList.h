// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace muster {

// A list to tick whose icons stand at the end of their rows, so that the words stand below each other whether or not there
// is an icon.
class EndIconList : public QListWidget
{
    Q_OBJECT

public:
    using QListWidget::QListWidget;

protected:
    void initViewItemOption(QStyleOptionViewItem *option) const override;
};

} // namespace muster
