// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/SettingCommand.h"

#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WorkspaceSettings.h"

namespace muster {

SettingCommand::SettingCommand(WorkspaceContext &context, const QString &id, const Look &look, const QString &key)
    : Command(id, look)
    , m_context(context)
    , m_key(key)
{
}

Availability SettingCommand::available(const Selection &) const
{
    return Availability::yes();
}

std::optional<bool> SettingCommand::checked(const Selection &) const
{
    return m_context.settings().flag(m_key);
}

void SettingCommand::run(const Selection &)
{
    m_context.settings().setValue(m_key, !m_context.settings().flag(m_key));
}

} // namespace muster
