// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"
#include "core/Plan.h"
#include "core/Progress.h"
#include "storage/apply/KindChanges.h"
#include "storage/apply/StoredRowNames.h"

#include <span>

namespace muster {

class TrailWriter;

// Does a change set inside a transaction that its caller has begun: may I? → write → invariants. What it did goes to the
// trail, change by change; what it refused stands in the plan.
class Applier
{
public:
    Applier(ApplyContext &context, TrailWriter *trail); // null: it is a preview, of which nothing is recorded

    // What is refused ends it, or is passed over: then the rest is judged as if the set had never held it. Cancelled, or a
    // failing database. `all`: how many changes there are, where these are a first look at them.
    Result<Plan> run(ChangeSource &changes, OnRefusal onRefusal, const ProgressHook &progress, qint64 all = 0);

private:
    Result<Plan> runOnce(ChangeSource &changes, const QVector<Error> &unwanted, const ProgressHook &progress);
    Result<Plan> runWithout(ChangeSource &changes, const Plan &whole, const ProgressHook &progress);
    Result<KindChanges::Judged> make(const QVector<Change> &changes, const QVector<Error> &unwanted);
    Result<KindChanges::Judged> makeTogether(const QVector<Change> &changes);
    Result<void> attempt(const Change &change, const QVector<Error> &unwanted);
    Result<void> apply(const Change &change);
    Result<Change> entered(const Change &change) const; // through the door for text
    Result<bool> note(Plan &plan, int first, const QVector<Change> &changes, const KindChanges::Judged &judged);
    QString nameOfRefused(const Change &change, const Error &error);
    Result<void> noteMade(Plan &plan, PlanItem item, std::span<const RecordedChange> recorded);
    Result<void> hand(); // what was recorded of a change that stands, over to the trail
    Result<QVector<Error>> violations();
    void forget(); // what is remembered of a change that was rolled back

    ApplyContext &m_context;
    StoredRowNames m_names;
    TrailWriter *m_trail;
    OnRefusal m_onRefusal = OnRefusal::Stop;
    std::vector<std::unique_ptr<KindChanges>> m_kinds; // by ObjectKind
};

} // namespace muster
