// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/ChangeCommand.h"

#include "gui/shell/Desk.h"

namespace muster {

ChangeCommand::ChangeCommand(Desk &desk, const QString &id, const Look &look)
    : Command(id, look)
    , m_desk(desk)
{
}

Availability ChangeCommand::available(const Selection &selection) const
{
    if (m_desk.info().readOnly)
        return Availability::no(tr("This workspace can only be read."));
    return possible(selection);
}

} // namespace muster
