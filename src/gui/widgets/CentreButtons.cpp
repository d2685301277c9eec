// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/CentreButtons.h"

#include "gui/theme/Icons.h"
#include "gui/widgets/ActionButton.h"

#include <QVBoxLayout>

namespace muster {

constexpr int CompactWidth = 36; // an icon

CentreButtons::CentreButtons(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->addStretch();
    layout->addLayout(m_layout);
    layout->addStretch();
    m_layout->setSpacing(8);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

ActionButton *CentreButtons::addAction(QAction *action, Direction direction, bool primary, std::optional<IconName> alone)
{
    auto *button = new ActionButton(action, this);
    button->setPrimary(primary);
    const bool toRight = (direction == Forward) != isRightToLeft();
    const Tint tint = primary ? Tint::OnAccent : Tint::Text;
    const QIcon arrow = icon(toRight ? IconName::ArrowRight : IconName::ArrowLeft, tint);
    button->setIcon(arrow);
    button->setProperty("iconTrails", direction == Forward); // the arrow stands on the side it points to
    m_layout->addWidget(button);
    m_buttons.append({button, arrow, alone ? icon(*alone, tint) : arrow});
    return button;
}

void CentreButtons::setCompact(bool compact)
{
    for (const Button &one : std::as_const(m_buttons)) {
        one.button->setIconOnly(compact);
        one.button->setIcon(compact ? one.alone : one.beside);
        one.button->setMaximumWidth(compact ? CompactWidth : QWIDGETSIZE_MAX);
    }
    layout()->setContentsMargins(compact ? 4 : 10, 0, compact ? 4 : 10, 0);
    layout()->activate();
    setMaximumWidth(compact ? sizeHint().width() : QWIDGETSIZE_MAX); // a splitter would give it more
}

} // namespace muster
