// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "core/ProviderSettings.h"

#include <QCoreApplication>

namespace muster {

class Workspace;
struct WorkspaceState;

// How authentication providers are reached.
class ProviderSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(ProviderSubcommand)

public:
    static Subcommand definition();

private:
    static Result<Exit> run(const Invocation &invocation);
    static Result<ProviderSettings> asked(const QCommandLineParser &options, ProviderSettings one);
    static Result<Exit> write(Workspace &workspace, const Invocation &invocation, const WorkspaceState &state, const QString &name);
    static void print(const QStringList &names, const QVector<ProviderSettings> &all);
};

} // namespace muster
