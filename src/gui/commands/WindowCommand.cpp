// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/WindowCommand.h"

namespace muster {

WindowCommand::WindowCommand(WorkspaceContext &context, const QString &id, const Look &look, const Change &change, std::function<void()> open)
    : ChangeCommand(context, id, look)
    , m_change(change)
    , m_open(std::move(open))
{
}

Availability WindowCommand::possible(const Selection &) const
{
    return Availability::yes();
}

void WindowCommand::run(const Selection &)
{
    m_open();
}

} // namespace muster
