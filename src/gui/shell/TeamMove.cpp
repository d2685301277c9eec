// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/TeamMove.h"

#include "gui/shell/FindTeamMoves.h"
#include "gui/shell/ShowWork.h"
#include "gui/shell/WhenDone.h"

namespace muster {

TeamMove::TeamMove(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

bool TeamMove::canMove(const Refusal &refusal)
{
    return refusal.error.code == ErrorCode::OnTwoTeams && !refusal.set.changes.isEmpty();
}

void TeamMove::move(const Refusal &refusal)
{
    const auto plans = m_desk.workspace().preview(refusal.set);
    showWork(m_desk, tr("Looking at what would happen…"), plans);
    whenDone(plans, this, [this, refusal](const Result<Plan> &plan) {
        if (plan)
            leaveTeams(refusal, *plan);
        else
            m_desk.refuse(plan.error(), refusal.set);
    });
}

void TeamMove::leaveTeams(const Refusal &refusal, const Plan &plan)
{
    const auto finding = m_desk.workspace().read(FindTeamMoves {plan.violations});
    showWork(m_desk, tr("Looking for teams…"), finding);
    whenDone(finding, this, [this, refusal](const Result<QVector<Change>> &moves) {
        if (!moves)
            return m_desk.refuse(moves.error(), refusal.set);
        ChangeSet set = refusal.set;
        set.changes = *moves + set.changes;
        Asking asking;
        asking.when = Asking::Always;
        asking.title = tr("Move to another team");
        asking.text = tr("Everybody is on one team per project. They leave the team on which they are now.");
        asking.button = [](int count) { return tr("Make %Ln change(s)", nullptr, count); };
        m_desk.applyAsking(set, asking);
    });
}

} // namespace muster
