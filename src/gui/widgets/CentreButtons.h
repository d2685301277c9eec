// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/IconName.h"

#include <QIcon>
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

    // `alone`: what stands for it without words, where the arrow is that of another.
    ActionButton *addAction(QAction *action, Direction direction, bool primary = false, std::optional<IconName> alone = {});
    void setCompact(bool compact); // icons without words, which are in the tooltips

private:
    struct Button
    {
        ActionButton *button;
        QIcon beside; // the words
        QIcon alone;
    };

    QVBoxLayout *m_layout;
    QVector<Button> m_buttons;
};

} // namespace muster
