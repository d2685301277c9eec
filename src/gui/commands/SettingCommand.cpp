// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/SettingCommand.h"

#include "gui/shell/Desk.h"
#include "gui/shell/DeskSettings.h"

namespace muster {

SettingCommand::SettingCommand(Desk &desk, const QString &id, const Look &look, const QString &key)
    : Command(id, look)
    , m_desk(desk)
    , m_key(key)
{
}

Availability SettingCommand::available(const Selection &) const
{
    return Availability::yes();
}

std::optional<bool> SettingCommand::checked(const Selection &) const
{
    return m_desk.settings().flag(m_key);
}

void SettingCommand::run(const Selection &)
{
    m_desk.settings().setValue(m_key, !m_desk.settings().flag(m_key));
}

} // namespace muster
