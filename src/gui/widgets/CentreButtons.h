// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace muster {

class ActionButton;

// The buttons between two panels, one above the other in the middle.
class CentreButtons final : public QWidget
{
    Q_OBJECT

public:
    enum Direction { Forward, Back }; // towards the second panel, or back to the first; an arrow says so

    explicit CentreButtons(QWidget *parent = nullptr);

    ActionButton *addAction(QAction *action, Direction direction, bool primary = false);
    void setCompact(bool compact); // arrows without words

private:
    QVBoxLayout *m_buttons;
};

} // namespace muster
