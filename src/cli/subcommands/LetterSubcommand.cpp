// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/LetterSubcommand.h"

#include "cli/ApplyChanges.h"
#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/PasswordSources.h"
#include "cli/Terminal.h"
#include "core/Change.h"
#include "core/MailServer.h"
#include "files/InputFile.h"
#include "net/mail/MailText.h"
#include "net/mail/SampleLetter.h"
#include "storage/queries/WorkspaceState.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

void printLines(const QString &text)
{
    for (const QString &line : text.split(u'\n'))
        print(line);
}

} // namespace

Subcommand LetterSubcommand::definition()
{
    Subcommand command {u"letter"_s, tr("[KIND [LANGUAGE]]"), 0, 2, true,
        tr("Shows what mails say, or changes it. A letter is one text: the subject, a blank line, then paragraphs; “[words]({link})” is the link. Without a language it is that of English.")};
    command.options = {
        {u"set"_s, tr("Say from now on what this file says; “-” reads standard input."), tr("FILE")},
        {u"usual"_s, tr("Say again what was said at first.")},
        {u"filled"_s, tr("Show it as somebody would get it, with an invented invitation.")},
        {u"test"_s, tr("Send it to this address, to see how it arrives."), tr("ADDRESS")},
        {u"dry-run"_s, tr("Only say what would happen.")},
    };
    command.run = run;
    return command;
}

Result<Exit> LetterSubcommand::run(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    const bool sets = options.isSet(u"set"_s) || options.isSet(u"usual"_s);
    const int doings = int(options.isSet(u"set"_s)) + int(options.isSet(u"usual"_s)) + int(options.isSet(u"filled"_s)) + int(options.isSet(u"test"_s));
    if (doings > 1 || (doings == 1 && invocation.arguments.isEmpty())) {
        complain(tr("Name one letter, and one of --set, --usual, --filled and --test. See “musterctl help letter”."));
        return WrongUsage;
    }
    const std::optional<Which> asked = which(invocation);
    if (!asked)
        return WrongUsage;
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<WorkspaceState> state = await((*workspace)->read(ReadWorkspaceState {}));
    if (!state)
        return tl::unexpected(state.error());
    const Result<MailTexts> texts = MailTexts::read(state->mailTexts);
    if (!texts)
        return tl::unexpected(texts.error());
    if (sets)
        return write(**workspace, invocation, *state, *texts, *asked);
    if (options.isSet(u"test"_s))
        return sendTest(*state, *texts, *asked, options.value(u"test"_s).trimmed());
    if (invocation.arguments.isEmpty())
        list(*texts);
    else
        print(*state, *texts, *asked, options.isSet(u"filled"_s));
    return Done;
}

std::optional<LetterSubcommand::Which> LetterSubcommand::which(const Invocation &invocation)
{
    const QString kind = invocation.arguments.value(0, keyOf(MailKind::Activation));
    const QString language = invocation.arguments.value(1, MailTexts::languages().first());
    const std::optional<MailKind> known = fromKey<MailKind>(kind);
    if (!known)
        complain(tr("There is no mail “%1”. There are: %2.").arg(kind, keys<MailKind>().join(u", "_s)));
    else if (!MailTexts::languages().contains(language))
        complain(tr("Mails are not written in “%1”. They are in: %2.").arg(language, MailTexts::languages().join(u", "_s)));
    else
        return Which {*known, language};
    return std::nullopt;
}

Result<Exit> LetterSubcommand::write(Workspace &workspace, const Invocation &invocation, const WorkspaceState &state, MailTexts texts, const Which &which)
{
    QString letter;
    if (invocation.options.isSet(u"set"_s)) {
        const QString file = invocation.options.value(u"set"_s);
        constexpr qint64 Longest = MailTexts::LongestLetter * 4; // bytes of UTF-8
        const Result<QByteArray> bytes = file == "-"_L1 ? InputFile::readStandardInput(Longest) : InputFile::read(file, Longest);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const Result<QString> clean = MailTexts::cleanLetter(which.kind, which.language, QString::fromUtf8(*bytes));
        if (!clean)
            return tl::unexpected(clean.error());
        if (clean->isEmpty())
            return fail(ErrorCode::MailTextMalformed, keyOf(which.kind), which.language, u"subject"_s);
        letter = *clean == MailLetter::usual(which.kind, which.language) ? QString() : *clean;
    }
    texts.set(which.kind, which.language, letter);
    const ChangeSet set {.changes = {change::editWorkspace({{Field::MailTexts, texts.text()}}, state.since)}, .reason = invocation.reason};
    return invocation.options.isSet(u"dry-run"_s) ? previewAndPrint(workspace, set) : applyAndPrint(workspace, set);
}

// Past the outbox, which holds what people are to get.
Result<Exit> LetterSubcommand::sendTest(const WorkspaceState &state, const MailTexts &texts, const Which &which, const QString &address)
{
    const std::optional<MailServer> server = MailServer::parse(state.mailServer);
    if (!state.sendsMail() || !server)
        return fail(ErrorCode::MailNotSetUp);
    const Result<QByteArray> message = SampleLetter {which.kind, which.language, {}, address}.message(state, texts);
    if (!message)
        return tl::unexpected(message.error());
    QString secret;
    if (server->signIn != MailServer::SignIn::None) {
        const std::optional<QString> given = PasswordSources::ofMail(server->account(), server->user);
        if (!given)
            return fail(ErrorCode::Cancelled);
        secret = *given;
    }
    const Result<MailAnswer> answer = await(QtConcurrent::run([server = *server, secret, from = state.mailSender, address, message = *message](QPromise<Result<MailAnswer>> &promise) {
        SendMail sending(server, secret);
        sending.setCancelled([&promise] { return promise.isCanceled(); });
        promise.addResult(sending.send(from, address, message));
    }));
    if (!answer)
        return tl::unexpected(answer.error());
    answer->isDone() ? muster::print(mailText(*answer, *server)) : complain(mailText(*answer, *server));
    return answer->isDone() ? Done : Failed;
}

void LetterSubcommand::list(const MailTexts &texts)
{
    for (const QString &kind : keys<MailKind>()) {
        for (const QString &language : MailTexts::languages()) {
            const bool isOwn = !texts.of(*fromKey<MailKind>(kind), language).isEmpty();
            muster::print(isOwn ? tr("%1 %2: own").arg(kind, language) : tr("%1 %2: as at first").arg(kind, language));
        }
    }
}

void LetterSubcommand::print(const WorkspaceState &state, const MailTexts &texts, const Which &which, bool filled)
{
    if (filled) {
        const MailLetter letter = SampleLetter {which.kind, which.language, {}, u"name@example.org"_s}.letter(state, texts);
        return printLines(letter.subject + u"\n\n"_s + letter.text.trimmed());
    }
    const QString own = texts.of(which.kind, which.language);
    printLines(own.isEmpty() ? MailLetter::usual(which.kind, which.language) : own);
}

} // namespace muster
