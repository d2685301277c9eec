// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "net/scim/ScimConnection.h"
#include "net/scim/ScimReport.h"

#include <QCoreApplication>

namespace muster {

// Looks at what a SCIM service really can.
class ScimDoctorSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(ScimDoctorSubcommand)

public:
    static Subcommand definition();

private:
    static Result<Exit> run(const Invocation &invocation);
    static Result<ScimReport> examine(const ScimConnection &connection, const QString &secret, const QCommandLineParser &options);
};

} // namespace muster
