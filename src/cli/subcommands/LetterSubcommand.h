// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "core/MailTexts.h"

#include <QCoreApplication>

namespace muster {

class Workspace;
struct WorkspaceState;

// What mails say.
class LetterSubcommand
{
    Q_DECLARE_TR_FUNCTIONS(LetterSubcommand)

public:
    static Subcommand definition();

private:
    struct Which
    {
        MailKind kind;
        QString language;
    };

    static Result<Exit> run(const Invocation &invocation);
    static std::optional<Which> which(const Invocation &invocation); // says what is wrong
    static Result<Exit> write(Workspace &workspace, const Invocation &invocation, const WorkspaceState &state, MailTexts texts, const Which &which);
    static Result<Exit> sendTest(const WorkspaceState &state, const MailTexts &texts, const Which &which, const QString &address);
    static void list(const MailTexts &texts);
    static void print(const WorkspaceState &state, const MailTexts &texts, const Which &which, bool filled);
};

} // namespace muster
