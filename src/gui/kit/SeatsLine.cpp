// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/SeatsLine.h"

#include "gui/shell/WorkspaceContext.h"
#include "gui/theme/Looks.h"
#include "texts/SeatText.h"

#include <QLabel>

namespace muster {

SeatsLine::SeatsLine(const WorkspaceContext &context, QLabel *label)
    : QObject(label)
    , m_context(context)
    , m_label(label)
{
    connect(&context, &WorkspaceContext::stateChanged, this, &SeatsLine::show);
    show();
}

void SeatsLine::setNeeded(qint64 needed)
{
    m_needed = needed;
    show();
}

void SeatsLine::show()
{
    const Seats &seats = m_context.state().seats;
    const bool enough = seats.checkTakes(m_needed).has_value();
    setLook(m_label, !enough || seats.state == Seats::State::Invalid ? "mistake" : seats.state == Seats::State::Few ? "warned" : "quiet");
    const QString left = seatsLeftText(seats);
    m_label->setText(m_needed > 0 && !left.isEmpty() ? tr("%1 %2", "seats left, seats needed").arg(left, seatsNeededText(m_needed)) : left);
    m_label->setVisible(!left.isEmpty());
}

} // namespace muster
