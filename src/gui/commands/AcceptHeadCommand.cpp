// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/AcceptHeadCommand.h"

#include "core/Change.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/WorkspaceContext.h"
#include "texts/ErrorText.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster {

AcceptHeadCommand::AcceptHeadCommand(WorkspaceContext &context)
    : Command(u"audit.accept"_s, {tr("What happened to the audit trail?"), IconName::Warning, {}, tr("Why nothing can be changed here, and how to go on after a backup was restored")})
    , m_context(context)
{
    connect(&context.workspace(), &Workspace::changed, this, &Command::changed);
}

Availability AcceptHeadCommand::available(const Selection &) const
{
    return m_context.info().chainSuspect ? Availability::yes() : Availability::no(tr("The audit trail goes on from what this computer saw last."));
}

QString AcceptHeadCommand::explanation() const
{
    const WorkspaceInfo info = m_context.info();
    const QString seen = info.knownHead.tenant == info.id
        ? tr("This computer has seen event %1 in this workspace, and it is no longer there.").arg(info.knownHead.event)
        : tr("This computer last saw another workspace in this place, with the Tenant ID %1.").arg(info.knownHead.tenant);
    return seen + u"\n\n"_s + tr("Was a backup restored, or another file put here on purpose? Then accept it: say why, and go on. The reason and both chain heads are recorded.")
        + u"\n\n"_s + tr("If nobody did that, somebody has removed or rewritten events behind Muster’s back. Change nothing, keep this file as evidence, and compare it with a copy.");
}

void AcceptHeadCommand::run(const Selection &)
{
    const Result<void> may = m_context.state().rights.check(Verb::Edit, ObjectKind::Trail, {}, {});
    if (m_context.info().readOnly || !may) {
        const QString why = may ? tr("This workspace can only be read.") : errorText(may.error());
        m_context.ask().confirm(m_context.window(), {tr("What happened?"), explanation() + u"\n\n"_s + why, tr("OK")}, [](Prompts::Confirmed) { });
        return;
    }
    const QPointer<AcceptHeadCommand> self(this);
    m_context.ask().text(m_context.window(), {tr("What happened?"), tr("Reason"), tr("Accept the audit trail"), {}, explanation()}, [self](const QString &reason) {
        if (self)
            self->m_context.changes().apply({{change::acceptHead()}, reason});
    });
}

} // namespace muster
