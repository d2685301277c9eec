// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"

#include <QCoreApplication>

namespace muster {

// Makes the token by which a program works as a user of the workspace, by SCIM at muster-pages.
class ScimTokenSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(ScimTokenSubcommand)

public:
    static Subcommand definition();

private:
    static Result<Exit> run(const Invocation &invocation);
    static Result<QString> ofFile(const Invocation &invocation, const QString &user);
    static Result<QString> ofServer(const QString &location, const QString &user);
};

} // namespace muster
