// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Plan.h"
#include "core/Progress.h"
#include "storage/apply/ApplyContext.h"

#include <QSet>

namespace muster {

// Who changes things, and what that allows.
struct Operator
{
    QString id;
    QString name;
    QString origin;
    QSet<QString> permissions;
    bool unlimited = false; // the making of a workspace

    bool may(const QString &permission) const { return unlimited || permissions.contains(permission); }
};

// Does a change set inside a transaction that its caller has begun: may I? → write → invariants. What it did stands in
// context.recorded; what it refused, in the plan.
class Applier
{
public:
    Applier(ApplyContext &context, const Operator &who) : m_context(context), m_operator(who) { }

    // With `stopAtRefusal` the first refused change ends it; without, all are looked at. Cancelled, or a failing database.
    Result<Plan> run(const ChangeSet &set, bool stopAtRefusal, const ProgressHook &progress);

private:
    Result<void> apply(const Change &change);
    Result<void> dispatch(const Change &change);
    Result<void> deleteUser(const Change &change);
    Result<void> deleteGroup(const Change &change);
    Result<void> forEachOf(const char *sql, qint64 id, const std::function<Result<void>(const QString &)> &act);

    ApplyContext &m_context;
    const Operator &m_operator;
};

} // namespace muster
