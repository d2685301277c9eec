// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/ChangeCommand.h"

#include "gui/shell/WorkspaceContext.h"

#include <QLocale>

namespace muster {

ChangeCommand::ChangeCommand(WorkspaceContext &context, const QString &id, const Look &look)
    : Command(id, look)
    , m_context(context)
{
}

Availability ChangeCommand::available(const Selection &selection) const
{
    if (m_context.info().readOnly)
        return Availability::no(tr("This workspace can only be read."));
    return possible(selection);
}

QString ChangeCommand::ofSome(qsizetype some, qsizetype all) const
{
    return tr("%1 (%Ln of %2)", nullptr, int(some)).arg(look().text, QLocale().toString(all));
}

} // namespace muster
