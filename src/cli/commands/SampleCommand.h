// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace muster {

class SampleCommand
{
    Q_DECLARE_TR_FUNCTIONS(SampleCommand)

public:
    static Command definition();

private:
    static Result<Exit> run(const Invocation &invocation);
};

} // namespace muster
