// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/IconName.h"

#include <QIcon>
#include <QVector>
#include <QWidget>

#include <optional>

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

    // `alone` stands for the action where there is no room for words; the arrow does, if it is not given.
    ActionButton *addAction(QAction *action, Direction direction, bool primary = false, std::optional<IconName> alone = {});
    void setCompact(bool compact);

private:
    struct Button
    {
        ActionButton *button;
        QIcon arrow;
        QIcon alone;
    };

    QVBoxLayout *m_buttons;
    QVector<Button> m_all;
};

} // namespace muster
