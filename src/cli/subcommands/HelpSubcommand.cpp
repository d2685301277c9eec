// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/HelpSubcommand.h"

#include "cli/ArgumentParser.h"
#include "cli/Subcommands.h"
#include "cli/Terminal.h"
#include "cli/subcommands/ChangesHelp.h"
#include "cli/subcommands/SearchHelp.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString optionText(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    const QString text = names.join(u", "_s);
    return option.valueName().isEmpty() ? text : text + u' ' + option.valueName();
}

} // namespace

Subcommand HelpSubcommand::definition()
{
    Subcommand command {
        u"help"_s, tr("[COMMAND|changes|search]"), 0, 1, false, tr("Says how a command is used, what changes there are, or what a search understands.")};
    command.run = run;
    return command;
}

void HelpSubcommand::printOverview()
{
    print(tr("musterctl looks after the accounts of a workspace, for scripts and schedules."));
    print({});
    for (const Subcommand &command : commands())
        print(u"  "_s + command.name.leftJustified(15) + command.about);
    print({});
    print(tr("Options of every command:"));
    printOptions(ArgumentParser::commonOptions());
    print({});
    print(tr("“musterctl help COMMAND” says more. “musterctl help changes” documents the JSON form of changes, “musterctl help search” the words of a query."));
    print(tr("Exit: 0 done, 1 refused or failed, 2 wrong usage. Errors are one line on standard error."));
}

void HelpSubcommand::printHelp(const Subcommand &command)
{
    print(ArgumentParser::usage(command));
    print({});
    print(command.about);
    if (!command.options.isEmpty()) {
        print({});
        printOptions(command.options);
    }
}

void HelpSubcommand::printOptions(const QList<QCommandLineOption> &options)
{
    for (const QCommandLineOption &option : options)
        print(u"  "_s + optionText(option).leftJustified(24) + u' ' + option.description());
}

Result<Exit> HelpSubcommand::run(const Invocation &invocation)
{
    const QString topic = invocation.arguments.value(0);
    if (topic.isEmpty()) {
        printOverview();
        return Done;
    }
    if (topic == "changes"_L1) {
        ChangesHelp::print();
        return Done;
    }
    if (topic == "search"_L1) {
        SearchHelp::print();
        return Done;
    }
    const Subcommand *command = findCommand(topic);
    if (!command) {
        complain(tr("There is no command “%1”. See “musterctl help”.").arg(topic));
        return WrongUsage;
    }
    printHelp(*command);
    return Done;
}

} // namespace muster
