// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/BouncesSubcommand.h"

#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"
#include "files/InputFile.h"
#include "net/mail/Bounce.h"
#include "storage/Workspace.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster {

constexpr qint64 LargestMail = 32 << 20; // bytes

Subcommand BouncesSubcommand::definition()
{
    Subcommand command {u"bounces"_s, tr("FILE|FOLDER"), 1, 1, true,
        tr("Takes in mails that say that another could not be delivered (RFC 3464): one in a file, each file of a folder, or one by standard input (“-”), as a mail server hands it over. The mail that came back is marked as failed, with what was said.")};
    command.run = run;
    return command;
}

Result<Exit> BouncesSubcommand::run(const Invocation &invocation)
{
    const QString name = invocation.arguments.first();
    QStringList paths {name};
    if (QFileInfo(name).isDir()) {
        paths.clear();
        for (const QFileInfo &file : QDir(name).entryInfoList(QDir::Files, QDir::Name))
            paths.append(file.filePath());
    }
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    Tally tally;
    for (const QString &path : std::as_const(paths)) {
        const Result<QByteArray> mail = path == "-"_L1 ? InputFile::openStandardInput().map([](const std::unique_ptr<QFile> &file) { return file->read(LargestMail); }) : InputFile::read(path, LargestMail);
        if (!mail)
            return tl::unexpected(mail.error());
        if (const Result<void> taken = take(**workspace, *mail, tally); !taken)
            return tl::unexpected(taken.error());
    }
    print(tr("%Ln mail(s) could not be delivered.", nullptr, tally.returned));
    if (tally.unknown > 0)
        complain(tr("%Ln report(s) tell of no mail that went out from here, or of one that is known already.", nullptr, tally.unknown));
    if (tally.others > 0)
        complain(tr("%Ln mail(s) are no report of a mail that could not be delivered.", nullptr, tally.others));
    return tally.unknown + tally.others > 0 ? Failed : Done;
}

Result<void> BouncesSubcommand::take(Workspace &workspace, const QByteArray &mail, Tally &tally)
{
    const std::optional<Bounce> bounce = Bounce::read(mail);
    if (!bounce) {
        ++tally.others;
        return {};
    }
    const Result<bool> known = await(workspace.returnMail(bounce->messageId, bounce->said));
    if (!known)
        return tl::unexpected(known.error());
    ++(*known ? tally.returned : tally.unknown);
    return {};
}

} // namespace muster
