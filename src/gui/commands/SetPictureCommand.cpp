// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/SetPictureCommand.h"

#include "core/FieldDefinition.h"
#include "exchange/PictureFile.h"
#include "files/InputFile.h"
#include "gui/shell/FileChoice.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"
#include "storage/Writer.h"

#include <QPointer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace muster {

SetPictureCommand::SetPictureCommand(WorkspaceContext &context)
    : ChangeCommand(context, u"users.picture"_s, {tr("Picture…"), IconName::User, {}, tr("From a PNG or JPEG file; a small square of it is kept")})
{
}

Availability SetPictureCommand::possible(const Selection &selection) const
{
    if (const QVector<UserRef> users = selection.users(); selection.count(ObjectKind::User) == 1 && !users.isEmpty())
        return Availability::unless(whyTheirs(context(), *findField(ObjectKind::User, Field::Picture), keyOf(users.first().status)));
    return Availability::no(selection.count(ObjectKind::User) == 0 ? tr("Select a user first.") : tr("Select one user only: each has a picture of their own."));
}

QVector<Intent> SetPictureCommand::intents(const Selection &selection) const
{
    const QVector<UserRef> users = selection.users();
    if (users.isEmpty())
        return {};
    return {{change::editUser(users.first().uuid, {{Field::Picture, u"…"_s}}), rightsOf(context(), users.first())}};
}

void SetPictureCommand::run(const Selection &selection)
{
    const QVector<UserRef> users = selection.users();
    if (users.isEmpty())
        return;
    const QPointer<SetPictureCommand> self(this);
    context().files().open(context().window(), {tr("A picture of %1").arg(users.first().name), {tr("Pictures (*.png *.jpg *.jpeg)")}}, [self, user = users.first()](const QString &path) {
        if (self)
            self->set(user, path);
    });
}

// A large one takes a moment to read.
void SetPictureCommand::set(const UserRef &user, const QString &path)
{
    const auto made = QtConcurrent::run([path] { return InputFile::read(path, PictureFile::LargestBytes).and_then(&PictureFile::made); });
    whenDone(made, this, [this, user](const Result<QByteArray> &picture) {
        if (!picture)
            return context().refuse(picture.error());
        context().changes().setPicture({user.uuid, *picture, user.since});
    });
}

} // namespace muster
