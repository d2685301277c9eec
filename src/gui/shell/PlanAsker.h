// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/WorkspaceContext.h"

namespace muster {

// Looks at what would happen to each, asks where there is something to ask, and goes on with what can be (U22).
class PlanAsker : public QObject
{
    Q_OBJECT

public:
    explicit PlanAsker(WorkspaceContext &context);

    void apply(const ChangeSet &set, const ApplyOptions &options);

Q_SIGNALS:
    void working(const muster::Work &work);

private:
    void decide(const Plan &plan, const ChangeSet &set, const ApplyOptions &options);

    WorkspaceContext &m_context;
};

// The set without what the plan refuses.
ChangeSet withoutRefused(const ChangeSet &set, const Plan &plan);

} // namespace muster
