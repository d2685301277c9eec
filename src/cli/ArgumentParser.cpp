// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ArgumentParser.h"

#include "cli/PasswordSources.h"
#include "cli/Subcommands.h"
#include "cli/Terminal.h"
#include "cli/subcommands/HelpSubcommand.h"
#include "texts/ErrorText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// The value that stands nearest to the command wins.
QString valueOf(const QString &option, const QCommandLineParser &own, const QCommandLineParser &common)
{
    return own.isSet(option) ? own.value(option) : common.value(option);
}

QString workspaceOf(const QCommandLineParser &own, const QCommandLineParser &common)
{
    const QString given = valueOf(u"workspace"_s, own, common);
    return given.isEmpty() ? qEnvironmentVariable("MUSTER_WORKSPACE") : given;
}

int misuse(const QString &text, const QString &command = {})
{
    const QString see = command.isEmpty() ? u"musterctl help"_s : u"musterctl help "_s + command;
    complain(ArgumentParser::tr("%1 See “%2”.").arg(text, see));
    return WrongUsage;
}

QString sentence(const QString &parserError)
{
    return parserError.endsWith(u'.') ? parserError : parserError + u'.';
}

int runCommand(const Subcommand &command, const QStringList &words, const QCommandLineParser &common)
{
    QCommandLineParser own;
    own.addOptions(ArgumentParser::commonOptions());
    own.addOptions(command.options);
    if (!own.parse(QStringList {u"musterctl"_s} + words))
        return misuse(sentence(own.errorText()), command.name);
    if (own.isSet(u"help"_s)) {
        HelpSubcommand::printHelp(command);
        return Done;
    }
    const QStringList arguments = own.positionalArguments();
    if (arguments.size() < command.atLeast)
        return misuse(ArgumentParser::tr("“%1” needs: %2.").arg(command.name, command.arguments), command.name);
    if (arguments.size() > command.atMost)
        return misuse(ArgumentParser::tr("“%1” takes fewer arguments.").arg(command.name), command.name); // which ones, it does not say: one may be a password
    // As where a variable of a script has no value: nobody, or the latest event, is not who or what is meant
    if (std::any_of(arguments.cbegin(), arguments.cend(), [](const QString &argument) { return argument.trimmed().isEmpty(); }))
        return misuse(ArgumentParser::tr("One of the arguments is blank."), command.name);
    if ((own.isSet(u"as"_s) || common.isSet(u"as"_s)) && valueOf(u"as"_s, own, common).trimmed().isEmpty())
        return misuse(ArgumentParser::tr("--as names nobody: say whose address it is."), command.name);
    const QString workspace = workspaceOf(own, common);
    const bool needsNone = !command.withoutWorkspace.isEmpty() && own.isSet(command.withoutWorkspace);
    if (command.needsWorkspace && workspace.isEmpty() && !needsNone)
        return misuse(ArgumentParser::tr("No workspace: give -w FILE or set MUSTER_WORKSPACE."), command.name);
    PasswordSources::useKeychainAndTerminal();
    const QString passwordFile = valueOf(u"password-file"_s, own, common);
    if (!passwordFile.isEmpty() && !PasswordSources::usePasswordFile(passwordFile, arguments + QStringList {workspace}))
        return WrongUsage;
    const Result<Exit> exit
        = command.run({own, arguments, workspace, valueOf(u"as"_s, own, common), valueOf(u"reason"_s, own, common)});
    if (exit)
        return *exit;
    complain(errorText(exit.error()));
    return Failed;
}

} // namespace

QList<QCommandLineOption> ArgumentParser::commonOptions()
{
    return {
        {{u"w"_s, u"workspace"_s}, tr("The workspace, a file or postgresql://USER@HOST/DATABASE?schema=NAME; without it, what MUSTER_WORKSPACE says."), tr("FILE")},
        {u"as"_s, tr("Work as this user; without it, as the first active administrator, which is said where there are several."), tr("EMAIL")},
        {u"reason"_s, tr("Why, for the audit trail."), tr("TEXT")},
        {u"password-file"_s, tr("The password of the operator, or for the server, in the first line of a file that nobody else can read (mode 0600). Without it: the environment (MUSTER_PASSWORD; PGPASSWORD, ~/.pgpass), the keychain, or it is asked for."), tr("FILE")},
        {{u"h"_s, u"help"_s}, tr("Say how it is used.")},
        {{u"v"_s, u"version"_s}, tr("Say which version this is.")},
    };
}

QString ArgumentParser::usage(const Subcommand &command)
{
    const QString workspace = command.needsWorkspace ? u" -w FILE"_s : QString();
    QString text = u"musterctl"_s + workspace + u' ' + command.name;
    if (!command.arguments.isEmpty())
        text += u' ' + command.arguments;
    return command.options.isEmpty() ? text : tr("%1 [options]").arg(text);
}

int ArgumentParser::run(const QStringList &arguments)
{
    QCommandLineParser common;
    common.addOptions(commonOptions());
    common.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (!common.parse(QStringList {u"musterctl"_s} + arguments))
        return misuse(sentence(common.errorText()));
    if (common.isSet(u"version"_s)) {
        print(u"musterctl "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    QStringList words = common.positionalArguments();
    if (words.isEmpty() && common.isSet(u"help"_s)) {
        HelpSubcommand::printOverview();
        return Done;
    }
    if (words.isEmpty())
        return misuse(tr("Say what is to be done."));
    const QString name = words.takeFirst();
    const Subcommand *command = findCommand(name);
    if (!command)
        return misuse(tr("There is no command “%1”.").arg(name));
    return runCommand(*command, common.isSet(u"help"_s) ? QStringList {u"--help"_s} : words, common);
}

// Whoever reads what was printed must not take a part for the whole.
int runCommandLine(const QStringList &arguments)
{
    const int exit = ArgumentParser::run(arguments);
    const Result<void> printed = finishOutput();
    if (printed)
        return exit;
    complain(errorText(printed.error()));
    return exit == Done ? int(Failed) : exit;
}

} // namespace muster
