// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/PlanAsker.h"

#include "gui/shell/Prompts.h"
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

PlanAsker::PlanAsker(WorkspaceContext &context)
    : QObject(&context)
    , m_context(context)
{
}

void PlanAsker::apply(const ChangeSet &set, const ApplyOptions &options)
{
    const QFuture<Result<Plan>> plans = m_context.workspace().preview(set);
    auto *watch = new WorkWatch(tr("Looking at what would happen…"), plans, this);
    connect(watch, &WorkWatch::working, this, &PlanAsker::working);
    whenDone(plans, this, [this, set, options](const Result<Plan> &plan) {
        if (plan)
            decide(*plan, set, options);
        else if (plan.error().code != ErrorCode::Cancelled)
            m_context.refuse(plan.error(), set);
    });
}

void PlanAsker::decide(const Plan &plan, const ChangeSet &set, const ApplyOptions &options)
{
    if (!plan.violations.isEmpty())
        return m_context.refuse(plan.violations.first(), set);
    if (plan.happening == 0 && plan.items.size() == 1 && plan.items.first().refusal)
        return m_context.refuse(*plan.items.first().refusal, set);
    if (options.when == ApplyOptions::WhenNotAll && plan.refused == 0 && plan.idle == 0)
        return m_context.apply(set, options.done);

    const PlanQuestion question {options.title, options.text, options.button ? options.button(plan.happening) : QString(),
        options.danger, set.changes, plan};
    const QPointer<WorkspaceContext> context(&m_context);
    m_context.ask().plan(m_context.window(), question, [context, set, plan, options](const QString &reason) {
        if (!context)
            return;
        ChangeSet rest = withoutRefused(set, plan);
        rest.reason = reason;
        // What the notice was prepared for is no longer what happens.
        context->apply(rest, plan.refused + plan.idle > 0 ? QString() : options.done);
    });
}

} // namespace muster
