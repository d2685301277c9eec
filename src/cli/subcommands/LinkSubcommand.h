// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "core/Kinds.h"

#include <QCoreApplication>

namespace muster {

class Workspace;
struct KnownLink;

// What the links in mails lead to: whose it is chooses a password, or answers an invitation.
class LinkSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(LinkSubcommand)

public:
    static Subcommand activating();
    static Subcommand resetting();
    static Subcommand accepting();
    static Subcommand declining();

private:
    static QCommandLineOption acceptingTerms();
    static Subcommand definition(const QString &name, const QString &about);
    static Result<Exit> activate(const Invocation &invocation);
    static Result<Exit> reset(const Invocation &invocation);
    static Result<Exit> accept(const Invocation &invocation);
    static Result<Exit> decline(const Invocation &invocation);
    static Result<Exit> run(const Invocation &invocation, MailKind kind);
    static Result<KnownLink> known(Workspace &workspace, const QString &token, MailKind kind); // LinkWrong for one of another kind
    static Result<QString> hash(const Invocation &invocation, const KnownLink &link, const QString &organization);
    static QString doneText(const KnownLink &link);
};

} // namespace muster
