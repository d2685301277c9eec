// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/TeamMove.h"

#include "gui/shell/FindTeamMoves.h"
#include "gui/shell/ShowWork.h"
#include "gui/shell/WhenDone.h"

namespace muster {

TeamMove::TeamMove(WorkspaceContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

bool TeamMove::canMove(const Refusal &refusal)
{
    return refusal.error.code == ErrorCode::OnTwoTeams && !refusal.set.changes.isEmpty();
}

void TeamMove::move(const Refusal &refusal)
{
    const auto plans = m_context.workspace().preview(refusal.set);
    showWork(m_context, tr("Looking at what would happen…"), plans);
    whenDone(plans, this, [this, refusal](const Result<Plan> &plan) {
        if (plan)
            leaveTeams(refusal, *plan);
        else
            m_context.refuse(plan.error(), refusal.set);
    });
}

void TeamMove::leaveTeams(const Refusal &refusal, const Plan &plan)
{
    const auto finding = m_context.workspace().read(FindTeamMoves {plan.conflicts.isEmpty() ? plan.violations : plan.conflicts});
    showWork(m_context, tr("Looking for teams…"), finding);
    whenDone(finding, this, [this, refusal](const Result<TeamMoves> &moves) {
        if (!moves)
            return m_context.refuse(moves.error(), refusal.set);
        ChangeSet set = refusal.set;
        set.changes = moves->leaving + set.changes;
        ApplyOptions options;
        options.when = ApplyOptions::Always;
        options.title = tr("Move to another team");
        options.text = tr("Everybody is on one team per project. They leave the team on which they are now.");
        options.button = [](int count) { return tr("Make %Ln change(s)", nullptr, count); };
        if (!moves->keeping.isEmpty()) {
            options.otherWay = tr("Leave only this project");
            options.otherSet = set;
            options.otherSet.changes += moves->keeping;
        }
        m_context.changes().applyWithPreview(set, options);
    });
}

} // namespace muster
