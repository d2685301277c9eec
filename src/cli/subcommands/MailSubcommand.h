// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"

#include <QCoreApplication>

namespace muster {

struct MailServer;

class MailSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(MailSubcommand)

public:
    static Subcommand definition();

private:
    static Result<Exit> run(const Invocation &invocation);
    static Result<QByteArray> testMail(const QString &from, const QString &to, const MailServer &server);
};

} // namespace muster
