// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/CentreButtons.h"

#include "gui/theme/Icons.h"
#include "gui/widgets/ActionButton.h"

#include <QVBoxLayout>

namespace muster {

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

ActionButton *CentreButtons::addAction(QAction *action, Direction direction, bool primary, std::optional<IconName> alone)
{
    auto *button = new ActionButton(action, this);
    button->setPrimary(primary);
    const bool toRight = (direction == Forward) != isRightToLeft();
    const Tint tint = primary ? Tint::OnAccent : Tint::Text;
    const IconName arrow = toRight ? IconName::ArrowRight : IconName::ArrowLeft;
    m_all.append({button, icon(arrow, tint), icon(alone.value_or(arrow), tint)});
    button->setIcon(m_all.last().arrow);
    button->setProperty("iconTrails", direction == Forward); // the arrow stands on the side it points to
    m_buttons->addWidget(button);
    return button;
}

void CentreButtons::setCompact(bool compact)
{
    for (const Button &one : std::as_const(m_all)) {
        one.button->setIconOnly(compact);
        one.button->setIcon(compact ? one.alone : one.arrow);
    }
}

} // namespace muster
