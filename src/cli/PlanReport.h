// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "core/Plan.h"

#include <QCoreApplication>

namespace muster {

// What a dry run says: how much would happen, each refusal, each rule that would be broken, what goes along, and who gains or
// loses access to what, a line each.
class PlanReport
{
    Q_DECLARE_TR_FUNCTIONS(PlanReport)

public:
    static void print(const Plan &plan);
    static void printAccess(const Plan &plan); // and what the operator loses by it
    static void printAlong(const Plan &plan); // what goes along without being asked for
    static Exit exitOf(const Plan &plan); // Failed when it could not be applied

    static void print(const Outcome &outcome);

private:
    static void printRefusals(const QVector<PlanItem> &items);
    static void printMore(qint64 count);
};

} // namespace muster
