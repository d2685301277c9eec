// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/PlainCommand.h"

namespace muster {

PlainCommand::PlainCommand(const QString &id, const Look &look, Doing doing)
    : Command(id, look)
    , m_doing(std::move(doing))
{
}

Availability PlainCommand::available(const Selection &) const
{
    return m_doing.available ? m_doing.available() : Availability::yes();
}

void PlainCommand::run(const Selection &)
{
    m_doing.run();
}

std::optional<bool> PlainCommand::checked(const Selection &) const
{
    return m_doing.checked ? std::optional(m_doing.checked()) : std::nullopt;
}

} // namespace muster
