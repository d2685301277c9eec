// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/audit/VerifyCommand.h"

#include "gui/shell/Permits.h"
#include "gui/shell/ShowWork.h"
#include "gui/shell/WhenDone.h"

using namespace Qt::StringLiterals;

namespace muster {

VerifyCommand::VerifyCommand(WorkspaceContext &context)
    : Command(u"audit.verify"_s, {tr("Verify the audit trail"), IconName::Verify, {}, tr("Check that nobody has changed the audit trail or the tables behind the program’s back")})
    , m_context(context)
{
}

Availability VerifyCommand::available(const Selection &) const
{
    if (m_context.info().moment)
        return Availability::no(tr("This is the workspace as it was: go back to today to verify it."));
    if (m_running)
        return Availability::no(tr("The audit trail is being verified."));
    return Availability::unless(whyNotSeen(m_context, Table::Events)); // the page with the answer
}

void VerifyCommand::run(const Selection &)
{
    m_context.goTo(u"audit"_s);
    m_running = true;
    Q_EMIT changed();
    const auto report = m_context.workspace().verify();
    showWork(m_context, tr("Verifying the audit trail…"), report);
    whenDone(report, this, [this](const Result<WorkspaceReport> &report) {
        m_running = false;
        Q_EMIT changed();
        if (report)
            Q_EMIT verified(*report);
        else
            m_context.refuse(report.error());
    });
}

} // namespace muster
