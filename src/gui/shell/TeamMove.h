// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Plan.h"
#include "gui/shell/Notice.h"

#include <QObject>

namespace muster {

class WorkspaceContext;

// Moves users to the team that was refused because they are on another one (P5): looks at all whom it concerns, shows what
// would be changed, and does it together with what was asked for.
class TeamMove : public QObject
{
    Q_OBJECT

public:
    explicit TeamMove(WorkspaceContext &context, QObject *parent = nullptr);

    static bool canMove(const Refusal &refusal);
    void move(const Refusal &refusal);

private:
    void leaveTeams(const Refusal &refusal, const Plan &plan);

    WorkspaceContext &m_context;
};

} // namespace muster
