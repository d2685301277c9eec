// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/VerifySubcommand.h"

#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"
#include "storage/audit/KeyFile.h"
#include "storage/queries/VerifyWorkspace.h"
#include "texts/VerifyText.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

bool isHash(const QString &text)
{
    static const QRegularExpression form(u"\\A[0-9a-fA-F]{64}\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace

Subcommand VerifySubcommand::definition()
{
    Subcommand command {u"verify"_s, {}, 0, 0, true,
        tr("Says whether the audit trail is as it was written, and the tables are what it says.")};
    command.options = {
        {u"head"_s, tr("A head from elsewhere that must be in it: a file of “musterctl head”, or the hash alone. May be given more than once."), tr("FILE|HASH")},
        {u"key"_s, tr("The public key that these files must be signed with."), tr("FILE.pub")},
    };
    command.run = run;
    return command;
}

Result<QVector<VerifySubcommand::HeadFile>> VerifySubcommand::readFiles(const QStringList &paths, const QString &key)
{
    QVector<HeadFile> files;
    for (const QString &path : paths) {
        const Result<PublishedHead> head = PublishedHead::read(path);
        if (!head)
            return tl::unexpected(head.error());
        if (!key.isEmpty()) {
            if (!head->isSigned())
                return fail(ErrorCode::HeadUnsigned, path);
            const Result<bool> genuine = KeyFile::isSignedBy(head->statement(), head->signature, key);
            if (!genuine)
                return tl::unexpected(genuine.error());
            if (!*genuine)
                return fail(ErrorCode::SignatureWrong, path);
        }
        files.append({path, *head});
    }
    return files;
}

Result<Exit> VerifySubcommand::run(const Invocation &invocation)
{
    QStringList hashes;
    QStringList paths;
    for (const QString &head : invocation.options.values(u"head"_s))
        (isHash(head) ? hashes : paths).append(head);
    const QString key = invocation.options.value(u"key"_s);
    if (invocation.options.isSet(u"key"_s) && (key.isEmpty() || paths.isEmpty() || !hashes.isEmpty())) {
        complain(tr("A key is for files of heads: give them with --head. See “musterctl help verify”."));
        return WrongUsage;
    }
    for (const QString &path : std::as_const(paths)) {
        if (!QFileInfo::exists(path)) {
            complain(tr("“%1” is not a chain head: a file that “musterctl head” has printed, or 64 hexadecimal digits. See “musterctl help verify”.").arg(path));
            return WrongUsage;
        }
    }
    const Result<QVector<HeadFile>> files = readFiles(paths, key);
    if (!files)
        return tl::unexpected(files.error());
    const auto workspace = openWorkspace(invocation, OpenFor::Judging);
    if (!workspace)
        return tl::unexpected(workspace.error());
    for (const auto &[path, published] : *files) {
        if (published.isSigned() && key.isEmpty()) {
            complain(tr("“%1” is signed: give the public key with --key. See “musterctl help verify”.").arg(path));
            return WrongUsage;
        }
        if (published.head.tenant != (*workspace)->info().id)
            return fail(ErrorCode::HeadOfAnother, path, published.head.tenant, (*workspace)->info().id);
        hashes.append(published.head.hash);
    }
    const Result<WorkspaceReport> report = await((*workspace)->verify(hashes));
    if (!report)
        return tl::unexpected(report.error());
    if (!report->isWhole()) {
        complain(verifyText(*report));
        return Failed;
    }
    print(verifyText(*report));
    return Done;
}

} // namespace muster
