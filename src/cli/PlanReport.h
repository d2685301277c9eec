// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "core/Plan.h"

#include <QCoreApplication>

namespace muster {

// What a dry run says: how much would happen, each refusal and each rule that would be broken, a line each.
class PlanReport
{
    Q_DECLARE_TR_FUNCTIONS(PlanReport)

public:
    static void print(const Plan &plan);
    static Exit exitOf(const Plan &plan); // Failed when it could not be applied

    static void print(const Outcome &outcome);
};

} // namespace muster
