// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

#include "cli/commands/ApplyCommand.h"
#include "cli/commands/ExportCommand.h"
#include "cli/commands/HelpCommand.h"
#include "cli/commands/ImportCommand.h"
#include "cli/commands/InitCommand.h"
#include "cli/commands/ListCommand.h"
#include "cli/commands/RedoCommand.h"
#include "cli/commands/SampleCommand.h"
#include "cli/commands/UndoCommand.h"
#include "cli/commands/VerifyCommand.h"

#include <algorithm>

namespace muster {

const QList<Command> &commands()
{
    static const QList<Command> all {
        InitCommand::definition(),
        ImportCommand::definition(),
        ListCommand::definition(),
        ApplyCommand::definition(),
        UndoCommand::definition(),
        RedoCommand::definition(),
        ExportCommand::definition(),
        VerifyCommand::definition(),
        SampleCommand::definition(),
        HelpCommand::definition(),
    };
    return all;
}

const Command *findCommand(const QString &name)
{
    const QList<Command> &all = commands();
    const auto it
        = std::find_if(all.cbegin(), all.cend(), [&name](const Command &command) { return command.name == name; });
    return it == all.cend() ? nullptr : &*it;
}

} // namespace muster
