// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/ChangeCommand.h"

#include "gui/shell/Permits.h"
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
    if (const QString why = whyNotWritten(m_context); !why.isEmpty())
        return Availability::no(why);
    Availability answer = possible(selection);
    if (!answer)
        return answer;
    for (const Intent &intent : intents(selection)) {
        answer = permitted(intent);
        if (answer.isAvailable() != isAllOrNothing())
            break;
    }
    return answer;
}

Availability ChangeCommand::permitted(const Intent &intent) const
{
    return Availability::unless(whyNot(m_context, intent.change, intent.current));
}

QString ChangeCommand::ofSome(qsizetype some, qsizetype all) const
{
    return tr("%1 (%Ln of %2)", nullptr, int(some)).arg(look().text, QLocale().toString(all));
}

} // namespace muster
