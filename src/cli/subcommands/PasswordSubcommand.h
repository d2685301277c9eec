// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"

#include <QCoreApplication>

namespace muster {

class Workspace;
struct Row;

class PasswordSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(PasswordSubcommand)

public:
    static Subcommand definition();

    // One that was typed twice, or came by standard input, for whom `about` tells of; PasswordTooShort …
    static Result<QString> chosen(const QCommandLineParser &options, const QStringList &about);

private:
    static Result<Exit> run(const Invocation &invocation);
    static Result<Exit> set(Workspace &workspace, const Invocation &invocation, const Row &user);
};

} // namespace muster
