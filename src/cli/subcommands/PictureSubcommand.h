// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"

#include <QCoreApplication>

namespace muster {

class Workspace;
struct Row;

// The picture of a user.
class PictureSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(PictureSubcommand)

public:
    static Subcommand definition();

private:
    static Result<Exit> run(const Invocation &invocation);
    static Result<Exit> set(Workspace &workspace, const Invocation &invocation, const Row &user, const QString &file);
    static Result<Exit> save(Workspace &workspace, const Row &user, const QString &file);
};

} // namespace muster
