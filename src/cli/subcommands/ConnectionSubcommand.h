// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "core/SyncConnection.h"

#include <QCoreApplication>

namespace muster {

class Workspace;
struct WorkspaceState;

// Other systems that accounts are kept in step with.
class ConnectionSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionSubcommand)

public:
    static Subcommand definition();

private:
    static Result<Exit> run(const Invocation &invocation);
    static Result<Exit> write(Workspace &workspace, const Invocation &invocation, const WorkspaceState &state, const QString &name);
    static std::optional<SyncSettings> asked(const QCommandLineParser &options, SyncSettings one); // says what is wrong
    static Result<Exit> lookAt(const SyncSettings &settings, const QCommandLineParser &options);
    static void print(const QVector<SyncSettings> &all, const QString &name);
};

} // namespace muster
