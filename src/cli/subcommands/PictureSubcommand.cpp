// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/PictureSubcommand.h"

#include "cli/ApplyChanges.h"
#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"
#include "core/Change.h"
#include "core/FieldDefinition.h"
#include "exchange/PictureFile.h"
#include "files/InputFile.h"
#include "files/OutputFile.h"
#include "storage/Writer.h"
#include "storage/queries/FindUsers.h"
#include "storage/queries/ReadPicture.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString textOf(const Row &user, Column column)
{
    return user.cells.value(columnIndex(Table::Users, column)).toString();
}

} // namespace

Subcommand PictureSubcommand::definition()
{
    Subcommand command {u"picture"_s, tr("USER [FILE]"), 1, 2, true,
        tr("Sets the picture of a user (address or User ID) from a PNG or JPEG file (“-”: standard input), takes it away or saves it. A small square of it is kept, and nothing that the file says besides.")};
    command.options = {
        {u"remove"_s, tr("Take the picture away.")},
        {u"save"_s, tr("Write the picture to a file, as PNG."), tr("FILE")},
    };
    command.run = run;
    return command;
}

Result<Exit> PictureSubcommand::run(const Invocation &invocation)
{
    const QString file = invocation.arguments.value(1);
    const bool removes = invocation.options.isSet(u"remove"_s);
    const bool saves = invocation.options.isSet(u"save"_s);
    if (int(!file.isEmpty()) + int(removes) + int(saves) != 1) {
        complain(tr("One of FILE, --remove and --save FILE. See “musterctl help picture”."));
        return WrongUsage;
    }
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<Row> user = await((*workspace)->read(UserByReference {invocation.arguments.first()}));
    if (!user)
        return tl::unexpected(user.error());
    if (saves)
        return save(**workspace, *user, invocation.options.value(u"save"_s));
    if (removes)
        return applyAndPrint(**workspace, {.changes = {change::editUser(textOf(*user, Column::UserId), {{Field::Picture, u""_s}}, user->since)}, .reason = invocation.reason});
    return set(**workspace, invocation, *user, file);
}

Result<Exit> PictureSubcommand::set(Workspace &workspace, const Invocation &invocation, const Row &user, const QString &file)
{
    const Result<QByteArray> given = file == "-"_L1 ? InputFile::readStandardInput(PictureFile::LargestBytes) : InputFile::read(file, PictureFile::LargestBytes);
    if (!given)
        return tl::unexpected(given.error());
    const Result<QByteArray> picture = PictureFile::made(*given);
    if (!picture)
        return tl::unexpected(picture.error());
    const Result<Outcome> outcome = await(workspace.setPicture({textOf(user, Column::UserId), *picture, user.since}, invocation.reason));
    if (!outcome)
        return tl::unexpected(outcome.error());
    print(tr("The picture of %1 is set.").arg(textOf(user, Column::Email)));
    return Done;
}

Result<Exit> PictureSubcommand::save(Workspace &workspace, const Row &user, const QString &file)
{
    const Result<QByteArray> picture = await(workspace.read(ReadPicture {textOf(user, Column::UserId)}));
    if (!picture)
        return tl::unexpected(picture.error());
    if (picture->isEmpty()) {
        complain(tr("%1 has no picture.").arg(textOf(user, Column::Email)));
        return Failed;
    }
    OutputFile output(file);
    if (const Result<void> opened = output.open(); !opened)
        return tl::unexpected(opened.error());
    const Result<void> written = output.write(*picture).and_then([&output] { return output.commit(); });
    return written.map([] { return Done; });
}

} // namespace muster
