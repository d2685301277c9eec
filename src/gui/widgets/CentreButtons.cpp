// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/CentreButtons.h"

#include "gui/theme/Icons.h"
#include "gui/widgets/ActionButton.h"

#include <QVBoxLayout>

namespace muster {

constexpr int CompactWidth = 36; // an icon

CentreButtons::CentreButtons(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->addStretch();
    layout->addLayout(m_buttons);
    layout->addStretch();
    m_buttons->setSpacing(8);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

ActionButton *CentreButtons::addAction(QAction *action, Direction direction, bool primary)
{
    auto *button = new ActionButton(action, this);
    button->setPrimary(primary);
    const bool toRight = (direction == Forward) != isRightToLeft();
    button->setIcon(icon(toRight ? IconName::ArrowRight : IconName::ArrowLeft, primary ? Tint::OnAccent : Tint::Text));
    button->setProperty("iconTrails", direction == Forward); // the arrow stands on the side it points to
    m_buttons->addWidget(button);
    return button;
}

void CentreButtons::setCompact(bool compact)
{
    for (auto *button : findChildren<ActionButton *>()) {
        button->setIconOnly(compact);
        button->setMaximumWidth(compact ? CompactWidth : QWIDGETSIZE_MAX);
    }
    layout()->setContentsMargins(compact ? 4 : 10, 0, compact ? 4 : 10, 0);
}

} // namespace muster
