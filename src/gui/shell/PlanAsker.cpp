// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/PlanAsker.h"

#include "gui/shell/Ask.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkWatch.h"

#include <QPointer>
#include <QSet>

namespace muster {

ChangeSet withoutRefused(const ChangeSet &set, const Plan &plan)
{
    QSet<int> refused;
    for (const PlanItem &item : plan.items) {
        if (item.refusal && item.refusal->code != ErrorCode::Nothing)
            refused.insert(item.index);
    }
    ChangeSet rest {{}, set.reason, set.undoes};
    for (int i = 0; i < set.changes.size(); ++i) {
        if (!refused.contains(i))
            rest.changes.append(set.changes.at(i));
    }
    return rest;
}

PlanAsker::PlanAsker(Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
{
}

void PlanAsker::apply(const ChangeSet &set, const Asking &asking)
{
    const QFuture<Result<Plan>> plans = m_desk.workspace().preview(set);
    auto *watch = new WorkWatch(tr("Looking at what would happen…"), plans, this);
    connect(watch, &WorkWatch::working, this, &PlanAsker::working);
    whenDone(plans, this, [this, set, asking](const Result<Plan> &plan) {
        if (plan)
            decide(*plan, set, asking);
        else if (plan.error().code != ErrorCode::Cancelled)
            m_desk.refuse(plan.error(), set);
    });
}

void PlanAsker::decide(const Plan &plan, const ChangeSet &set, const Asking &asking)
{
    if (!plan.violations.isEmpty())
        return m_desk.refuse(plan.violations.first(), set);
    if (plan.happening == 0 && plan.items.size() == 1 && plan.items.first().refusal)
        return m_desk.refuse(*plan.items.first().refusal, set);
    if (asking.when == Asking::WhenNotAll && plan.refused == 0 && plan.idle == 0)
        return m_desk.apply(set, asking.done);

    const PlanQuestion question {asking.title, asking.text, asking.button ? asking.button(plan.happening) : QString(),
        asking.danger, set.changes, plan};
    const QPointer<Desk> desk(&m_desk);
    m_desk.ask().plan(m_desk.window(), question, [desk, set, plan, asking](const QString &reason) {
        if (!desk)
            return;
        ChangeSet rest = withoutRefused(set, plan);
        rest.reason = reason;
        // What the notice was prepared for is no longer what happens.
        desk->apply(rest, plan.refused + plan.idle > 0 ? QString() : asking.done);
    });
}

} // namespace muster
