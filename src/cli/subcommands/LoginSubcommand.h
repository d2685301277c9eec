// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "storage/Logins.h"

#include <QCoreApplication>

namespace muster {

class LoginSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(LoginSubcommand)

public:
    static Subcommand definition();

private:
    static Result<Exit> run(const Invocation &invocation);
    static Result<Exit> list(Logins &logins);
    static Result<Exit> make(Logins &logins, const QString &email, const QString &name);
    static Result<Exit> renew(Logins &logins, const QString &email);
    static Result<Exit> drop(Logins &logins, const QString &email);
};

} // namespace muster
