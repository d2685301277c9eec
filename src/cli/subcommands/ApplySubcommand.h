// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "core/ChangeSource.h"

#include <QCoreApplication>

namespace muster {

class Workspace;

class ApplySubcommand
{
    Q_DECLARE_TR_FUNCTIONS(ApplySubcommand)

public:
    static Subcommand definition();

private:
    static Result<std::shared_ptr<ChangeSource>> changesOf(const Invocation &invocation, Workspace &workspace, const ChangeSet &set);
    static Result<Exit> run(const Invocation &invocation);
};

} // namespace muster
