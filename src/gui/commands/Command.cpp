// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/Command.h"

#include "models/Selection.h"

namespace muster {

Command::Command(const QString &id, const Look &look, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_look(look)
{
}

QString Command::text(const Selection &) const
{
    return m_look.text;
}

QString Command::about(const Selection &) const
{
    return m_look.about;
}

std::optional<bool> Command::checked(const Selection &) const
{
    return std::nullopt;
}

bool Command::hasKeys(const Selection &) const
{
    return true;
}

QMenu *Command::makeMenu()
{
    return nullptr;
}

} // namespace muster
