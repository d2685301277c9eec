// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "net/mail/OutboxRun.h"

#include <QCoreApplication>

namespace muster {

// What musterctl tells a mail server, or who gives out access tokens for it; and how somebody signs in for it. Of the subcommands that hand mail over.
class MailSecret
{
    Q_DECLARE_TR_FUNCTIONS(MailSecret)

public:
    static QList<QCommandLineOption> options();
    static bool useOptions(const QCommandLineParser &options); // says what is wrong, and returns false, where that cannot be

    static Result<OutboxRun::Secret> of(const MailServer &server); // Cancelled: there is none
    static void tell(const OutboxRun::Secret &secret); // what whoever keeps it has to know, after it was used

    static bool isWanted(const QCommandLineParser &options); // that somebody signs in
    static Result<Exit> signIn(const MailServer &server); // by a code; what lasts is kept
};

} // namespace muster
